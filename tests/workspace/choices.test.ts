import { describe, expect, it } from 'vitest';
import {
  actionFields,
  type Choice,
  initialState,
  isEmpty,
  stateAfter,
} from '../../src/workspace/blocks/choices.ts';
import { asTyped } from '../../src/workspace/driver/typing.ts';
import { TeamState } from '../../src/workspace/state/team.ts';

const option = (value: string) => ({ text: { type: 'plain_text', text: value.toUpperCase() }, value });
const [one, two] = [option('uno'), option('due')];

describe('what an element holds', () => {
  it.each<[object, Choice, object]>([
    [{ type: 'plain_text_input' }, 'testo', { value: 'testo' }],
    [{ type: 'number_input' }, '3', { value: '3' }],
    [{ type: 'static_select', options: [one, two] }, 'due', { selected_option: two }],
    [
      { type: 'static_select', option_groups: [{ options: [one] }, { options: [two] }] },
      'due',
      { selected_option: two },
    ],
    [{ type: 'multi_static_select', options: [one, two] }, ['due', 'uno'], { selected_options: [two, one] }],
    [{ type: 'radio_buttons', options: [one, two] }, 'uno', { selected_option: one }],
    [{ type: 'checkboxes', options: [one, two] }, [], { selected_options: [] }],
    [{ type: 'overflow', options: [one] }, 'uno', { selected_option: one }],
    [
      { type: 'external_select' },
      'libero',
      { selected_option: { text: { type: 'plain_text', text: 'libero', emoji: true }, value: 'libero' } },
    ],
    [{ type: 'datepicker' }, '2026-11-22', { selected_date: '2026-11-22' }],
    [{ type: 'timepicker' }, '08:30', { selected_time: '08:30' }],
    [{ type: 'datetimepicker' }, '1800000000', { selected_date_time: 1_800_000_000 }],
    [{ type: 'users_select' }, 'U0ANNA', { selected_user: 'U0ANNA' }],
    [{ type: 'conversations_select' }, 'C0GENERALE', { selected_conversation: 'C0GENERALE' }],
    [{ type: 'multi_channels_select' }, ['C0GENERALE'], { selected_channels: ['C0GENERALE'] }],
  ])('%o after %o', (element, choice, expected) => {
    const state = stateAfter({ ...element }, choice);
    expect(state).toMatchObject(expected);
    expect(isEmpty(state)).toBe(Array.isArray(choice) && choice.length === 0);
  });

  it.each<[object, object, boolean]>([
    [{ type: 'plain_text_input' }, { value: null }, true],
    [{ type: 'plain_text_input', initial_value: 'a' }, { value: 'a' }, false],
    [{ type: 'static_select', options: [one], initial_option: one }, { selected_option: one }, false],
    [{ type: 'multi_users_select' }, { selected_users: [] }, true],
    [{ type: 'timepicker', initial_time: '08:30' }, { selected_time: '08:30' }, false],
  ])('%o before', (element, expected, empty) => {
    expect(initialState({ ...element })).toMatchObject(expected);
    expect(isEmpty(initialState({ ...element }))).toBe(empty);
  });

  it('has no options but its own', () => {
    expect(() => stateAfter({ type: 'static_select', action_id: 's', options: [one] }, 'tre')).toThrow(
      's has no option "tre", only uno',
    );
  });

  it('says which of two thumbs', () => {
    const element = {
      type: 'feedback_buttons',
      positive_button: { text: 'a', value: 'si' },
      negative_button: { text: 'b', value: 'no' },
    };
    expect(actionFields(element, 'no')).toEqual({ text: 'b', value: 'no' });
    expect(() => actionFields(element, 'forse')).toThrow('no value "forse"');
  });
});

describe('what is typed', () => {
  const team = new TeamState();

  it.each([
    ['@Traguardo come va?', '<@U0TRAGUARDO> come va?'],
    ['@traguardo, in #generale', '<@U0TRAGUARDO>, in <#C0GENERALE|generale>'],
    ['chiedi a @Annalisa', 'chiedi a @Annalisa'],
    ['anna@Anna.it', 'anna@Anna.it'],
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['<!channel>', '&lt;!channel&gt;'],
  ])('%s', (typed, sent) => {
    expect(asTyped(team, typed)).toBe(sent);
  });
});
