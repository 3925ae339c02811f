import { normalize } from '../../language/normalize.ts';
import { isDone, isNotDone } from './deeds.ts';

/** "si è svolto", "si sono tenuti": the reflexive, not an affirmation. */
const REFLEXIVE = /^si\s+(?:e|sono|sta|stanno|tratta|svolg|prevede|rinvia)/u;
const YES = /^(?:si|yes)(?![\p{L}\d])/u;
const ALL = /^tutt[eio](?!\p{L})/u;
const NO = /^no(?!\p{L})/u;
const NOTHING = /^(?:[-/.\s]*|n\.?\s?[dp]\.?|n\.\s?a\.)$/u;

/** How a cell answers a plain question: yes, no, nothing at all, or in words of another kind (null). */
export function plainAnswer(text: string): 'yes' | 'no' | 'nothing' | null {
  const normalized = normalize(text);
  if (NOTHING.test(normalized)) return 'nothing';
  if (NO.test(normalized) || isNotDone(text)) return 'no';
  const affirmed = YES.test(normalized) && (/^s[ìí]/iu.test(text.trim()) || !REFLEXIVE.test(normalized));
  return affirmed || ALL.test(normalized) || isDone(text) ? 'yes' : null;
}

/** The words that follow a yes or a no, or the whole where neither opens the text. */
export function wordsAfterAnswer(text: string): string {
  return text.trim().replace(/^(?:s[iìí]['’]?|no|yes)(?![\p{L}\d])[\s,;:.–-]*/iu, '');
}
