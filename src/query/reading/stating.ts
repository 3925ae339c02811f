import { atomsIn, type Item, isEmpty, isSignal, operatorOf } from './item.ts';
import { FIELDS_SAID } from './words/fields.ts';

/**
 * "Con area ma senza codice", "quanti hanno una fonte": what a row's table prints beside it is asked for where the same
 * question asks for rows without something, or for their number. Else "con area" asks to see it.
 */
export function statedBeside(items: readonly Item[]): (item: Item) => Item {
  const isMeant = items.some(
    (item) => isSignal(item, 'count') || atomsIn(item).some(({ facet }) => facet === 'stated'),
  );
  return (item) => {
    const field = isMeant ? FIELDS_SAID.get(item.words.join(' ')) : undefined;
    if (!field || isNamed(items, item)) return item;
    const concept = { role: 'filter', atom: { facet: 'stated', field }, strength: 'strong' } as const;
    return isLackedToo(items, item) || isHad(items, item) ? { ...item, concepts: [concept] } : item;
  };
}

/** "Senza tipologia né codice": the one goes on from what the other lacks. */
function isLackedToo(items: readonly Item[], item: Item): boolean {
  const nor = items.find((other) => other.to === item.from && operatorOf(other) === 'nor');
  const lacked = nor && items.find((other) => other.to === nor.from);
  return (
    lacked?.concepts.some(
      (concept) => concept.role === 'filter' && concept.not === true && concept.atom.facet === 'stated',
    ) ?? false
  );
}

/** "Con (un) …", "hanno (una) …"; "… ma non …" goes on from it. */
function isHad(items: readonly Item[], item: Item): boolean {
  const before = items.findLast((other) => other.to <= item.from && !ARTICLE.test(other.words.join(' ')));
  if (before === undefined) return false;
  const goesOn = operatorOf(before) !== null;
  return goesOn
    ? items.some(
        (other) => other.to === before.from && FIELDS_SAID.has(other.words.join(' ')) && isHad(items, other),
      )
    : /^(?:con|hanno|ha|aventi|avevano)$/.test(before.words.at(-1) ?? '');
}

const ARTICLE = /^(?:un|uno|una|il|la|lo|l|dei|delle)$/;

/** "Con area Formaper", "con codice 1.1.3", "con un codice che inizia per 2": it is said which. */
function isNamed(items: readonly Item[], item: Item): boolean {
  const next = items.find((other) => other.from >= item.to && !isEmpty(other));
  if (items.some((other) => other.from === item.to && other.words[0] === 'che')) return true;
  return (
    next !== undefined && next.from === item.to && !next.concepts.every(({ role }) => role === 'operator')
  );
}
