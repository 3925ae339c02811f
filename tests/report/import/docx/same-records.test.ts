import { describe, expect, test } from 'vitest';
import { yearIndexSchema } from '../../../../src/report/record.ts';
import { FROM_TEXT, noteSaid, readDraft, saidBy } from './read-draft.ts';

const FROM_WORD = await readDraft();
const byId = new Map(FROM_WORD.indicators.map((row) => [row.id, row]));

describe('the 2023 report in Word', () => {
  test.each(FROM_TEXT.indicators)('gives the record that its text gives: $id', (row) => {
    const same = byId.get(row.id);
    expect(same && saidBy(same)).toEqual(saidBy(row));
  });

  test('has the same rows and footnotes, in the same order, and no doubt more', () => {
    expect(FROM_WORD.indicators.map(({ id }) => id)).toEqual(FROM_TEXT.indicators.map(({ id }) => id));
    expect(FROM_WORD.footnotes).toHaveLength(41);
    expect(FROM_WORD.footnotes.map(noteSaid)).toEqual(FROM_TEXT.footnotes.map(noteSaid));
    expect(FROM_WORD.warnings).toEqual([]);
  });

  test('says of each row and cited footnote where it stands, each in a row of its own', () => {
    const places = FROM_WORD.indicators.map(({ tableRows }) =>
      tableRows?.map(({ table, row }) => `${table}/${row}`),
    );
    expect(places.every((rows) => rows?.length === 1)).toBe(true);
    expect(new Set(places.flat()).size).toBe(133);
    expect(places.slice(0, 2)).toEqual([['2/2'], ['2/3']]);
    expect(FROM_WORD.indicators.every(({ lines }) => lines.length === 0)).toBe(true);
    for (const { tableRow, indicator } of FROM_WORD.footnotes)
      expect(tableRow).toEqual(byId.get(indicator ?? '')?.tableRows?.[0]);
    const doubts = FROM_WORD.indicators.flatMap(({ uncertainties, tableRows }) =>
      uncertainties.map(({ line, tableRow }) => ({ line, isThere: tableRow === tableRows?.[0] })),
    );
    expect(doubts).toEqual(new Array(3).fill({ line: null, isThere: true }));
  });

  test('is as the schema asks', () => {
    expect(yearIndexSchema.parse(FROM_WORD)).toEqual(FROM_WORD);
  });
});
