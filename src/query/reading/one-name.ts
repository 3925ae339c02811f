import type { Library } from '../select.ts';
import type { Facet } from '../where.ts';
import { atomsIn, type Item } from './item.ts';
import type { Reading } from './reading.ts';

/** Facets whose words may just as well be part of a name ("efficacia delle iniziative promozionali"). */
export const DOUBTFUL: readonly Facet[] = [
  'type',
  'flag',
  'theme',
  'centre',
  'beneficiary',
  'public-value',
  'result-kind',
  'postponed',
];

/**
 * Words that are all in the name of one row, of a few behind a noun, and stand so that they can only be a name, are that name, whatever else
 * each may be: three of them side by side without a preposition ("verifica impatto digitalizzazione"), or a word for a
 * type that is governed by a noun or has its own article and complement ("verifica di impatto della digitalizzazione",
 * "l'impatto della digitalizzazione"; "indicatori di impatto" are those of the type). Null where there is no such name.
 */
export function asOneName(
  reading: Reading,
  library: Library,
  isTopic: (word: string) => boolean,
): Reading | null {
  const { items } = reading;
  const runs = [...runsOf(items, isTopic), ...owning(reading, isTopic)].map((run) => ({ run, most: 1 }));
  const nouns = governed(items, isTopic).map((run) => ({ run, most: FEW }));
  for (const { run, most } of [...runs, ...nouns]) {
    const doubtful = run.flatMap((item) => atomsIn(item).map(({ facet }) => facet));
    if (doubtful.length === 0 || !doubtful.every((facet) => DOUBTFUL.includes(facet))) continue;
    const words = run.flatMap(({ words: said }) => said.filter((word) => !PARTICLE.test(word)));
    const rows = library.topics.inSubject(words).length;
    if (rows === 0 || rows > most) continue;
    const kept = reading.where.filter(
      ({ anyOf }) => !anyOf.every(({ facet }) => doubtful.includes(facet) || facet === 'words'),
    );
    const topic = [...new Set([...reading.topic, ...words])];
    return { ...reading, topic, where: [...kept, { not: false, anyOf: [{ facet: 'words', words: topic }] }] };
  }
  return null;
}

/** In letters: "della", "nelle". */
const LONGEST_PARTICLE = 5;
/** Words side by side that can hardly be anything but a name. */
const ENOUGH = 3;
/** More rows than these are no one name. */
const FEW = 3;

/** Stands between the words of a name. */
const PARTICLE =
  /^(?:il|lo|la|i|gli|le|l|di|del|dello|della|dell|dei|degli|delle|a|al|alla|all|ai|alle|su|sul|sulla|sull|sui|sulle|con|col|coi|per|tra|fra|in|nel|nella|nell|nei|nelle|e|ed)$/;
const ARTICLED = /^(?:il|lo|la|l|del|dello|della|dell|al|alla|all|sul|sulla|sull|nel|nella|nell)$/;

function isParticle({ words, concepts }: Item): boolean {
  const isSmall = concepts.every(({ role }) => role === 'filler' || role === 'operator');
  return isSmall && words.every((word) => PARTICLE.test(word));
}

/** A single word that a name may have; a preposition may be part of it ("di impatto"). */
function isNameWord(item: Item, isTopic: (word: string) => boolean): boolean {
  const words = item.words.filter((word) => !PARTICLE.test(word));
  const isNoun = (word: string) => word.length > LONGEST_PARTICLE && isTopic(word);
  return (
    words.length === 1 &&
    item.concepts.every(
      (concept) =>
        concept.role === 'topic' ||
        concept.role === 'common' ||
        (concept.role === 'filter' && DOUBTFUL.includes(concept.atom.facet)) ||
        (concept.role === 'filler' && isNoun(words[0] ?? '')),
    )
  );
}

/** Items that follow each other, each a single word of a name. */
function runsOf(items: readonly Item[], isTopic: (word: string) => boolean): Item[][] {
  const runs: Item[][] = [[]];
  for (const item of items) {
    const run = runs.at(-1);
    if (item.words.length > 1 || !isNameWord(item, isTopic)) runs.push([]);
    else if (run?.at(-1) === undefined || run.at(-1)?.to === item.from) run?.push(item);
    else runs.push([item]);
  }
  return runs.filter((run) => run.length >= ENOUGH);
}

/** "Verifica · di impatto · della digitalizzazione": a noun that no rows are called by governs the word for a type. */
function governed(items: readonly Item[], isTopic: (word: string) => boolean): Item[][] {
  return typesIn(items, isTopic).flatMap((at) => {
    const { before, whole } = nameAround(items, at, isTopic);
    const noun = before.find((other) => !isParticle(other));
    return noun?.concepts.every(({ role }) => role === 'topic' || role === 'filler') ? [whole] : [];
  });
}

/** "L'impatto · della digitalizzazione": with its own article and a complement. */
function owning({ items, tokens }: Reading, isTopic: (word: string) => boolean): Item[][] {
  return typesIn(items, isTopic).flatMap((at) => {
    const { after, whole } = nameAround(items, at, isTopic);
    const [first, ...more] = after;
    const hasArticle = ARTICLED.test(tokens[(items[at]?.from ?? 0) - 1]?.word ?? '');
    return hasArticle && first && isParticle(first) && more.length > 0 ? [whole] : [];
  });
}

/** The places of the words for a type. */
function typesIn(items: readonly Item[], isTopic: (word: string) => boolean): number[] {
  return items.flatMap((item, at) =>
    atomsIn(item).some(({ facet }) => facet === 'type') && isNameWord(item, isTopic) ? [at] : [],
  );
}

/** What prepositions join to the item at this place, nearest first, and the name that it all makes. */
function nameAround(items: readonly Item[], at: number, isTopic: (word: string) => boolean) {
  const isOfName = (other: Item) => isParticle(other) || isNameWord(other, isTopic);
  const before = joined(items.slice(0, at).toReversed(), isOfName);
  const after = joined(items.slice(at + 1), isOfName);
  const whole = [...before.toReversed(), ...items.slice(at, at + 1), ...after];
  return { before, after, whole: whole.filter((other) => !isParticle(other)) };
}

/** The items up to the first that is no part of the name, or that a sign parts from it. */
function joined(items: readonly Item[], isOfName: (item: Item) => boolean): Item[] {
  const end = items.findIndex((item, at) => {
    const before = items[at - 1];
    const isApart = before !== undefined && before.to !== item.from && item.to !== before.from;
    return isApart || !isOfName(item);
  });
  return items.slice(0, end < 0 ? items.length : end);
}
