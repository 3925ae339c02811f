import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Footnote, Indicator, YearIndex } from '../../src/report/record.ts';
import { inventedWord, sequence } from './words.ts';

/** How often the corpus is there: so many years, in each so many bodies with all the rows of the report. */
export interface Size {
  times: number;
  years: number;
  bodies: number;
}

/** A thousand times the corpus is many years of many bodies; no report says how, so these are our choice. */
export const SIZES: readonly Size[] = [
  { times: 1, years: 1, bodies: 1 },
  { times: 10, years: 10, bodies: 1 },
  { times: 100, years: 20, bodies: 5 },
  { times: 1_000, years: 50, bodies: 20 },
];

/** So many rows of each body and year have a word of their own in their names. */
const CHANGED = 0.2;

/**
 * Writes `DIR/years/*.json` for a corpus of this size, grown out of one year, which comes first: the others follow
 * it, and each has its rows once for every body. The bodies have centres of their own, other figures, and some
 * words of their own, so that the vocabulary grows too. The same size gives the same bytes.
 */
export function writeCorpus(folder: string, first: YearIndex, { years, bodies }: Size): void {
  mkdirSync(join(folder, 'years'), { recursive: true });
  for (let after = 0; after < years; after++) {
    const year = first.year + after;
    const grown = growYear(first, { year, bodies, seed: after * 1_000 });
    writeFileSync(join(folder, 'years', `${year}.json`), JSON.stringify(grown));
  }
}

function growYear(
  original: YearIndex,
  { year, bodies, seed }: { year: number; bodies: number; seed: number },
): YearIndex {
  const grown = Array.from({ length: bodies }, (_, body) =>
    seed === 0 && body === 0 ? original : bodyOf(original, body, seed + body),
  );
  return {
    ...original,
    year,
    indicators: grown.flatMap(({ indicators }) => indicators),
    footnotes: grown.flatMap(({ footnotes }) => footnotes),
    warnings: [],
  };
}

function bodyOf(
  { indicators, footnotes }: YearIndex,
  body: number,
  seed: number,
): Pick<YearIndex, 'indicators' | 'footnotes'> {
  const random = sequence(seed);
  const notesBefore = body * footnotes.length;
  const idOf = (id: string) => (body === 0 ? id : `${id}-ente-${body}`);
  return {
    indicators: indicators.map((row) => ({
      ...withOwnFigures(row, random),
      id: idOf(row.id),
      name: random() < CHANGED ? `${row.name} ${inventedWord(Math.floor(random() * 12_000))}` : row.name,
      footnotes: row.footnotes.map((number) => number + notesBefore),
      centres: body === 0 ? row.centres : row.centres.map(({ name }) => centreOf(name, body)),
    })),
    footnotes: footnotes.map(
      (note): Footnote => ({
        ...note,
        number: note.number + notesBefore,
        indicator: note.indicator === null ? null : idOf(note.indicator),
      }),
    ),
  };
}

function centreOf(name: string, body: number): { name: string; printed: string } {
  const own = `${name} ${inventedWord(body)}`;
  return { name: own, printed: own };
}

/** Some whole numbers of the result go up or down, so that verdicts differ. */
function withOwnFigures(row: Indicator, random: () => number): Indicator {
  const factor = 0.5 + random();
  const result = /^\d{2,5}$/.test(row.result) ? String(Math.round(Number(row.result) * factor)) : row.result;
  return { ...row, result };
}
