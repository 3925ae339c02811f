import type { Standing } from '../../report/year-on.ts';
import { PROGRESS_STATES, type Progress, type ProgressState } from '../../targets/progress.ts';
import { PROGRESS_NAMES, partProgressText } from '../../targets/progress-texts.ts';
import { verdictLabel } from '../../targets/texts.ts';
import { STATUSES, type Status } from '../../targets/verdict.ts';
import { counted, joined, statusPlural } from '../texts.ts';

/** The Italian of a year in progress, that answers of every intent share. */

const PLURALS: Record<ProgressState, string> = { ...PROGRESS_NAMES, met: 'già raggiunti' };

/** "in ritardo o a rischio" */
export const progressStatesText = (states: readonly ProgressState[]): string =>
  joined(
    states.map((state) => PLURALS[state]),
    'o',
  );

export type ProgressCounts = Record<ProgressState, number>;

/** "3 in ritardo", "7 a rischio": what there is of each, the worst first. */
export const progressParts = (counts: ProgressCounts): string[] =>
  PROGRESS_STATES.flatMap((state) =>
    counts[state] === 0 ? [] : [counted(counts[state], PROGRESS_NAMES[state], PLURALS[state])],
  );

const SHORT: Record<ProgressState, string> = {
  late: 'In ritardo',
  'at-risk': 'A rischio',
  'no-data': 'Senza dati',
  'on-track': 'In linea',
  met: 'Già raggiunti',
};

/** Column heads, short enough for a chart too. */
export const progressShort = (state: ProgressState): string => SHORT[state];

/** How each part of a target goes. */
export const progressLines = ({ parts }: Progress): string[] =>
  parts.map((part) => partProgressText(part, parts.length > 1));

/** Of a table with a row for each group: how many there are, then of each state. */
export const progressColumns = (first: string): string[] => [
  first,
  'Indicatori',
  ...PROGRESS_STATES.map(progressShort),
];
export const progressCells = (name: string, total: number, counts: ProgressCounts): string[] => [
  name,
  ...[total, ...PROGRESS_STATES.map((state) => counts[state])].map(String),
];

/** In the place of a result. */
export const noResultYet = 'ancora nessuno';

/** "non raggiunto", "in ritardo"… */
export const standingLabel = (standing: Standing): string =>
  isStatus(standing) ? verdictLabel(standing) : PROGRESS_NAMES[standing];
export const standingPlural = (standing: Standing): string =>
  isStatus(standing) ? statusPlural(standing) : PLURALS[standing];
const isStatus = (standing: Standing): standing is Status =>
  (STATUSES as readonly string[]).includes(standing);
