import { italianDay } from '../language/italian-time.ts';
import type { Edit } from '../report/edits.ts';
import type { Change } from './changes.ts';
import type { Edition } from './edition.ts';

/** Who brought a change about, and why. */
export type Hand = Pick<Edit, 'author' | 'reason'>;

/**
 * Those who changed the row since the last digest, the latest last; none where it was no person's change. On the
 * day of the last digest nobody can tell what came before it: then it is the last of them.
 */
export function handsOf(
  change: Change,
  { since, year }: Pick<Edition, 'since'> & { year: Pick<Edition['year'], 'edits'> },
): Hand[] {
  if (since === null) return [];
  const { id } = change.after ?? change.before;
  const touching = year.edits.filter(({ rows }) => rows.some((row) => row.id === id));
  const later = touching.filter(({ at }) => dayOf(at) > since.day);
  const hands = later.length > 0 ? later : touching.filter(({ at }) => dayOf(at) === since.day).slice(-1);
  // The last word of each: they may have changed it more than once.
  return hands.filter((hand, index) => hands.findLastIndex((one) => one.author === hand.author) === index);
}

function dayOf(at: string): string {
  return italianDay(new Date(at));
}
