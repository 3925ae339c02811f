import { asFiller, atomsIn, type Item, type ItemConcept, isSignal, topicWords } from './item.ts';

/** Words that rank or take away elsewhere, where they only join or complain. */
export function withoutIdleWords(items: readonly Item[]): Item[] {
  return items.map(joinedByMore(items)).map(withoutIdleExclusion(items)).map(withoutGreeting(items));
}

/** "Encubator più Tavolo giovani": between two names "più" joins; it ranks nothing. */
function joinedByMore(items: readonly Item[]): (item: Item) => Item {
  const names = (item: Item | undefined) =>
    item !== undefined &&
    (topicWords(item).length > 0 || atomsIn(item).some(({ facet }) => facet === 'centre'));
  return (item) => {
    if (item.words.join(' ') !== 'piu' || !isSignal(item, 'most')) return item;
    const at = items.indexOf(item);
    return names(items[at - 1]) && names(items[at + 1])
      ? { ...item, concepts: [{ role: 'operator', operator: 'and' }] }
      : item;
  };
}

/** "Come mai niente controlli?" asks for what is missing, and takes nothing away. */
function withoutIdleExclusion(items: readonly Item[]): (item: Item) => Item {
  const asksWhy = items.some((item) => isSignal(item, 'why'));
  return (item) => (asksWhy && item.words.join(' ') === 'niente' ? asFiller(item) : item);
}

/** "Grazie. E quelli raggiunti?": a greeting beside a question asks for no help. */
function withoutGreeting(items: readonly Item[]): (item: Item) => Item {
  const asks = items.some(
    (item) => !isGreeting(item) && item.concepts.some(({ role }) => !SILENT.includes(role)),
  );
  return (item) => (asks && isGreeting(item) ? asFiller(item) : item);
}

const SILENT: readonly ItemConcept['role'][] = ['filler', 'operator', 'unknown', 'common'];

function isGreeting(item: Item): boolean {
  return isSignal(item, 'help') && GREETING.test(item.words.join(' '));
}

const GREETING = /^(?:ciao|salve|buongiorno|buonasera|buon giorno|hey|grazie(?: mille)?)$/;
