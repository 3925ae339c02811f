import { describe, expect, test } from 'vitest';
import { loadCentres } from '../../../src/report/centres.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { readReport } from '../../../src/report/import/read-report.ts';
import { ReportTextError } from '../../../src/report/import/report-text-error.ts';
import { yearIndexSchema } from '../../../src/report/record.ts';
import { FILE, REPORT, read } from './draft.ts';

const centres = loadCentres(PROJECT_DATA);

describe('the 2023 report', () => {
  const index = read();

  test('133 rows and 41 footnotes, each of the sections whole', () => {
    const count = (section: string) => index.indicators.filter((row) => row.section === section).length;
    expect(['public-value', 'performance', 'individual', 'pira'].map(count)).toEqual([19, 42, 30, 42]);
    expect(index.footnotes.map(({ number }) => number)).toEqual(
      Array.from({ length: 41 }, (_, at) => at + 1),
    );
  });

  test('is as its schema asks, and the same every time', () => {
    expect(yearIndexSchema.parse(index)).toEqual(index);
    expect(JSON.stringify(read())).toBe(JSON.stringify(index));
  });

  test('only the three rows that lack a cell are uncertain', () => {
    expect(index.warnings).toEqual([]);
    const doubts = index.indicators.flatMap(({ id, uncertainties }) =>
      uncertainties.map(({ code, field }) => [id, code, field]),
    );
    expect(doubts).toEqual([
      ['pira-1.2.3-suap-comune-milano-gestione-pratiche', 'missing-cell', 'type'],
      ['pira-1.4.3-introduzione-istituto-invito-conformarsi', 'missing-cell', 'type'],
      ['pira-2.3.6-progetto-financial-investment-advisory', 'missing-cell', 'unit'],
    ]);
  });

  test('a row that a page cuts has the lines of both pages, without the footnotes between', () => {
    const cut = index.indicators.filter(({ lines }) => lines.length > 1).map(({ lines }) => lines);
    expect(cut).toEqual([
      [
        { from: 1229, to: 1254 },
        { from: 1259, to: 1272 },
      ],
      [
        { from: 1331, to: 1345 },
        { from: 1350, to: 1353 },
      ],
    ]);
  });
});

describe('a text that is no such report', () => {
  const errorOf = (text: string): ReportTextError | null => {
    try {
      readReport({ text, year: 2023, file: FILE, centres });
      return null;
    } catch (error) {
      if (error instanceof ReportTextError) return error;
      throw error;
    }
  };
  const upTo = (line: number) => REPORT.split('\n').slice(0, line).join('\n');

  test.each([
    ['empty', '', 1, /without the heading "OBIETTIVI PER LA CREAZIONE DI VALORE PUBBLICO"/],
    [
      'something else',
      'Cara collega,\nti scrivo per gli obiettivi di performance.\n',
      2,
      /without the heading/,
    ],
    ['cut before a section', upTo(1500), 1500, /without the heading "RENDICONTAZIONE PIANO INDICATORI/],
    ['cut after a heading', upTo(1571), 1569, /no table row found under the heading/],
    [
      'rows without a theme',
      REPORT.replace(/^SEMPLIFICAZIONE PER LE IMPRESE *$/m, ''),
      133,
      /under no strategic theme/,
    ],
  ])('%s', (_, text, line, problem) => {
    const error = errorOf(text);
    expect(error?.line).toBe(line);
    expect(error?.problem).toMatch(problem);
  });
});

test('the tables of another year than the one asked for are reported', () => {
  const { warnings } = readReport({ text: REPORT, year: 2024, file: FILE, centres });
  expect(warnings).toEqual([{ code: 'other-year', field: 'year', line: 1, words: '2023' }]);
});
