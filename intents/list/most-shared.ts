import { type AnswerParts, rowBlocks } from '../../src/answer/build.ts';
import type { Query } from '../../src/query/query.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import { wordsSaid } from '../../src/query/reading/words-said.ts';
import { select } from '../../src/query/select.ts';
import { type Where, without } from '../../src/query/where.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/**
 * "L'indicatore con più centri insieme", "quale obiettivo coinvolge più aree?": of one the most is meant, where
 * "indicatori con più centri" are all that have several. Null where it is not asked.
 */
export function mostSharedWhere({ where, topic, ...reading }: Reading): Where | null {
  const isPlain = topic.every((word) => SHARING.test(word));
  if (!isPlain || !MOST.test(wordsSaid(reading))) return null;
  return without(where, topic.length > 0 ? ['several-centres', 'words'] : ['several-centres']);
}

const SHARING = /^(?:coinvolg|condivi[ds]|interess)/;
const MOST =
  /\b(?:indicatore|obiettivo)(?: (?!di |dei |delle )[a-z]+){0,2} (?:piu|tant[ie]|(?:il )?maggior numero di|(?:il )?numero maggiore di) (?:centri|aree|uffici)\b|\b(?:indicatori|obiettivi) con il (?:maggior numero|numero maggiore) di (?:centri|aree|uffici)\b/;

/** The rows that most centres answer for together, and how many have more than one at all. */
export function mostShared(
  { where }: Query,
  { library }: Desk,
): Pick<AnswerParts, 'headline' | 'blocks' | 'rows'> | null {
  const all = select(library, where);
  const most = Math.max(0, ...all.map(({ centres }) => centres.length));
  if (most < 2) return null;
  const rows = all.filter(({ centres }) => centres.length === most);
  const several = all.filter(({ centres }) => centres.length > 1).length;
  return {
    headline: texts.mostShared(rows.length, most, several),
    blocks: rowBlocks(rows, library),
    rows,
  };
}
