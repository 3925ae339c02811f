import { describe, expect, test } from 'vitest';
import { joinAcrossLines, readLexicon } from '../../../src/report/import/cut-words.ts';
import { readLines } from '../../../src/report/import/lines.ts';
import { readWords, textOf } from '../../../src/report/import/words.ts';

/** What the words of a small text are, when its lines end as given: "|" stands for a line without its space. */
function wordsOf(text: string): string {
  const lines = readLines(
    text
      .split('\n')
      .map((line) => (line.endsWith('|') ? line.slice(0, -1) : `${line} `))
      .join('\n'),
  );
  return textOf(readWords(lines, readLexicon(lines)));
}

describe('words cut at the edge of a cell', () => {
  test.each([
    [
      'a word whose line has no space at its end',
      'valore \ncontabilizza|\nto anno t/',
      'valore contabilizzato anno t/',
    ],
    ['over a blank line', 'Sì \nProgettazi|\n\none e realizzazione', 'Sì Progettazione e realizzazione'],
    [
      'a line with its space ends in a whole word',
      'valore \ncontabilizza \nto anno',
      'valore contabilizza to anno',
    ],
    [
      'a hyphen that only breaks the word',
      'la realizzazione del modello \nRealizza-|\nzione del',
      'la realizzazione del modello Realizzazione del',
    ],
    [
      'with a mark after it',
      'progetto Facilitambiente: avvio \nFacilitambie-|\nnte, Mobility',
      'progetto Facilitambiente: avvio Facilitambiente, Mobility',
    ],
    ['a hyphen nothing speaks for goes', 'attività \nripro-|\ngrammata', 'attività riprogrammata'],
    ['two acronyms keep theirs', 'smaltitori, PAT-|\nLIB) 2.', 'smaltitori, PAT-LIB) 2.'],
    [
      'so does a word printed so elsewhere',
      'il self-service e \nself-|\nservice',
      'il self-service e self-service',
    ],
    [
      'and one with a combining first part',
      'piattaforma di self-|\nassessment',
      'piattaforma di self-assessment',
    ],
    ['a range of dates', '27/02/2023- \n08/03/2023', '27/02/2023-08/03/2023'],
    [
      'a minus before a formula is no hyphen',
      'anno t – n- \nsospesi giacenti',
      'anno t – n- sospesi giacenti',
    ],
    ['a capital opens another word', 'Sì \nNuovo|\nCentro', 'Sì Nuovo Centro'],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('the same in a text whose trailing spaces were stripped', () => {
  const printed = 'il valore contabilizzato e la realizzazione del modello, di in formazione, informazione';
  test.each([
    ['contabilizza', 'to', 'contabilizzato'],
    ['Realizza-', 'zione', 'Realizzazione'],
    ['PAT-', 'LIB)', 'PAT-LIB)'],
    ['self-', 'assessment', 'self-assessment'],
    ['n-', 'sospesi', null],
    ['in', 'formazione', null],
    ['valore', 'contabilizzato', null],
    ['unicorn', 'ato', null],
  ])('%s + %s', (head, tail, joined) => {
    const lexicon = readLexicon(readLines(`${printed}\n${head}\n${tail}`));
    expect(joinAcrossLines(head, tail, { cut: null, lexicon })).toBe(joined);
  });
});
