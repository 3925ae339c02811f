import { describe, expect, it } from 'vitest';
import { editLine } from '../../src/answer/edits/edit-lines.ts';
import { link } from '../../src/answer/render/block-kit/escape.ts';
import { renderMessage } from '../../src/answer/render/block-kit/index.ts';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import type { Edit, RowEdit } from '../../src/report/edits.ts';
import { answerWith, itemWith } from './render/answers.ts';

const EDIT: Edit = {
  kind: 'update',
  at: '2024-09-30T22:30:00Z',
  author: 'Anna Rossi',
  reason: 'settembre',
  rows: [],
};
const field = (column: string, before: string, after: string) => ({ column, before, after });

describe('the line of an edit', () => {
  it.each<[RowEdit['kind'], RowEdit['fields'], Partial<Edit>, string]>([
    [
      'changed',
      [field('result', '127', '131')],
      {},
      'Aggiornato da Anna Rossi il 01/10/2024: risultato 127 → 131 («settembre»).',
    ],
    [
      'changed',
      [field('result', '', '131'), field('evidence', '', 'https://x.it'), field('asOf', '', '30/09/2024')],
      { reason: null },
      'Aggiornato da Anna Rossi il 01/10/2024: risultato (vuoto) → 131 e altri 2 dati.',
    ],
    [
      'changed',
      [field('comment', '', 'a')],
      {},
      'Aggiornato da Anna Rossi il 01/10/2024: un dato della scheda («settembre»).',
    ],
    ['new', [], { kind: 'workbook' }, 'Aggiunto da Anna Rossi il 01/10/2024 («settembre»).'],
    [
      'changed',
      [field('result', '131', '127')],
      { kind: 'undo' },
      'Riportato com’era da Anna Rossi il 01/10/2024: risultato 131 → 127 («settembre»).',
    ],
  ])('of a row %s', (kind, fields, edit, line) => {
    expect(editLine({ ...EDIT, ...edit }, { kind, id: 'x', fields })).toBe(line);
  });
});

describe('a card', () => {
  const item = itemWith({ updates: ['Aggiornato da <Anna>.'], evidence: 'https://x.it/a?b=1&c=2' });
  const card = answerWith({ blocks: [{ kind: 'indicators', layout: 'card', items: [item] }] });
  const list = answerWith({ blocks: [{ kind: 'indicators', layout: 'list', items: [item] }] });

  it('shows who changed it and the evidence, as an address to follow', () => {
    const drawn = JSON.stringify(renderMessage(card).blocks);
    expect(drawn).toContain('• Aggiornato da &lt;Anna&gt;.');
    expect(drawn).toContain('Evidenza: <https://x.it/a?b=1&amp;c=2|x.it/a?b=1&amp;c=2>');
    expect(renderPlainText(card)).toContain('• Evidenza: https://x.it/a?b=1&c=2');
  });

  it('does so alone: a list is skimmed', () => {
    expect(JSON.stringify(renderMessage(list).blocks)).not.toMatch(/Aggiornato|Evidenza/);
  });
});

describe('a link', () => {
  it.each([
    ['https://x.it', '<https://x.it/|x.it>'],
    ['https://x.it/a|b>c', '<https://x.it/a%7Cb%3Ec|x.it/a¦b&gt;c>'],
    [`https://x.it/${'a'.repeat(1_000)}`, `x.it/${'a'.repeat(74)}…`],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (address, markup) => {
    expect(link(address)).toBe(markup);
  });
});
