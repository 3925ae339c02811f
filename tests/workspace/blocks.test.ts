import type { KnownBlock, View } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../src/workspace/blocks/validate.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (rest: object = {}) => ({ type: 'button', text: plain('Ecco'), ...rest });
const actions = (elements: object[]) => ({ type: 'actions', elements });
const cell = (text: string) => ({ type: 'raw_text', text });
const table = (rows: object[][], rest: object = {}) => ({ type: 'table', rows, ...rest });
const option = (value: string, text = value) => ({ text: plain(text), value });
const menu = (options: object[]) => actions([{ type: 'static_select', action_id: 'm', options }]);
const bar = (rest: object = {}) => ({
  type: 'data_visualization',
  title: 'Esiti',
  chart: {
    type: 'bar',
    series: [{ name: 'Raggiunti', data: [{ label: 'A', value: 1 }] }],
    axis_config: { categories: ['A'] },
    ...rest,
  },
});
const pie = (segments: object[]) => ({
  type: 'data_visualization',
  title: 'Esiti',
  chart: { type: 'pie', segments },
});
const line = (elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

describe('a message that Slack takes', () => {
  it.each<[string, object[]]>([
    ['none', []],
    ['fifty blocks', times(50, () => ({ type: 'divider' }))],
    ['a section at its limit', [section('a'.repeat(3000))]],
    ['ten fields', [{ type: 'section', fields: times(10, () => mrkdwn('a')) }]],
    ['a header at its limit', [{ type: 'header', text: plain('a'.repeat(150)) }]],
    ['25 buttons with ids of their own', [actions(times(25, (at) => button({ action_id: `a${at}` })))]],
    [
      'the same action in two blocks',
      [actions([button({ action_id: 'a' })]), actions([button({ action_id: 'a' })])],
    ],
    ['context of ten', [{ type: 'context', elements: times(10, () => mrkdwn('a')) }]],
    ['a table of 100 by 20', [table(times(100, () => times(20, () => cell('a'))))]],
    [
      'a table with each kind of cell',
      [
        table(
          [
            [
              cell('a'),
              { type: 'raw_number', value: 1.5, text: '1,5' },
              line([{ type: 'text', text: 'a', style: { bold: true } }]),
            ],
          ],
          { column_settings: [{ align: 'right' }, null] },
        ),
      ],
    ],
    ['markdown', [{ type: 'markdown', text: '**a**' }]],
    ['a menu', [menu([option('uno'), option('due')])]],
    [
      'feedback',
      [
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: 'f',
              positive_button: option('si'),
              negative_button: option('no'),
            },
          ],
        },
      ],
    ],
    ['a bar chart', [bar()]],
    ['two charts', [bar(), pie([{ label: 'A', value: 1 }])]],
    [
      'an accessory',
      [
        {
          ...section('a'),
          accessory: button({
            style: 'danger',
            confirm: { title: plain('t'), text: mrkdwn('x'), confirm: plain('s'), deny: plain('n') },
          }),
        },
      ],
    ],
  ])('%s', (_name, blocks) => {
    expect(validateMessage(blocks)).toEqual([]);
  });

  it("accepts what Slack's own types describe", () => {
    const blocks: KnownBlock[] = [{ type: 'section', text: { type: 'mrkdwn', text: 'a' } }];
    expect(validateMessage(blocks)).toEqual([]);
  });
});

