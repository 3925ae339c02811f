import type { SectionBlock } from '@slack/types';
import type { IndicatorItem } from '../../answer.ts';
import { renderTexts, STATUS_MARKERS } from '../texts.ts';
import { cut } from './cut.ts';
import { button, contexts, sections } from './elements.ts';
import { bold, escapeMarkup } from './escape.ts';
import type { Piece } from './piece.ts';

/** Everything about one indicator: the verdict in words, the figures in bold, notes and source in small print. */
export function card(item: IndicatorItem): Piece {
  const notes = item.footnotes.map((note) => `${renderTexts.note(note.number)}: ${note.text}`);
  return {
    blocks: [
      ...sections([title(item), figures(item), ...centres(item), ...remarks(item), ...related(item)].join('\n')),
      ...notes.flatMap(contexts),
      ...contexts(renderTexts.source(item.source)),
    ],
    entries: 1,
  };
}

/** A list is skimmed: a quoted footnote of half a page belongs on the card. */
const REMARK_IN_LIST = 200;

/** The button beside an entry that leads to everything about it. */
export const ROW_ACTION = 'row';

/**
 * A short entry of a list: what it is, the figures, what there is to know, and the source beside it. `value` is
 * that of the button to the rest; null for none.
 */
export function entry(item: IndicatorItem, value: string | null): Piece {
  const text = [title(item), figures(item), ...remarks(item, REMARK_IN_LIST)].join('\n');
  return {
    blocks: [...withDetails(sections(text), value), ...contexts([...item.centres, item.source].join(' · '))],
    entries: 1,
  };
}

function withDetails(blocks: readonly SectionBlock[], value: string | null): SectionBlock[] {
  const [first, ...others] = blocks;
  const details = value === null ? null : button(renderTexts.details, { id: ROW_ACTION, value });
  if (first === undefined || details === null) return [...blocks];
  return [{ ...first, accessory: details }, ...others];
}

function title(item: IndicatorItem): string {
  const name = item.code === null ? item.name : `${item.code} ${item.name}`;
  return `${STATUS_MARKERS[item.status]} ${bold(capitalised(item.verdict))} · ${escapeMarkup(name)}`;
}

function figures(item: IndicatorItem): string {
  const parts = [`${renderTexts.result} ${bold(item.result)}`, `${renderTexts.target} ${bold(item.target)}`];
  if (item.variance !== null) parts.push(escapeMarkup(item.variance));
  return parts.join(' · ');
}

function centres(item: IndicatorItem): string[] {
  return item.centres.length === 0 ? [] : [escapeMarkup(renderTexts.centres(item.centres))];
}

function remarks(item: IndicatorItem, longest = Number.POSITIVE_INFINITY): string[] {
  return item.remarks.map((remark) => `• ${escapeMarkup(cut(remark, longest))}`);
}

function related(item: IndicatorItem): string[] {
  return item.related.map((line) => `• ${escapeMarkup(line)}`);
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
