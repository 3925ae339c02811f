import type { ModalView } from '@slack/types';
import { slackTexts } from '../texts.ts';

/** One sentence in a modal, where there is nowhere else to say it. */
export function noticeView(text: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: slackTexts.noticeTitle },
    close: { type: 'plain_text', text: slackTexts.close },
    blocks: [{ type: 'section', text: { type: 'plain_text', text, emoji: true } }],
  };
}
