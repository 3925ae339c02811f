import { LIMITS } from './archive-limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { type ReadSheet, UnreadableWorkbookError } from './sheet.ts';
import { unreadable } from './texts/faults.ts';

/** Whether a file's name says that it is a workbook of ours. */
export function isWorkbookName(name: string): boolean {
  return /\.(?:xlsx|csv|xlsm|xls)$/i.test(name);
}

/**
 * The cells of an XLSX or CSV, told apart by their content where the name does not tell. Throws
 * UnreadableWorkbookError, in Italian, for what is too large, locked, cut or of another kind.
 */
export function openWorkbook(name: string, bytes: Uint8Array): ReadSheet[] {
  if (bytes.length > LIMITS.file) throw new UnreadableWorkbookError(unreadable.tooLarge(LIMITS.file / 1e6));
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldOffice = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOldOffice) return readXlsx(bytes);
  if (/\.csv$/i.test(name)) return readCsv(bytes);
  throw new UnreadableWorkbookError(
    /\.xls[xm]?$/i.test(name) ? unreadable.notXlsx : unreadable.otherKind(name),
  );
}
