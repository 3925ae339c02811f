import { asFiller, atomsIn, conceptsOf, type Item, topicWords } from './item.ts';

/**
 * Beside a date or "quando", what is to be delivered is a deadline, and what is to be reached by it restricts nothing: "consegne
 * previste per il 30 aprile", "obiettivi da raggiungere entro giugno". Without one, "modalità di consegna" names a row.
 */
export function asDue(items: readonly Item[]): Item[] {
  const dates = conceptsOf(items, 'period').filter(({ period }) => !period.isYear);
  if (dates.length === 0 && !items.some(({ words }) => words.includes('quando'))) return [...items];
  // A turn that names nothing is about what was shown, and would be a question of its own with a deadline in it.
  const isOne = dates.length < 2 && items.some((item) => topicWords(item).length > 0);
  return items.map((item) => {
    if (item.words.length === 1 && DELIVERY.test(item.words[0] ?? ''))
      return { ...item, concepts: [{ role: 'signal', signal: 'deadline' }] };
    if (isOne && asksForTerm(item, items))
      return { ...item, concepts: [...item.concepts, { role: 'signal', signal: 'deadline' }] };
    return isToBeDone(item, items) ? asFiller(item) : item;
  });
}

const DELIVERY = /^(?:consegn[ae]|adempiment[oi]|incombenz[ae])$/;

/** "Doveva partire entro luglio?", "era da fare entro aprile?" */
function asksForTerm(item: Item, items: readonly Item[]): boolean {
  const said = item.words.join(' ');
  const next = items.find((other) => other.from === item.to);
  const isTold = next !== undefined && (next.words[0] === 'da' || conceptsOf([next], 'period').length > 0);
  return /^(?:dovev|andav)(?:a|ano)$/.test(said) || (/^er(?:a|ano)$/.test(said) && isTold);
}

/** "Da raggiungere", "da completare". */
function isToBeDone(item: Item, items: readonly Item[]): boolean {
  const before = items.find((other) => other.to === item.from);
  return (
    before?.words.join(' ') === 'da' &&
    /re$/.test(item.words[0] ?? '') &&
    atomsIn(item).every(({ facet }) => facet === 'verdict')
  );
}
