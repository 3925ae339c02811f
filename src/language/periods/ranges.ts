import { wordsBefore } from '../words-before.ts';
import { OPENS_RANGE } from './direction.ts';
import { inYear, type Moment } from './moment.ts';

const TO = /^ ?(?:-|(?:fino |sino )?(?:a|ad|al|alla|all)(?: (?:il|l|mese di))?) ?$/;
const AND = /^ (?:e|ed)(?: (?:il|l|la|lo|mese di))? $/;

/** "tra marzo e giugno", "da fine marzo al 30/6", "tra novembre e febbraio": two moments that name a range's ends. */
export function joinRanges(text: string, moments: readonly Moment[]): Moment[] {
  const joined: Moment[] = [];
  for (const moment of moments) {
    const last = joined.at(-1);
    if (last && areEnds(text, last, moment)) joined.splice(-1, 1, rangeOf(last, moment));
    else joined.push(moment);
  }
  return joined;
}

function areEnds(text: string, first: Moment, last: Moment): boolean {
  if (first.precision === 'range' || last.precision === 'range') return false;
  const opening = OPENS_RANGE.exec(wordsBefore(text, first.start));
  const gap = text.slice(first.end, last.start);
  return opening !== null && (/(?:tra|fra)\b/.test(opening[0]) ? AND : TO).test(gap);
}

/** A year that only the last one names is both's; without one, "tra novembre e febbraio" ends a year later. */
function rangeOf(first: Moment, last: Moment): Moment {
  const opening = first.year === null && last.year !== null ? inYear(first, last.year) : first;
  const wraps = last.year === null && last.to < opening.from;
  const closing = wraps ? inYear(last, Number(last.to.slice(0, 4)) + 1) : last;
  const [from, to] = opening.from <= closing.to ? [opening.from, closing.to] : [closing.from, opening.to];
  return { start: first.start, end: last.end, from, to, precision: 'range', year: last.year };
}
