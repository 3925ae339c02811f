import type { ActionsBlock, ModalView, SectionBlock, StaticSelect } from '@slack/types';
import type { Answer, AnswerBlock } from '../../answer/answer.ts';
import { editLines } from '../../answer/edits/edit-lines.ts';
import { refOf, titleOf } from '../../answer/items.ts';
import { recordBlocks } from '../../answer/record/record-blocks.ts';
import {
  actions,
  button,
  LIMITS,
  option,
  UPDATE_ACTION,
  viewBlocks,
} from '../../answer/render/block-kit/index.ts';
import { renderTexts } from '../../answer/render/texts.ts';
import { rowKey } from '../button-values.ts';
import type { FoundRow } from '../rows.ts';
import { slackTexts } from '../texts.ts';
import { type OptionChoice, optionsOf, valuesOffered } from './options.ts';

/** Ids of the modal that explains a row, and of the menu in it that leads to the others of the answer. */
export const ROW_VIEW = 'row.view';
export const ROW_PICK = 'row.pick';
const PICK_BLOCK = 'row.pick.block';

export interface RowViewParts {
  found: FoundRow;
  /** How the verdict was reached. */
  explanation: Answer;
  /** The rows that the answer is about, this one among them; there is a menu only for more than one. */
  all: readonly FoundRow[];
  /** Whether who looks may enter a new result. */
  isEditable?: boolean;
}

/** Why a row's verdict is what it is, and all that the report prints about it. */
export function rowView({ found, explanation, all, isEditable = false }: RowViewParts): ModalView {
  const options = all.length > 1 ? optionsOf(all.map(choiceOf)) : null;
  const menu = options === null ? [] : [menuOf(all.length, { ...options, ...chosen(found) })];
  const top = [...menu, ...(isEditable ? updateButton(found) : [])];
  const lines = editLines(found.row, found.year);
  const body: AnswerBlock[] = [
    { kind: 'heading', text: titleOf(found.row) },
    ...explanation.blocks,
    ...(lines.length === 0 ? [] : [{ kind: 'bullets', items: lines } as const]),
    ...recordBlocks(found.row),
  ];
  return {
    type: 'modal',
    callback_id: ROW_VIEW,
    title: { type: 'plain_text', text: slackTexts.rowTitle },
    close: { type: 'plain_text', text: slackTexts.close },
    blocks: [...top, ...viewBlocks(body, LIMITS.viewBlocks - top.length)],
  };
}

/** The rows that the menu of an open modal leads to, as keys. */
export function rowsOffered(blocks: readonly unknown[]): string[] {
  return valuesOffered(blocks, PICK_BLOCK);
}

function updateButton({ row, year }: FoundRow): ActionsBlock[] {
  const update = button(renderTexts.update, { id: UPDATE_ACTION, value: rowKey(year.year, row.id) });
  return update === null ? [] : [actions([update])];
}

function menuOf(count: number, options: Partial<StaticSelect>): SectionBlock {
  return {
    type: 'section',
    block_id: PICK_BLOCK,
    text: { type: 'mrkdwn', text: slackTexts.rowOthers(count) },
    accessory: { ...options, type: 'static_select', action_id: ROW_PICK },
  };
}

function chosen(found: FoundRow): Pick<StaticSelect, 'initial_option'> {
  const initial = option(choiceOf(found));
  return initial === null ? {} : { initial_option: initial };
}

function choiceOf({ row, year }: FoundRow): OptionChoice {
  return { label: `${refOf(row)} · ${row.name}`, value: rowKey(year.year, row.id) };
}
