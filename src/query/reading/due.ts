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
    if (item.words.length === 1 && DELIVERY.test(item.words[0] ?? '') && isAskedFor(item, items))
      return { ...item, concepts: [{ role: 'signal', signal: 'deadline' }] };
    if (isOne && asksForTerm(item, items))
      return { ...item, concepts: [...item.concepts, { role: 'signal', signal: 'deadline' }] };
    return isToBeDone(item, items) ? asFiller(item) : item;
  });
}

const DELIVERY = /^(?:consegn[ae]|adempiment[oi]|incombenz[ae])$/;

/** "Quali consegne", "le consegne previste", "data di consegna"; in "modalità di consegna", "alla consegna digitale" it names a row. */
function isAskedFor(item: Item, items: readonly Item[]): boolean {
  const at = items.indexOf(item);
  const [governor, before, after, next] = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]];
  if (governor && before && OF.test(before.words.join(' '))) return !names(governor);
  if (after && (names(after) || (OF.test(after.words.join(' ')) && next && names(next))))
    return items.slice(0, at).every(({ words }) => words.every((word) => LEADING.test(word)));
  return at === 0 || ASKING.test(before?.words.at(-1) ?? '') || DUE.test(after?.words[0] ?? '');
}

function names(item: Item): boolean {
  return topicWords(item).length > 0;
}

const OF = /^(?:di|del|dell|della|dei|degli|delle)$/;
const LEADING = /^(?:e|quali|quante|quanti|ci sono|ci|sono|le|gli|previst[ei])$/;
const ASKING =
  /^(?:e|quali|quante|quanti|che|la|le|l|lo|gli|sono|altr[ei]|prossim[eiao]|abbiamo|ha|hanno|quando)$/;
const DUE = /^(?:previst[oaie]|entro)$/;

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
