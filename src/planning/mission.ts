import type { Mission } from '../report/record.ts';
import { type CellValue, readText } from './cell-values.ts';
import type { ReadCell } from './sheet.ts';

/** "011 Competitività e sviluppo delle imprese". */
export function readMission(cell: ReadCell): CellValue<Mission> {
  const read = readText(cell);
  if ('problem' in read || read.value === null) return read as CellValue<Mission>;
  const [, code, name] = /^(\d{3})\s+(\S.*)$/u.exec(read.value) ?? [];
  return code === undefined || name === undefined
    ? { problem: { code: 'not-a-mission', words: read.value } }
    : { value: { code, name } };
}
