import { ArchiveError, type ArchiveProblem } from '../office/archive-error.ts';
import { relationsOf } from '../office/relations.ts';
import { unpack } from '../office/unpack.ts';
import { walkXml } from '../office/walk-xml.ts';
import { LIMITS } from './archive-limits.ts';
import { type SheetContext, sheetRows } from './read-xlsx-sheet.ts';
import { type ReadSheet, UnreadableWorkbookError } from './sheet.ts';
import { unreadable } from './texts/faults.ts';
import { numberFormats } from './xlsx-formats.ts';

/** The parts that hold cells and what they need to be read. */
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

const PROBLEMS: Readonly<Record<ArchiveProblem, string>> = {
  locked: unreadable.locked,
  macros: unreadable.macros,
  bomb: unreadable.bomb(LIMITS.unpacked / 1e6),
  damaged: unreadable.notXlsx,
  doctype: unreadable.doctype,
};

/** The cells of an XLSX, sheet by sheet, hidden ones included. Throws UnreadableWorkbookError. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  try {
    return readSheets(unpack(bytes, WANTED, LIMITS));
  } catch (error) {
    if (error instanceof ArchiveError) throw new UnreadableWorkbookError(PROBLEMS[error.problem]);
    throw error;
  }
}

function readSheets(parts: ReadonlyMap<string, string>): ReadSheet[] {
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined)
    throw new UnreadableWorkbookError(unreadable.notXlsx);
  const { sheets, from1904 } = sheetList(workbook);
  const targets = new Map(relationsOf(relations, 'xl').map(({ id, target }) => [id, target]));
  const context: SheetContext = {
    strings: sharedStrings(parts.get('xl/sharedStrings.xml')),
    formats: numberFormats(parts.get('xl/styles.xml') ?? '<styleSheet/>'),
    from1904,
  };
  return sheets.map(({ name, relation }) => {
    const xml = parts.get(targets.get(relation) ?? '');
    if (xml === undefined) throw new UnreadableWorkbookError(unreadable.notXlsx);
    const rows = sheetRows(xml, context);
    if (rows.length > LIMITS.rows)
      throw new UnreadableWorkbookError(unreadable.tooManyRows(name, LIMITS.rows));
    return { name, rows };
  });
}

function sheetList(xml: string): { sheets: { name: string; relation: string }[]; from1904: boolean } {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  walkXml(xml, {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (tag === 'sheet') sheets.push({ name: attributes.name ?? '', relation: relation ?? '' });
    },
  });
  return { sheets, from1904 };
}

/** The reading aid of Asian scripts (`rPh`) is no part of the text. */
function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let path: string[] = [];
  if (xml === undefined) return strings;
  walkXml(xml, {
    open(name) {
      path = [...path, name];
      if (name === 'si') strings.push('');
    },
    close() {
      path = path.slice(0, -1);
    },
    text(text) {
      if (path.at(-1) === 't' && !path.includes('rPh')) strings[strings.length - 1] += text;
    },
  });
  return strings;
}
