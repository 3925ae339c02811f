import type { Atom, Clause, Where } from '../where.ts';
import { asFiller, atomsIn, type Item, isEmpty, operatorOf } from './item.ts';

/** "Sia semplificazione che digitalizzazione": joined to the other mark, the theme's name is the mark S. */
export function asMark(items: readonly Item[]): (item: Item) => Item {
  const marks = items.filter((item) =>
    atomsIn(item).some((atom) => atom.facet === 'flag' && atom.flag === 'D'),
  );
  return (item) => {
    // "Semplificazione (S)": the name of the mark that stands beside it.
    if (
      isNameOfMark(
        item,
        items.find((other) => other.from === item.to || other.from === item.to + 1),
      )
    )
      return asFiller(item);
    if (!marks.some((mark) => isJoined(items, item, mark))) return item;
    const concepts = item.concepts.map((concept) =>
      concept.role === 'filter' && isMarkName(concept.atom) ? { ...concept, atom: SIMPLIFYING } : concept,
    );
    return { ...item, concepts };
  };
}

/** After the mark D ("quelli di digitalizzazione" / "e semplificazione?") the theme's name alone is the mark S too. */
export function asMarkAfter(earlier: Where): (clause: Clause) => Clause {
  const isMarked = earlier.some((clause) => clause.anyOf.some((atom) => atom.facet === 'flag'));
  return (clause) => ({
    ...clause,
    anyOf: clause.anyOf.map((atom) => (isMarked && isMarkName(atom) ? SIMPLIFYING : atom)),
  });
}

const SIMPLIFYING = { facet: 'flag', flag: 'S' } as const;

function isMarkName(atom: Atom): boolean {
  return atom.facet === 'theme' && atom.theme === 'semplificazione';
}

/** Whether "sia" is said, or nothing but "e", "o" stands between the two. */
function isJoined(items: readonly Item[], one: Item, other: Item): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  const between = items.filter((item) => item.from >= first.to && item.to <= last.from && !isEmpty(item));
  const joins = between.every((item) => ['and', 'or'].includes(operatorOf(item) ?? ''));
  return (joins && between.length > 0) || items.some((item) => operatorOf(item) === 'both');
}

function isNameOfMark(item: Item, next: Item | undefined): boolean {
  const named = atomsIn(item).some(isMarkName);
  const mark = next && atomsIn(next).some((atom) => atom.facet === 'flag' && atom.flag === 'S');
  return named && mark === true && next.words.join('').length === 1;
}
