import { wordsBefore } from '../words-before.ts';
import type { Moment } from './moment.ts';

/** How a period lies to the moment that the words name. */
export type Relation = 'by' | 'before' | 'from' | 'after' | 'during' | 'between';

export interface Directed {
  relation: Relation;
  /** The moment's span with the words that direct it. */
  start: number;
  end: number;
}

const LINKS =
  'a|ad|al|alla|allo|all|di|del|della|dello|dell|d|il|lo|la|l|mese|giorno|data|corso|anno|annualita|esercizio';
/** What may stand between a direction and its moment ("entro il mese di", "prima della"). */
const LINK = `(?: (?:${LINKS}))`;

/** In this order: longer words come before those that they contain. */
const DIRECTIONS: readonly (readonly [Relation, RegExp])[] = (
  [
    ['from', `non prima${LINK}`],
    ['by', '(?:non oltre|non dopo|non piu tardi|al piu tardi|entro e non oltre)'],
    ['after', 'non entro'],
    ['by', '(?:entro|fino|sino)'],
    ['before', `(?:prima|precedent[ei]|anterior[ei]|antecedent[ei])${LINK}`],
    ['after', `(?:dopo|oltre|(?:successiv[oaie]|posterior[ei])${LINK})`],
    ['from', '(?:a partire |a decorrere )?(?:da|dal|dalla|dallo|dall)'],
  ] as const
).map(([relation, words]) => [relation, new RegExp(`(?<![a-z0-9])${words}${LINK}{0,5} $`)]);

/** "tra marzo e", "dal 10 al": what opens a range of two moments. */
export const OPENS_RANGE = new RegExp(
  `(?<![a-z0-9])(?:compres[oaie] )?(?:tra|fra|da|dal|dalla|dallo|dall)${LINK}{0,3} $`,
);
const WITHIN = new RegExp(
  `(?<![a-z0-9])(?:(?:in|nel|nella|nello|nell|nei|negli|nelle|durante|per|su|sul|sulla|${LINKS}) )+$`,
);
const ONWARDS = /^ in (?:poi|avanti)\b/;

/** The direction that the words before a moment (or "in poi" after it) give it. */
export function readDirection(text: string, moment: Moment): Directed {
  const words = wordsBefore(text, moment.start);
  const startAt = (index: number | undefined) => moment.start - words.length + (index ?? words.length);
  const onwards = ONWARDS.exec(text.slice(moment.end, moment.end + 12));
  const end = moment.end + (onwards?.[0].length ?? 0);

  if (moment.precision === 'range') {
    const opening = OPENS_RANGE.exec(words);
    if (opening) return { relation: 'between', start: startAt(opening.index), end };
  }
  for (const [relation, pattern] of DIRECTIONS) {
    const match = pattern.exec(words);
    if (match) return { relation, start: startAt(match.index), end };
  }
  const relation = onwards ? 'from' : moment.precision === 'range' ? 'between' : 'during';
  return { relation, start: startAt(WITHIN.exec(words)?.index), end };
}
