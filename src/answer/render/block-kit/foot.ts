import type { Button, ContextActionsBlock } from '@slack/types';
import { renderTexts } from '../texts.ts';
import type { MessageBlock } from './block.ts';
import { actions, button, contexts } from './elements.ts';
import { LIMITS } from './limits.ts';
import type { MessageOptions } from './message.ts';
import type { Piece } from './piece.ts';

/** Ids of the buttons under an answer. */
export const PAGE_ACTION = 'page';
export const WHY_ACTION = 'why';
export const EXPORT_ACTION = { xlsx: 'export.xlsx', csv: 'export.csv' } as const;
export const SHARE_ACTION = 'share';
export const FEEDBACK_ACTION = 'feedback';

export interface Foot {
  /** The pages after this one. */
  left: readonly (readonly Piece[])[];
  next: number;
  isLast: boolean;
}

/** What is left of the answer, and what can be done with it. */
export function pageFoot(foot: Foot, options: MessageOptions): MessageBlock[] {
  const left = foot.left.flat().reduce((sum, piece) => sum + piece.entries, 0);
  const more = foot.isLast
    ? null
    : valued(PAGE_ACTION, renderTexts.showMore(left), options.pageValue?.(foot.next));
  const buttons = [
    more,
    valued(WHY_ACTION, renderTexts.why, options.whyValue),
    valued(EXPORT_ACTION.xlsx, renderTexts.xlsx, options.exportValue),
    valued(EXPORT_ACTION.csv, renderTexts.csv, options.exportValue),
    valued(SHARE_ACTION, renderTexts.share, options.shareValue),
  ].filter((candidate) => candidate !== null);
  const counted = left === 0 ? renderTexts.moreText : renderTexts.more(left);
  return [
    ...(foot.isLast ? [] : contexts(more === null ? `… ${counted}. ${renderTexts.narrow}` : `… ${counted}`)),
    ...(buttons.length === 0 ? [] : [actions(buttons)]),
    ...feedback(options),
  ];
}

function valued(id: string, label: string, value: string | null | undefined): Button | null {
  return value === null || value === undefined ? null : button(label, { id, value });
}

function feedback({ native = 'all', feedback: values }: MessageOptions): ContextActionsBlock[] {
  if (native !== 'all' || values === null || values === undefined) return [];
  if ([values.good, values.bad].some((value) => value.length > LIMITS.buttonValue)) return [];
  const side = (mark: string, label: string, value: string) => ({
    text: { type: 'plain_text' as const, text: mark, emoji: true },
    accessibility_label: label,
    value,
  });
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: FEEDBACK_ACTION,
          positive_button: side('👍', renderTexts.good, values.good),
          negative_button: side('👎', renderTexts.bad, values.bad),
        },
      ],
    },
  ];
}
