import { capOf } from '../../query/measures.ts';
import type { JudgedIndicator } from '../../report/corpus.ts';
import { tableRowText } from '../../report/texts.ts';
import { reservationText, varianceText } from '../../targets/texts.ts';
import type { PartVerdict } from '../../targets/verdict.ts';
import { verdictOf } from '../items.ts';
import { CAUSE_KINDS, SECTION_NAMES, THEME_NAMES } from '../texts.ts';
import type { Cell } from './export-table.ts';
import type { exportTexts } from './texts.ts';

type Column = keyof typeof exportTexts.columns;

/** What a list's file says of an indicator: the report's words, the verdict, and figures to reckon with. */
export const LIST_COLUMNS: Record<Column, (row: JudgedIndicator) => Cell> = {
  year: (row) => row.year,
  section: (row) => SECTION_NAMES[row.section],
  theme: (row) => THEME_NAMES[row.theme],
  objective: (row) => row.objective,
  code: (row) => row.code,
  name: (row) => row.name,
  type: (row) => row.type,
  target: (row) => row.target,
  result: (row) => row.result,
  verdict: verdictOf,
  variance: ({ verdict }) => (verdict.variance === null ? null : varianceText(verdict.variance)),
  targetNumber: (row) => numberOf(onlyPart(row)?.target),
  resultNumber: (row) => numberOf(onlyPart(row)?.result),
  unit: (row) => unitOf(onlyPart(row)),
  cause: ({ cause }) => (cause === null ? null : CAUSE_KINDS[cause.kind]),
  causeWords: ({ cause }) => cause?.words ?? null,
  reservations: ({ verdict }) => verdict.reservations.map(reservationText).join('; '),
  cap: capOf,
  centres: ({ centres }) => centres.map(({ name }) => name).join(', '),
  piraCodes: ({ piraCodes }) => piraCodes.join(', '),
  notes: ({ notes }) => notes.map(({ number, text }) => `${number}: ${text}`).join(' '),
  line: ({ lines, tableRows }) => lines[0]?.from ?? (tableRows?.[0] ? tableRowText(tableRows[0]) : null),
};

/** A target of several parts has no one number. */
function onlyPart({ verdict: { parts } }: JudgedIndicator): PartVerdict | null {
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

function numberOf(value: PartVerdict['target'] | PartVerdict['result'] | undefined): number | null {
  return value?.kind === 'number' || value?.kind === 'baseline' ? value.value : null;
}

function unitOf(part: PartVerdict | null): string | null {
  const unit = part?.target.kind === 'number' || part?.target.kind === 'baseline' ? part.target.unit : null;
  if (unit === null || unit === 'number') return null;
  return unit === 'days' ? 'giorni' : unit;
}
