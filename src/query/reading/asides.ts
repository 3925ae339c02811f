import { asFiller, type Item, type ItemConcept } from './item.ts';
import { isFiller } from './words/filler-verbs.ts';

/**
 * An unknown word that stands where a verb does ("indicatori raccoglie la missione 012", "chi lo segue") names nothing:
 * an article follows it behind a noun, or a pronoun or an auxiliary stands before it. Where no noun is before it, the
 * verb is what is asked ("quanto guadagna il direttore").
 */
export function softenVerbs(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    const [before, next] = [items[at - 1]?.words.at(-1) ?? '', items[at + 1]?.words[0] ?? ''];
    const isVerb =
      (before === 'che' && ENDS_AS_VERB.test(item.words[0] ?? '') && FOLLOWING.test(next)) ||
      (ARTICLES.test(next) && /[aeo]$/.test(item.words[0] ?? '') && isNoun(items[at - 1])) ||
      PRONOUNS.test(before) ||
      (AUXILIARIES.test(before) && /(?:[ts][oaie]|ndo)$/.test(item.words[0] ?? ''));
    // "Il revisore me lo chiede": a verb of asking, though some row has the word.
    if (
      PRONOUNS.test(before) &&
      item.concepts.every(({ role }) => role === 'topic') &&
      isFiller(item.words[0] ?? '')
    )
      return asFiller(item);
    return isVerb ? { ...item, concepts: item.concepts.map(asVerb) } : item;
  });
}

function isNoun(item: Item | undefined): boolean {
  return item?.concepts.some(({ role }) => role === 'head' || role === 'filter' || role === 'topic') ?? false;
}

/** "Imprese che usano il SUAP": behind "che", before what it is done to or where. */
const ENDS_AS_VERB = /(?:[ai]no|ono|[aei])$/;
const FOLLOWING =
  /^(?:il|lo|la|i|gli|le|l|un|una|uno|di|del|della|dei|delle|dell|a|al|alla|ai|alle|all|da|dal|dalla|dai|dalle|in|nel|nella|nei|nelle|con|su|sul|sulla|per|tra|fra)$/;
const ARTICLES = /^(?:il|lo|la|i|gli|le|l|un|una|uno)$/;
const PRONOUNS = /^(?:mi|ti|ci|vi|si|lo|ne|non)$/;
const AUXILIARIES =
  /^(?:stato|stata|stati|state|ho|hai|ha|abbiamo|avete|hanno|siamo|siete|eravamo|sto|sta|stiamo|stanno)$/;

/**
 * What is said around a question ("scusa il disturbo, …", "… ?? giuro"): a clause that restricts nothing and asks for
 * nothing, beside one that does. Its unknown words are named in the answer but do not hold it up. A clause that is
 * only an unknown word ("area, Pippo") is none: it may be what is meant.
 *
 * @param breaks token positions that a clause begins with
 */
export function softenAsides(items: readonly Item[], breaks: ReadonlySet<number>): Item[] {
  const clauses = clausesOf(items, breaks);
  const asides = clauses.map(isAside);
  if (asides.every((aside) => aside)) return [...items];
  return clauses.flatMap((clause, at) =>
    asides[at] ? clause.map((item) => ({ ...item, concepts: item.concepts.map(softened) })) : clause,
  );
}

function clausesOf(items: readonly Item[], breaks: ReadonlySet<number>): Item[][] {
  const clauses: Item[][] = [];
  let last: Item | undefined;
  for (const item of items) {
    const begins = last === undefined || hasBreak(last.from + 1, item.from, breaks);
    if (begins) clauses.push([item]);
    else clauses.at(-1)?.push(item);
    last = item;
  }
  return clauses;
}

function hasBreak(from: number, to: number, breaks: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at++) if (breaks.has(at)) return true;
  return false;
}

function isAside(clause: readonly Item[]): boolean {
  return (
    clause.every((item) => isOfToday(item) || item.concepts.every(({ role }) => BESIDE.includes(role))) &&
    clause.some(({ concepts }) => concepts.some(({ role }) => role === 'filler'))
  );
}

const BESIDE: readonly ItemConcept['role'][] = ['filler', 'unknown', 'reference', 'common'];

/** "Domani ho il sopralluogo": the day of whoever asks, not of the report. */
const OF_TODAY = /^(?:oggi|domani|dopodomani|ieri|stamattina|stasera|stamane|adesso)$/;

function isOfToday({ words }: Item): boolean {
  return OF_TODAY.test(words.at(-1) ?? '');
}

function softened(concept: ItemConcept): ItemConcept {
  return concept.role === 'period' ? { role: 'filler' } : asVerb(concept);
}

function asVerb(concept: ItemConcept): ItemConcept {
  return concept.role === 'unknown' ? { ...concept, soft: true } : concept;
}
