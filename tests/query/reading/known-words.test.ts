import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/language/lexicon.ts';
import { filler, filter, signal } from '../../../src/query/reading/concept.ts';
import { knownWords } from '../../../src/query/reading/known-words.ts';
import { isFiller } from '../../../src/query/reading/words/filler-verbs.ts';

const lexicon = buildLexicon([
  { phrases: 'obiettiv[o,i]|obbiettiv[o,i]', means: [{ role: 'head' }] },
  filter({ facet: 'type', type: 'efficacia' }, '(di) efficacia'),
  filter({ facet: 'verdict', statuses: ['met'] }, 'raggiunt[o,a,i,e]|centrat[o,a]'),
  signal('by-theme', 'tem[a,i] strategic[o,i]'),
  filter({ facet: 'near-miss', degree: 0.95 }, 'quasi raggiunt[o,i]'),
  filler('quanto|quando|quali|fatto|patto'),
]);
const known = knownWords(
  [...lexicon.words, 'efficace', 'strategie', 'mediazione', 'medicazione', 'concentrato', 'accompagnamento'],
  lexicon,
);
const closest = (word: string) => known.closest(word)?.word ?? null;

describe('a mistyped word', () => {
  it.each([
    ['obiiettivi', 'obiettivi', 'words that mean the same are no rivals'],
    ['quano', 'quanto', 'nor are empty words that begin alike'],
    ['gatto', null, 'but other empty words are'],
    ['quaai', 'quali', 'what stands in phrases only yields to a word of its own'],
    ['quai', null, 'though not where the word is short'],
    ['raggiunt', 'raggiunto', 'a form cut short is the closed list’s word'],
    ['raggiuntii', 'raggiunti', 'and so is one too long'],
    ['efficaci', 'efficacia', 'before a word of the report of the same stem'],
    ['strategivi', 'strategici', 'words of longer phrases too'],
    ['medilazione', null, 'between two words of the report nothing is guessed'],
    ['mediazone', 'mediazione', 'one of them is nearer'],
    ['tema', 'tema', 'a known word is itself'],
    ['efficace', 'efficace', 'also where a closed word is near'],
    ['temo', null, 'short words are not guessed at'],
    ['accompagnamentto', 'accompagnamento', 'a long one'],
    ['acompagnamentto', 'accompagnamento', 'a long one forgives two'],
    ['acompagnamenttto', null, 'not three'],
    ['q1', null, 'what has a figure stays'],
  ])('%s is %s: %s', (word, expected, _why) => {
    expect(closest(word)).toBe(expected);
  });
});

describe('a word that asks for nothing', () => {
  it.each([
    ['dammelo', false],
    ['spiegarmelo', true],
    ['prepararle', true],
    ['raccontami', true],
    ['persona', true],
    ['personle', false],
    ['questioni', true],
    ['regionali', false],
    ['biliardino', false],
  ])('%s: %s', (word, expected) => {
    expect(isFiller(word)).toBe(expected);
  });
});
