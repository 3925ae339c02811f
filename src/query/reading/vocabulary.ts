import { CONDITION_WORDS } from '../../language/conditions.ts';
import type { Vocabulary } from '../../language/fuzzy.ts';
import { buildLexicon, expand, type Lexicon } from '../../language/lexicon.ts';
import { normalize } from '../../language/normalize.ts';
import { PERIOD_WORDS } from '../../language/periods.ts';
import { stem } from '../../language/stem.ts';
import type { KnownCentre } from '../../report/centres.ts';
import type { Corpus } from '../../report/corpus.ts';
import type { Glossary } from '../../report/glossary.ts';
import { wordsOf } from '../../report/topic-index.ts';
import type { Concept, ConceptEntry, Strength } from './concept.ts';
import { knownWords } from './known-words.ts';
import { printedWords } from './printed-words.ts';
import { ATTRIBUTE_WORDS } from './words/attributes.ts';
import { COLLECTIVE_WORDS } from './words/collectives.ts';
import { FACET_WORDS } from './words/facets.ts';
import { FILLER_WORDS_BY_STEM } from './words/filler-verbs.ts';
import { FILLER_WORDS } from './words/fillers.ts';
import { REAL_WORDS } from './words/real-words.ts';
import { SIGNAL_WORDS } from './words/signals.ts';
import { STATED_WORDS } from './words/stated.ts';
import { TALK_WORDS } from './words/talk.ts';
import { VERDICT_WORDS } from './words/verdicts.ts';

/** Everything that a question's words are looked up in. */
export interface ReadingVocabulary {
  lexicon: Lexicon<readonly Concept[]>;
  /** Short names of centres that hold only right after "area", "ufficio", "centro". */
  announced: Lexicon<readonly Concept[]>;
  /** Known words, so that a mistyped one can be brought back; words of one stem are no rivals. */
  known: Vocabulary<string>;
  /** Whether the name or the objective of a row has the word. */
  isNamed(word: string): boolean;
  /** Whether it is the beginning of words in names, cut as abbreviations are, before a vowel ("diff", "promoz"). */
  isAbbreviation(word: string): boolean;
  /** Whether some row or footnote has the word in this very form. */
  isSpelled(word: string): boolean;
  /** Whether the name or the objective of a row has the word in this very form. */
  isNamedSo(word: string): boolean;
  /** Whether it is also the name of an operational objective. */
  isObjective(name: string): boolean;
  /** The one operational objective whose name has all these words, or is just them; null for none or several. */
  objectiveWith(words: readonly string[]): string | null;
  /** Whether a row or a footnote of some year has the word. */
  isTopic(word: string): boolean;
}

/**
 * The words of the data first (centres, synonyms), then the closed lists: where both claim a phrase of the
 * same length, what the report names wins over how we ask.
 */
export function buildVocabulary(
  corpus: Corpus,
  centres: readonly KnownCentre[],
  glossary: Glossary,
): ReadingVocabulary {
  const printed = printedWords(corpus.years.values());
  const topicStems = new Set([...printed.words].map(stem));
  const named = [...printed.inNames];
  const objectives = new Set([...printed.objectives].map(normalize));
  const nameStems = new Set(named.map(stem));
  const entries: ConceptEntry[] = [
    ...glossary.limits.map((limit) => ({
      phrases: limit.says.join('|'),
      means: [{ role: 'limit', limit: limit.id } as const],
    })),
    ...COLLECTIVE_WORDS,
    ...centreEntries(printed.centres, centres),
    ...missionEntries(printed.missions),
    ...sourceEntries(printed.sources),
    ...glossary.synonyms.map((synonym) => ({
      phrases: synonym.says.join('|'),
      means: [{ role: 'topic', words: wordsOf(synonym.means) } as const],
    })),
    ...STATED_WORDS,
    ...VERDICT_WORDS,
    ...FACET_WORDS,
    ...ATTRIBUTE_WORDS,
    ...SIGNAL_WORDS,
    ...FILLER_WORDS,
    ...TALK_WORDS,
  ];
  const names = new Set(named);
  const lexicon = buildLexicon(entries);
  const announced = buildLexicon(
    centres.flatMap(({ name, announcedAliases }) => aliasEntries(name, announcedAliases, 'strong')),
  );
  const terms = glossary.definitions
    .flatMap((definition) => definition.says.flatMap(expand))
    .flatMap(wordsOf);
  const known = knownWords(
    [
      ...lexicon.words,
      ...announced.words,
      ...FILLER_WORDS_BY_STEM,
      ...PERIOD_WORDS,
      ...CONDITION_WORDS,
      ...REAL_WORDS,
      ...terms,
      ...printed.words,
    ],
    lexicon,
  );
  return {
    lexicon,
    announced,
    known,
    isSpelled: (word) => printed.words.has(word),
    isNamedSo: (word) => names.has(word),
    isObjective: (name) => objectives.has(normalize(name)),
    objectiveWith: (words) => objectiveWith(words, printed.objectives),
    isNamed: (word) => nameStems.has(stem(word)),
    isAbbreviation: (word) =>
      /^(?:[a-z]{2,}[bcdfglmnprstvz]|[a-z]{5,})$/.test(word) &&
      named.some((full) => full.length > word.length + 2 && full.startsWith(word)),
    isTopic: (word) => topicStems.has(stem(word)),
  };
}

