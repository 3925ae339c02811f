import { isDeepStrictEqual } from 'node:util';
import type { Section, TableRowPlace, Uncertainty } from '../../record.ts';
import { CentreReader } from '../centre-list.ts';
import type { Field } from '../column.ts';
import { columnsOf } from '../columns.ts';
import { contextOf, underTheme } from '../heading-context.ts';
import { isCapitals, opensPiraCaption, operationalObjectiveOf, sectionOf } from '../headings.ts';
import { isWholeCaption, NO_CAPTION, type PiraCaption, readPiraCaption } from '../pira-caption.ts';
import type { TableContext } from '../table.ts';
import { ReportDocumentError } from './report-document-error.ts';
import { continues, isBlank, isHeadingRow, looksLikeData, textOfRow } from './row-kinds.ts';
import { overlap, readTableHead, type TableHead } from './table-head.ts';
import { type Block, linesOf, type Paragraph, type WordCell, type WordRow } from './word-document.ts';

/** What each section's tables can hold; a column of another's is left unread. */
const FIELDS = {
  'public-value': fieldsOf('public-value'),
  performance: fieldsOf('performance'),
  individual: fieldsOf('individual'),
  pira: fieldsOf('pira'),
} as const satisfies Record<Section, ReadonlySet<Field>>;

function fieldsOf(section: Section): ReadonlySet<Field> {
  return new Set(columnsOf(section, new CentreReader([])).map(({ field }) => field));
}

/** A row of a report's table with the head and the headings that it stands under. */
export interface DocumentRow {
  context: TableContext;
  head: TableHead;
  cells: readonly WordCell[];
  /** Its row in the document, and those that it goes on in. */
  places: readonly TableRowPlace[];
}

export interface DocumentRows {
  rows: DocumentRow[];
  /** The sections whose heading was found. */
  sections: Set<Section>;
  /** The years that the tables' heads name. */
  years: Set<number>;
  /** Rows among the tables' that are none, and no heading. */
  stray: Uncertainty[];
}

/** Walks a Word document from heading to heading, through paragraphs and merged rows, and gathers the rows under each. */
export class DocumentWalk {
  readonly #found: DocumentRows = { rows: [], sections: new Set(), years: new Set(), stray: [] };
  #section: Section | null = null;
  #caption: PiraCaption = NO_CAPTION;
  /** A caption that has not yet said all that it opens with. */
  #opened = '';
  /** Of the last table; one that goes on without its own keeps it. */
  #head: TableHead | null = null;

