import type { Answer } from '../../src/answer/answer.ts';
import { containsWords } from '../../src/language/normalize.ts';
import { isSignal, topicWords } from '../../src/query/reading/item.ts';
import { type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import type { Desk } from '../intent.ts';
import { centreChoices } from './centre-choices.ts';
import { reply } from './reply.ts';
import * as texts from './texts.ts';

/** "Area Pippo": the centres that there are, to choose from. */
export function noSuchCentre(words: readonly string[], desk: Desk, understood: string | null): Answer {
  const { year } = desk.library.year;
  return {
    ...reply('empty', texts.unknownCentre(words, year), { year, understood }),
    blocks: [centreChoices(desk)],
  };
}

/**
 * "Non raggiunti dell'ufficio legale": words that some row has name no centre for that, and rows with these words are
 * not its rows. Null where no one centre is said, or it is one of the report's.
 */
export function centreMeant(reading: Reading, { library }: Desk): readonly string[] | null {
  if (slotsOf(reading, 'centre').length > 0) return null;
  const { items } = reading;
  const at = items.findIndex((item) => isSignal(item, 'centre-head') && ONE.test(item.words.join(' ')));
  const before = reading.tokens[(items[at]?.from ?? 0) - 1];
  // "Cancellazione d'ufficio" is done ex officio.
  if (at < 0 || before?.word === 'd') return null;
  const named = items.slice(at + 1).find((item) => !PARTICLE.test(item.words.join(' ')));
  const words = named ? topicWords(named) : [];
  // "Area break": as a note has it, of no centre.
  const [head] = items[at]?.words ?? [];
  const isThing = library.year.text.some((line) => containsWords(line, [head, ...words].join(' ')));
  return words.length > 0 && !isThing ? words : null;
}

const ONE = /^(?:area|ufficio|centro|centro di responsabilita)$/;
const PARTICLE = /^(?:di|del|dello|della|dei|delle|dell)$/;
