import { laterThan, tellsOfLess } from './reading/shortfall.ts';
import type { Reservation, Status, Subject } from './verdict.ts';

/**
 * What the footnotes and the result's words take back from a target that was met, even in part: less than the
 * whole, or in use only after the year. A miss needs no reservation for being one.
 */
export function noteReservations(subject: Subject, status: Status): Reservation[] {
  if (status !== 'met' && status !== 'partially-met') return [];
  const later = laterThan(subject.result, subject.year);
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
