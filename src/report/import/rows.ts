import type { Section } from '../record.ts';
import type { CentreReader } from './centre-list.ts';
import { splitIndividualRows } from './individual-rows.ts';
import { FLAG_WORD, PUBLIC_VALUES, ROW_CODE, SOURCES, TYPES } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * Cuts a table's words into rows, each opened by what its section's rows open with. Words before the first
 * opening come back as `stray`.
 */
export function splitRows(
  words: readonly Word[],
  section: Section,
  centres: CentreReader,
): { rows: Word[][]; stray: Word[] } {
  switch (section) {
    case 'performance':
    case 'pira':
      return cutAt(words, opensCodedRow);
    case 'public-value':
      return cutAt(words, opensPublicValueRow);
    case 'individual':
      return { rows: splitIndividualRows(words, centres), stray: [] };
  }
}

type Opening = (words: readonly Word[], index: number, row: readonly Word[]) => boolean;

function cutAt(words: readonly Word[], opens: Opening): { rows: Word[][]; stray: Word[] } {
  const rows: Word[][] = [];
  const stray: Word[] = [];
  words.forEach((word, index) => {
    if (opens(words, index, rows.at(-1) ?? [])) rows.push([]);
    (rows.at(-1) ?? stray).push(word);
  });
  return { rows, stray };
}

/** A code opens a line; under "PIRA" it is the code that the row cites. */
function opensCodedRow(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1]?.text ?? '';
  return (
    word !== undefined && word.gap !== 'space' && ROW_CODE.test(word.text) && !/^PIRA$|\d[,;]$/.test(before)
  );
}

/** The value column opens a row: with a value's name, or with any capitals after the last column's source. */
function opensPublicValueRow(words: readonly Word[], index: number, row: readonly Word[]): boolean {
  const word = words[index];
  if (word === undefined || word.gap === 'space') return false;
  const [first = ''] = word.key.split(/[/,-]/);
  const before = words[index - 1];
  const closed = before === undefined || SOURCES.has(before.key);
  if (closed) return /^\p{Lu}{4,}/u.test(word.text);
  return PUBLIC_VALUES.has(first) && row.some(({ key, text }) => TYPES.has(key) && !FLAG_WORD.test(text));
}
