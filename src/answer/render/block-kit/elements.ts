import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  PlainTextOption,
  SectionBlock,
  StaticSelect,
} from '@slack/types';
import { cut, split } from './cut.ts';
import { escapeMarkup, escapePlain, oneLine, withoutQuotations } from './escape.ts';
import { LIMITS } from './limits.ts';

/** `markup` is ready to be sent: escaped where it is not ours. */
export function sections(markup: string): SectionBlock[] {
  return splitMarkup(markup, LIMITS.sectionText).map((text) => ({
    type: 'section',
    text: { type: 'mrkdwn', text, verbatim: true },
  }));
}

/** Small grey print. */
export function contexts(text: string): ContextBlock[] {
  return contextsOf(escapeMarkup(text));
}

/** The same of markup that is ready to be sent. */
export function contextsOf(markup: string): ContextBlock[] {
  return splitMarkup(markup, LIMITS.contextText).map((text) => ({
    type: 'context',
    elements: [{ type: 'mrkdwn', text, verbatim: true }],
  }));
}

/** Markup in pieces of at most `max` characters, none of which turns into a quotation where it was cut. */
export function splitMarkup(markup: string, max: number): string[] {
  return split(withoutQuotations(markup), max - 1).map(withoutQuotations);
}

/** A title; one that is too long for a header block is cut there, for headings never carry figures. */
export function header(text: string): HeaderBlock {
  return {
    type: 'header',
    text: { type: 'plain_text', text: cut(oneLine(escapePlain(text)), LIMITS.headerText), emoji: true },
  };
}

/** Null where Slack would refuse it: no label, or a value that is too long to be kept in the button. */
export function button(label: string, action: { id: string; value: string }): Button | null {
  const text = cut(oneLine(escapePlain(label)), LIMITS.buttonText);
  if (text === '' || action.value === '' || action.value.length > LIMITS.buttonValue) return null;
  return {
    type: 'button',
    text: { type: 'plain_text', text, emoji: true },
    action_id: action.id,
    value: action.value,
  };
}

export function actions(elements: readonly (Button | StaticSelect)[]): ActionsBlock {
  return { type: 'actions', elements: [...elements] };
}

/** Null where Slack would refuse it: no words, or a value that is no option's. */
export function option({ label, value }: { label: string; value: string }): PlainTextOption | null {
  const text = cut(oneLine(escapePlain(label)), LIMITS.optionText);
  if (text === '' || value === '' || value.length > LIMITS.optionValue) return null;
  return { text: { type: 'plain_text', text, emoji: true }, value };
}

/** A menu of at most as many options as Slack takes; null without any. */
export function menu(
  choices: readonly { label: string; value: string }[],
  { id, placeholder }: { id: string; placeholder: string },
): StaticSelect | null {
  const options = choices.flatMap((choice) => option(choice) ?? []).slice(0, LIMITS.options);
  if (options.length === 0) return null;
  return {
    type: 'static_select',
    action_id: id,
    placeholder: { type: 'plain_text', text: cut(placeholder, 150), emoji: true },
    options,
  };
}
