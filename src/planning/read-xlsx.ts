import { LIMITS } from './archive-limits.ts';
import { type SheetContext, sheetRows } from './read-xlsx-sheet.ts';
import { type ReadSheet, UnreadableWorkbookError } from './sheet.ts';
import { unreadable } from './texts/faults.ts';
import { unpack } from './unpack.ts';
import { walkXml } from './walk-xml.ts';
import { numberFormats } from './xlsx-formats.ts';

/** The cells of an XLSX, sheet by sheet, hidden ones included. Throws UnreadableWorkbookError. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unpack(bytes);
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined)
    throw new UnreadableWorkbookError(unreadable.notXlsx);
  const { sheets, from1904 } = sheetList(workbook);
  const targets = relationTargets(relations);
  const context: SheetContext = {
    strings: sharedStrings(parts.get('xl/sharedStrings.xml')),
    formats: numberFormats(parts.get('xl/styles.xml') ?? '<styleSheet/>'),
    from1904,
  };
  return sheets.map(({ name, relation }) => {
    const xml = parts.get(`xl/${(targets.get(relation) ?? '').replace(/^\/?(?:xl\/)?/, '')}`);
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

function relationTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open(tag, { Id, Target }) {
      if (tag === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  return targets;
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
