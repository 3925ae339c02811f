import type { Answer } from '../../src/answer/answer.ts';
import { type AnswerParts, rowBlocks } from '../../src/answer/build.ts';
import { conceptsOf } from '../../src/query/reading/item.ts';
import { type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { wordsSaid } from '../../src/query/reading/words-said.ts';
import { select } from '../../src/query/select.ts';
import { type Facet, is, type Where, without } from '../../src/query/where.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/**
 * "Con chi lavora Formaper?", "con quali aree condivide obiettivi?": the report tells it only of the rows that print
 * more centres. Null where not one centre is named so, or it is denied.
 */
export function sharerAsked(reading: Reading): string | null {
  const [centre, ...others] = new Set(slotsOf(reading, 'centre').map(({ atom }) => atom.name));
  const isPlain =
    reading.topic.every((word) => /^collabor/.test(word)) &&
    conceptsOf(reading.items, 'unknown').length === 0;
  const isDenied = reading.slots.some(({ atom, not }) => not && SHARED.includes(atom.facet));
  return isPlain && !isDenied && others.length === 0 && WITH_WHOM.test(wordsSaid(reading))
    ? (centre ?? null)
    : null;
}

const SHARED: readonly Facet[] = ['centre', 'several-centres'];

const WITH_WHOM =
  /\b(?:con|assieme a|insieme a|accanto a) (?:chi|qual[ei] (?:altr[aeio] )?(?:are[ae]|uffici?o?|centr[oi]))\b|\bchi (?:altro )?(?:lavora|collabora|opera|condivide)\b.* (?:con|insieme a)\b/;

/** What else is said of the rows ("i mancati", "del PIRA") holds of the shared ones too. */
export function sharedWhere(where: Where): Where {
  return [...without(where, ['several-centres', 'words']), is({ facet: 'several-centres' })];
}

/** Who else answers for the rows of a centre, the most frequent first. */
export function sharing(
  centre: string,
  where: Where,
  { library }: Desk,
): Pick<AnswerParts, 'headline' | 'blocks' | 'rows'> & { outcome: Answer['outcome'] } {
  const rows = select(library, where);
  const counts = new Map<string, number>();
  for (const { centres } of rows)
    for (const { name } of centres) if (name !== centre) counts.set(name, (counts.get(name) ?? 0) + 1);
  const others = [...counts].sort(([, one], [, other]) => other - one);
  if (others.length === 0)
    return {
      outcome: 'empty',
      headline: texts.sharesNone(centre, where.length > SHARED.length),
      blocks: [],
      rows: [],
    };
  return {
    outcome: 'answered',
    headline: texts.shares(centre, rows.length, others),
    blocks: [{ kind: 'hint', text: texts.sharesOnly }, ...rowBlocks(rows, library)],
    rows,
  };
}