  /** Throws ReportDocumentError where rows stand under no theme, or a head lacks what is needed. */
  walk(blocks: readonly Block[]): DocumentRows {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#readHeading([block.paragraph]);
      else this.#readTable(block.rows);
    }
    return this.#found;
  }

  #readTable(rows: readonly WordRow[]): void {
    let hasHead = false;
    let isAmongRows = false;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined || isBlank(row)) continue;
      const head = this.#section === null ? null : readTableHead(rows, index);
      if (head) {
        this.#head = this.#checked(head, row);
        hasHead = true;
        index = this.#head.end - 1;
      } else if (this.#isHeading(row, rows)) isAmongRows = false;
      else if (isHeadingRow(row, rows)) {
        if (isAmongRows) this.#found.stray.push(strayRow(row));
      } else if (this.#addRow(hasHead ? row : this.#fitted(row))) isAmongRows = true;
      else if (this.#section !== null && looksLikeData(row))
        throw new ReportDocumentError(row.place, 'the table has no head; name its columns in its first row');
    }
  }

  #checked(head: NonNullable<ReturnType<typeof readTableHead>>, { place }: WordRow): TableHead {
    if ('problem' in head) throw new ReportDocumentError(place, head.problem);
    if (head.year !== null) this.#found.years.add(head.year);
    const known = this.#section === null ? null : FIELDS[this.#section];
    const columns = head.columns.map((column) => ({
      ...column,
      fields: column.fields.filter((field) => known?.has(field)),
    }));
    return { ...head, columns };
  }

  /** A merged row, or the cells that a PIRA table's caption is set in. */
  #isHeading(row: WordRow, rows: readonly WordRow[]): boolean {
    const text = textOfRow(row);
    if (this.#section === 'pira' && opensPiraCaption(text)) return this.#readCaption(text);
    if (!isHeadingRow(row, rows)) return false;
    return this.#readHeading(row.cells.flatMap(({ paragraphs }) => paragraphs));
  }

  /** Whether the paragraphs are a heading of this section, or of another. */
  #readHeading(paragraphs: readonly Paragraph[]): boolean {
    const lines = paragraphs.flatMap((paragraph) => paragraph.lines.filter((line) => line !== ''));
    const [opening] = lines;
    if (opening === undefined) return false;
    const isHeading = paragraphs.some((paragraph) => paragraph.isHeading);
    for (const printed of [lines.join(' '), opening]) {
      const text = isHeading ? printed.toLocaleUpperCase('it') : printed;
      const section = sectionOf(text);
      if (section) return this.#openSection(section);
      if (this.#section === 'pira' && (opensPiraCaption(printed) || this.#opened !== ''))
        return this.#readCaption(printed);
      if (this.#section === null || this.#section === 'pira') continue;
      const caption = underTheme(text, { section: this.#section, before: this.#caption, printed });
      if (caption) return this.#setCaption(caption);
    }
    const objective = this.#section === 'performance' ? objectiveIn(lines) : null;
    return objective !== null && this.#setCaption({ ...this.#caption, objective });
  }

  #openSection(section: Section): true {
    this.#section = section;
    this.#found.sections.add(section);
    this.#head = null;
    return this.#setCaption(NO_CAPTION);
  }

  #readCaption(printed: string): true {
    const text = `${this.#opened} ${printed}`.trim();
    this.#opened = isWholeCaption(text) ? '' : text;
    return this.#opened === '' ? this.#setCaption(readPiraCaption(text, this.#caption)) : true;
  }

  #setCaption(caption: PiraCaption): true {
    this.#caption = caption;
    return true;
  }

  /**
   * A row of a table without a head of its own, which goes on with the one before, whatever its columns' widths:
   * cell by cell as that one's last row. Null where it has other cells.
   */
  #fitted({ place, cells }: WordRow): WordRow | null {
    const last = this.#found.rows.at(-1);
    if (last === undefined || last.head !== this.#head || last.cells.length !== cells.length) return null;
    return { place, cells: cells.map((cell, at) => ({ ...cell, ...extentOf(last.cells[at] ?? cell) })) };
  }

  /** Whether the row was one of the section's. */
  #addRow(row: WordRow | null): boolean {
    const head = this.#head;
    if (this.#section === null || head === null || row === null) return false;
    const { place, cells } = row;
    const last = this.#found.rows.at(-1);
    const context = contextOf(this.#section, this.#caption);
    if (continues(cells, head)) {
      if (last && isDeepStrictEqual(last.context, context))
        this.#found.rows[this.#found.rows.length - 1] = {
          ...last,
          cells: joined(last.cells, cells),
          places: [...last.places, place],
        };
      else this.#found.stray.push(strayRow({ place, cells }));
      return true;
    }
    if (this.#opened !== '')
      throw new ReportDocumentError(
        place,
        `stands under a caption that is not whole: "${this.#opened}"; complete it`,
      );
    if (context === null)
      throw new ReportDocumentError(
        place,
        'stands under no strategic theme; expected its heading above the table',
      );
    this.#found.rows.push({ context, head, cells, places: [place] });
    return true;
  }
}

function extentOf({ from, to }: WordCell): Pick<WordCell, 'from' | 'to'> {
  return { from, to };
}

/** Each cell with what goes on under it. */
function joined(above: readonly WordCell[], below: readonly WordCell[]): WordCell[] {
  return above.map((cell) => ({
    ...cell,
    paragraphs: [
      ...cell.paragraphs,
      ...below
        .filter((other) => overlap(cell, other) > (other.to - other.from) / 2)
        .flatMap((other) => other.paragraphs),
    ],
  }));
}

function strayRow({ place, cells }: WordRow): Uncertainty {
  const words = cells.flatMap(linesOf).join(' ');
  return { code: 'unreadable-text', field: 'name', line: null, tableRow: place, words };
}

/** What an operational objective's heading names: up to the colon after which its description begins. */
function objectiveIn(lines: readonly string[]): string | null {
  const [first = '', ...rest] = lines;
  const opening = operationalObjectiveOf(
    first.replace(/^obiettivo operativo/i, (words) => words.toUpperCase()),
  );
  if (opening === null) return null;
  const capitals = /^([^\p{Ll}]+):(?:\s|$)/u.exec(opening)?.[1];
  if (capitals !== undefined) return capitals.trim();
  let name = opening;
  for (const line of rest) {
    if (name.endsWith(':') || !isCapitals(line) || !isCapitals(name)) break;
    name += ` ${line}`;
  }
  return name.replace(/(?<!\s)\s*:$/, '');
}
