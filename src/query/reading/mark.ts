import { atomsIn, type Item, isEmpty, operatorOf } from './item.ts';

/** "Sia semplificazione che digitalizzazione": joined to the other mark, the theme's name is the mark S. */
export function asMark(items: readonly Item[]): (item: Item) => Item {
  const marks = items.filter((item) =>
    atomsIn(item).some((atom) => atom.facet === 'flag' && atom.flag === 'D'),
  );
  return (item) => {
    if (!marks.some((mark) => isJoined(items, item, mark))) return item;
    const concepts = item.concepts.map((concept) =>
      concept.role === 'filter' && concept.atom.facet === 'theme' && concept.atom.theme === 'semplificazione'
        ? ({ ...concept, atom: { facet: 'flag', flag: 'S' } } as const)
        : concept,
    );
    return { ...item, concepts };
  };
}

/** Whether "sia" is said, or nothing but "e", "o" stands between the two. */
function isJoined(items: readonly Item[], one: Item, other: Item): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  const between = items.filter((item) => item.from >= first.to && item.to <= last.from && !isEmpty(item));
  const joins = between.every((item) => ['and', 'or'].includes(operatorOf(item) ?? ''));
  return (joins && between.length > 0) || items.some((item) => operatorOf(item) === 'both');
}
