import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise, restore } from '../../src/planning/cell-text.ts';
import { openWorkbook } from '../../src/planning/open-workbook.ts';
import { readWorkbook } from '../../src/planning/read-workbook.ts';
import type { WrittenSheet } from '../../src/planning/sheet.ts';
import { legendSheet, workbookOf } from '../../src/planning/workbook-of.ts';
import { writeCsv } from '../../src/planning/write-csv.ts';
import { writeXlsx } from '../../src/planning/write-xlsx.ts';
import type { YearIndex } from '../../src/report/record.ts';
import { edited, rowNumber } from './edited.ts';
import { CONTEXT, KNOWLEDGE, YEAR } from './the-year.ts';

const WRITERS: [name: string, write: (sheets: WrittenSheet[]) => Promise<Buffer>][] = [
  ['year.xlsx', (sheets) => writeXlsx([...sheets, legendSheet()])],
  ['year.csv', async (sheets) => writeCsv(sheets)],
];

function read(name: string, bytes: Buffer, base: YearIndex = YEAR) {
  return readWorkbook(openWorkbook(name, bytes), { ...CONTEXT, base });
}

describe.each(WRITERS)('%s', (name, write) => {
  it('brings all of the year back without a difference', async () => {
    const { faults, notices, index } = read(name, await write(workbookOf(YEAR, KNOWLEDGE)));
    expect({ faults, notices }).toEqual({ faults: [], notices: [] });
    expect(index).toEqual(YEAR);
    expect(JSON.stringify(index)).toBe(JSON.stringify(YEAR));
  });

  it('gives the same cells when what came back goes out again', async () => {
    const sheets = workbookOf(YEAR, KNOWLEDGE);
    const { index } = read(name, await write(sheets));
    expect(index && workbookOf(index, KNOWLEDGE)).toEqual(sheets);
  });

  it('keeps what the office states, and states it once', async () => {
    const sheets = workbookOf(YEAR, KNOWLEDGE);
    const row = rowNumber(sheets, 'Performance', 'Codice', '2.5.2');
    const own = (column: string, value: string) => ({ sheet: 'Performance', row, column, value });
    const said = edited(sheets, [
      own('Causa', 'interna'),
      own('Causa, parole', 'Personale in meno da settembre'),
      own('Polarità', 'più basso è meglio'),
      own('Periodo', 'II semestre 2023'),
      { ...own('Dato al', ''), value: { kind: 'day', iso: '2023-12-31' } },
      own('Commento', '=SOMMA(A1:A2)'),
      own('Evidenza', 'https://example.org/verbale?n=1'),
    ]);
    const first = read(name, await write(said));
    expect(first.faults).toEqual([]);
    const changed = first.index?.indicators.find(({ id }) => id === 'performance-2.5.2');
    expect(changed?.stated).toEqual({
      direction: 'at-most',
      period: 'II semestre 2023',
      asOf: '2023-12-31',
      comment: '=SOMMA(A1:A2)',
      evidence: 'https://example.org/verbale?n=1',
      cause: { kind: 'internal', words: 'Personale in meno da settembre' },
    });
    expect(first.notices).toEqual([]);
    const again = first.index && (await write(workbookOf(first.index, KNOWLEDGE)));
    expect(again && read(name, again, first.index ?? YEAR).index).toEqual(first.index);
  });

  it('takes the same file twice without a change', async () => {
    const sheets = workbookOf(YEAR, KNOWLEDGE);
    const after = (sheets.find((each) => each.name === 'Performance')?.rows.length ?? 0) + 2;
    const file = await write(
      edited(sheets, [
        { sheet: 'Performance', row: 5, column: 'Risultato', value: '1' },
        { sheet: 'Performance', row: 6, column: 'Causa', value: 'esterna' },
        ...['Nuovo indicatore', '≥ 10', '12'].map((value, at) => ({
          sheet: 'Performance',
          row: after,
          column: ['Indicatore', 'Target', 'Risultato'][at] ?? '',
          value,
        })),
        { sheet: 'Performance', row: after, column: 'Tema', value: 'Attrattivita' },
        { sheet: 'Performance', row: after, column: 'Anno', value: '2023' },
        { sheet: 'Performance', row: after, column: 'Centri', value: 'registro DELLE imprese; Formaper' },
        { sheet: 'Note', row: 43, column: 'Numero', value: '42' },
        { sheet: 'Note', row: 43, column: 'Testo', value: 'Una nota nuova' },
        { sheet: 'Performance', row: after, column: 'Note', value: '42' },
      ]),
    );
    const once = read(name, file);
    expect(once.faults).toEqual([]);
    expect(once.notices).toEqual([
      { code: 'cause-of-a-met-row', sheet: 'Performance', row: expect.any(Number) },
    ]);
    expect(once.index?.indicators).toHaveLength(YEAR.indicators.length + 1);
    expect(once.index?.footnotes.at(-1)).toMatchObject({
      number: 42,
      lines: null,
      indicator: expect.stringContaining('nuovo'),
    });
    expect(read(name, file, once.index ?? YEAR).index).toEqual(once.index);
  });

  it('is not changed by sorting its rows', async () => {
    const sheets = workbookOf(YEAR, KNOWLEDGE).map((sheet) => ({ ...sheet, rows: sheet.rows.toReversed() }));
    expect(read(name, await write(sheets)).index).toEqual(YEAR);
  });
});

describe('text that could be a formula', () => {
  it('is made harmless and comes back as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['\s]{0,3}[=+\-@]?[a-z0-9'= ]{0,6}$/), (text) => {
        expect(restore(neutralise(text))).toBe(text);
        expect(neutralise(text)).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  it.each([...WRITERS])('%s holds none that a spreadsheet would run', async (name, write) => {
    const sheets = edited(workbookOf(YEAR, KNOWLEDGE), [
      { sheet: 'PIRA', row: 2, column: 'Commento', value: '=HYPERLINK("http://example.org")' },
    ]);
    const bytes = await write(sheets);
    const cells = openWorkbook(name, bytes).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ kind }) => kind === 'formula')).toEqual([]);
    if (name.endsWith('.csv')) expect(bytes.toString('utf8')).not.toMatch(/(?:^|;)"?[=+\-@]/m);
  });
});
