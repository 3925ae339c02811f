import type { Answer } from '../../answer.ts';
import { renderPlainText } from '../plain-text.ts';
import { cut } from './cut.ts';
import { splitMarkup } from './elements.ts';
import { escapeMarkup, withoutQuotations } from './escape.ts';
import { LIMITS } from './limits.ts';

/** The text that goes beside blocks; what does not fit is in the blocks anyway. */
export function messageText(answer: Answer): string {
  return cut(withoutQuotations(escapeMarkup(renderPlainText(answer))), LIMITS.messageText);
}

/** The whole answer as messages of text alone, of at most `max` characters each. */
export function messageTexts(answer: Answer, max: number = LIMITS.messageText): string[] {
  return splitMarkup(escapeMarkup(renderPlainText(answer)), max);
}
