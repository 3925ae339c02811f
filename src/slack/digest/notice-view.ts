import type { ModalView } from '@slack/types';
import { escapeMarkup, sections } from '../../answer/render/block-kit/index.ts';
import { digestTexts as t } from './texts.ts';

/** A modal that says one thing; closing it closes those beneath, which may no longer be true. */
export function noticeView(text: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: t.title },
    close: { type: 'plain_text', text: t.close },
    clear_on_close: true,
    blocks: sections(escapeMarkup(text)),
  };
}
