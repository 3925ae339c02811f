import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LIMITS,
  type MessageBlock,
  messageTexts,
  NATIVES,
  type Native,
  PAGE_ACTION,
  renderMessage,
} from '../../../src/answer/render/block-kit/index.ts';
import { characters } from '../../../src/answer/render/block-kit/piece.ts';
import { validateMessage } from '../../../src/workspace/blocks/validate.ts';
import { answerWith, itemWith } from './answers.ts';
import { anyAnswer } from './arbitrary-answer.ts';
import { withoutEvidence } from './evidence-link.ts';

const value = 'q'.repeat(300);
const pageValue = (page: number) => JSON.stringify({ question: 'q'.repeat(200), page });

/** With every button that an answer can have, each as long as it gets. */
const ALL_BUTTONS = {
  pageValue,
  rowValue: (id: string) => `2030:${id}`.padEnd(20, '.'),
  whyValue: value,
  exportValue: value,
  shareValue: value,
  feedback: { good: value, bad: value },
  lead: `<@U0ANNA> ha chiesto: «${'domanda '.repeat(75)}»`,
};

/** Every page of an answer, by pressing "more" until there is none. */
function allPages(
  answer: Parameters<typeof renderMessage>[0],
  { native = 'all', buttons = { pageValue } }: { native?: Native; buttons?: object } = {},
): MessageBlock[][] {
  const pages: MessageBlock[][] = [];
  for (let page = 1; page < 500; page += 1) {
    const { blocks } = renderMessage(answer, { page, native, ...buttons });
    pages.push(blocks);
    if (!JSON.stringify(blocks).includes(`"action_id":"${PAGE_ACTION}"`)) return pages;
  }
  throw new Error('the pages never end');
}

/** What Slack would say against one message; empty when nothing. */
function faults(blocks: readonly MessageBlock[]): string[] {
  const found: string[] = [];
  const check = (fine: boolean, fault: string) => fine || found.push(fault);
  const within = (text: string, max: number, what: string) =>
    check(text.length > 0 && text.length <= max, `${what}: ${text.length} characters`);
  check(blocks.length > 0 && blocks.length <= LIMITS.blocks, `${blocks.length} blocks`);
  check(characters(blocks) <= LIMITS.totalCharacters, `${characters(blocks)} characters in all`);
  check(blocks.filter((block) => block.type === 'table').length <= 1, 'two tables');
  check(blocks.filter((block) => block.type === 'data_visualization').length <= LIMITS.charts, 'charts');
  for (const block of blocks) {
    switch (block.type) {
      case 'section':
        within(block.text?.text ?? '', LIMITS.sectionText, 'section');
        break;
      case 'context':
        check(
          block.elements.length >= 1 && block.elements.length <= LIMITS.contextElements,
          'context elements',
        );
        break;
      case 'header':
        within(block.text.text, LIMITS.headerText, 'header');
        break;
      case 'actions':
        check(
          block.elements.length >= 1 && block.elements.length <= LIMITS.actionsElements,
          'actions elements',
        );
        for (const element of block.elements) {
          if (element.type === 'static_select') {
            check((element.options ?? []).length <= LIMITS.options, 'options');
            for (const option of element.options ?? []) {
              within(option.text.text, LIMITS.optionText, 'option');
              within(option.value ?? '', LIMITS.optionValue, 'option value');
            }
          }
          if (element.type !== 'button') continue;
          within(element.text.text, LIMITS.buttonText, 'button');
          within(element.value ?? '', LIMITS.buttonValue, 'value');
        }
        break;
      case 'context_actions':
        check(block.elements.length === 1, 'context actions');
        break;
      case 'data_visualization': {
        const { series, axis_config } = block.chart;
        within(block.title, LIMITS.chartTitle, 'chart title');
        check(axis_config.categories.length <= LIMITS.chartPoints, 'points');
        check(new Set(axis_config.categories).size === axis_config.categories.length, 'equal categories');
        check(series.length >= 1 && series.length <= LIMITS.chartSeries, 'series');
        for (const { name, data } of series) {
          within(name, LIMITS.chartLabel, 'series name');
          check(data.length === axis_config.categories.length, 'points of a series');
          for (const { label } of data) within(label, LIMITS.chartLabel, 'label');
        }
        break;
      }
      case 'table':
        check(block.rows.length <= LIMITS.tableRows, `${block.rows.length} rows`);
        check(
          block.rows.every(
            (row) => row.length === block.rows[0]?.length && row.length <= LIMITS.tableColumns,
          ),
          'columns',
        );
        check(characters(block.rows) <= LIMITS.tableCharacters, 'table characters');
        break;
      default:
        found.push(`unexpected ${block.type}`);
    }
  }
  return found;
}

