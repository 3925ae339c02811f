import { createHash } from 'node:crypto';
import type { ActionsBlock } from '@slack/types';
import { cut, escapeMarkup, LIMITS, sections } from '../../answer/render/block-kit/index.ts';
import type { Sent } from '../reply.ts';
import { slackTexts } from '../texts.ts';
import { optionsOf } from './options.ts';

/** Id of the menu of centres. */
export const AREA_PICK = 'area.pick';

/** A menu of centres under a line that says why it is shown. */
export function areaPicker(prompt: string, centres: readonly string[]): Required<Sent> {
  const options = optionsOf(centres.map(centreOption));
  const menu: ActionsBlock | null =
    options === null
      ? null
      : {
          type: 'actions',
          elements: [
            {
              type: 'static_select',
              action_id: AREA_PICK,
              placeholder: { type: 'plain_text', text: slackTexts.areaChoose },
              ...options,
            },
          ],
        };
  return {
    text: cut(escapeMarkup(prompt), LIMITS.messageText),
    blocks: [
      ...sections(escapeMarkup(prompt)),
      ...(menu === null ? [] : [menu]),
      { type: 'context', elements: [{ type: 'mrkdwn', text: slackTexts.areaExample, verbatim: true }] },
    ],
  };
}

/** A centre as an option. */
export function centreOption(name: string): { label: string; value: string } {
  return { label: name, value: centreKey(name) };
}

/** The centre that an option stands for; null where there is none any more. */
export function centreOf(value: string, centres: readonly string[]): string | null {
  return centres.find((name) => centreKey(name) === value) ?? null;
}

/** The name itself where an option can hold it, so that it reads well in Slack's own logs. */
function centreKey(name: string): string {
  if (name.length <= LIMITS.optionValue) return name;
  return createHash('sha256').update(name).digest('base64url').slice(0, 16);
}
