import { attributeOf, walkXml, type XmlAttributes } from '../../../office/walk-xml.ts';
import type { TableRowPlace } from '../../record.ts';
import { type DocumentParts, explained } from './document-parts.ts';
import { ListNumbers, levelOf } from './list-numbers.ts';
import { OpenParagraph } from './open-paragraph.ts';
import { OpenTable } from './open-table.ts';
import { ReportDocumentError } from './report-document-error.ts';
import { type Look, lookOf, Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import type { Block, Paragraph, WordDocument } from './word-document.ts';

/** Reads the XML of a DOCX. Throws ReportDocumentError for what makes its words unsure as a whole. */
export function readWordDocument(parts: DocumentParts): WordDocument {
  return explained(() => {
    const context = { styles: new Styles(parts.styles), lists: new ListNumbers(parts.numbering) };
    const body = new PartReader(context);
    body.read(parts.document);
    const notes = new PartReader(context);
    if (parts.footnotes !== null) notes.read(parts.footnotes);
    return {
      blocks: body.blocks,
      notes: body.cited.map((id, at) => noteText(notes.notes.get(id), at + 1)),
    };
  });
}

function noteText(text: string | undefined, number: number): string {
  const words = text?.trim() ?? '';
  if (words === '')
    throw new ReportDocumentError(null, `footnote ${number} has no text; write it or take it out`);
  return words;
}

const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
/** What stands here is said elsewhere again, or was so before. */
const PASSED_OVER = /^(?:Fallback|instrText|delText|\w+PrChange|tblGridChange|numberingChange)$/;
/** Parts of a formula that do not stand beside each other: a space keeps their figures apart. */
const OF_A_FORMULA = new Set(['sup', 'sub', 'num', 'den', 'deg']);

/** What runs hold beside text, as text. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** A paragraph, with the run that it stands in where it is a text box's. */
interface Frame {
  paragraph: OpenParagraph;
  inRun: boolean;
  look: Look;
}

/** Goes through one part: the document's body, or the footnotes. */
class PartReader {
  readonly blocks: Block[] = [];
  /** Ids of the footnotes cited, in order. */
  readonly cited: string[] = [];
  /** Texts by id; only of the footnotes' part. */
  readonly notes = new Map<string, string>();
  readonly #styles: Styles;
  readonly #lists: ListNumbers;
  readonly #frames: Frame[] = [];
  readonly #tables: OpenTable[] = [];
  #tablesSeen = 0;
  #note: { id: string; texts: string[] } | null = null;
  /** How deep in what is passed over. */
  #passed = 0;
  #inRun = false;
  #look: Look = {};
  #text: { words: string; preserve: boolean } | null = null;

  constructor({ styles, lists }: { styles: Styles; lists: ListNumbers }) {
    this.#styles = styles;
    this.#lists = lists;
  }

  read(xml: string): void {
    walkXml(xml, {
      open: (name, attributes) => {
        if (this.#passed > 0 || PASSED_OVER.test(name)) this.#passed += 1;
        else this.#open(name, attributes);
      },
      close: (name) => {
        if (this.#passed > 0) this.#passed -= 1;
        else this.#close(name);
      },
      text: (text) => {
        if (this.#passed === 0 && this.#text) this.#text.words += text;
      },
    });
  }

  #open(name: string, attributes: XmlAttributes): void {
    if (CHANGES.has(name))
      throw this.#error('tracked changes; accept or reject them all in Word (Revisione) and save');
    if (name === 'tbl') this.#openTable();
    else if (name === 'p') this.#openParagraph();
    else if (name === 'footnote') this.#note = { id: attributeOf(attributes, 'id') ?? '', texts: [] };
    else if (name === 'r') this.#openRun();
    else if (this.#inRun) this.#openInRun(name, attributes);
    else if (this.#frames.length > 0) this.#setParagraph(name, attributes);
    else this.#setTable(name, attributes);
  }

  #openParagraph(): void {
    this.#frames.push({ paragraph: new OpenParagraph(), inRun: this.#inRun, look: this.#look });
    this.#inRun = false;
  }

  #openRun(): void {
    this.#inRun = true;
    this.#look = {};
  }

  #openInRun(name: string, attributes: XmlAttributes): void {
    const look =
      name === 'rStyle' ? this.#styles.get(attributeOf(attributes, 'val')) : lookOf(name, attributes);
    if (look !== null) this.#look = { ...this.#look, ...look };
    if (name === 't') this.#text = { words: '', preserve: attributeOf(attributes, 'space') === 'preserve' };
    else if (name === 'sym') this.#addSymbol(attributes);
    else if (name === 'footnoteReference') this.#cite(attributes);
    else if (name === 'endnoteReference')
      throw this.#error('endnotes; make them footnotes in Word (Riferimenti, Note a piè di pagina) and save');
    else this.#add(SIGNS[name] ?? '');
  }

  #setParagraph(name: string, attributes: XmlAttributes): void {
    const paragraph = this.#frames.at(-1)?.paragraph;
    if (paragraph === undefined) return;
    const value = attributeOf(attributes, 'val');
    if (OF_A_FORMULA.has(name)) paragraph.add(' ', {});
    if (name === 'pStyle') {
      const { outline, list, ...look } = this.#styles.get(value);
      paragraph.isHeading = outline !== undefined && outline < 9;
      paragraph.look = look;
      if (list !== undefined) paragraph.list = { id: list, level: 0 };
    }
    if (name === 'outlineLvl') paragraph.isHeading = Number(value) < 9;
    if (name === 'ilvl') paragraph.list = { id: paragraph.list?.id ?? '', level: levelOf(value) };
    if (name === 'numId') paragraph.list = { id: value ?? '', level: paragraph.list?.level ?? 0 };
  }

  #setTable(name: string, attributes: XmlAttributes): void {
    const [table] = this.#tables;
    if (table === undefined || this.#tables.length > 1) return;
    const number = Number(attributeOf(attributes, 'val') ?? 0) || 0;
    if (name === 'gridCol') table.addColumn(Number(attributeOf(attributes, 'w')));
    else if (name === 'tr') table.openRow();
    else if (name === 'tc') table.openCell();
    else if (name === 'gridBefore') table.skip(number);
    else if (name === 'gridSpan') table.span(number);
    else if (name === 'vMerge' && attributeOf(attributes, 'val') !== 'restart') table.goOn();
  }

  #close(name: string): void {
    const [table] = this.#tables;
    const isOuter = this.#tables.length === 1;
    if (name === 't') this.#closeText();
    else if (name === 'r') this.#inRun = false;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tc' && isOuter) table?.closeCell();
    else if (name === 'tr' && isOuter) table?.closeRow();
    else if (name === 'tbl') this.#closeTable();
    else if (name === 'footnote' && this.#note) {
      this.notes.set(this.#note.id, this.#note.texts.join(' '));
      this.#note = null;
    }
  }

  #openTable(): void {
    if (this.#frames.length > 0) throw this.#error('a table in a text box; take it out of the box');
    if (this.#tables.length === 0) this.#tablesSeen += 1;
    this.#tables.push(new OpenTable(this.#tablesSeen));
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table && this.#tables.length === 0) this.blocks.push({ kind: 'table', rows: table.rows });
  }

  #closeText(): void {
    if (this.#text === null) return;
    const { words, preserve } = this.#text;
    this.#text = null;
    this.#add(preserve ? words : words.trim());
  }

  #closeParagraph(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const { paragraph: open, inRun, look } = frame;
    this.#inRun = inRun;
    this.#look = look;
    if (this.#tables.length > 1) open.spoil('a table inside a cell; take it out');
    const paragraph = open.close(open.list ? this.#lists.next(open.list.id, open.list.level) : '');
    this.#keep(paragraph);
  }

  #keep(paragraph: Paragraph): void {
    if (this.#note) this.#note.texts.push(paragraph.lines.join(' '));
    else if (this.#tables[0]) this.#tables[0].add(paragraph);
    else this.blocks.push({ kind: 'paragraph', paragraph });
  }

  #add(text: string): void {
    // In a footnote a raised figure belongs to its words.
    this.#frames.at(-1)?.paragraph.add(text, this.#note ? { ...this.#look, raised: false } : this.#look);
  }

  #addSymbol(attributes: XmlAttributes): void {
    const symbol = symbolOf(attributeOf(attributes, 'char') ?? '', attributeOf(attributes, 'font') ?? '');
    if (symbol === null)
      this.#frames.at(-1)?.paragraph.spoil('a symbol that is no letter; type it, or insert it as Unicode');
    else this.#add(symbol);
  }

  #cite(attributes: XmlAttributes): void {
    if (attributeOf(attributes, 'customMarkFollows') !== undefined)
      throw this.#error('a footnote with a mark of its own; let Word number it');
    this.cited.push(attributeOf(attributes, 'id') ?? '');
    this.#frames.at(-1)?.paragraph.cite(this.cited.length);
  }

  #error(problem: string): ReportDocumentError {
    const place: TableRowPlace | null = this.#tables[0]?.place ?? null;
    return new ReportDocumentError(place, problem);
  }
}
