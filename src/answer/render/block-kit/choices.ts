import type { Button } from '@slack/types';
import type { Choice } from '../../answer.ts';
import { actions, button, sections } from './elements.ts';
import { escapeMarkup } from './escape.ts';
import { LIMITS } from './limits.ts';
import { characters, type Piece, piece } from './piece.ts';

const ROW_CHARACTERS = 3_000;

/** Starts the id of every button that asks the question it carries as its value. */
export const ASK_ACTION = 'ask';

/**
 * A prompt and a button for each choice. A question too long for a button's value is written out instead, so
 * that it can still be copied. `name` keeps the ids of several sets in one message apart.
 */
export function choicePieces(prompt: string, options: readonly Choice[], name: string): Piece[] {
  const asks = options.map((option, index) => ({
    option,
    button: button(option.label, { id: `${ASK_ACTION}:${name}:${index}`, value: option.question }),
  }));
  const buttons = asks.flatMap((ask) => ask.button ?? []);
  const written = asks.filter((ask) => ask.button === null && ask.option.question.trim() !== '');
  const lines = [prompt, ...written.map(({ option }) => `• ${option.question}`)].filter(
    (line) => line !== '',
  );
  const rows = actionRows(buttons);
  return [
    ...sections(escapeMarkup(lines.join('\n'))).map((section) => piece(section)),
    ...rows.map((row) => piece(actions(row))),
  ];
}

/** Rows of buttons that stay small beside the rest of a message, for long questions weigh in their values. */
function actionRows(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (const next of buttons) {
    const row = rows.at(-1);
    const fits = row !== undefined && characters(row) + characters(next) <= ROW_CHARACTERS;
    if (fits && row.length < LIMITS.actionsElements) row.push(next);
    else rows.push([next]);
  }
  return rows;
}
