import type { TableRowPlace } from '../../record.ts';

/** A Word document that cannot be read as a report; says where and what to do, for the operator. */
export class ReportDocumentError extends Error {
  constructor(
    /** Null where the whole document is meant. */
    readonly place: TableRowPlace | null,
    readonly problem: string,
  ) {
    super(place === null ? problem : `table ${place.table}, row ${place.row}: ${problem}`);
    this.name = 'ReportDocumentError';
  }
}
