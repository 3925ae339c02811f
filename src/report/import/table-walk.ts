import type { Section } from '../record.ts';
import type { Lexicon } from './cut-words.ts';
import { contextOf, underTheme } from './heading-context.ts';
import { isCapitals, opensPiraCaption, operationalObjectiveOf, sectionOf } from './headings.ts';
import type { Line } from './lines.ts';
import { NO_CAPTION, type PiraCaption, readPiraCaption } from './pira-caption.ts';
import { ReportTextError } from './report-text-error.ts';
import type { ReportTables, Table } from './table.ts';
import { readTableHeader } from './table-header.ts';
import { readWords, textOf } from './words.ts';

/** Where a table goes on without its header row: words that open a row of that section. */
const ROW_OPENINGS: Partial<Record<Section, RegExp>> = {
  'public-value': /^(ECONOMICO|SOCIALE|AMBIENTALE)\b/,
  performance: /^\d+\.\d+\.\d+( |$)/,
  pira: /^\d+\.\d+\.\d+( |$)/,
};

/** Walks the report from heading to heading and gathers what stands under each. */
export class TableWalk {
  readonly #lines: readonly Line[];
  readonly #lexicon: Lexicon;
  readonly #found: ReportTables = { tables: [], years: new Set(), headings: new Map() };
  #section: Section | null = null;
  #caption: PiraCaption = NO_CAPTION;
  #table: Table | null = null;

  constructor(lines: readonly Line[], lexicon: Lexicon) {
    this.#lines = lines;
    this.#lexicon = lexicon;
  }

  /** Throws `ReportTextError` where rows stand under no theme. */
  walk(): ReportTables {
    let index = 0;
    while (index < this.#lines.length) index = this.#step(index);
    return this.#found;
  }

  /** Reads what opens at `index`, and returns where to go on. */
  #step(index: number): number {
    const line = this.#lines[index];
    if (line === undefined) return index + 1;
    const section = sectionOf(line.text);
    if (section) return this.#openSection(section, line, index);
    if (this.#section === null) return index + 1;
    const header = line.text === '' ? null : readTableHeader(this.#lines, index);
    if (header) {
      if (header.year !== null) this.#found.years.add(header.year);
      this.#openTable(line);
      return header.end;
    }
    return this.#readHeading(line, index) ?? this.#readRowLine(line, index);
  }

  #openSection(section: Section, line: Line, index: number): number {
    this.#section = section;
    this.#caption = NO_CAPTION;
    this.#table = null;
    if (!this.#found.headings.has(section)) this.#found.headings.set(section, line.number);
    return index + 1;
  }

  /** Null where the line is no heading of this section. */
  #readHeading(line: Line, index: number): number | null {
    if (this.#section === 'pira') return opensPiraCaption(line.text) ? this.#readCaption(index) : null;
    const caption = this.#section && underTheme(line.text, { section: this.#section, before: this.#caption });
    if (caption === this.#caption) return index + 1;
    if (caption) {
      this.#caption = caption;
      this.#table = null;
      if (this.#section === 'individual') this.#openTable(line);
      return index + 1;
    }
    const objective = this.#section === 'performance' ? operationalObjectiveOf(line.text) : null;
    return objective === null ? null : this.#openObjective(objective, index);
  }

  /** An objective's name may run over several lines, all in capitals, until its colon. */
  #openObjective(opening: string, index: number): number {
    let name = opening;
    let next = index + 1;
    for (
      let line = this.#lines[next];
      line && !name.endsWith(':') && isCapitals(line.text);
      line = this.#lines[next]
    ) {
      if (readTableHeader(this.#lines, next)) break;
      name += ` ${line.text}`;
      next += 1;
    }
    this.#caption = { ...this.#caption, objective: name.replace(/(?<!\s)\s*:$/, '') };
    this.#table = null;
    return next;
  }

  #readCaption(index: number): number {
    let end = index;
    while (end < this.#lines.length && !this.#opensRow(end) && !readTableHeader(this.#lines, end)) end += 1;
    const words = readWords(this.#lines.slice(index, end), this.#lexicon);
    this.#caption = readPiraCaption(textOf(words), this.#caption);
    this.#table = null;
    return end;
  }

  #readRowLine(line: Line, index: number): number {
    if (this.#table === null && this.#opensRow(index)) this.#openTable(line);
    this.#table?.lines.push(line);
    return index + 1;
  }

  #opensRow(index: number): boolean {
    const opening = this.#section ? ROW_OPENINGS[this.#section] : undefined;
    return opening?.test(this.#lines[index]?.text ?? '') ?? false;
  }

  /** Under the same headings a table goes on, over a page with its header printed again. */
  #openTable(line: Line): void {
    if (this.#section === null || this.#table !== null) return;
    const context = contextOf(this.#section, this.#caption);
    if (context === null) {
      if (this.#section === 'individual') return;
      throw new ReportTextError(
        line.number,
        'a table stands under no strategic theme; expected its heading above',
      );
    }
    this.#table = { context, lines: [] };
    this.#found.tables.push(this.#table);
  }
}
