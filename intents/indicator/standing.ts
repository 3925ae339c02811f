import { refOf, verdictOf } from '../../src/answer/items.ts';
import { endsAsking, type Reading } from '../../src/query/reading/reading.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { ProgressState } from '../../src/targets/progress.ts';
import * as texts from './texts.ts';

/** What is asked of a named thing: a verdict, or in a year in progress how it goes. */
export type Whether = 'met' | 'unmet' | ProgressState;

/** "È in linea?", "l'abbiamo raggiunto?"; null for "lo SPID a rischio", which restricts. */
export function asksStates(states: readonly ProgressState[], reading: Reading): Whether | null {
  const [state, ...others] = states;
  if (state === 'met') return 'met';
  if (!endsAsking(reading)) return null;
  return others.length > 0 ? 'unmet' : (state ?? null);
}

/** What is late is at risk too, and what is met is on track. */
const ANSWERING: Record<Whether, readonly ProgressState[]> = {
  met: ['met'],
  unmet: ['late', 'at-risk'],
  late: ['late'],
  'at-risk': ['at-risk', 'late'],
  'no-data': ['no-data'],
  'on-track': ['on-track', 'met'],
};

/** Yes or no by how the rows go; null where their year is over and the verdicts answer. */
export function standingHeadline(rows: readonly JudgedIndicator[], asked: string): string | null {
  const [row] = rows;
  if (row?.progress == null) return null;
  const wanted = isWhether(asked) ? ANSWERING[asked] : [];
  const held = rows.filter(({ progress }) => progress !== null && wanted.includes(progress.state)).length;
  if (rows.length > 1) return texts.standingSome(held, rows.length);
  const yes = held === 1 ? texts.yes : asked === 'met' ? texts.notYet : texts.no;
  return texts.standing(yes, refOf(row), verdictOf(row));
}

function isWhether(asked: string): asked is Whether {
  return asked in ANSWERING;
}
