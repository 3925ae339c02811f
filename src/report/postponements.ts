import { type FoundDate, findDates } from '../language/dates.ts';
import { rememberFor } from '../language/remember.ts';
import type { JudgedIndicator } from './corpus.ts';

/** Something of a row that the report puts off to a time after its year. */
export interface Postponement {
  /** Id of the row. */
  indicator: string;
  /** "2024", "2024-03": the time it was moved to, as exactly as the report says; a half year counts as its year. */
  to: string;
  /** The report's words: the result, or the footnote. */
  words: string;
  /** Null where the result says so. */
  footnote: number | null;
}

type PutOff = Pick<JudgedIndicator, 'id' | 'year' | 'result' | 'notes'>;

/** What results and footnotes say will happen only after the year: one entry for each text that says so. */
export const postponementsOf: (indicator: PutOff) => readonly Postponement[] = rememberFor((indicator) => {
  const texts = [
    { text: indicator.result, footnote: null },
    ...indicator.notes.map(({ number, text }) => ({ text, footnote: number })),
  ];
  return texts.flatMap(({ text, footnote }) => {
    const later = findDates(text, indicator.year).find(
      (date) => date.yearStated && date.to > `${indicator.year}-12-31`,
    );
    return later === undefined ? [] : [{ indicator: indicator.id, to: timeOf(later), words: text, footnote }];
  });
});

function timeOf({ to, precision }: FoundDate): string {
  return precision === 'month' || precision === 'day' ? to.slice(0, 7) : to.slice(0, 4);
}