/** Centres under every name: those that the reports print, and what people call them. */
function centreEntries(printed: ReadonlySet<string>, centres: readonly KnownCentre[]): ConceptEntry[] {
  const names = new Map<string, Set<string>>();
  const add = (name: string, spelling: string) => {
    const spellings = names.get(name) ?? new Set<string>();
    names.set(name, spellings.add(spelling));
  };
  for (const centre of centres) {
    for (const spelling of [centre.name, ...centre.spellings]) add(centre.name, phraseOf(spelling));
  }
  for (const name of printed) add(name, phraseOf(name));
  for (const [name, spellings] of names) {
    for (const spelling of [...spellings]) {
      add(name, bare(spelling));
      add(name, withoutAnd(bare(spelling)));
    }
  }
  const strength = new Map(
    centres.map((centre) => [centre.name, centre.alsoTopic ? 'weak' : 'strong'] as const),
  );
  return [
    ...[...names].map(([name, spellings]) => ({
      phrases: [...spellings].join('|'),
      means: [
        {
          role: 'filter',
          atom: { facet: 'centre', name },
          strength: strength.get(name) ?? 'strong',
        } as const,
      ],
    })),
    ...centres.flatMap(({ name, aliases, weakAliases }) => [
      ...aliasEntries(name, aliases, 'strong'),
      ...aliasEntries(name, weakAliases, 'weak'),
    ]),
  ];
}

function aliasEntries(name: string, aliases: readonly string[], strength: Strength): ConceptEntry[] {
  if (aliases.length === 0) return [];
  return [
    { phrases: aliases.join('|'), means: [{ role: 'filter', atom: { facet: 'centre', name }, strength }] },
  ];
}

/** Missions by their names, whole, without their articles, or up to the first "e": "Commercio internazionale". */
function missionEntries(missions: ReadonlyMap<string, string>): ConceptEntry[] {
  return [...missions].map(([name, code]) => {
    const phrase = phraseOf(name);
    const [beginning = ''] = phrase.split(/ (?:e|ed) /);
    const whole = [...new Set([phrase, bare(phrase), withoutAnd(bare(phrase))])];
    // A single word ("competitività") may be anything, unless it is said to be a mission.
    const alone = beginning.includes(' ') ? [...whole, beginning] : whole;
    const phrases = `(missione) {${alone.join('|')}}|missione ${beginning}`;
    return { phrases, means: [{ role: 'filter', atom: { facet: 'mission', code }, strength: 'strong' }] };
  });
}

/** "Fonte Infocamere": alone the name may be anything. */
function sourceEntries(sources: ReadonlySet<string>): ConceptEntry[] {
  return [...sources].map((name) => {
    const names = [...new Set([phraseOf(name), bare(phraseOf(name))])].join('|');
    const phrases = `(con) (di) {fonte|fonti|dati di|dati da} (dati) (dei dati) (del dato) (da) (il) (la) (l) {${names}}`;
    return { phrases, means: [{ role: 'filter', atom: { facet: 'source', name }, strength: 'strong' }] };
  });
}

/** "Orientamento lavoro e professioni": a name without its articles and prepositions, as people shorten it. */
function bare(phrase: string): string {
  return phrase
    .split(' ')
    .filter(
      (word) => !/^(?:di|del|della|dei|delle|dell|al|alla|alle|ai|all|per|il|lo|la|i|le|gli)$/.test(word),
    )
    .join(' ');
}

/** "Risorse patrimonio": what a name joins, side by side. */
function withoutAnd(phrase: string): string {
  return phrase.replace(/ (?:e|ed) /g, ' ');
}

/** A printed name as a phrase of the lexicon: words only. */
function phraseOf(name: string): string {
  return wordsOf(normalize(name)).join(' ');
}

function objectiveWith(words: readonly string[], objectives: ReadonlySet<string>): string | null {
  const asked = words.map(stem);
  const having = [...objectives].filter((name) => {
    const stems = new Set(wordsOf(normalize(name)).map(stem));
    return asked.every((word) => stems.has(word));
  });
  const exact = having.filter((name) => wordsOf(normalize(name)).length === words.length);
  const [only, ...others] = exact.length > 0 ? exact : having;
  return only !== undefined && others.length === 0 ? only : null;
}
