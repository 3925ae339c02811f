import type { HomeView, ModalView } from '@slack/types';
import { cut, LIMITS } from '../../answer/render/block-kit/index.ts';
import type { Log } from '../../environment/log.ts';
import { refusalCode } from '../link.ts';

/** Shows a view; where Slack refuses what it is made of, the same in words, for nothing is lost over blocks. */
export async function showView<V extends ModalView | HomeView>(
  { view, words, log }: { view: V; words: string; log: Log },
  show: (view: V) => Promise<unknown>,
): Promise<void> {
  try {
    await show(view);
  } catch (error) {
    const refusal = refusalCode(error);
    if (refusal === null || !/invalid_arguments|block|too_large/.test(refusal)) throw error;
    log.warn({ refusal }, 'Slack refused the blocks of a view: showing its words');
    await show({ ...view, blocks: [inWords(words)] });
  }
}

function inWords(words: string) {
  const text = cut(words.trim() || '–', LIMITS.sectionText);
  return { type: 'section' as const, text: { type: 'plain_text' as const, text, emoji: true } };
}
