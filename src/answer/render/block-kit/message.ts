import type { Answer } from '../../answer.ts';
import { renderTexts } from '../texts.ts';
import type { MessageBlock, Native } from './block.ts';
import { cut } from './cut.ts';
import { contexts, contextsOf } from './elements.ts';
import { type Foot, pageFoot } from './foot.ts';
import { messageText } from './message-text.ts';
import { paginate, type Reserve } from './pages.ts';
import { characters, type Piece } from './piece.ts';
import { answerPieces, filePieces } from './pieces.ts';

export interface Message {
  /** What a notification and a screen reader get; escaped. */
  text: string;
  blocks: MessageBlock[];
}

/** Which page, drawn how, with which buttons: one without a value is not drawn. */
export interface MessageOptions {
  /** From 1; one past the end shows the last. */
  page?: number;
  native?: Native;
  /** A line above the answer, already in Slack's markup: who asked, and what. */
  lead?: string | null;
  /** Of the button that asks for a page; null where it would be too long to keep. */
  pageValue?: (page: number) => string | null;
  /** Of what leads to everything about the row with this id; an option's value at most. */
  rowValue?: (id: string) => string | null;
  /** Of the button on a card that enters a new result. */
  updateValue?: (id: string) => string | null;
  /** Of the button that explains the verdicts. */
  whyValue?: string | null;
  /** Of the buttons that write the list into a file. */
  exportValue?: string | null;
  /** Of the button that shows a private answer to the whole channel. */
  shareValue?: string | null;
  feedback?: { good: string; bad: string } | null;
}

/**
 * One page of the answer as a Slack message, within Slack's limits however long the answer is. The verdict
 * comes first, sources are small print, and what does not fit is counted and reached by a button.
 */
export function renderMessage(answer: Answer, options: MessageOptions = {}): Message {
  const pages = pagesOf(answer, options);
  const page = Math.min(Math.max(options.page ?? 1, 1), Math.max(pages.length, 1));
  const blocks = [
    ...pageHead(answer, { page, pages: pages.length }, options),
    ...(pages[page - 1] ?? []).flatMap((piece) => piece.blocks),
    ...pageFoot({ left: pages.slice(page), next: page + 1, isLast: page >= pages.length }, options),
  ];
  return { text: messageText(answer), blocks };
}

function pageHead(
  answer: Answer,
  at: { page: number; pages: number },
  options: MessageOptions,
): MessageBlock[] {
  const lead = contextsOf(options.lead ?? '');
  if (at.page === 1) return lead;
  return [...lead, ...contexts(`${renderTexts.page(at.page, at.pages)} · ${cut(answer.headline, 200)}`)];
}

/** One page needs no buttons to others; only if it does not do, room is made for them. */
function pagesOf(answer: Answer, options: MessageOptions): Piece[][] {
  const isFile = answer.asFile === true && options.exportValue != null;
  const drawing = {
    native: options.native ?? 'all',
    rowValue: options.rowValue ?? (() => null),
    ...(options.updateValue && { updateValue: options.updateValue }),
  };
  const pieces = isFile ? filePieces(answer) : answerPieces(answer, drawing);
  const alone = paginate(pieces, reserve(pageHead(answer, ONLY, options), pageFoot(LAST, options)));
  if (alone.length <= 1) return alone;
  return paginate(pieces, reserve(pageHead(answer, LONGEST, options), pageFoot(MIDDLE, options)));
}

const ONLY = { page: 1, pages: 1 };
const LONGEST = { page: 9_999, pages: 9_999 };
const LAST: Foot = { left: [], next: 2, isLast: true };
const MIDDLE: Foot = { left: [[{ blocks: [], entries: 99_999 }]], next: 9_999, isLast: false };

/** Room for the head and foot of a page. */
function reserve(head: readonly MessageBlock[], foot: readonly MessageBlock[]): Reserve {
  const blocks = [...head, ...foot];
  return { blocks: blocks.length, characters: characters(blocks) + SPARE_CHARACTERS };
}

/** The foot without a button to the next page says a few words more. */
const SPARE_CHARACTERS = 100;
