import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { readReportDocument } from '../import/docx/read-report-document.ts';
import { ReportDocumentError } from '../import/docx/report-document-error.ts';
import { readReport } from '../import/read-report.ts';
import { ReportTextError } from '../import/report-text-error.ts';
import type { YearIndex } from '../record.ts';
import { differingFields } from './differing-fields.ts';
import { errorAt, type Finding, type YearCheck } from './finding.ts';
import { isPrinted } from './printed-document.ts';

/** The index is what the importer reads out of the report that lies beside it, and nothing was edited since. */
export const sourceCheck: YearCheck = {
  name: 'source',
  run({ index, text, document, centres }) {
    const { file, sha256 } = index.source;
    if (!index.indicators.some(isPrinted)) return [];
    const content = document?.bytes ?? text;
    if (content === null)
      return [errorAt(file, 'the report that the index was read from is missing; import it again')];
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      return [errorAt(file, 'the report is not the one that the index was read from; import it again')];
    const source = { year: index.year, file, centres };
    try {
      return differences(
        index,
        typeof content === 'string'
          ? readReport({ ...source, text: content })
          : readReportDocument({ ...source, bytes: content }),
      );
    } catch (error) {
      if (error instanceof ReportTextError) return [errorAt(`${file}:${error.line}`, error.problem)];
      if (error instanceof ReportDocumentError) return [errorAt(file, error.message)];
      throw error;
    }
  },
};

/** What came by hand (neither lines nor a table's row) and what the planning office states beside the report are not the report's. */
function differences(index: YearIndex, read: YearIndex): Finding[] {
  const place = `years/${index.year}.json`;
  const stored = new Map(index.indicators.map(({ stated: _, ...row }) => [row.id, row]));
  const printed = new Set(read.indicators.map(({ id }) => id));
  const strangers = [...stored.values()].filter((row) => isPrinted(row) && !printed.has(row.id));
  const placeless = new Set(
    read.footnotes.filter(({ lines, tableRow }) => lines === null && !tableRow).map(({ number }) => number),
  );
  const notes = index.footnotes.filter(
    ({ number, lines, tableRow }) => lines !== null || tableRow !== undefined || placeless.has(number),
  );
  return [
    ...read.indicators.flatMap((row) => {
      const fields = differingFields(stored.get(row.id) ?? {}, row);
      return fields.length === 0
        ? []
        : [errorAt(`${place} ${row.id}`, `${fields.join(', ')} not as the report has it`)];
    }),
    ...strangers.map(({ id }) => errorAt(`${place} ${id}`, 'the report has no such row')),
    ...(isDeepStrictEqual(notes, read.footnotes)
      ? []
      : [errorAt(place, 'footnotes not as the report has them')]),
    ...(isDeepStrictEqual(index.warnings, read.warnings)
      ? []
      : [errorAt(place, 'warnings not as the import gives them')]),
  ];
}
