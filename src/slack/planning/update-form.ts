import type { InputBlock, InputBlockElement, ModalView } from '@slack/types';
import { z } from 'zod';
import { titleOf, verdictOf } from '../../answer/items.ts';
import { bold, escapeMarkup, sections } from '../../answer/render/block-kit/index.ts';
import { rowKey } from '../button-values.ts';
import type { FoundRow } from '../rows.ts';
import { readView, typedIn } from '../view-values.ts';
import { UPDATE_INPUTS as INPUTS, PLANNING } from './ids.ts';
import { updateTexts as t } from './update-texts.ts';

/** What the modal needs to know when it comes back: the row, and the thread that it was opened from. */
const contextSchema = z.object({
  row: z.string(),
  place: z.object({ channel: z.string(), threadTs: z.string() }).nullable(),
});

export type UpdateContext = z.infer<typeof contextSchema>;

/** A new result as somebody filled it in. */
export interface UpdateForm {
  context: UpdateContext;
  result: string;
  /** YYYY-MM-DD; null where the day was left out. */
  asOf: string | null;
  note: string;
  /** Null where none was given. */
  evidence: string | null;
}

/** All of them travel in the modal that asks to confirm, which holds 3,000 characters. */
const LONGEST = { result: 300, note: 300, evidence: 700 } as const;

/** Asks for a row's new result; `today` is YYYY-MM-DD. */
export function updateForm(
  { row, year }: FoundRow,
  { place, today }: Pick<UpdateContext, 'place'> & { today: string },
): ModalView {
  const context: UpdateContext = { row: rowKey(year.year, row.id), place };
  const { stated } = row;
  const period = stated?.period ?? t.wholeYear(year.year);
  const isRunning = today.startsWith(String(year.year));
  const asOf = isRunning ? today : stated?.asOf;
  return {
    type: 'modal',
    callback_id: PLANNING.updateForm,
    private_metadata: JSON.stringify(context),
    title: plain(t.title),
    submit: plain(t.next),
    close: plain(t.cancel),
    blocks: [
      ...sections(
        [
          bold(titleOf(row)),
          t.target(escapeMarkup(row.target), escapeMarkup(period)),
          t.now(escapeMarkup(row.result), verdictOf(row)),
        ].join('\n'),
      ),
      {
        ...input(INPUTS.result, t.result, text(INPUTS.result, LONGEST.result, row.result)),
        hint: plain(t.resultHint),
      },
      optional(
        input(INPUTS.asOf, t.asOf, {
          type: 'datepicker',
          action_id: INPUTS.asOf,
          ...(asOf === undefined ? {} : { initial_date: asOf }),
        }),
      ),
      {
        ...input(INPUTS.note, t.note, {
          ...text(INPUTS.note, LONGEST.note, ''),
          placeholder: plain(t.notePlaceholder),
        }),
        hint: plain(t.noteHint),
      },
      {
        ...optional(
          input(INPUTS.evidence, t.evidence, text(INPUTS.evidence, LONGEST.evidence, stated?.evidence ?? '')),
        ),
        hint: plain(t.evidenceHint),
      },
    ],
  };
}

const dateSchema = z.object({ selected_date: z.iso.date() });

/** Null for what is none of ours. */
export function readUpdateForm(view: unknown): UpdateForm | null {
  const read = readView(view, contextSchema);
  if (read === null) return null;
  const { context, value } = read;
  const evidence = typedIn(value(INPUTS.evidence));
  return {
    context,
    result: typedIn(value(INPUTS.result)),
    asOf: dateSchema.safeParse(value(INPUTS.asOf)).data?.selected_date ?? null,
    note: typedIn(value(INPUTS.note)),
    evidence: evidence === '' ? null : evidence,
  };
}

function text(id: string, longest: number, initial: string) {
  return {
    type: 'plain_text_input' as const,
    action_id: id,
    max_length: longest,
    ...(initial === '' || initial.length > longest ? {} : { initial_value: initial }),
  };
}

function input(id: string, label: string, element: InputBlockElement): InputBlock {
  return { type: 'input', block_id: id, label: plain(label), element };
}

function optional(block: InputBlock): InputBlock {
  return { ...block, optional: true };
}

function plain(words: string) {
  return { type: 'plain_text' as const, text: words, emoji: true };
}
