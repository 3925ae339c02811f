import type { Answer } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { normalize } from '../../src/language/normalize.ts';
import { type Query, textOption } from '../../src/query/query.ts';
import type { Reading } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** A word of the report, asked for its meaning, that we have no definition of; null where more is asked. */
export function wordAsked({ topic, slots, tokens, unknown }: Reading): string | null {
  if (topic.length === 0 || topic.length > MAX_WORDS || slots.length + unknown.length > 0) return null;
  const written = tokens.filter(({ word }) => topic.includes(word)).map((token) => token.written);
  return written.length === topic.length ? written.join(' ') : null;
}

const MAX_WORDS = 2;

/** Where the report writes it out beside itself in brackets, that line; else that it does not explain it. */
export function unexplained(query: Query, desk: Desk): Answer {
  const word = textOption(query.options, 'word') ?? '';
  const rows = select(desk.library, query.where);
  const at = desk.library.year.text.findIndex((line) => normalize(line).includes(`(${normalize(word)})`));
  const line = desk.library.year.text.slice(Math.max(0, at - 1), at + 1);
  return answerOf({
    intent: 'definition',
    year: query.year,
    where: query.where,
    aim: texts.aim,
    headline:
      at < 0
        ? texts.notExplained(word, rows.length)
        : texts.spelledOut(word, at, line.map((part) => part.trim()).join(' ')),
    blocks: rowBlocks(rows, desk.library),
    rows,
  });
}
