import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { type Asker, createAsker } from '../../src/ask.ts';
import { type Corpus, loadCorpus } from '../../src/report/corpus.ts';
import type { YearIndex } from '../../src/report/record.ts';
import type { ThreadMemory } from '../../src/thread.ts';
import { inProgress, YEAR_2023, yearAfter } from './later-years.ts';

export const AFTER = yearAfter(YEAR_2023, 7);
export const YEAR_2024 = AFTER.index;
/** Made of 2024 without any change of rows, its report not out. */
export const YEAR_2025 = inProgress(yearAfter(YEAR_2024, 11).index, 13);

/** A data folder with these years and no curated files of its own; gone when the file's tests are. */
export function dataFolder(
  years: readonly YearIndex[],
  curated: Readonly<Record<string, unknown>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-years-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'years'));
  mkdirSync(join(folder, 'curated'));
  for (const index of years)
    writeFileSync(join(folder, 'years', `${index.year}.json`), JSON.stringify(index));
  for (const [name, entries] of Object.entries(curated))
    writeFileSync(join(folder, 'curated', `${name}.json`), JSON.stringify(entries));
  return folder;
}

export interface SeveralYears {
  corpus: Corpus;
  asker: Asker;
  ask(question: string, thread?: ThreadMemory | null): Answer;
  converse(...turns: string[]): Answer[];
}

/** The real asker over these years, on a day. */
export function askerOver(
  years: readonly YearIndex[],
  today: string,
  curated: Readonly<Record<string, unknown>> = {},
): SeveralYears {
  const folder = dataFolder(years, curated);
  const corpus = loadCorpus(folder);
  const asker = createAsker(corpus, folder);
  return {
    corpus,
    asker,
    ask: (question, thread = null) => asker.ask(question, { today, thread }).answer,
    converse(...turns) {
      let thread: ThreadMemory | null = null;
      return turns.map((question) => {
        const result = asker.ask(question, { today, thread });
        thread = result.thread;
        return result.answer;
      });
    },
  };
}
