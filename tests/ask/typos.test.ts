import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../intents/examples.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { normalize } from '../../src/language/normalize.ts';
import { buildVocabulary } from '../../src/query/reading/vocabulary.ts';
import { loadCentres } from '../../src/report/centres.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { loadGlossary } from '../../src/report/glossary.ts';
import { ask, corpus } from './asker.ts';

const LETTERS = 'abcdefghilmnopqrstuvz';

/** One edit inside a word, past its first letter: each kind in turn, at each place in turn. */
function slip(word: string, turn: number): string {
  const at = 1 + (turn % (word.length - 1));
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  switch (turn % 4) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + LETTERS[(LETTERS.indexOf(letter) + turn) % LETTERS.length] + after;
    default:
      return before + after.slice(0, 1) + letter + after.slice(1);
  }
}

const { known } = buildVocabulary(corpus, loadCentres(PROJECT_DATA), loadGlossary(PROJECT_DATA));
/** "Mesi" for "messi" is no slip that anybody could see. */
const isWord = (word: string) => known.closest(normalize(word))?.distance === 0;

interface Slip {
  question: string;
  slipped: string;
}

const questions = Object.values(EXAMPLES).flatMap(({ says }) => says.map(({ question }) => question));
const slips = questions.flatMap((question, number): Slip[] =>
  [...question.matchAll(/\p{L}{5,}/gu)].flatMap(({ 0: word, index }, at) =>
    [0, 1, 2, 3].flatMap((more) => {
      const wrong = slip(word, number * 3 + at + more * 5);
      const slipped = question.slice(0, index) + wrong + question.slice(index + word.length);
      return isWord(word) && !isWord(wrong) ? [{ question, slipped }] : [];
    }),
  ),
);

const isSame = (a: Answer, b: Answer) => a.intent === b.intent && a.indicators.join() === b.indicators.join();
const isShown = ({ understood }: Answer) => /letto come|non considerato/.test(understood ?? '');

const changed = slips.filter(({ question, slipped }) => !isSame(ask(question), ask(slipped)));

describe('one letter wrong in a word of five or more', () => {
  it('leaves nine of ten questions as they were', () => {
    expect(slips.length).toBeGreaterThan(500);
    expect(1 - changed.length / slips.length).toBeGreaterThanOrEqual(0.9);
  });

  it('never has another answer without a word about it', () => {
    const silent = changed.filter(({ question, slipped }) => {
      const [meant, answer] = [ask(question), ask(slipped)];
      return (
        answer.outcome === 'answered' &&
        !isShown(answer) &&
        answer.indicators.join() !== meant.indicators.join()
      );
    });
    expect(silent).toEqual([]);
  });
});
