/** What a message to the bot asks, read out of Slack's markup. */
export type Question = { kind: 'question'; text: string } | { kind: 'empty' } | { kind: 'too-long' };

/** Far more than any question needs; longer ones cost time for nothing. */
export const MAX_QUESTION = 1_000;

/**
 * The words that were typed: without the bot's own name, with names and labels in place of Slack's
 * `<#C1|generale>` and `<https://x.it|x.it>`, and with `&amp;` and its like turned back.
 */
export function readQuestion(text: string, botUserId: string): Question {
  const words = text
    .replaceAll(new RegExp(`<@${botUserId}(?:\\|[^>]*)?>`, 'g'), ' ')
    .replace(/<(?:[@#!]|https?:|mailto:)[^>|]*\|([^>]*)>/g, '$1')
    .replace(/<(https?:[^>]*|mailto:[^>]*)>/g, '$1')
    .replace(/<[@#!][^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return { kind: 'empty' };
  return words.length > MAX_QUESTION ? { kind: 'too-long' } : { kind: 'question', text: words };
}
