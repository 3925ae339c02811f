import { wordsAfterAnswer } from './reading/answer.ts';
import { statesOnlySome } from './reading/deeds.ts';
import { laterThan, tellsOfLess } from './reading/shortfall.ts';
import type { PartVerdict, Reservation, Status, Subject } from './verdict.ts';

/**
 * What the words behind a yes or a date take back from a part that was met: that they tell of a part only, or
 * repeat only some of the deeds asked for.
 */
export function answerShortfall(verdict: PartVerdict, part: number | null): Reservation[] {
  const { status, target, result } = verdict;
  const answered = result.kind === 'yes' || result.kind === 'date';
  if (!answered || (status !== 'met' && status !== 'partially-met')) return [];
  const words = wordsAfterAnswer(result.words);
  const less = tellsOfLess(words) || statesOnlySome(wordsAfterAnswer(target.words), words);
  return less ? [{ code: 'words-say-less', part, words, footnote: null }] : [];
}

/**
 * What the footnotes, and a time in the result, take back from a target that was met, even in part: less than
 * the whole, or in use only after the year. A miss needs no reservation for being one.
 */
export function noteShortfall(
  subject: Subject,
  status: Status,
  parts: readonly PartVerdict[],
): Reservation[] {
  if (status !== 'met' && status !== 'partially-met') return [];
  // A day held against a deadline is judged already, and puts nothing off.
  const dated = parts.some(({ rule, result }) => rule === 'deadline' && result.kind === 'date');
  const later = dated ? null : laterThan(subject.result, subject.year);
  const fromResult: Reservation[] =
    later === null ? [] : [{ code: 'operative-later', words: later, footnote: null }];
  return [...fromResult, ...subject.notes.flatMap((note) => fromNote(note, subject.year))];
}

function fromNote({ number, text }: Subject['notes'][number], year: number): Reservation[] {
  const later = laterThan(text, year);
  const reservations: Reservation[] = [];
  if (tellsOfLess(text))
    reservations.push({ code: 'words-say-less', part: null, words: text, footnote: number });
  if (later !== null) reservations.push({ code: 'operative-later', words: later, footnote: number });
  return reservations;
}
