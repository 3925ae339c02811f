import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCentres } from '../../../src/report/centres.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { readReport } from '../../../src/report/import/read-report.ts';
import type { Indicator, YearIndex } from '../../../src/report/record.ts';

export const FILE = 'reports/2023/relazione-performance-2023.txt';
export const REPORT = readFileSync(join(PROJECT_DATA, FILE), 'utf8');
const CENTRES = loadCentres(PROJECT_DATA);

/** The index that the importer reads out of a text; without one, out of the 2023 report. */
export function read(text: string = REPORT): YearIndex {
  return readReport({ text, year: 2023, file: FILE, centres: CENTRES });
}

/**
 * The 2023 report in the making of another year's: edits name lines by their number in the original, whatever
 * was put in or taken out before, and fail where the words are not there.
 */
export class Draft {
  readonly #lines: string[][] = REPORT.split('\n').map((line) => [line]);

  /** Puts `to` for `from`, which stands once in the line. */
  replace(line: number, from: string, to: string): this {
    const [text = ''] = this.#at(line);
    if (text.split(from).length !== 2)
      throw new Error(`line ${line}: "${from}" does not stand once in "${text}"`);
    this.#lines[line - 1] = [text.replace(from, () => to)];
    return this;
  }

  remove(from: number, to: number): this {
    for (let line = from; line <= to; line += 1) this.#lines[line - 1] = [];
    return this;
  }

  insertAfter(line: number, ...lines: string[]): this {
    this.#at(line).push(...lines);
    return this;
  }

  textOf(line: number): string {
    return this.#at(line)[0] ?? '';
  }

  get text(): string {
    return this.#lines.flat().join('\n');
  }

  #at(line: number): string[] {
    const lines = this.#lines[line - 1];
    if (!lines) throw new Error(`the report has no line ${line}`);
    return lines;
  }
}

/** All of a row but the numbers of its lines. */
export function fieldsOf({ lines: _, uncertainties, ...fields }: Indicator) {
  return { ...fields, uncertainties: uncertainties.map(({ line: __, ...uncertainty }) => uncertainty) };
}

/** Rows that differ between two indexes, with what they say in each; `null` where one has no such row. */
export function changedRows(before: YearIndex, after: YearIndex): Map<string, [unknown, unknown]> {
  const old = new Map(before.indicators.map((row) => [row.id, JSON.stringify(fieldsOf(row))]));
  const now = new Map(after.indicators.map((row) => [row.id, JSON.stringify(fieldsOf(row))]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id));
  return new Map(ids.map((id) => [id, [parsed(old.get(id)), parsed(now.get(id))]]));
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? null : JSON.parse(json);
}
