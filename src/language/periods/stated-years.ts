import { inYear, type Moment, type PeriodContext } from './moment.ts';

const BESIDE = /^(?: (?:di|del|dell|nel|nell|anno|l))* ?$/;
const LISTED = /^,?(?: (?:e|ed|o|oppure|a|ad|in|di|entro|il|l|dal|al))* $/;

/** "30 giugno di quest'anno", "primo semestre dell'anno scorso": a year beside dates that have none. */
export function joinYears(text: string, moments: readonly Moment[]): Moment[] {
  const joined: Moment[] = [];
  for (const moment of moments) {
    const last = joined.at(-1);
    const completed = last?.year === null && moment.precision === 'year' && moment.year !== null;
    if (last && completed && BESIDE.test(text.slice(last.end, moment.start))) {
      joined.splice(-1, 1, { ...inYear(last, moment.year ?? 0), end: moment.end });
    } else joined.push(moment);
  }
  return joined;
}

/** "a marzo e giugno 2022": the year at the end of a list of like moments is that of them all. */
export function shareYears(text: string, moments: readonly Moment[]): Moment[] {
  const shared: Moment[] = [];
  for (const moment of moments.toReversed()) {
    const next = shared[0];
    const alike = moment.year === null && next !== undefined && next.precision === moment.precision;
    const year = alike && LISTED.test(text.slice(moment.end, next.start)) ? next.year : null;
    shared.unshift(year === null ? moment : inYear(moment, year));
  }
  return shared;
}

/** "marzo scorso", "lo scorso marzo", "giugno prossimo": the nearest such month before or after today. */
export function nearestMonths(text: string, moments: readonly Moment[], context: PeriodContext): Moment[] {
  const placed: Moment[] = [];
  for (const moment of moments) {
    placed.push(nearestMonth({ text, taken: placed.at(-1)?.end ?? 0 }, moment, context));
  }
  return placed;
}

/** `taken` is where the words of the month before end: in "marzo scorso giugno" the word is March's alone. */
function nearestMonth(
  { text, taken }: { text: string; taken: number },
  moment: Moment,
  { today }: PeriodContext,
): Moment {
  if (moment.precision !== 'month' || moment.year !== null) return moment;
  const after = /^ (scorso|passato|prossimo)\b/.exec(text.slice(moment.end, moment.end + 12));
  const before = /\b(scorso|prossimo) $/.exec(text.slice(Math.max(taken, moment.start - 12), moment.start));
  const word = after?.[1] ?? before?.[1];
  if (word === undefined) return moment;
  const thisYear = Number(today.slice(0, 4));
  const here = inYear(moment, thisYear);
  const year =
    word === 'prossimo' ? thisYear + (here.to < today ? 1 : 0) : thisYear - (here.from > today ? 1 : 0);
  const [start, end] = [moment.start - (before?.[0].length ?? 0), moment.end + (after?.[0].length ?? 0)];
  return { ...inYear(moment, year), start, end };
}
