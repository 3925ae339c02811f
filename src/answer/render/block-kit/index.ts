export { ASK_ACTION } from './choices.ts';
export { escapeMarkup } from './escape.ts';
export { LIMITS } from './limits.ts';
export { type Message, type MessageOptions, PAGE_ACTION, renderMessage, SHARE_ACTION } from './message.ts';
export { messageText, messageTexts } from './message-text.ts';
