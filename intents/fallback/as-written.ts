import type { Answer } from '../../src/answer/answer.ts';
import { normalize } from '../../src/language/normalize.ts';
import type { Reading } from '../../src/query/reading/reading.ts';

/** In letters: "è" is no "e" of a name that is quoted. */
const PARTICLE = 3;

/** Words are looked up without accents; quoted back they stand as they were written («sostenibilità»). */
export function asWritten(answer: Answer, { tokens }: Reading): Answer {
  const accented = new Map(
    tokens
      .map(({ word, written }) => [word, written.toLowerCase()] as const)
      .filter(([word, written]) => word.length > PARTICLE && written !== word && normalize(written) === word),
  );
  if (accented.size === 0) return answer;
  const restored = (text: string) =>
    text.replace(/«[^»]*»/g, (quoted) => quoted.replace(/[a-z]+/g, (word) => accented.get(word) ?? word));
  const { understood, headline } = answer;
  return { ...answer, headline: restored(headline), understood: understood && restored(understood) };
}
