import type { Answer, AnswerBlock } from '../answer/answer.ts';
import { cut } from '../answer/render/block-kit/cut.ts';
import { standingLabel } from '../answer/standing/texts.ts';
import type { Edition } from './edition.ts';
import { handsOf } from './hands.ts';
import { changeDetails, deadlineText, nameOf } from './lines.ts';
import { wordsOf } from './standing/texts.ts';
import * as t from './texts.ts';

/** More than this nobody reads in a conversation; the rest is asked for. */
const MOST_ROWS = 400;

/** One message holds a table of so many rows and characters, with room for its heading. */
const PART = { rows: 60, characters: 4_700 };
const CELL = 160;

type Row = readonly string[];

/** What goes into the thread: the tables that the digest only counts, each in as many messages as it needs. */
export function listOf(edition: Edition, left: { changes: boolean; reminders: boolean }): Answer[] {
  const { changes, reminders, open, day } = edition;
  const words = wordsOf(edition.running);
  const { question } = words;
  return [
    ...(left.changes
      ? tables(
          { headline: t.LIST.changes(changes.length), question },
          t.LIST.changeColumns,
          changes.map((change) => changeRow(change, edition)),
        )
      : []),
    ...(left.reminders
      ? tables(
          { headline: t.LIST.deadlines(reminders.length), question },
          t.LIST.deadlineColumns,
          reminders.map((reminder) => [
            deadlineText(reminder, day),
            nameOf(reminder.row),
            reminder.deadline.words,
          ]),
        )
      : []),
    ...(open.length === 0
      ? []
      : tables({ headline: words.list(open.length), question }, t.LIST.openColumns, open.map(openRow))),
  ];
}

function changeRow(change: Edition['changes'][number], edition: Edition): Row {
  const row = change.after ?? change.before;
  return [
    wordsOf(edition.running).headings[change.kind],
    nameOf(row),
    changeDetails(change, handsOf(change, edition)),
  ];
}

function openRow(row: Edition['open'][number]): Row {
  return [standingLabel(row.status), nameOf(row), row.result, row.target, row.centres.join(', ')];
}

function tables(
  { headline, question }: { headline: string; question: string },
  columns: Row,
  rows: readonly Row[],
): Answer[] {
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => cut(cell, CELL)));
  const parts = partsOf(shown);
  const left = rows.length - shown.length;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const more: AnswerBlock[] =
      isLast && left > 0 ? [{ kind: 'hint', text: t.LIST.cut(left, question) }] : [];
    return answerWith(t.LIST.part(headline, index + 1, parts.length), [
      { kind: 'table', columns, rows: part },
      ...more,
    ]);
  });
}

/** In as few messages as can be, all about as long. */
function partsOf(rows: readonly Row[]): Row[][] {
  const total = rows.reduce((sum, row) => sum + sizeOf(row), 0);
  const fewest = Math.ceil(Math.max(total / PART.characters, rows.length / PART.rows));
  const enough = total / fewest;
  const parts: Row[][] = [];
  let filled = 0;
  for (const row of rows) {
    const part = parts.at(-1);
    const isFull = filled >= enough || filled + sizeOf(row) > PART.characters;
    if (part === undefined || isFull || part.length >= PART.rows) {
      parts.push([row]);
      filled = sizeOf(row);
    } else {
      part.push(row);
      filled += sizeOf(row);
    }
  }
  return parts;
}

function sizeOf(row: Row): number {
  return row.join('').length;
}

function answerWith(headline: string, blocks: readonly AnswerBlock[]): Answer {
  return {
    outcome: 'answered',
    intent: 'digest',
    year: null,
    understood: null,
    headline,
    blocks,
    indicators: [],
    figures: [],
    notes: [],
    suggestions: [],
  };
}
