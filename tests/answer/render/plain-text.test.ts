import { describe, expect, it } from 'vitest';
import { renderPlainText } from '../../../src/answer/render/plain-text.ts';
import { answerWith, itemWith } from './answers.ts';

describe('an answer as plain text', () => {
  it('says the headline, what was understood, the figures, the cause, the notes and the source', () => {
    const item = itemWith({ footnotes: [{ number: 12, text: 'Sospeso a luglio.' }] });
    const answer = answerWith({
      blocks: [{ kind: 'indicators', layout: 'card', items: [item] }],
      suggestions: [{ label: 'Perché?', question: 'perché 9.9.9?' }],
    });
    expect(renderPlainText(answer)).toBe(
      [
        '1 obiettivo non raggiunto.',
        'Ho inteso: obiettivi non raggiunti',
        '',
        '🔴 NON RAGGIUNTO: Sportelli aperti (9.9.9)',
        '   Target: >=30 · Risultato: 27 · Scostamento: −3 (90% del target)',
        '   Area: Sportello',
        '   • Causa: la relazione non la riporta.',
        '   Nota 12: Sospeso a luglio.',
        '   Fonte: Performance 9.9.9, riga 12',
        '',
        'Puoi chiedere anche:',
        '• perché 9.9.9?',
      ].join('\n'),
    );
  });

  it('leaves out what an indicator does not have', () => {
    const item = itemWith({ code: null, variance: null, centres: [], remarks: [] });
    const text = renderPlainText(
      answerWith({ blocks: [{ kind: 'indicators', layout: 'list', items: [item] }] }),
    );
    expect(text).toContain('🔴 NON RAGGIUNTO: Sportelli aperti\n   Target: >=30 · Risultato: 27\n   Fonte:');
  });

  it.each([
    [
      'list',
      [
        '   Target: >=30 · Risultato: 27 · Scostamento: −3 (90% del target)',
        '   • Causa: la relazione non la riporta.',
        '   Area: Sportello · Fonte: Performance 9.9.9, riga 12',
      ],
    ],
    [
      'table',
      [
        '   Target: >=30 · Risultato: 27 · Scostamento: −3 (90% del target) · Area: Sportello · Fonte: Performance 9.9.9, riga 12',
      ],
    ],
  ] as const)('says less of each in a %s, but always where it stands', (layout, lines) => {
    const item = itemWith({
      footnotes: [{ number: 12, text: 'Sospeso.' }],
      related: ['Vedi anche PIRA 2.1.3'],
    });
    const text = renderPlainText(answerWith({ blocks: [{ kind: 'indicators', layout, items: [item] }] }));
    expect(text.split('\n').slice(-lines.length - 1)).toEqual([
      '🔴 NON RAGGIUNTO: Sportelli aperti (9.9.9)',
      ...lines,
    ]);
  });

  it('tells on a card what else there is to see', () => {
    const item = itemWith({ related: ['Vedi anche PIRA 2.1.3'] });
    const text = renderPlainText(
      answerWith({ blocks: [{ kind: 'indicators', layout: 'card', items: [item] }] }),
    );
    expect(text).toContain('   • Vedi anche PIRA 2.1.3');
  });

  it('numbers the questions that a choice stands for', () => {
    const options = ['com’è il 9.9.9?', 'com’è il 9.9.8?'].map((question) => ({ label: 'x', question }));
    const text = renderPlainText(
      answerWith({ blocks: [{ kind: 'choices', prompt: 'Quale intendi?', options }] }),
    );
    expect(text).toContain('Quale intendi?\n1. com’è il 9.9.9?\n2. com’è il 9.9.8?');
  });

  it('lines up tables', () => {
    const rows = [
      ['Sportello', '3'],
      ['Uffici', '12'],
    ];
    const text = renderPlainText(answerWith({ blocks: [{ kind: 'table', columns: ['Area', 'N'], rows }] }));
    expect(text.split('\n').slice(-4)).toEqual([
      'Area      │ N',
      '──────────┼───',
      'Sportello │ 3',
      'Uffici    │ 12',
    ]);
  });

  it('says nothing of what was understood when nothing was', () => {
    expect(renderPlainText(answerWith({ understood: null, headline: 'Non ho capito.' }))).toBe(
      'Non ho capito.',
    );
  });
});
