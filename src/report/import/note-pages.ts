import type { PrintedNote } from './footnote-blocks.ts';

/**
 * Which page of the report a line stands on, as far as the footnotes tell: a page ends with its block, and
 * only rows above the block cite its notes.
 */
export class NotePages {
  readonly #ends: number[] = [];

  constructor(notes: readonly PrintedNote[]) {
    notes.forEach((note, index) => {
      const next = notes[index + 1];
      if (next === undefined || next.lines.from > note.lines.to + 1) this.#ends.push(note.lines.to);
    });
  }

  of(line: number): number {
    return this.#ends.filter((end) => end < line).length;
  }
}
