import { lazily } from '../language/lazily.ts';
import { PROGRESS_STATES, type Progress, type ProgressState, progressOf } from '../targets/progress.ts';
import { STATUSES, type Status, UNMET, type Verdict } from '../targets/verdict.ts';
import type { Corpus, JudgedIndicator, Year } from './corpus.ts';

/** How a row stands: its verdict, or in a year in progress how it goes. */
export type Standing = Status | ProgressState;

export const STANDINGS = [...STATUSES, ...PROGRESS_STATES.filter((state) => state !== 'met')] as const;

export function standingOf({ verdict, progress }: Pick<JudgedIndicator, 'verdict' | 'progress'>): Standing {
  return progress?.state ?? verdict.status;
}

/** What of a year in progress asks for attention. */
export const BEHIND: readonly ProgressState[] = ['late', 'at-risk'];

/** Missed, at least in part; in a year in progress late or at risk. */
export function isBehind({ verdict, progress }: Pick<JudgedIndicator, 'verdict' | 'progress'>): boolean {
  return progress === null ? UNMET.includes(verdict.status) : BEHIND.includes(progress.state);
}

const seen = new WeakMap<Year, { today: string; year: Year }>();

/**
 * The year as it stands on a day, YYYY-MM-DD. Of a year in progress each row carries how it goes, and no verdict
 * but a final "met": what is still open counts as not assessable, and has no cause. Any other year is itself, as
 * is one whose days are over: its verdicts stand, though its report is not out.
 */
export function yearOn(year: Year, today: string): Year {
  if (!isOpen(year, today)) return year;
  const known = seen.get(year);
  if (known?.today === today) return known.year;
  const rows = lazily(() => year.indicators.map((row) => rowOn(row, year.year, today)));
  const byId = lazily(() => new Map(rows().map((row) => [row.id, row])));
  const made: Year = {
    year: year.year,
    inProgress: true,
    source: year.source,
    printed: year.printed,
    get indicators() {
      return rows();
    },
    footnotes: year.footnotes,
    warnings: year.warnings,
    get byId() {
      return byId();
    },
    text: year.text,
    edits: year.edits,
  };
  seen.set(year, { today, year: made });
  return made;
}

/** Whether its targets can still be reached. */
export function isOpen(year: Pick<Year, 'year' | 'inProgress'>, today: string): boolean {
  return year.inProgress && !isOver(year, today);
}

export function isOver({ year }: Pick<Year, 'year'>, today: string): boolean {
  return today > `${year}-12-31`;
}

/**
 * The year that work is going on in: the latest in progress that has begun; where there is none, the one that
 * questions are about by default.
 */
export function yearAtWork({ years, latest }: Pick<Corpus, 'years' | 'latest'>, today: string): Year {
  const begun = [...years.values()].filter(
    ({ year, inProgress }) => inProgress && year > latest.year && `${year}-01-01` <= today,
  );
  return begun.at(-1) ?? latest;
}

function rowOn(row: JudgedIndicator, year: number, today: string): JudgedIndicator {
  const progress = progressOf(row.verdict, { year, today, asOf: row.stated?.asOf ?? null });
  if (progress === null) return row;
  return {
    ...row,
    progress,
    verdict: openVerdict(row.verdict, progress),
    cause: null,
    related: row.related.filter(({ kind }) => kind !== 'contradicts'),
  };
}

/** Two rows that differ while the year runs contradict each other in nothing yet. */
function openVerdict(verdict: Verdict, { state }: Progress): Verdict {
  return {
    ...verdict,
    status: state === 'met' ? 'met' : 'not-assessable',
    reservations: verdict.reservations.filter(({ code }) => code !== 'contradiction'),
  };
}
