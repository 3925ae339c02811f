import type { Answer } from '../../src/answer/answer.ts';
import type { Signal } from '../../src/query/reading/concept.ts';
import type { Item } from '../../src/query/reading/item.ts';
import { pointsAtPlace } from '../../src/query/reading/pointed-place.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import { wordsSaid } from '../../src/query/reading/words-said.ts';
import type { Facet } from '../../src/query/where.ts';
import type { Desk } from '../intent.ts';
import { reply } from './reply.ts';
import * as texts from './texts.ts';

/** How rows went and what they have: names none of them. */
const OF_ANY: readonly Facet[] = [
  'verdict',
  'progress',
  'reserved',
  'noted',
  'cause',
  'cap',
  'exceeded',
  'equal',
  'late',
  'near-miss',
];

/**
 * A first question that points back ("e lì come siamo messi", "perché quell'indicatore ha una riserva?"): nothing was
 * said before that it could mean, so it is asked back; null where it names what it is about.
 */
export function pointsAtNothing(reading: Reading, desk: Desk): Answer | null {
  const { where, topic, numbers, conditions, items } = reading;
  const named = where.some(({ anyOf }) => anyOf.some(({ facet }) => !OF_ANY.includes(facet)));
  if (named || topic.length + numbers.length + conditions.length > 0 || reading.unknownSubjects.length > 0)
    return null;
  const text = pointsAtPlace(reading)
    ? texts.whichPlace
    : items.some((item, at) => pointsAtRow(item, items[at + 1])) ||
        POINTING_THERE.test(wordsSaid(reading)) ||
        isPronoun(reading)
      ? texts.whichMeant
      : null;
  if (text === null) return null;
  return reply('ambiguous', text, { year: desk.library.year.year, suggestions: texts.examples });
}

/** "E quello com'è andato?" */
function isPronoun({ where, head, attributes, signals, tokens }: Reading): boolean {
  const isPlain = [...signals].every((signal) => HOW_IT_WENT.includes(signal));
  return (
    where.length === 0 &&
    !head &&
    attributes.length === 0 &&
    isPlain &&
    /^(?:e |ma )*(?:quell[oaie]|quest[oaie]|lui|loro) (?:com |come |perche |quando |dove |e |ha |sono |hanno )/.test(
      wordsSaid({ tokens }),
    )
  );
}

const HOW_IT_WENT: readonly Signal[] = ['summary', 'outcome', 'why', 'explain', 'detail'];

/** "Quell'indicatore", "quest'obiettivo", "il suo target". */
function pointsAtRow(item: Item, next: Item | undefined): boolean {
  const isHead = next?.concepts.some(({ role }) => role === 'head') ?? false;
  return isHead && item.to === next?.from && ONE.test(item.words.at(-1) ?? '');
}

const ONE = /^(?:quel|quell|quest|quest[oa]|su[oa])$/;
/** "Lì" is also written without its accent. */
const POINTING_THERE =
  /^(?:e |ma )*l[ia] (?:dentro |invece )?(?:come|quant[oie]|chi|qual[ie]|cosa|che|perche)\b|\b(?:come|quant[oie]|quali) (?:siamo |sono |va |e |stiamo |andiamo )+(?:mess[oaie] |andat[oaie] )?l[i]$/;
