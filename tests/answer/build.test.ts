import { describe, expect, it } from 'vitest';
import {
  answerOf,
  glanceBlocks,
  rowBlocks,
  tally,
  tallyFigures,
  understoodText,
} from '../../src/answer/build.ts';
import type { Section } from '../../src/report/record.ts';
import { buildTopicIndex } from '../../src/report/topic-index.ts';
import { aFootnote, anIndicator, aYear } from '../report/an-indicator.ts';

const sections: Section[] = ['pira', 'performance', 'public-value', 'performance'];
const year = aYear(
  [
    ...sections.map((section, at) => anIndicator(`row-${at}`, { section, footnotes: at === 0 ? [7] : [] })),
    anIndicator('missed', { target: '10', result: '4', footnotes: [3] }),
    anIndicator('part', { target: 'Entro 7/23', result: '10/23' }),
    anIndicator('reserved', { target: '31/3/2023', result: 'Sì' }),
  ],
  { footnotes: [aFootnote(7, 'Sette.'), aFootnote(3, 'Tre.')] },
);
const rows = year.indicators;
const library = { year, topics: buildTopicIndex(rows) };
const parts = { intent: 'list', year: 2023, where: [], aim: 'elenco', headline: 'Ecco.', blocks: [] };

describe('an answer', () => {
  it('is about the rows that it shows, in their order, with their notes and figures', () => {
    const answer = answerOf({ ...parts, rows: [rows[4], rows[0]].flatMap((row) => row ?? []) });
    expect(answer).toMatchObject({ outcome: 'answered', intent: 'list', year: 2023, suggestions: [] });
    expect(answer.indicators).toEqual(['missed', 'row-0']);
    expect(answer.notes).toEqual([3, 7]);
    expect(answer.figures.map(({ value }) => value)).toEqual([10, 4, -6, 40]);
  });

  it('has the figures and notes that it was given first, each note once', () => {
    const given = { rows: rows.slice(4, 5), notes: [12, 3], figures: [{ label: 'x', value: 1, unit: '' }] };
    const answer = answerOf({ ...parts, ...given, outcome: 'empty', suggestions: ['E ora?'] });
    expect(answer.outcome).toBe('empty');
    expect(answer.notes).toEqual([3, 12]);
    expect(answer.figures[0]).toEqual({ label: 'x', value: 1, unit: '' });
    expect(answer.suggestions).toEqual([{ label: 'E ora?', question: 'E ora?' }]);
  });

  it('says what it understood: the aim, the restrictions, the year', () => {
    const where = [{ not: false, anyOf: [{ facet: 'centre' as const, name: 'Formaper' }] }];
    expect(understoodText('elenco', where, 2023)).toBe('elenco · centro Formaper · anno 2023');
  });
});

describe('rows in an answer', () => {
  it('are shown at a glance under one heading where their number was asked, a few in full', () => {
    expect(glanceBlocks(rows.slice(0, 3), 'Tre', library)).toMatchObject([{ layout: 'card' }]);
    expect(glanceBlocks(rows.slice(0, 4), 'Quattro', library)).toMatchObject([
      { kind: 'heading', text: 'Quattro' },
      { kind: 'indicators', layout: 'table', items: rows.slice(0, 4).map(({ id }) => ({ id })) },
    ]);
  });

  it('are none, full cards for a few, else lists by section in the report’s order', () => {
    expect(rowBlocks([], library)).toEqual([]);
    expect(rowBlocks(rows.slice(0, 3), library)).toMatchObject([{ kind: 'indicators', layout: 'card' }]);
    expect(rowBlocks(rows.slice(0, 4), library)).toMatchObject([
      { kind: 'heading', text: 'Valore pubblico (1)' },
      { kind: 'indicators', layout: 'list', items: [{ id: 'row-2' }] },
      { kind: 'heading', text: 'Performance (2)' },
      { kind: 'indicators', layout: 'list', items: [{ id: 'row-1' }, { id: 'row-3' }] },
      { kind: 'heading', text: 'PIRA (1)' },
      { kind: 'indicators', layout: 'list', items: [{ id: 'row-0' }] },
    ]);
  });
});

describe('a tally', () => {
  it('counts each verdict, and the met that carry a reservation', () => {
    expect(tally(rows)).toEqual({
      total: 7,
      met: 5,
      'partially-met': 1,
      'not-met': 1,
      'not-assessable': 0,
      reserved: 1,
      progress: null,
    });
  });

  it('gives its figures, the share only of some', () => {
    const values = (count: number) =>
      tallyFigures(tally(rows.slice(0, count)), 'base').map(({ value, unit }) => `${value}${unit}`);
    expect(values(7)).toEqual(['7', '5', '1', '1', '0', '1', '71.4%']);
    expect(values(0)).toEqual(['0', '0', '0', '0', '0', '0']);
  });
});
