import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../src/answer/export/csv.ts';
import { aboutTable, type ExportTable, exportTables } from '../../../src/answer/export/export-table.ts';
import { harmless } from '../../../src/answer/export/harmless.ts';
import { renderXlsx } from '../../../src/answer/export/xlsx.ts';
import { anIndicator, aYear } from '../../report/an-indicator.ts';
import { answerWith } from '../render/answers.ts';

const table = (rows: ExportTable['rows'], columns = ['Nome', 'Valore']): ExportTable => ({
  name: 'Elenco',
  columns,
  rows,
});

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+39', "'+39"],
    ['-25%', "'-25%"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['>=90%', '>=90%'],
    ['≥10', '≥10'],
    ['2 = 2', '2 = 2'],
    ['', ''],
    ['a\u0000b', 'a b'],
  ])('%j is written as %j', (text, cell) => {
    expect(harmless(text)).toBe(cell);
  });
});

describe('a CSV', () => {
  it('opens in an Italian Excel: mark, semicolons, decimal commas, quotes where they are needed', () => {
    const csv = renderCsv([
      table([
        ['Perché «sì»; no', 79.2],
        ['due\nrighe e "virgolette"', -1234567.5],
        ['=cmd|x', null],
      ]),
    ]).toString('utf8');
    expect(csv).toBe(
      [
        '\uFEFFNome;Valore',
        '"Perché «sì»; no";79,2',
        '"due\nrighe e ""virgolette""";-1234567,5',
        "'=cmd|x;",
        '',
      ].join('\r\n'),
    );
  });

  it('never begins a cell of text like a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', ' ', 'a', '"', ';', '\n') }),
        (text) => {
          const csv = renderCsv([table([[text, 1]])]).toString('utf8');
          const cell = csv.slice(csv.indexOf('\r\n') + 2).replace(/^"/, '');
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
        },
      ),
    );
  });
});

describe('a workbook', () => {
  it('has numbers as numbers and text as text, each table on its sheet', async () => {
    const about = aboutTable(answerWith({ headline: 'Uno solo.' }), null);
    const files = unzipSync(
      await renderXlsx([
        table([
          ['=HYPERLINK("x")', 79.2],
          ['<b> & "c"', null],
        ]),
        about,
      ]),
    );
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(read('xl/workbook.xml')).toContain('name="Elenco"');
    expect(read('xl/workbook.xml')).toContain('name="Informazioni"');
    const strings = read('xl/sharedStrings.xml');
    expect(strings).toMatch(/'=HYPERLINK/);
    expect(strings).toContain('&lt;b&gt; &amp; ');
    expect(strings).toContain('Uno solo.');
    const sheet = read('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<v>79.2</v>');
    expect(sheet).not.toContain('<f>');
  });
});

describe('what an answer lists', () => {
  const year = aYear([
    anIndicator('uno', { code: '1.1.1', target: '>=90%', result: '79,2%', algorithm: 'a/b' }),
    anIndicator('due', { target: '-25%', result: '-10%', lines: [{ from: 7, to: 9 }] }),
    anIndicator('tre'),
  ]);

  it('is a row for each indicator in the order shown, with figures to reckon with', () => {
    const [list] = exportTables(answerWith({ indicators: ['due', 'uno'] }), year);
    const rows = list?.rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [list.columns[index], cell])),
    );
    expect(rows).toMatchObject([
      {
        Anno: 2023,
        Target: '-25%',
        Risultato: '-10%',
        Esito: 'non raggiunto',
        'Target (numero)': -25,
        'Risultato (numero)': -10,
        Unità: '%',
        Causa: 'non riportata dalla relazione',
        'Riga della relazione': 7,
      },
      { Codice: '1.1.1', 'Risultato (numero)': 79.2, Esito: 'non raggiunto' },
    ]);
  });

  it('has the answer’s tables beside them, and is nothing where there is nothing', () => {
    const block = { kind: 'table' as const, columns: ['Area'], rows: [['Sportello']] };
    const both = exportTables(answerWith({ indicators: ['uno'], blocks: [block] }), year);
    expect(both.map(({ name }) => name)).toEqual(['Elenco', 'Tabella 1']);
    expect(exportTables(answerWith({ blocks: [block] }), null)).toEqual([
      { name: 'Tabella 1', columns: ['Area'], rows: [['Sportello']] },
    ]);
    expect(exportTables(answerWith({}), year)).toEqual([]);
  });
});
