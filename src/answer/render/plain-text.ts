import { rememberFor } from '../../language/remember.ts';
import type { Answer, AnswerBlock, Choice, IndicatorItem } from '../answer.ts';
import { renderTexts, STATUS_MARKERS } from './texts.ts';

/**
 * The whole answer as plain text: the headline first, because it is also what a notification shows, then what
 * was understood, the blocks, the sources and the questions worth asking. Nothing is cut and nothing is
 * escaped: whoever sends it to Slack does that.
 */
export function renderPlainText(answer: Answer): string {
  const understood = answer.understood === null ? [] : [renderTexts.understood(answer.understood)];
  const paragraphs = [
    [answer.headline, ...understood].join('\n'),
    ...answer.blocks.map(blockText),
    suggestionsText(answer.suggestions),
  ];
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}

function blockText(block: AnswerBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'hint':
      return block.text;
    case 'heading':
      return block.text.toUpperCase();
    case 'bullets':
      return block.items.map((item) => `• ${item}`).join('\n');
    case 'indicators':
      return block.items.map((item) => indicatorText(item, block.layout)).join('\n\n');
    case 'table':
      return tableText(block.columns, block.rows);
    // Its figures stand in the words beside it.
    case 'chart':
      return '';
    case 'note':
      return `${renderTexts.note(block.number)}: ${block.text}\n${renderTexts.source(block.source)}`;
    case 'choices':
      return [block.prompt, ...numbered(block.options)].join('\n');
  }
}

/** One indicator as lines of text, the verdict before the figures: all of it on a card, less where many follow. */
export function indicatorText(item: IndicatorItem, layout: Layout): string {
  return INDICATOR_TEXTS[layout](item);
}

type Layout = 'card' | 'list' | 'table';

/** Written once for each item, which lives as long as its row. */
const INDICATOR_TEXTS: Readonly<Record<Layout, (item: IndicatorItem) => string>> = {
  card: rememberFor((item) => textIn(item, 'card')),
  list: rememberFor((item) => textIn(item, 'list')),
  table: rememberFor((item) => textIn(item, 'table')),
};

function textIn(item: IndicatorItem, layout: Layout): string {
  const code = item.code === null ? '' : ` (${item.code})`;
  const title = `${STATUS_MARKERS[item.status]} ${item.verdict.toUpperCase()}: ${item.name}${code}`;
  return [title, ...linesOf(item, layout).map((line) => `   ${line}`)].join('\n');
}

function linesOf(item: IndicatorItem, layout: Layout): string[] {
  const centres = item.centres.length === 0 ? [] : [renderTexts.centres(item.centres)];
  const source = renderTexts.source(item.source);
  const remarks = item.remarks.map((remark) => `• ${remark}`);
  switch (layout) {
    case 'card':
      return [
        figuresLine(item),
        ...centres,
        ...[...remarks, ...item.related.map((line) => `• ${line}`)],
        ...item.updates.map((line) => `• ${line}`),
        ...(item.evidence === null ? [] : [`• ${renderTexts.evidence}: ${item.evidence}`]),
        ...item.footnotes.map((note) => `${renderTexts.note(note.number)}: ${note.text}`),
        source,
      ];
    case 'list':
      return [figuresLine(item), ...remarks, [...centres, source].join(' · ')];
    case 'table':
      return [[figuresLine(item), ...centres, source].join(' · ')];
  }
}

function figuresLine(item: IndicatorItem): string {
  const figures = [`${renderTexts.target}: ${item.target}`, `${renderTexts.result}: ${item.result}`];
  if (item.variance !== null) figures.push(`${renderTexts.variance}: ${item.variance}`);
  return figures.join(' · ');
}

function tableText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => (row[column] ?? '').padEnd(width))
      .join(' │ ')
      .trimEnd();
  return [line(columns), widths.map((width) => '─'.repeat(width)).join('─┼─'), ...rows.map(line)].join('\n');
}

function numbered(options: readonly Choice[]): string[] {
  return options.map((option, index) => `${index + 1}. ${option.question}`);
}

function suggestionsText(suggestions: readonly Choice[]): string {
  if (suggestions.length === 0) return '';
  return [renderTexts.suggestions, ...suggestions.map((choice) => `• ${choice.question}`)].join('\n');
}
