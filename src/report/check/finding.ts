import type { KnownCentre } from '../centres.ts';
import type { Corpus } from '../corpus.ts';
import type { YearIndex } from '../record.ts';
import type { PrintedDocument } from './printed-document.ts';

/** Something that a check has to say; only errors make it fail. */
export interface Finding {
  level: 'error' | 'notice';
  /** File, line, indicator or footnote: where to look. */
  where: string;
  message: string;
}

/** One year as it lies in the data folder. */
export interface YearSubject {
  index: YearIndex;
  /** The report's text, or null where the data folder does not hold it, or holds a Word document. */
  text: string | null;
  /** The report in Word; `printed` is null where it can no longer be read. */
  document: { bytes: Uint8Array; printed: PrintedDocument | null } | null;
  centres: readonly KnownCentre[];
}

export interface YearCheck {
  name: string;
  run(subject: YearSubject): Finding[];
}

/** A check of all years with what we curated beside them. */
export interface CorpusCheck {
  name: string;
  run(corpus: Corpus): Finding[];
}

export function errorAt(where: string, message: string): Finding {
  return { level: 'error', where, message };
}

export function noticeAt(where: string, message: string): Finding {
  return { level: 'notice', where, message };
}