describe('a message that Slack refuses, and where', () => {
  it.each<[string, object[], string]>([
    [
      '51 blocks',
      times(51, () => ({ type: 'divider' })),
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    [
      'a section too long',
      [section('a'.repeat(3001))],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    ['an empty text', [section('')], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
    [
      'a section of nothing',
      [{ type: 'section' }],
      'must define either `fields` or `text` [json-pointer:/blocks/0]',
    ],
    [
      'eleven fields',
      [{ type: 'section', fields: times(11, () => mrkdwn('a')) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'a field too long',
      [{ type: 'section', fields: [mrkdwn('a'.repeat(2001))] }],
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
    [
      'a header too long',
      [{ type: 'header', text: plain('a'.repeat(151)) }],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'markup in a header',
      [{ type: 'header', text: mrkdwn('a') }],
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    [
      '26 buttons',
      [actions(times(26, () => button()))],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    ['no elements', [actions([])], 'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]'],
    [
      'a button text too long',
      [actions([{ type: 'button', text: plain('a'.repeat(76)) }])],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a button value too long',
      [actions([button({ value: 'a'.repeat(2001) })])],
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'a button of no style',
      [actions([button({ style: 'default' })])],
      'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
    ],
    [
      'an action id too long',
      [actions([button({ action_id: 'a'.repeat(256) })])],
      'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
    ],
    [
      'an input among actions',
      [actions([{ type: 'plain_text_input' }])],
      'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'one action twice in a block',
      [actions([button({ action_id: 'a' }), button({ action_id: 'a' })])],
      '`action_id` must be unique within the block [json-pointer:/blocks/0]',
    ],
    [
      'one block id twice',
      [
        { type: 'divider', block_id: 'b' },
        { type: 'divider', block_id: 'b' },
      ],
      '`block_id` must be unique [json-pointer:/blocks/1/block_id]',
    ],
    [
      'an option too long',
      [menu([option('v', 'a'.repeat(76))])],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
    ],
    [
      'an option value too long',
      [menu([option('a'.repeat(76), 't')])],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/value]',
    ],
    [
      '101 options',
      [menu(times(101, (at) => option(String(at))))],
      'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'a menu without options',
      [actions([{ type: 'static_select' }])],
      'must define either `options` or `option_groups` [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'context of eleven',
      [{ type: 'context', elements: times(11, () => mrkdwn('a')) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'a table of 101 rows',
      [table(times(101, () => [cell('a')]))],
      'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      '21 columns',
      [table([times(21, () => cell('a'))])],
      'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
    ],
    [
      'an empty cell',
      [table([[cell('')]])],
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
    [
      'cells too long together',
      [table(times(11, () => [cell('a'.repeat(1000))]))],
      'table cells must be less than 10001 characters in total [json-pointer:/blocks/0/rows]',
    ],
    [
      'two tables',
      [table([[cell('a')]]), table([[cell('b')]])],
      'only 1 table allowed [json-pointer:/blocks/1]',
    ],
    [
      'markdown too long',
      [{ type: 'markdown', text: 'a'.repeat(12_001) }],
      'must be less than 12001 characters [json-pointer:/blocks/0/text]',
    ],
    [
      'too much in all',
      times(4, () => section('a'.repeat(2600))),
      'msg_blocks_too_long: over 10000 characters in all [json-pointer:/blocks]',
    ],
    [
      'an alert',
      [{ type: 'alert', text: plain('a') }],
      'unsupported type: alert [json-pointer:/blocks/0/type]',
    ],
    ['an unknown type', [{ type: 'marquee' }], 'unsupported type: marquee [json-pointer:/blocks/0/type]'],
    [
      'a type from the prototype',
      [{ type: 'constructor' }],
      'unsupported type: constructor [json-pointer:/blocks/0/type]',
    ],
    ['no type', [{}], 'missing required field: type [json-pointer:/blocks/0]'],
    [
      'a field of no block',
      [{ type: 'divider', color: 'red' }],
      'invalid additional property: color [json-pointer:/blocks/0]',
    ],
    [
      'a chart title too long',
      [{ ...bar(), title: 'a'.repeat(51) }],
      'must be less than 51 characters [json-pointer:/blocks/0/title]',
    ],
    [
      'labels that are no category',
      [bar({ axis_config: { categories: ['B'] } })],
      'data labels must match the axis categories [json-pointer:/blocks/0/chart/series/0/data]',
    ],
    [
      '21 points',
      [bar({ axis_config: { categories: times(21, String) } })],
      'no more than 20 items allowed [json-pointer:/blocks/0/chart/axis_config/categories]',
    ],
    [
      '7 series',
      [bar({ series: times(7, (at) => ({ name: `s${at}`, data: [{ label: 'A', value: 1 }] })) })],
      'no more than 6 items allowed [json-pointer:/blocks/0/chart/series]',
    ],
    [
      'a label of 21',
      [pie([{ label: 'a'.repeat(21), value: 1 }])],
      'must be less than 21 characters [json-pointer:/blocks/0/chart/segments/0/label]',
    ],
    [
      'an empty slice',
      [pie([{ label: 'a', value: 0 }])],
      'must be greater than 0 [json-pointer:/blocks/0/chart/segments/0/value]',
    ],
    ['three charts', [bar(), bar(), bar()], 'only 2 data_visualization allowed [json-pointer:/blocks/2]'],
    [
      'an empty piece of rich text',
      [line([{ type: 'text', text: '' }])],
      'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
    ],
  ])('%s', (_name, blocks, problem) => {
    expect(validateMessage(blocks)).toContain(problem);
  });

  it('takes things that are no blocks', () => {
    expect(validateMessage([null, 'a', 3])).toHaveLength(3);
  });
});

const input = (rest: object = {}) => ({
  type: 'input',
  label: plain('Nome'),
  element: { type: 'plain_text_input', action_id: 'n' },
  ...rest,
});
const modal = (rest: object = {}) => ({ type: 'modal', title: plain('Titolo'), blocks: [], ...rest });

describe('views', () => {
  it.each<[string, object]>([
    ['a modal', modal({ submit: plain('Invia'), blocks: [input()] })],
    ['an alert in a modal', modal({ blocks: [{ type: 'alert', text: plain('a'), level: 'warning' }] })],
    ['a hundred blocks', modal({ blocks: times(100, () => ({ type: 'divider' })) })],
    ['a Home', { type: 'home', blocks: [section('a')] }],
  ])('%s is taken', (_name, view) => {
    expect(validateView(view)).toEqual([]);
  });

  it("accepts what Slack's own types describe", () => {
    const view: View = { type: 'home', blocks: [] };
    expect(validateView(view)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no type', {}, 'missing required field: type [json-pointer:/view]'],
    ['another type', { type: 'dialog' }, 'must be a valid enum value [json-pointer:/view/type]'],
    [
      'a title too long',
      modal({ title: plain('a'.repeat(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['no title', { type: 'modal', blocks: [] }, 'missing required field: title [json-pointer:/view]'],
    [
      '101 blocks',
      modal({ blocks: times(101, () => ({ type: 'divider' })) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'metadata too long',
      modal({ private_metadata: 'a'.repeat(3001) }),
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'inputs without a button',
      modal({ blocks: [input()] }),
      'missing required field: submit [json-pointer:/view]',
    ],
    [
      'markdown in a modal',
      modal({ blocks: [{ type: 'markdown', text: 'a' }] }),
      'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
    ],
    [
      'an alert in Home',
      { type: 'home', blocks: [{ type: 'alert', text: plain('a') }] },
      'unsupported type: alert [json-pointer:/view/blocks/0/type]',
    ],
    [
      'a title in Home',
      { type: 'home', blocks: [], title: plain('a') },
      'invalid additional property: title [json-pointer:/view]',
    ],
    [
      'two with the focus',
      modal({
        submit: plain('Invia'),
        blocks: ['a', 'b'].map((id) =>
          input({ element: { type: 'plain_text_input', action_id: id, focus_on_load: true } }),
        ),
      }),
      'only one element can be focused on load [json-pointer:/view/blocks]',
    ],
  ])('%s is refused', (_name, view, problem) => {
    expect(validateView(view)).toContain(problem);
  });
});
