import type { Footnote, YearIndex } from '../../../../src/report/record.ts';

/** A report as its office types it in Word: what there is to change before it becomes a document. */
export interface DocumentDraft {
  blocks: DraftBlock[];
  /** Texts by number. */
  notes: ReadonlyMap<number, string>;
}

export type DraftBlock =
  | { kind: 'paragraph'; lines: string[]; style?: 'heading' | 'caps'; notes?: number[] }
  /** `width` of each column, in twentieths of a point; 1000 if left out. */
  | { kind: 'table'; columns: number; width?: number; rows: DraftRow[] };

export interface DraftRow {
  cells: DraftCell[];
  isHead?: true;
  /** The record that the row prints. */
  id?: string;
  /** The cells as they are printed, where one is missing and others have moved into its place. */
  moved?: DraftCell[];
}

export interface DraftCell {
  /** What stands under this head; empty for heads and headings. */
  field: string;
  /** One paragraph each. */
  lines: string[];
  /** Cited at the end. */
  notes: number[];
  span: number;
  /** Merged with the cell below, or with the one above. */
  merge?: 'starts' | 'goes-on';
  /** Its paragraphs are numbered by Word. */
  isList?: true;
}

export function cell(field: string, lines: readonly string[], more: Partial<DraftCell> = {}): DraftCell {
  return { field, lines: [...lines], notes: [], span: 1, ...more };
}

export function notesOf({ footnotes }: YearIndex): Map<number, string> {
  return new Map(footnotes.map(({ number, text }: Footnote) => [number, text]));
}

/** "1. Sì 2. Almeno 10 imprese" as Word numbers it, or as typed; other texts as one paragraph. */
export function parted(text: string): { lines: string[]; isList?: true } {
  const parts = text.split(/ (?=\d\.\s)/);
  if (!parts.every((part, at) => part.startsWith(`${at + 1}. `))) return { lines: parts };
  return { lines: parts.map((part) => part.slice(3)), isList: true };
}
