import { atomsIn, type Item, isEmpty, isSignal } from './item.ts';

/**
 * "Gli obiettivi di tutte le aree", "quanti mancati in tutti i centri": the whole, of no centre and not by centres; said
 * of rows, where nothing is put in order or side by side.
 */
export function ofAllAreas(items: readonly Item[]): Item[] {
  const orders = items.some((item) => ORDERING.some((signal) => isSignal(item, signal)));
  return items.map((item) => {
    const of = items.find((other) => other.to === item.from);
    const rows = items.findLast((other) => other.to <= (of?.from ?? 0) && !isEmpty(other));
    const isWhole =
      isSignal(item, 'by-centre') &&
      /^tutt[ie]$/.test(item.words[0] ?? '') &&
      /^(?:di|in|tra|fra|su)$/.test(of?.words.join(' ') ?? '') &&
      rows !== undefined &&
      isOfRows(rows);
    return isWhole && !orders ? { ...item, concepts: [{ role: 'signal', signal: 'all' }] } : item;
  });
}

const ORDERING = ['share', 'most', 'fewest', 'worst', 'best', 'compare'] as const;

function isOfRows(item: Item): boolean {
  return (
    item.concepts.some(({ role }) => role === 'head') ||
    atomsIn(item).some(({ facet }) => ['verdict', 'progress', 'section', 'type', 'flag'].includes(facet))
  );
}
