import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LIMITS,
  messageTexts,
  PAGE_ACTION,
  renderMessage,
} from '../../../src/answer/render/block-kit/index.ts';
import { characters } from '../../../src/answer/render/block-kit/piece.ts';
import { validateMessage } from '../../../src/workspace/blocks/validate.ts';
import { answerWith, itemWith } from './answers.ts';
import { anyAnswer } from './arbitrary-answer.ts';

const pageValue = (page: number) => JSON.stringify({ question: 'q'.repeat(1_500), page });

/** Every page of an answer, by pressing "more" until there is none. */
function allPages(answer: Parameters<typeof renderMessage>[0], native = true): KnownBlock[][] {
  const pages: KnownBlock[][] = [];
  for (let page = 1; page < 500; page += 1) {
    const { blocks } = renderMessage(answer, { page, native, pageValue });
    pages.push(blocks);
    if (!JSON.stringify(blocks).includes(`"action_id":"${PAGE_ACTION}"`)) return pages;
  }
  throw new Error('the pages never end');
}

/** What Slack would say against one message; empty when nothing. */
function faults(blocks: readonly KnownBlock[]): string[] {
  const found: string[] = [];
  const check = (fine: boolean, fault: string) => fine || found.push(fault);
  const within = (text: string, max: number, what: string) =>
    check(text.length > 0 && text.length <= max, `${what}: ${text.length} characters`);
  check(blocks.length > 0 && blocks.length <= LIMITS.blocks, `${blocks.length} blocks`);
  check(characters(blocks) <= LIMITS.totalCharacters, `${characters(blocks)} characters in all`);
  check(blocks.filter((block) => block.type === 'table').length <= 1, 'two tables');
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
          if (element.type !== 'button') continue;
          within(element.text.text, LIMITS.buttonText, 'button');
          within(element.value ?? '', LIMITS.buttonValue, 'value');
        }
        break;
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
  it('stays inside Slack’s limits on every page, native or not', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (answer, native) => {
        for (const page of allPages(answer, native)) {
          expect(faults(page)).toEqual([]);
          // The local workspace checks by itself, as Slack would.
          expect(validateMessage(page)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never holds a mention, a link or a loose bracket', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const { markup, text } of allPages(answer).flatMap(texts)) {
          if (markup) expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|^\s*&gt;/m);
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
    expect(renderMessage(answer, { pageValue }).blocks.slice(-2)).toMatchObject([
      { type: 'context', elements: [{ text: '… e altri 16' }] },
      { type: 'actions', elements: [{ text: { text: 'Mostra altri 16' }, value: pageValue(2) }] },
    ]);
    const last = renderMessage(answer, { page: 3, pageValue }).blocks;
    expect(last[0]).toMatchObject({ elements: [{ text: 'Pagina 3 di 3 · 1 obiettivo non raggiunto.' }] });
    expect(JSON.stringify(last)).not.toContain(PAGE_ACTION);
  });

  it('says so when the rest cannot be reached by a button', () => {
    const items = Array.from({ length: 11 }, () => itemWith());
    const answer = answerWith({ blocks: [{ kind: 'indicators', layout: 'list', items }] });
    const foot = renderMessage(answer, { pageValue: () => null }).blocks.at(-1);
    expect(foot).toMatchObject({
      elements: [{ text: '… e un altro. Restringi la domanda per vedere il resto.' }],
    });
  });

  it('draws the first table natively and the others as lines', () => {
    const table = { kind: 'table' as const, columns: ['Area', 'Raggiunti'], rows: [['Sportello', '3 di 5']] };
    const types = renderMessage(answerWith({ blocks: [table, table] })).blocks.map((block) => block.type);
    expect(types).toEqual(['section', 'context', 'table', 'section']);
    const plain = renderMessage(answerWith({ blocks: [table] }), { native: false }).blocks;
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
    const [first, second] = allPages(answerWith({ blocks }));
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
