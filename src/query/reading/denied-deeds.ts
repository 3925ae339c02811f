import { concordant } from './concord.ts';
import { asFiller, atomsIn, type Item, isEmpty, isSignal, operatorOf, topicWords } from './item.ts';

/**
 * "Target non presi", "cosa non ha chiuso Formaper", "cosa non è passato": a deed that is denied, whatever its verb, is a
 * target that was missed. Of one named thing it only asks how it went ("lo SPID non è stato fatto?"). Either way the
 * "non" is used up: it does not reach the centre behind the verb.
 */
export function deniedDeeds(found: readonly Item[]): Item[] {
  const items = concordant(found);
  const judged = items.some((item) => atomsIn(item).some(({ facet }) => facet === 'verdict'));
  const at = judged ? -1 : items.findIndex((_, index) => deedAfter(items, index) !== null);
  const deed = deedAfter(items, at);
  const not = items[at];
  if (!deed || !not) return items;
  const restricts = seeksSeveral(items, deed);
  return items.map((item) => {
    if (item === deed)
      return {
        ...item,
        concepts: restricts
          ? [{ role: 'filter', atom: { facet: 'verdict', statuses: ['met'] }, strength: 'strong' }]
          : [{ role: 'signal', signal: 'outcome' }],
      };
    return item === not && !restricts ? asFiller(item) : item;
  });
}

/** The participle that the "non" at this place denies. */
function deedAfter(items: readonly Item[], at: number): Item | null {
  const not = items[at];
  if (!not || operatorOf(not) !== 'not') return null;
  const verb = items
    .slice(at + 1)
    .find((item) => !isEmpty(item) || !item.words.every((word) => AUXILIARY.test(word)));
  if (!verb || verb.words.length > 1 || !isDeed(verb.words[0] ?? '')) return null;
  const asksWhat = items.slice(0, at).some(({ words }) => words.at(-1) === 'cosa');
  return verb.concepts.every(
    (concept) =>
      concept.role === 'filler' ||
      concept.role === 'common' ||
      (concept.role === 'unknown' && concept.soft) ||
      (concept.role === 'topic' && asksWhat),
  )
    ? verb
    : null;
}

const AUXILIARY =
  /^(?:e|ha|hanno|ho|hai|abbiamo|avete|avevamo|sono|siamo|era|erano|stat[oaie]|ancora|proprio|mai|piu|ci|si|ce|lo|la|li|le|l|ne)$/;

/** A participle that may be a deed. */
export function isDeed(word: string): boolean {
  return PARTICIPLE.test(word) && !NO_DEED.test(word);
}

const PARTICIPLE = /^[a-z]{2,}(?:[aiu]t|[rnlts]t|s)[oaie]$/;
/** What a table states or leaves out, and words that only look like participles. */
const NO_DEED =
  /^(?:riportat|indicat|dichiarat|previst|assegnat|scritt|citat|inserit|compres|inclus|stabilit|fissat|spiegat|motivat|comment|rendicontat|valutat|misurat|scadut|legat|collegat|riferit|conosciut|vist|capit|trovat|richiest|dett|not|stat|dat|molt|tant|quant|tutt|cert|sott|prest|subit|rispett|punt|cont|esit|giust|stess|spess|cos|altr|quest)[oaie]$/;

/** Something is looked for, among rows that a centre, a section or nothing narrows. */
function seeksSeveral(items: readonly Item[], deed: Item): boolean {
  const named = items.some(
    (item) =>
      item !== deed &&
      (topicWords(item).length > 0 || atomsIn(item).some(({ facet }) => ONE.includes(facet))),
  );
  const asksWhat = items.some(({ words }) => words.some((word) => WHAT.test(word)));
  if (named) return asksWhat;
  return (
    asksWhat ||
    items.some(
      (item) =>
        item.concepts.some(({ role }) => role === 'head') ||
        atomsIn(item).length > 0 ||
        isSignal(item, 'count'),
    )
  );
}

const ONE: readonly string[] = ['code', 'pira-code', 'footnote', 'id'];
const WHAT = /^(?:cosa|quali|quanti|quante)$/;
