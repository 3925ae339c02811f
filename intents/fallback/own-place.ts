import type { Answer } from '../../src/answer/answer.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { wordsSaid } from '../../src/query/reading/words-said.ts';
import type { Desk } from '../intent.ts';
import { centreChoices } from './centre-choices.ts';
import { reply } from './reply.ts';
import * as texts from './texts.ts';

/**
 * "Cosa manca nella mia area?", "i miei obiettivi": whoever asks is not known to the parsers, and all rows are not
 * theirs: asked back. Null where the question names what it is about besides.
 */
export function ownPlace(reading: Reading, desk: Desk): Answer | null {
  const isNamed = reading.topic.length > 0 || NAMING.some((facet) => slotsOf(reading, facet).length > 0);
  if (isNamed || !OWN.test(wordsSaid(reading))) return null;
  const { year } = desk.library.year;
  const understood = describe(reading.where).join(' · ') || null;
  return {
    ...reply('ambiguous', texts.whichOfYours, { year, understood }),
    blocks: [centreChoices(desk)],
  };
}

const NAMING = ['centre', 'code', 'pira-code', 'footnote', 'figure', 'mission', 'programme'] as const;
/** "I nostri obiettivi" are those of the whole body. */
const OWN =
  /\b(?:mi[ao]|nostr[ao]) (?:area|ufficio|centro|settore|servizio|direzione|struttura|reparto|unita)\b|\b(?:miei|mie) (?:obiettivi|target|indicatori|scadenze|risultati|mancati)\b/;
