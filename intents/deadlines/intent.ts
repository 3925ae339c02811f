import type { Period } from '../../src/language/periods.ts';
import { has, putsChoice, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { SEEKING_WORDS } from '../../src/query/reading/words/seeking.ts';
import { type Atom, atomsOf, type Clause, is, type Where, without } from '../../src/query/where.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import { listDeadlines } from './dated.ts';
import { listPostponed } from './postponed.ts';

/** What was due when, what was late, what slipped into a later year. */
export const deadlines: Intent = {
  name: 'deadlines',
  claim(reading) {
    const postponed = slotsOf(reading, 'postponed').length > 0;
    const late = slotsOf(reading, 'late').length > 0;
    // "Dopo il 2023" bounds days; "nel 2023" only names the report.
    const dated = reading.periods.filter(
      (period) => !period.isYear || ['after', 'before', 'from'].includes(period.relation),
    );
    if (has(reading, 'why', 'explain', 'claim') || slotsOf(reading, 'cause').length > 0) return null;
    // "È stata realizzata o è slittata?" asks how one thing went.
    if (postponed && reading.topic.length > 0 && putsChoice(reading)) return null;
    if (postponed)
      return { strength: STRENGTH.spoken + 5, where: postponedWhere(reading.where, reading.postponedTo) };
    const spoken = has(reading, 'deadline', 'delay', 'in-time', 'next', 'undated');
    if (!spoken && !late && dated.length === 0) return null;
    if (dated.length > 0 && !spoken && !late && reading.topic.length > 0) return null;
    const missed = late || has(reading, 'delay') || (has(reading, 'deadline') && asksUnmet(reading.where));
    const where = without(
      reading.where,
      missed || has(reading, 'deadline', 'in-time') ? ['verdict', 'late'] : ['late'],
    );
    return {
      strength: STRENGTH.spoken + 4,
      where: [
        ...where,
        ...dated.map((period) => is({ facet: 'deadline', from: period.from, to: period.to })),
      ],
      options: {
        missed,
        kept: !missed && asksKept(reading),
        next: has(reading, 'next'),
        undated: has(reading, 'undated'),
        ahead: has(reading, 'ahead'),
        due: dueDay(dated),
      },
    };
  },
  answer: (query, desk) =>
    query.where.some((clause) => clause.anyOf.some((atom) => atom.facet === 'postponed'))
      ? listPostponed(query, desk)
      : listDeadlines(query, desk),
};

/** "Entro il 31 marzo" names a deadline as the report prints it, and all before it; a month or a year does not. */
function dueDay(periods: readonly Period[]): string | null {
  const [period, ...more] = periods;
  return period?.relation === 'by' && period.precision === 'day' && more.length === 0 ? period.to : null;
}

/** "Quali scadenze abbiamo rispettato?"; of one thing ("è in tempo?") its deadline is shown, kept or not. */
function asksKept({ where, topic, items }: Reading): boolean {
  const met = atomsOf(where, 'verdict').some(({ statuses }) => statuses.includes('met'));
  const seeks = items.some((item) =>
    item.words.some((word) => SEEKING_WORDS.includes(word) || /^scadenze$/.test(word)),
  );
  return met && seeks && topic.length === 0;
}

function postponedWhere(where: Where, to: string | null): Where {
  const changed = (atom: Atom): Atom => (atom.facet === 'postponed' ? { ...atom, to: to ?? atom.to } : atom);
  return where.map((clause): Clause => ({ ...clause, anyOf: clause.anyOf.map(changed) }));
}

function asksUnmet(where: Where): boolean {
  return where.some((clause) =>
    clause.anyOf.some((atom) => atom.facet === 'verdict' && !atom.statuses.includes('met')),
  );
}
