import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/language/lexicon.ts';
import { normalize } from '../../../src/language/normalize.ts';
import type { Concept } from '../../../src/query/reading/concept.ts';
import { ATTRIBUTE_WORDS } from '../../../src/query/reading/words/attributes.ts';
import { COLLECTIVE_WORDS } from '../../../src/query/reading/words/collectives.ts';
import { FACET_WORDS } from '../../../src/query/reading/words/facets.ts';
import { FILLER_WORDS } from '../../../src/query/reading/words/fillers.ts';
import { SIGNAL_WORDS } from '../../../src/query/reading/words/signals.ts';
import { VERDICT_WORDS } from '../../../src/query/reading/words/verdicts.ts';
import { loadCentres } from '../../../src/report/centres.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { loadGlossary } from '../../../src/report/glossary.ts';

const glossary = loadGlossary(PROJECT_DATA);
const curated = [
  ...loadCentres(PROJECT_DATA).flatMap(({ aliases, weakAliases, announcedAliases }) =>
    [...aliases, ...weakAliases, ...announcedAliases].map((phrases) => ({ phrases, role: 'filter' })),
  ),
  ...glossary.limits.flatMap(({ says }) => says.map((phrases) => ({ phrases, role: 'limit' }))),
  ...glossary.synonyms.flatMap(({ says }) => says.map((phrases) => ({ phrases, role: 'topic' }))),
];
const entries = [
  ...COLLECTIVE_WORDS,
  ...FACET_WORDS,
  ...SIGNAL_WORDS,
  ...VERDICT_WORDS,
  ...ATTRIBUTE_WORDS,
  ...FILLER_WORDS,
].flatMap(({ phrases, means }) => means.map((concept) => ({ phrases, role: meaning(concept) })));
const spoken = [...entries, ...curated].flatMap(({ phrases, role }) =>
  expand(phrases).map((phrase) => ({ phrase, role })),
);

/** Words that hold any Italian sentence together: alone they must never ask for something or restrict it. */
const FUNCTION_WORDS = new Set(
  (
    'il lo la i gli le l un uno una di del dello della dei degli delle dell d a al allo alla ai agli alle all ad da dal dallo dalla dai dagli dalle dall ' +
    'in nel nello nella nei negli nelle nell con col coi su sul sullo sulla sui sugli sulle sull per tra fra e ed o od oppure ma però anche pure se che chi cui ' +
    'quale quali qual quanto quanta quanti quante come com quando dove cosa cos perché perche non né ne ci ce vi ve si mi ti me te lo li gli noi voi loro io tu lui lei ' +
    'questo questa questi queste quello quella quelli quelle quel quei quegli quell mio mia nostro nostra suo sua altro altri altra altre ogni qualche alcuni alcune ' +
    'tutto tutta tutti tutte molto molti molta molte poco pochi tanto tanti troppo più piu meno già ancora sempre mai poi prima dopo durante mentre oggi ora qui qua lì là ' +
    'sopra sotto oltre entro verso presso senza tranne salvo secondo circa almeno solo soltanto così quindi allora dunque invece comunque ' +
    'è sono sei siamo siete era erano eravamo essere stato stata stati state sia siano fosse sarà saranno ho hai ha abbiamo avete hanno aveva avevano avere avuto ' +
    'fa fare fatto fatta fatti va vanno andare sta stanno può possono deve devono vuole essi esso nessun nessuno nessuna niente nulla no sì cioè ecco uno due tre'
  )
    .split(' ')
    .map(normalize),
);

/** Function words that mean something here, as intended. */
const INTENDED: Readonly<Record<string, readonly string[]>> = {
  operator: [
    'non',
    'mai',
    'ne',
    'o',
    'od',
    'oppure',
    'e',
    'ed',
    'anche',
    'sia',
    'solo',
    'soltanto',
    'senza',
    'tranne',
    'salvo',
    'niente',
  ],
  // "Prima dopo i primi": the thread's lists are counted through.
  ordinal: ['prima', 'secondo'],
  reference: [
    'questo',
    'questa',
    'questi',
    'queste',
    'quel',
    'quello',
    'quella',
    'quelli',
    'quelle',
    'quei',
    'quegli',
    'esso',
    'essi',
  ],
  // The report's own cells and marks: "i No", "con la D".
  filter: ['d'],
  'signal all': ['tutto', 'tutta', 'tutti', 'tutte'],
  'signal count': ['quanti', 'quante'],
  'signal why': ['perche'],
  'signal who': ['chi'],
  'signal most': ['piu'],
  'signal fewest': ['meno'],
  'signal nobody': ['nessun', 'nessuno', 'nessuna'],
};

/** The cells and marks that phrases may end in. */
const CELLS = ['no', 'si', 'd'];
/** Verdicts that only small words make, in their order. */
const IDIOM = /^non (?:va|vanno|ci siamo)$|(?:per|di) poco$|ce l.* fatta$|^ne piu ne meno$|^dove .* sotto$/;

function meaning(concept: Concept): string {
  return concept.role === 'signal' ? `signal ${concept.signal}` : concept.role;
}

const isFunctionWord = (word: string) => FUNCTION_WORDS.has(word);

describe('the phrases of the closed and curated lists', () => {
  it('leave the words that hold a sentence together alone, save the ones intended', () => {
    const taken = spoken.filter(
      ({ phrase, role }) => role !== 'filler' && isFunctionWord(phrase) && !INTENDED[role]?.includes(phrase),
    );
    expect(taken).toEqual([]);
  });

  it('intend what they do take', () => {
    const said = new Set(spoken.map(({ phrase, role }) => `${role}: ${phrase}`));
    const unused = Object.entries(INTENDED).flatMap(([role, words]) =>
      words.map((word) => `${role}: ${word}`).filter((entry) => !said.has(entry)),
    );
    expect(unused).toEqual([]);
  });

  it('restrict by no run of function words, save idioms', () => {
    const isHollow = (word: string) => isFunctionWord(word) && !CELLS.includes(word);
    const hollow = spoken.filter(
      ({ phrase, role }) => role === 'filter' && phrase.split(' ').every(isHollow),
    );
    expect(hollow.filter(({ phrase }) => !IDIOM.test(phrase))).toEqual([]);
  });

  it('are written as questions are read: small letters, no accents, single spaces, no notation left', () => {
    const odd = spoken.filter(
      ({ phrase }) => phrase === '' || phrase !== normalize(phrase) || /[^a-z0-9 %&]/.test(phrase),
    );
    expect(odd).toEqual([]);
  });
});
