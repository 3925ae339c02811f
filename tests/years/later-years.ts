import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { idsOf } from '../../src/report/import/identity.ts';
import { type Indicator, type YearIndex, yearIndexSchema } from '../../src/report/record.ts';

/** The project's own year, as its file has it. */
export const YEAR_2023: YearIndex = yearIndexSchema.parse(
  JSON.parse(readFileSync(join(PROJECT_DATA, 'years/2023.json'), 'utf8')),
);

export interface LaterYear {
  index: YearIndex;
  /** By the id of the year before: the row that goes on, null for one that is gone. The truth that matching is held to. */
  successor: ReadonlyMap<string, string | null>;
}

/**
 * A year made of the one before, by rules that are all stated here; `seed` decides the values. The years named in
 * the texts go on by one. Every 17th row is gone, every 11th has other words for the beginning of its name, every
 * 13th asks for a higher number; the codes of performance aim 2 go up by one in their last place; numeric results
 * get better, worse or stay; every 7th yes is a no. Three rows are new.
 */
export function yearAfter(before: YearIndex, seed: number): LaterYear {
  const random = randomFrom(seed);
  const year = before.year + 1;
  const kept = before.indicators.map((row, at) => (at % 17 === 16 ? null : nextRow(row, { at, random })));
  const rows = [...kept.flatMap((row) => row ?? []), ...newRows(year)];
  const ids = idsOf(rows);
  const named = rows.map((row, at) => ({ ...row, id: ids[at] ?? row.id }));
  const successor = new Map<string, string | null>();
  let place = 0;
  for (const [at, row] of before.indicators.entries())
    successor.set(row.id, kept[at] === null ? null : (ids[place++] ?? null));
  const index = yearIndexSchema.parse({
    ...before,
    year,
    source: { file: `reports/${year}/prova.txt`, sha256: '0'.repeat(64) },
    indicators: named.toSorted((a, b) => SECTION_ORDER.indexOf(a.section) - SECTION_ORDER.indexOf(b.section)),
    footnotes: [],
    warnings: [],
  });
  return { index, successor };
}

/** The same year with its report not out: every third row has no result yet, numbers are on their way. */
export function inProgress(index: YearIndex, seed: number): YearIndex {
  const random = randomFrom(seed);
  const indicators = index.indicators.map((row, at) => ({
    ...row,
    result: at % 3 === 0 ? '' : row.result.replace(COUNT, (number) => scaled(number, 0.2 + random())),
  }));
  return yearIndexSchema.parse({ ...index, inProgress: true, indicators });
}

const SECTION_ORDER = ['public-value', 'performance', 'individual', 'pira'];
/** A whole number that is all of the cell, with its dots. */
const COUNT = /^\d[\d.]*$/;

function nextRow(row: Indicator, { at, random }: { at: number; random: () => number }): Indicator {
  const name = nextYear(at % 11 === 10 ? renamed(row.name) : row.name);
  return {
    ...row,
    name,
    code: row.section === 'performance' && row.code?.startsWith('2.') ? nextCode(row.code) : row.code,
    target:
      at % 13 === 12 ? row.target.replace(/\d[\d.]*/, (number) => scaled(number, 1.5)) : nextYear(row.target),
    result: nextResult(nextYear(row.result), { at, random }),
    footnotes: [],
    lines: [],
    uncertainties: [],
  };
}

function nextResult(result: string, { at, random }: { at: number; random: () => number }): string {
  const factor = [0.7, 1, 1.3][Math.floor(random() * 3)] ?? 1;
  if (/^[\d.]+%?$/.test(result)) return result.replace(/[\d.]+/, (number) => scaled(number, factor));
  return at % 7 === 6 && /^s[iì]$/i.test(result) ? 'No' : result;
}

function newRows(year: number): Indicator[] {
  const [model] = YEAR_2023.indicators.filter(({ section }) => section === 'individual');
  if (model === undefined) throw new Error('no individual row');
  const plain = { ...model, footnotes: [], lines: [], uncertainties: [] };
  return [
    { ...plain, name: 'Mappatura dei droni consegnati alle sedi', target: '12', result: '14' },
    { ...plain, name: 'Sportello quantistico per apicoltori', target: 'Sì', result: 'No' },
    {
      ...plain,
      name: 'Ore di volo simulato per guardiaparco',
      target: `Entro 30/6/${year}`,
      result: `15/5/${year}`,
    },
  ];
}

function renamed(name: string): string {
  return /^N\. /.test(name) ? name.replace(/^N\. (?:di )?/, 'Numero complessivo di ') : `Indicatore: ${name}`;
}

function nextCode(code: string): string {
  return code.replace(/\d+$/, (last) => String(Number(last) + 1));
}

function nextYear(text: string): string {
  return text.replace(/\b20(2\d)\b/g, (_, short: string) => `20${Number(short) + 1}`);
}

/** "1.418" times two is "2.836". */
function scaled(number: string, factor: number): string {
  const value = Math.round(Number(number.replaceAll('.', '')) * factor);
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
