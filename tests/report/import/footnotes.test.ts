import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../src/report/import/cut-words.ts';
import { readFootnotes } from '../../../src/report/import/footnotes.ts';
import { readLines } from '../../../src/report/import/lines.ts';

const FULL = `Un testo che occupa tutta la riga della pagina ${'e prosegue ancora '.repeat(8)}fino in fondo`;

function notesOf(...lines: string[]): [number, string][] {
  const read = readLines(lines.map((line) => `${line} `).join('\n'));
  return readFootnotes(read, readLexicon(read)).map(({ number, text }) => [number, text]);
}

describe('footnotes', () => {
  test('at the foot of a page, over full lines, until the next page opens', () => {
    expect(
      notesOf(
        'Camera Arbitrale',
        '',
        `1 ${FULL}`,
        'per un po’.',
        '2 Seconda nota.',
        ' OBIETTIVO OPERATIVO – X:',
      ),
    ).toEqual([
      [1, `${FULL} per un po’.`],
      [2, 'Seconda nota.'],
    ]);
  });

  test('a short line is the last of its note, even where pages open without a sign', () => {
    expect(notesOf('Formaper', '', `1 ${FULL}`, 'per un po’.', 'ordini/categorie professionali')).toEqual([
      [1, `${FULL} per un po’.`],
    ]);
  });

  test('the page number under them is none', () => {
    expect(notesOf('INTERNA', '', '1 Prima nota.', '', '5', '', 'FATTORI ABILITANTI')).toEqual([
      [1, 'Prima nota.'],
    ]);
  });

  test('a cell that opens with the number that is due is none', () => {
    const cell = ['', '2 Comuni aderenti', '', 'Formaper', ''];
    expect(
      notesOf('x', '', '1 Prima nota.', ' 1.1.1', ...cell, '2 Seconda nota.', '3 Terza nota.', ' 1.1.2'),
    ).toEqual([
      [1, 'Prima nota.'],
      [2, 'Seconda nota.'],
      [3, 'Terza nota.'],
    ]);
    expect(notesOf('x', '', '1 Prima nota.', ' 1.1.1', '', '2 (ambito', 'CER) 3', '', 'Formaper')).toEqual([
      [1, 'Prima nota.'],
    ]);
    expect(
      notesOf(
        'x',
        '',
        '1 Prima nota.',
        ' 1.1.1',
        '',
        '9 85.224 (di cui 786 nuove)',
        'Formaper',
        '',
        '2 Seconda nota.',
        ' 1.1.2',
      ),
    ).toEqual([
      [1, 'Prima nota.'],
      [2, 'Seconda nota.'],
    ]);
  });

  test.each([' 1.1.1', '1.1.1'])(
    'nor is one with the number after the last, whose words go on (%j)',
    (nextPage) => {
      const page = [`1 ${FULL}`, nextPage, '', '2 No Camera di', 'commercio'];
      expect(notesOf('x', '', ...page)).toEqual([[1, FULL]]);
    },
  );

  test('a number that is missing leaves the others', () => {
    expect(notesOf('x', '', '1 Prima nota.', ' 1.1.1', '', '3 Terza nota.', ' 1.1.2')).toEqual([
      [1, 'Prima nota.'],
      [3, 'Terza nota.'],
    ]);
  });
});
