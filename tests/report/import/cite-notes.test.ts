import { describe, expect, test } from 'vitest';
import { loadCentres } from '../../../src/report/centres.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { CentreReader } from '../../../src/report/import/centre-list.ts';
import { citeNotes } from '../../../src/report/import/cite-notes.ts';
import { columnsOf } from '../../../src/report/import/columns.ts';
import { readRow } from '../../../src/report/import/read-row.ts';
import { textOf } from '../../../src/report/import/words.ts';
import { printed } from './printed.ts';

const columns = columnsOf('performance', new CentreReader(loadCentres(PROJECT_DATA)));

/** Reads one row a value pair, on a page whose foot has the notes: "target result | notes cited". */
function cite(values: readonly string[], notes: readonly number[]): string[] {
  const rows = values.map((text, at) =>
    printed(`9.9.${at + 1}\nImprese assistite\nnel progetto risultato N>=x ${text}`),
  );
  const block = notes.map((number, at) => ({
    number,
    text: 'Nota.',
    lines: { from: 100 + at, to: 100 + at },
  }));
  return citeNotes(rows, block, (_, words) => readRow(words, columns)).map(({ reading, footnotes }) => {
    const cell = (field: 'target' | 'result') => textOf(reading?.cells.get(field) ?? []);
    return `${cell('target')} ${cell('result')} | ${footnotes.join(' ')}`;
  });
}

describe('a digit group is a reference only if it is the next footnote', () => {
  test.each([
    ['apart', ['20 21 7 Formaper'], [7], ['20 21 | 7']],
    ['glued to a figure', ['2 29 Formaper'], [9], ['2 2 | 9']],
    ['glued to two digits', ['2 212 Formaper'], [12], ['2 2 | 12']],
    ['raised', ['>=90% 178%13 Formaper'], [13], ['>=90% 178% | 13']],
    ['after words', ['20 Ritardo4 Formaper'], [4], ['20 Ritardo | 4']],
    ['none is due', ['5 8 Formaper'], [], ['5 8 | ']],
    ['another is due', ['5 8 Formaper', '20 21 18 Formaper'], [18], ['5 8 | ', '20 21 | 18']],
    [
      'the row below cites the one that a result looks like',
      ['5 8 Formaper', '20 21 8 Formaper'],
      [8],
      ['5 8 | ', '20 21 | 8'],
    ],
    ['glued here or apart there', ['2 29 Formaper', '20 21 9 Formaper'], [9], ['2 29 | ', '20 21 | 9']],
    [
      'in order',
      ['5 8 8 Formaper', '20 219 Formaper', '1 0 10 Formaper'],
      [8, 9, 10],
      ['5 8 | 8', '20 21 | 9', '1 0 | 10'],
    ],
    ['two in one row', ['20 21 8 9 Formaper'], [8, 9], ['20 21 | 8 9']],
    [
      'inside a result',
      ['1. Sì 2. Almeno 3\n\n1. Sì 8\n2. 5\n\nFormaper'],
      [8],
      ['1. Sì 2. Almeno 3 1. Sì 2. 5 | 8'],
    ],
    ['after a dash', ['10 - 3 Formaper'], [3], ['10 - | 3']],
    ['a row never gives a cell for a reference', ['5 8 Formaper'], [8], ['5 8 | ']],
    ['a date is no figure with a note', ['Entro 31/12/2023 Sì Formaper'], [23], ['Entro 31/12/2023 Sì | ']],
  ])('%s', (_, values, notes, read) => {
    expect(cite(values, notes)).toEqual(read);
  });
});
