import type { ProgressState } from '../targets/progress.ts';
import { explainProgress } from '../targets/progress-texts.ts';
import { explainVerdict, reservationText } from '../targets/texts.ts';
import type { Status } from '../targets/verdict.ts';
import type { JudgedIndicator, Year } from './corpus.ts';
import type { Flag, Mission, Section, TableRowPlace, Theme } from './record.ts';

/** One row of `export --json`: the command line's contract, in this order of keys. */
export interface ExportedIndicator {
  id: string;
  section: Section;
  theme: Theme;
  objective: string | null;
  code: string | null;
  piraCodes: string[];
  flags: Flag[];
  name: string;
  description: string | null;
  type: string | null;
  unit: string | null;
  source: string | null;
  algorithm: string | null;
  beneficiaries: string | null;
  publicValue: string | null;
  target: string;
  result: string;
  footnotes: number[];
  /** Under their one name each. */
  centres: string[];
  /** "011 Competitività e sviluppo delle imprese". */
  mission: string | null;
  programme: string | null;
  /** Euro. */
  programmeBudget: number | null;
  maxBudget: number | null;
  /** The line of the report's text that the row starts at, counted from 1; 0 where it stands in none. */
  line: number;
  /** Where the row stands in a Word document; left out where it was read from a text, or came by hand. */
  tableRow?: TableRowPlace;
  status: Status;
  /** Italian. */
  reservations: string[];
  explanation: string;
  /** Only of a year in progress: how it goes; `status` then tells nothing but what was met for good. */
  progress?: ProgressState;
}

/** All indicators of a year in document order. */
export function exportYear({ indicators }: Year): ExportedIndicator[] {
  return indicators.map(exported);
}

function exported(row: JudgedIndicator): ExportedIndicator {
  const { verdict, progress, notes } = row;
  return {
    id: row.id,
    section: row.section,
    theme: row.theme,
    objective: row.objective,
    code: row.code,
    piraCodes: row.piraCodes,
    flags: row.flags,
    name: row.name,
    description: row.description,
    type: row.type,
    unit: row.unit,
    source: row.source,
    algorithm: row.algorithm,
    beneficiaries: row.beneficiaries,
    publicValue: row.publicValue,
    target: row.target,
    result: row.result,
    footnotes: row.footnotes,
    centres: row.centres.map(({ name }) => name),
    mission: numbered(row.mission),
    programme: numbered(row.programme),
    programmeBudget: row.programmeBudget,
    maxBudget: row.budgetCap?.max ?? null,
    line: row.lines[0]?.from ?? 0,
    ...(row.tableRows?.[0] && { tableRow: row.tableRows[0] }),
    status: verdict.status,
    reservations: verdict.reservations.map((reservation) => reservationText(reservation)),
    explanation: progress ? explainProgress(verdict, progress) : explainVerdict(verdict, notes),
    ...(progress && { progress: progress.state }),
  };
}

function numbered(mission: Mission | null): string | null {
  return mission === null ? null : `${mission.code} ${mission.name}`;
}
