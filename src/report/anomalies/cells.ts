import { splitNumbered } from '../../targets/reading/parts.ts';
import type { JudgedIndicator, Year } from '../corpus.ts';
import { type Anomaly, placeOf } from './anomaly.ts';

type CellCheck = (row: JudgedIndicator) => Anomaly | null;

const CHECKS: readonly CellCheck[] = [
  missingCell,
  openBracket,
  partWithoutNumber,
  algorithmOfOtherKind,
  unitOfOtherKind,
];

/** What is wrong with the cells of single rows. */
export function cellAnomalies({ indicators }: Year): Anomaly[] {
  return CHECKS.flatMap((check) => indicators.flatMap((row) => check(row) ?? []));
}

/** The importer found fewer cells than the table has columns. */
function missingCell(row: JudgedIndicator): Anomaly | null {
  const missing = row.uncertainties.filter(({ code }) => code === 'missing-cell');
  if (missing.length === 0) return null;
  return {
    code: 'missing-cell',
    places: missing.map(({ line }) => ({ ...placeOf(row), line })),
    detail: [...new Set(missing.map(({ field }) => field))].join(', '),
  };
}

function openBracket(row: JudgedIndicator): Anomaly | null {
  const open = [row.target, row.result].find((cell) => cell.split('(').length !== cell.split(')').length);
  return open === undefined
    ? null
    : { code: 'bracket-not-closed', places: [placeOf(row, open)], detail: open };
}

/** The result answers by number what the target does not number. */
function partWithoutNumber(row: JudgedIndicator): Anomaly | null {
  const asked = splitNumbered(row.target)?.length ?? 0;
  const answered = splitNumbered(row.result)?.length ?? 0;
  const lost = asked > 0 && asked < answered && answered === row.verdict.parts.length;
  return lost
    ? { code: 'part-without-number', places: [placeOf(row, row.target)], detail: row.target }
    : null;
}

const YES_NO = /^\s*s[iì]\s*\/\s*no\s*$/iu;

function algorithmOfOtherKind(row: JudgedIndicator): Anomaly | null {
  const asksNumber = row.verdict.parts.some(
    ({ target }) => target.kind === 'number' || target.kind === 'range',
  );
  const other = row.algorithm !== null && YES_NO.test(row.algorithm) && asksNumber;
  return other
    ? { code: 'algorithm-not-of-target', places: [placeOf(row, row.target)], detail: row.algorithm ?? '' }
    : null;
}

const COUNTED = /^(?:volume|percentuale|valore|numero)$/iu;

function unitOfOtherKind(row: JudgedIndicator): Anomaly | null {
  const asksYes = row.verdict.parts.every(({ target }) => target.kind === 'yes' || target.kind === 'words');
  const other = row.unit !== null && COUNTED.test(row.unit.trim()) && asksYes;
  return other
    ? { code: 'unit-not-of-target', places: [placeOf(row, row.target)], detail: row.unit ?? '' }
    : null;
}
