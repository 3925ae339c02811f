import type { Item } from './item.ts';
import { atomsIn, isEmpty, operatorOf, topicWords } from './item.ts';
import type { ReadingVocabulary } from './vocabulary.ts';

/**
 * "Mancati per mancanza di personale", "per scarsa promozione", "per colpa del ministero": what comes behind is a cause that
 * somebody supposes, no area, no budget and no subject. Of several rows it is looked for in the causes that the report
 * gives; of one named thing it asks why.
 */
export function causesSupposed(items: readonly Item[], vocabulary: ReadingVocabulary): Item[] {
  const at = items.findIndex((item, index) => index > 0 && opens(items, index));
  const missed = items.slice(0, at).some((item) => atomsIn(item).some(({ facet }) => facet === 'verdict'));
  if (at < 0 || !missed) return [...items];
  const behind = items.slice(at + 1);
  const end = behind.findIndex(
    (item) => operatorOf(item) !== null || item.concepts.some(({ role }) => role === 'head'),
  );
  const named = (end < 0 ? behind : behind.slice(0, end)).filter((item) => !isEmpty(item));
  const words = named
    .flatMap((item) => item.words)
    .filter((word) => vocabulary.isTopic(word) || word.length > PARTICLE);
  if (words.length === 0) return [...items];
  const ofOne = items.slice(0, at).some((item) => topicWords(item).length > 0);
  return items.map((item, index) => {
    if (index === at)
      return {
        ...item,
        concepts: ofOne
          ? [{ role: 'signal', signal: 'why' }]
          : [{ role: 'filter', atom: { facet: 'cause-says', words }, strength: 'strong' }],
      };
    return named.includes(item) ? { ...item, concepts: [{ role: 'filler' }] } : item;
  });
}

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
