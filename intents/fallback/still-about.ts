import type { Answer } from '../../src/answer/answer.ts';
import { rowBlocks } from '../../src/answer/build.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import type { ThreadMemory } from '../../src/thread.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** Few enough that all the report says of them can be shown. */
const FEW = 3;
/** More words than this make a question of its own. */
const FRAGMENT = 2;

/**
 * "In che paesi?" after one to three rows: no row has the word, but what the report says of these rows may answer all the
 * same, in its own words. It is shown whole, and that the word was not understood stays said.
 */
export function stillAbout(
  answer: Answer,
  { unknownSubjects, where, topic, signals, weight }: Reading,
  { shown }: ThreadMemory,
  { library }: Desk,
): Answer {
  const isFragment = weight <= FRAGMENT && where.length === 0 && topic.length === 0 && signals.size === 0;
  const rows = shown.flatMap((id) => library.year.byId.get(id) ?? []);
  if (answer.outcome !== 'not-understood' || !isFragment || unknownSubjects.length === 0) return answer;
  if (rows.length === 0 || rows.length > FEW) return answer;
  return {
    ...answer,
    outcome: 'ambiguous',
    headline: `${texts.notInReport(unknownSubjects.join(' '))} ${texts.allOfThese(rows.length)}`,
    blocks: rowBlocks(rows, library),
    indicators: rows.map(({ id }) => id),
    suggestions: [],
  };
}
