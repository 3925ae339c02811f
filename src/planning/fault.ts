/** What is wrong at one place of a workbook; the Italian for it is in `texts/faults.ts`. */
export interface Fault {
  /** Null where the whole file is meant. */
  sheet: string | null;
  /** As the spreadsheet program counts; null where the whole sheet is meant. */
  row: number | null;
  /** The column's label; null where the whole row is meant. */
  column: string | null;
  problem: Problem;
}

export type Problem =
  | { code: 'missing-sheet' }
  | { code: 'missing-column' }
  | { code: 'repeated-column' }
  | { code: 'formula'; words: string }
  | { code: 'error-value'; words: string }
  /** "13.75": is the dot a comma, or does it part thousands? */
  | { code: 'ambiguous-number'; words: string; decimal: string; thousands: string }
  | { code: 'not-a-number'; words: string }
  | { code: 'negative'; words: string }
  | { code: 'not-a-whole-number'; words: string }
  | { code: 'not-a-day'; words: string }
  /** Excel made a date of what should be words or a code. */
  | { code: 'became-a-date'; words: string }
  | { code: 'missing-value' }
  | { code: 'not-an-option'; words: string; options: readonly string[] }
  | { code: 'unknown-key'; words: string }
  | { code: 'key-of-another-sheet'; words: string; sheet: string }
  | { code: 'repeated-key'; words: string; firstRow: number }
  /** Two new rows, or a new and an old one, that nothing tells apart. */
  | { code: 'same-row-twice'; sheet: string; firstRow: number }
  | { code: 'other-year'; words: string; year: number }
  | { code: 'not-a-code'; words: string }
  | { code: 'not-a-mission'; words: string }
  | { code: 'unknown-centre'; words: string; nearest: string | null }
  | { code: 'repeated-item'; words: string }
  | { code: 'unknown-note'; words: string }
  | { code: 'repeated-note'; words: string; firstRow: number }
  | { code: 'not-a-link'; words: string }
  | { code: 'band-upside-down'; min: string; max: string }
  | { code: 'minimum-without-cap'; words: string }
  | { code: 'too-long'; length: number }
  | { code: 'words-without-cause-kind' };

/** Something that was left unread, and is no fault. */
export type Notice =
  | { code: 'unknown-sheet'; sheet: string }
  | { code: 'unknown-column'; sheet: string; column: string }
  /** The target is met: there is no miss to explain. */
  | { code: 'cause-of-a-met-row'; sheet: string; row: number };
