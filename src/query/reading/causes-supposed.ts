import {
  asFiller,
  asFilter,
  atomsIn,
  type Item,
  isEmpty,
  itemsWhile,
  operatorOf,
  topicWords,
} from './item.ts';
import type { ReadingVocabulary } from './vocabulary.ts';

/**
 * "Mancati per mancanza di personale", "per scarsa promozione", "per colpa del ministero": what comes behind is a cause that
 * somebody supposes, no area, no budget and no subject. Of several rows it is looked for in the causes that the report
 * gives; of one named thing it asks why.
 */
export function causesSupposed(items: readonly Item[], vocabulary: ReadingVocabulary): Item[] {
  const joined = withoutJoinedCause(items);
  if (joined) return joined;
  const at = items.findIndex((_, index) => index > 0 && opens(items, index));
  const missed = items.slice(0, at).some((item) => atomsIn(item).some(({ facet }) => facet === 'verdict'));
  if (at < 0 || !missed) return [...items];
  const named = itemsWhile(
    items.slice(at + 1),
    (item) => operatorOf(item) === null && !item.concepts.some(({ role }) => role === 'head'),
  ).filter((item) => !isEmpty(item));
  const words = named
    .flatMap((item) => item.words)
    .filter((word) => vocabulary.isTopic(word) || word.length > PARTICLE);
  if (words.length === 0) return [...items];
  const ofOne = items.slice(0, at).some((item) => topicWords(item).length > 0);
  return items.map((item, index) => {
    if (index === at)
      return ofOne
        ? { ...item, concepts: [{ role: 'signal', signal: 'why' }] }
        : asFilter(item, { facet: 'cause-says', words });
    return named.includes(item) ? asFiller(item) : item;
  });
}

/** "Per una norma o una decisione del legislatore": what is joined to a kind of cause only says it again. */
function withoutJoinedCause(items: readonly Item[]): Item[] | null {
  const at = items.findIndex(
    (item) => item.words[0] === 'per' && atomsIn(item).some(({ facet }) => facet === 'cause'),
  );
  const next = at < 0 ? undefined : items[at + 1];
  const joins = next !== undefined && ['or', 'and'].includes(operatorOf(next) ?? '');
  const behind = items.slice(at + 2);
  const isPlain = behind.every((item) => item.concepts.every(({ role }) => PLAIN.includes(role)));
  if (!joins || behind.length === 0 || !isPlain) return null;
  return [...items.slice(0, at + 1), ...items.slice(at + 1).map(asFiller)];
}

const PLAIN: readonly string[] = ['filler', 'topic', 'common', 'unknown', 'reference'];

/** In letters. */
const PARTICLE = 3;

/** "Per mancanza di", "a causa della", "per scarsa": the words of one item, or of the one behind "per". */
function opens(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!/^(?:per|a)$/.test(before?.words.at(-1) ?? '')) return false;
  const word = item?.words.join(' ') ?? '';
  return LACK.test(word) ? OF.test(next?.words[0] ?? '') : MEASURED.test(word);
}

const LACK =
  /^(?:mancanza|carenza|carenze|scarsita|assenza|insufficienza|eccesso|colpa|via|causa|effetto|problemi)$/;
const MEASURED = /^(?:scars[oaie]|minor[ei]|troppo|troppa|troppi|troppe|poca|poche|pochi)$/;
const OF = /^(?:di|del|dello|della|dei|degli|delle|dell)$/;
