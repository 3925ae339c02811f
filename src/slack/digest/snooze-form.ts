import type { ModalView } from '@slack/types';
import { escapeMarkup, sections } from '../../answer/render/block-kit/index.ts';
import { type SnoozeContext, writeSnoozeContext } from './form-values.ts';
import { DIGEST, SNOOZE } from './ids.ts';
import { digestTexts as t } from './texts.ts';

const LONGEST_REASON = 300;

/** What to leave out of a digest, why, and until when; `until` is proposed. */
export function snoozeForm(context: SnoozeContext, until: string): ModalView {
  return {
    type: 'modal',
    callback_id: DIGEST.snoozeForm,
    private_metadata: writeSnoozeContext(context),
    title: plain(t.snoozeTitle),
    submit: plain(t.snoozeSave),
    close: plain(t.cancel),
    blocks: [
      ...sections(escapeMarkup(t.snoozeIntro)),
      {
        type: 'input',
        block_id: SNOOZE.indicator,
        label: plain(t.indicator),
        element: {
          type: 'external_select',
          action_id: SNOOZE.indicator,
          placeholder: plain(t.indicatorPlaceholder),
          min_query_length: 0,
        },
      },
      {
        type: 'input',
        block_id: SNOOZE.reason,
        label: plain(t.reason),
        element: {
          type: 'plain_text_input',
          action_id: SNOOZE.reason,
          max_length: LONGEST_REASON,
          placeholder: plain(t.reasonPlaceholder),
        },
      },
      {
        type: 'input',
        block_id: SNOOZE.until,
        label: plain(t.until),
        element: { type: 'datepicker', action_id: SNOOZE.until, initial_date: until },
      },
    ],
  };
}

function plain(text: string) {
  return { type: 'plain_text' as const, text, emoji: true };
}
