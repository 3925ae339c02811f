import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { escapeMarkup, sections } from '../../answer/render/block-kit/index.ts';
import { readView, typedIn } from '../view-values.ts';
import { APPLY_INPUTS, PLANNING } from './ids.ts';
import type { WorkbookProposal } from './proposals.ts';
import { planningTexts as t } from './texts.ts';

/** What the modal needs to know when it comes back: the proposal, and the message that it was opened from. */
const contextSchema = z.object({ proposal: z.string(), channel: z.string(), ts: z.string() });

export type ApplyContext = z.infer<typeof contextSchema>;

export interface ApplyForm {
  viewId: string;
  context: ApplyContext;
  reason: string;
}

/** As long as one reads in a history. */
export const LONGEST_REASON = 300;

/** Asks why, as the last step before the data change; what came with the file is proposed. */
export function applyForm(
  context: ApplyContext,
  { file, year, summary, words }: WorkbookProposal,
): ModalView {
  return {
    type: 'modal',
    callback_id: PLANNING.applyForm,
    private_metadata: JSON.stringify(context),
    title: plain(t.applyTitle),
    submit: plain(t.apply),
    close: plain(t.back),
    blocks: [
      ...sections(escapeMarkup(t.applyIntro(file, year, summary))),
      {
        type: 'input',
        block_id: APPLY_INPUTS.reason,
        label: plain(t.reason),
        hint: plain(t.reasonHint),
        element: {
          type: 'plain_text_input',
          action_id: APPLY_INPUTS.reason,
          max_length: LONGEST_REASON,
          placeholder: plain(t.reasonPlaceholder),
          ...(words === '' ? {} : { initial_value: words.slice(0, LONGEST_REASON) }),
        },
      },
    ],
  };
}

/** Null for what is none of ours. */
export function readApplyForm(view: unknown): ApplyForm | null {
  const read = readView(view, contextSchema);
  if (read === null) return null;
  const { viewId, context, value } = read;
  return { viewId, context, reason: typedIn(value(APPLY_INPUTS.reason)) };
}

function plain(text: string) {
  return { type: 'plain_text' as const, text, emoji: true };
}
