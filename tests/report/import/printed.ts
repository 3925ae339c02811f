import { readLexicon } from '../../../src/report/import/cut-words.ts';
import { readLines } from '../../../src/report/import/lines.ts';
import { readWords, type Word } from '../../../src/report/import/words.ts';

/** The words of a cell or row, typed line by line as a report prints them; trailing spaces may be left out. */
export function printed(text: string): Word[] {
  const lines = readLines(
    text
      .split('\n')
      .map((line) => `${line} `)
      .join('\n'),
  );
  return readWords(lines, readLexicon(lines));
}
