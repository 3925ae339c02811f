import { actions, escapeMarkup, sections } from '../../answer/render/block-kit/index.ts';
import type { Sent } from '../reply.ts';
import { workbookButton } from './dry-run-message.ts';

/** A sentence, with the workbook of today to begin from. */
export function withWorkbookButton(text: string): Required<Sent> {
  const button = workbookButton();
  const markup = escapeMarkup(text);
  return { text: markup, blocks: [...sections(markup), ...(button === null ? [] : [actions([button])])] };
}
