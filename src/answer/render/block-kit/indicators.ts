import type { Button, ContextBlock, SectionBlock } from '@slack/types';
import { rememberFor } from '../../../language/remember.ts';
import type { IndicatorItem } from '../../answer.ts';
import { renderTexts, STATUS_MARKERS } from '../texts.ts';
import { cut } from './cut.ts';
import { button, contexts, contextsOf, sections } from './elements.ts';
import { bold, escapeMarkup, link } from './escape.ts';
import type { Piece } from './piece.ts';

/** The button on a card that enters a new result. */
export const UPDATE_ACTION = 'planning.update';

/**
 * Everything about one indicator: the verdict in words, the figures in bold, notes and source in small print.
 * `update` is the value of the button to a new result; null for none.
 */
export function card(item: IndicatorItem, update: string | null = null): Piece {
  const { main, small } = cardBlocks(item);
  return {
    blocks: [...beside(main, buttonTo(renderTexts.update, UPDATE_ACTION, update)), ...small],
    entries: 1,
  };
}

/** Blocks without their button; drawn once for each item, which lives as long as its row. */
interface Drawn {
  main: readonly SectionBlock[];
  small: readonly ContextBlock[];
}

const cardBlocks = rememberFor((item: IndicatorItem): Drawn => {
  const notes = item.footnotes.map((note) => `${renderTexts.note(note.number)}: ${note.text}`);
  const lines = [
    title(item),
    figures(item),
    ...centres(item),
    ...remarks(item),
    ...related(item),
    ...updates(item),
  ];
  return {
    main: sections(lines.join('\n')),
    small: [
      ...notes.flatMap(contexts),
      ...(item.evidence === null ? [] : contextsOf(`${renderTexts.evidence}: ${link(item.evidence)}`)),
      ...contexts(renderTexts.source(item.source)),
    ],
  };
});

/** A list is skimmed: a quoted footnote of half a page belongs on the card. */
const REMARK_IN_LIST = 200;

/** The button beside an entry that leads to everything about it. */
export const ROW_ACTION = 'row';

/**
 * A short entry of a list: what it is, the figures, what there is to know, and the source beside it. `value` is
 * that of the button to the rest; null for none.
 */
export function entry(item: IndicatorItem, value: string | null): Piece {
  const { main, small } = entryBlocks(item);
  return {
    blocks: [...beside(main, buttonTo(renderTexts.details, ROW_ACTION, value)), ...small],
    entries: 1,
  };
}

const entryBlocks = rememberFor(
  (item: IndicatorItem): Drawn => ({
    main: sections([title(item), figures(item), ...remarks(item, REMARK_IN_LIST)].join('\n')),
    small: contexts([...item.centres, item.source].join(' · ')),
  }),
);

function buttonTo(label: string, id: string, value: string | null): Button | null {
  return value === null ? null : button(label, { id, value });
}

function beside(blocks: readonly SectionBlock[], accessory: Button | null): SectionBlock[] {
  const [first, ...others] = blocks;
  if (first === undefined || accessory === null) return [...blocks];
  return [{ ...first, accessory }, ...others];
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

function updates(item: IndicatorItem): string[] {
  return item.updates.map((line) => `• ${escapeMarkup(line)}`);
}

function related(item: IndicatorItem): string[] {
  return item.related.map((line) => `• ${escapeMarkup(line)}`);
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
