import type { ModalView } from '@slack/types';
import { sections } from '../../answer/render/block-kit/index.ts';
import { slackTexts } from '../texts.ts';

/** A modal that says one thing, which may name people; `markup` is ready to be sent. */
export function noticeView(markup: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: slackTexts.noticeTitle },
    close: { type: 'plain_text', text: slackTexts.close },
    clear_on_close: true,
    blocks: sections(markup),
  };
}
