import { MAX_QUESTION } from '../ask.ts';
import { remember } from '../language/remember.ts';

/** What a message to the bot asks, read out of Slack's markup. */
export type Question = { kind: 'question'; text: string } | { kind: 'empty' } | { kind: 'too-long' };

/** Beyond this not even links and entities explain the length. */
const LONGEST_MESSAGE = 10 * MAX_QUESTION;

const nameOf = remember((userId) => new RegExp(`<@${userId}(?:\\|[^<>]*)?>`, 'g'));

/**
 * The words that were typed: without the bot's own name, with names and labels in place of Slack's
 * `<#C1|generale>` and `<https://x.it|x.it>`, and with `&amp;` and its like turned back.
 */
export function readQuestion(text: string, botUserId: string): Question {
  if (text.length > LONGEST_MESSAGE) return { kind: 'too-long' };
  // No class in the patterns takes a "<", so that no message makes them start over and over.
  const words = text
    .replaceAll(nameOf(botUserId), ' ')
    .replace(/<(?:[@#!]|https?:|mailto:)[^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<(https?:[^<>]*|mailto:[^<>]*)>/g, '$1')
    .replace(/<[@#!][^<>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return { kind: 'empty' };
  return words.length > MAX_QUESTION ? { kind: 'too-long' } : { kind: 'question', text: words };
}