/** Every text of a message with the way Slack reads it. */
function texts(value: unknown): { markup: boolean; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && 'text' in value && typeof value.text === 'string') {
    return [{ markup: value.type === 'mrkdwn', text: value.text }];
  }
  return Object.values(value).flatMap(texts);
}

describe('any answer over any data', () => {
  it('stays inside Slack’s limits on every page, however it is drawn', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...NATIVES), fc.boolean(), (answer, native, all) => {
        for (const page of allPages(answer, { native, buttons: all ? ALL_BUTTONS : { pageValue } })) {
          expect(faults(page)).toEqual([]);
          // The local workspace checks by itself, as Slack would.
          expect(validateMessage(page)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never holds a mention, a loose bracket, or a link but that of the evidence', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const { markup, text } of allPages(answer).flatMap(texts)) {
          if (markup) expect(withoutEvidence(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|^\s*&gt;/m);
          else expect(text).not.toMatch(/<[^\s\d=]/);
        }
        for (const text of [renderMessage(answer).text, ...messageTexts(answer)]) {
          expect(text).not.toMatch(/[<>]/);
          expect(text.length).toBeLessThanOrEqual(LIMITS.messageText);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('shows every list entry once, whatever the page it falls on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 2000 }), (count, length) => {
        const items = Array.from({ length: count }, (_, index) =>
          itemWith({ name: `Voce ${index}.`, remarks: ['x'.repeat(length)] }),
        );
        const shown = allPages(answerWith({ blocks: [{ kind: 'indicators', layout: 'list', items }] }))
          .flatMap(texts)
          .flatMap(({ text }) => /Voce (\d+)\./.exec(text)?.[1] ?? []);
        expect(shown).toEqual(items.map((_, index) => String(index)));
      }),
      { numRuns: 20 },
    );
  });

  it('shows every table row once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 300 }), (count, length) => {
        const rows = Array.from({ length: count }, (_, index) => [`riga ${index}.`, 'x'.repeat(length)]);
        const shown = allPages(answerWith({ blocks: [{ kind: 'table', columns: ['Area', 'Valore'], rows }] }))
          .flatMap(texts)
          .flatMap(({ text }) => /riga (\d+)\./.exec(text)?.[1] ?? []);
        expect(shown).toEqual(rows.map((_, index) => String(index)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what a person sees', () => {
  it('puts the verdict and the figures first, in bold, and the source in small print', () => {
    const answer = answerWith({ blocks: [{ kind: 'indicators', layout: 'card', items: [itemWith()] }] });
    expect(renderMessage(answer).blocks).toMatchObject([
      { type: 'section', text: { text: '*1 obiettivo non raggiunto.*' } },
      { type: 'context', elements: [{ text: 'Ho inteso: obiettivi non raggiunti' }] },
      {
        type: 'section',
        text: {
          text: [
            '🔴 *Non raggiunto* · 9.9.9 Sportelli aperti',
            'Risultato *27* · Target *&gt;=30* · −3 (90% del target)',
            'Area: Sportello',
            '• Causa: la relazione non la riporta.',
          ].join('\n'),
        },
      },
      { type: 'context', elements: [{ text: 'Fonte: Performance 9.9.9, riga 12' }] },
    ]);
  });

  it('counts what is left and offers it by a button', () => {
    const items = Array.from({ length: 26 }, () => itemWith());
    const answer = answerWith({ blocks: [{ kind: 'indicators', layout: 'list', items }] });
    expect(renderMessage(answer, { native: 'none', pageValue }).blocks.slice(-2)).toMatchObject([
      { type: 'context', elements: [{ text: '… e altri 16' }] },
      { type: 'actions', elements: [{ text: { text: 'Mostra altri 16' }, value: pageValue(2) }] },
    ]);
    const last = renderMessage(answer, { native: 'none', page: 3, pageValue }).blocks;
    expect(last[0]).toMatchObject({ elements: [{ text: 'Pagina 3 di 3 · 1 obiettivo non raggiunto.' }] });
    expect(JSON.stringify(last)).not.toContain(PAGE_ACTION);
  });

  it('says so when the rest cannot be reached by a button', () => {
    const items = Array.from({ length: 11 }, () => itemWith());
    const answer = answerWith({ blocks: [{ kind: 'indicators', layout: 'list', items }] });
    const foot = renderMessage(answer, { native: 'none', pageValue: () => null }).blocks.at(-1);
    expect(foot).toMatchObject({
      elements: [{ text: '… e un altro. Restringi la domanda per vedere il resto.' }],
    });
  });

  it('draws a list of more than a page as one table, with its headings and a way to each row', () => {
    const lists = ['Performance (8)', 'PIRA (4)'].flatMap((heading, group) => [
      { kind: 'heading' as const, text: heading },
      {
        kind: 'indicators' as const,
        layout: 'list' as const,
        items: Array.from({ length: 8 - 4 * group }, (_, index) =>
          itemWith({ id: `${group}-${index}`, name: `Voce ${group}-${index}` }),
        ),
      },
    ]);
    const { blocks } = renderMessage(answerWith({ blocks: lists }), { rowValue: (id) => id });
    expect(blocks.map(({ type }) => type)).toEqual(['section', 'context', 'table', 'actions']);
    const table = blocks[2]?.type === 'table' ? blocks[2] : null;
    const cells = table?.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')));
    expect(cells?.map(([first]) => first)).toEqual([
      'Esito',
      'Performance (8)',
      ...Array.from({ length: 8 }, () => '🔴 non raggiunto'),
      'PIRA (4)',
      ...Array.from({ length: 4 }, () => '🔴 non raggiunto'),
    ]);
    expect(cells?.[2]).toEqual(['🔴 non raggiunto', '9.9.9 Voce 0-0', '27', '>=30', 'Sportello', 'riga 12']);
    const menu = JSON.stringify(blocks[3]);
    for (const { id } of lists.flatMap((block) => ('items' in block ? block.items : [])))
      expect(menu).toContain(`"value":"${id}"`);
  });

  it('says on each page of such a table under which heading it goes on', () => {
    const items = Array.from({ length: 90 }, (_, index) => itemWith({ name: `Voce ${index}.` }));
    const blocks = [
      { kind: 'heading' as const, text: 'PIRA (90)' },
      { kind: 'indicators' as const, layout: 'list' as const, items },
    ];
    const pages = allPages(answerWith({ blocks }));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(1)) expect(JSON.stringify(page)).toContain('PIRA (90), segue');
  });

  it('shows the way to the file in place of what was asked for as one', () => {
    const answer = answerWith({
      blocks: [{ kind: 'indicators', layout: 'list', items: [itemWith()] }],
      asFile: true,
    });
    const types = renderMessage(answer, { exportValue: 'q' }).blocks.map(({ type }) => type);
    expect(types).toEqual(['section', 'context', 'context', 'actions']);
    expect(JSON.stringify(renderMessage(answer, {}).blocks)).toContain('Sportelli aperti');
  });

  it('puts the way to the rest beside each entry of a short list', () => {
    const answer = answerWith({ blocks: [{ kind: 'indicators', layout: 'list', items: [itemWith()] }] });
    const [, , entry] = renderMessage(answer, { rowValue: (id) => `2030:${id}` }).blocks;
    expect(entry).toMatchObject({
      accessory: { action_id: 'row', value: '2030:performance-9.9.9', text: { text: 'Dettagli' } },
    });
  });

  it('draws a chart where it may, and leaves it out where it may not', () => {
    const chart = {
      kind: 'chart' as const,
      title: 'Esiti per tema',
      categories: ['Comunicazione coordinamento', 'Comunicazione coordinata', 'Altro'],
      series: [{ name: 'Raggiunti', values: [3, 0, 2.5] }],
    };
    const answer = answerWith({ blocks: [chart] });
    expect(renderMessage(answer).blocks.at(-1)).toEqual({
      type: 'data_visualization',
      title: 'Esiti per tema',
      chart: {
        type: 'bar',
        axis_config: { categories: ['Comunicazione coord…', 'Comunicazione coo… 2', 'Altro'] },
        series: [
          {
            name: 'Raggiunti',
            data: [
              { label: 'Comunicazione coord…', value: 3 },
              { label: 'Comunicazione coo… 2', value: 0 },
              { label: 'Altro', value: 2.5 },
            ],
          },
        ],
      },
    });
    for (const native of ['tables', 'none'] as const)
      expect(renderMessage(answer, { native }).blocks.map(({ type }) => type)).toEqual([
        'section',
        'context',
      ]);
  });

  it('has a button only for what can be done', () => {
    const answer = answerWith({});
    expect(renderMessage(answer).blocks.map(({ type }) => type)).toEqual(['section', 'context']);
    const { blocks } = renderMessage(answer, ALL_BUTTONS);
    const ids = JSON.stringify(blocks).match(/"action_id":"[^"]+"/g);
    expect(ids).toEqual(
      ['why', 'export.xlsx', 'export.csv', 'share', 'feedback'].map((id) => `"action_id":"${id}"`),
    );
  });

  it('draws the first table natively and the others as lines', () => {
    const table = { kind: 'table' as const, columns: ['Area', 'Raggiunti'], rows: [['Sportello', '3 di 5']] };
    const types = renderMessage(answerWith({ blocks: [table, table] })).blocks.map((block) => block.type);
    expect(types).toEqual(['section', 'context', 'table', 'section']);
    const plain = renderMessage(answerWith({ blocks: [table] }), { native: 'none' }).blocks;
    expect(plain.at(-1)).toMatchObject({ text: { text: '*Sportello* · Raggiunti: 3 di 5' } });
  });

  it('turns choices and suggestions into buttons that carry the question', () => {
    const answer = answerWith({
      outcome: 'ambiguous',
      blocks: [
        { kind: 'choices', prompt: 'Quale?', options: [{ label: 'PIRA', question: 'il 9.9.9 del PIRA' }] },
      ],
      suggestions: [{ label: 'Perché?', question: 'perché 9.9.9?' }],
    });
    expect(renderMessage(answer).blocks.slice(2)).toMatchObject([
      { type: 'section', text: { text: 'Quale?' } },
      {
        type: 'actions',
        elements: [{ action_id: 'ask:0:0', value: 'il 9.9.9 del PIRA', text: { text: 'PIRA' } }],
      },
      { type: 'actions', elements: [{ action_id: 'ask:more:0', value: 'perché 9.9.9?' }] },
    ]);
  });

  it('writes out a question that is too long for a button', () => {
    const question = 'parola '.repeat(400).trim();
    const answer = answerWith({
      blocks: [{ kind: 'choices', prompt: 'Quale?', options: [{ label: 'x', question }] }],
    });
    expect(JSON.stringify(renderMessage(answer).blocks)).toContain(question);
  });

  it('keeps a heading with what it announces', () => {
    const items = Array.from({ length: 10 }, () => itemWith());
    const blocks = [
      { kind: 'indicators' as const, layout: 'list' as const, items },
      { kind: 'heading' as const, text: 'PIRA' },
      { kind: 'indicators' as const, layout: 'list' as const, items: [itemWith()] },
    ];
    const [first, second] = allPages(answerWith({ blocks }), { native: 'none' });
    expect(JSON.stringify(first)).not.toContain('"header"');
    expect(JSON.stringify(second)).toContain('"header"');
  });

  it('keeps the whole answer in text alone when no block is accepted', () => {
    const items = Array.from({ length: 80 }, (_, index) => itemWith({ name: `Voce ${index}.` }));
    const sent = messageTexts(answerWith({ blocks: [{ kind: 'indicators', layout: 'list', items }] }));
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.join('\n').match(/Voce \d+\./g)).toHaveLength(80);
  });
});
