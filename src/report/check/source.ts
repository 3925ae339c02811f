import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { readReport } from '../import/read-report.ts';
import { ReportTextError } from '../import/report-text-error.ts';
import type { YearIndex } from '../record.ts';
import { errorAt, type Finding, type YearCheck } from './finding.ts';

/** The index is what the importer reads out of the text that lies beside it, and nothing was edited since. */
export const sourceCheck: YearCheck = {
  name: 'source',
  run({ index, text, centres }) {
    const { file, sha256 } = index.source;
    if (text === null)
      return [errorAt(file, 'the text that the index was read from is missing; import it again')];
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256)
      return [errorAt(file, 'the text is not the one that the index was read from; import it again')];
    try {
      return differences(index, readReport({ text, year: index.year, file, centres }));
    } catch (error) {
      if (error instanceof ReportTextError) return [errorAt(`${file}:${error.line}`, error.problem)];
      throw error;
    }
  },
};

function differences(index: YearIndex, read: YearIndex): Finding[] {
  if (isDeepStrictEqual(index, read)) return [];
  const stored = new Map(index.indicators.map((indicator) => [indicator.id, indicator]));
  const rows = read.indicators.filter((indicator) => !isDeepStrictEqual(stored.get(indicator.id), indicator));
  const where = `years/${index.year}.json`;
  const message = 'differs from what the importer reads in the text; import it again';
  return rows.length === 0
    ? [errorAt(where, message)]
    : rows.map(({ id }) => errorAt(`${where} ${id}`, message));
}
