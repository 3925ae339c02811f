import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Progress } from '../targets/progress.ts';
import type { Verdict } from '../targets/verdict.ts';
import { type Decision, loadDecisions } from './across-years/decisions.ts';
import { isDocumentName } from './document-name.ts';
import { type Edit, readEdits } from './edits.ts';
import { judgeYear } from './judge-year.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import {
  type Footnote,
  type Indicator,
  type Uncertainty,
  type YearIndex,
  yearIndexSchema,
} from './record.ts';

/**
 * Why a target was missed. `unclassified`: the report explains but does not say whose doing it is.
 * `not-stated`: the report gives no cause, and so must the answer say.
 */
export interface Cause {
  kind: 'external' | 'internal' | 'unclassified' | 'not-stated';
  /** The report's words; null where it has none. */
  words: string | null;
  /** The footnote that holds them; null where the result itself does. */
  footnote: number | null;
  /** Ours: why the words make it this kind; null where nobody classified them yet. */
  reason: string | null;
}

/** How another row of the same year stands to this one. */
export interface Relation {
  /** `cites`: both cite the same PIRA code. `explains`: one tells why the other is as it is. */
  kind: 'same-measure' | 'contradicts' | 'similar' | 'explains' | 'cites';
  /** Id of the other indicator. */
  indicator: string;
  reason: string;
}

export interface JudgedIndicator extends Indicator {
  year: number;
  verdict: Verdict;
  /** How it goes, in a year in progress as of a day (`yearOn`); else null, and the verdict stands. */
  progress: Progress | null;
  /** Null unless the verdict is unmet. */
  cause: Cause | null;
  /** What stood in the way of a target that was met all the same; curated, else null. */
  obstacle: Cause | null;
  /** Another row of the same table bears the same code. */
  sharesCode: boolean;
  /** The footnotes that the row cites, with their texts. */
  notes: readonly Footnote[];
  related: readonly Relation[];
}

export interface Year {
  year: number;
  /** Its report is not out. */
  inProgress: boolean;
  source: YearIndex['source'];
  /** The rows as read, in document order; at hand without judging them. */
  printed: readonly Indicator[];
  /** In document order. */
  indicators: readonly JudgedIndicator[];
  footnotes: readonly Footnote[];
  warnings: readonly Uncertainty[];
  byId: ReadonlyMap<string, JudgedIndicator>;
  /** The lines of the report's text; none where the data folder does not hold it. */
  text: readonly string[];
  /** What people changed since it was read out of its report, oldest first. */
  edits: readonly Edit[];
}

export interface Corpus {
  /** In ascending order. */
  years: ReadonlyMap<number, Year>;
  /** What a question without a year is about: the latest with results. */
  latest: Year;
  knowledge: Knowledge;
  /** What people said of rows of two years. */
  decisions: readonly Decision[];
}

const YEAR_FILE = /^(\d{4})\.json$/;

/**
 * Reads and checks every `DATA/years/YYYY.json`; curated files come from `DATA/curated` or, where
 * missing there, from the project's own. Throws where no year is found or a file is not as its schema asks.
 */
export function loadCorpus(dataDir: string): Corpus {
  const knowledge = loadKnowledge(dataDir);
  const years = yearFiles(join(dataDir, 'years')).map(({ year, path }) => {
    const file = readFileSync(path);
    const index = readIndex(file, { year, path });
    return judgeYear(index, knowledge, {
      text: readLines(join(dataDir, index.source.file)),
      edits: readEdits(dataDir, year, file),
    });
  });
  const latest = latestWithResults(years);
  if (latest === undefined) {
    throw new Error(
      `${join(dataDir, 'years')}: no indexed year; run \`npm run traguardo -- import FILE --year Y\``,
    );
  }
  return {
    years: new Map(years.map((year) => [year.year, year])),
    latest,
    knowledge,
    decisions: loadDecisions(dataDir),
  };
}

/** A year whose report is out goes before one in progress, and that before one with nothing but targets. */
function latestWithResults(years: readonly Year[]): Year | undefined {
  return (
    years.findLast(({ inProgress }) => !inProgress) ??
    years.findLast(({ printed }) => printed.some(({ result }) => result !== '')) ??
    years.at(-1)
  );
}

interface YearFile {
  year: number;
  path: string;
}

/** In ascending order of the year. */
function yearFiles(folder: string): YearFile[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => YEAR_FILE.test(name))
    .toSorted()
    .map((name) => ({ year: Number(name.slice(0, 4)), path: join(folder, name) }));
}

function readIndex(file: Buffer, { year, path }: YearFile): YearIndex {
  const parsed = yearIndexSchema.safeParse(parseJson(file, path));
  if (!parsed.success) {
    throw new Error(
      `${path}: not an index as its schema asks; import the report again:\n${z.prettifyError(parsed.error)}`,
    );
  }
  if (parsed.data.year !== year)
    throw new Error(`${path}: holds the year ${parsed.data.year}; rename or remove it`);
  return parsed.data;
}

function readLines(path: string): string[] {
  return !isDocumentName(path) && existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
}

function parseJson(file: Buffer, path: string): unknown {
  try {
    return JSON.parse(file.toString('utf8'));
  } catch (error) {
    throw new Error(`${path}: not JSON (${(error as Error).message}); import the report again`);
  }
}
