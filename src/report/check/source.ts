import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { differingFields } from '../import/index-changes.ts';
import { readReport } from '../import/read-report.ts';
import { ReportTextError } from '../import/report-text-error.ts';
import type { YearIndex } from '../record.ts';
import { errorAt, type Finding, type YearCheck } from './finding.ts';

/** The index is what the importer reads out of the text that lies beside it, and nothing was edited since. */
export const sourceCheck: YearCheck = {
  name: 'source',
  run({ index, text, centres }) {
    const { file, sha256 } = index.source;
    if (index.indicators.every(({ lines }) => lines.length === 0)) return [];
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

/** What came by hand (no lines) and what the planning office states beside the report are not the text's. */
function differences(index: YearIndex, read: YearIndex): Finding[] {
  const place = `years/${index.year}.json`;
  const stored = new Map(index.indicators.map(({ stated: _, ...row }) => [row.id, row]));
  const printed = new Set(read.indicators.map(({ id }) => id));
  const strangers = [...stored.values()].filter(({ id, lines }) => lines.length > 0 && !printed.has(id));
  const notes = index.footnotes.filter(({ lines }) => lines !== null);
  return [
    ...read.indicators.flatMap((row) => {
      const fields = differingFields(stored.get(row.id) ?? {}, row);
      return fields.length === 0
        ? []
        : [errorAt(`${place} ${row.id}`, `${fields.join(', ')} not as the text has it`)];
    }),
    ...strangers.map(({ id }) => errorAt(`${place} ${id}`, 'the text has no such row')),
    ...(isDeepStrictEqual(notes, read.footnotes)
      ? []
      : [errorAt(place, 'footnotes not as the text has them')]),
    ...(isDeepStrictEqual(index.warnings, read.warnings)
      ? []
      : [errorAt(place, 'warnings not as the import gives them')]),
  ];
}
