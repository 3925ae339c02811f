import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { WrittenSheet } from './sheet.ts';
import { insertIntoSheet, type WorkbookFeature } from './xlsx-drop-downs.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const DRAWING_ID = 'rId-notes-drawing';

interface Place {
  sheetIndex: number;
}

/** The notes on a workbook's columns, as comments on the cells of the head. */
export function columnComments(sheets: readonly WrittenSheet[]): WorkbookFeature {
  const has = (at: number) => sheets[at]?.columns.some(({ note }) => note !== '') ?? false;
  const noted = sheets.map((_, at) => at).filter(has);
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          transform: (xml: string) =>
            // Defaults must stand before the parts that are named one by one.
            xml
              .replace(/(<Types\b[^>]*>)/, `$1<Default Extension="vml" ContentType="${DRAWING_TYPE}"/>`)
              .replace('</Types>', `${noted.map(contentType).join('')}</Types>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _options: unknown, { sheetIndex }: Place) =>
            has(sheetIndex) ? insertIntoSheet(xml, `<legacyDrawing r:id="${DRAWING_ID}"/>`) : xml,
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options: unknown, { sheetIndex }: Place) =>
            has(sheetIndex)
              ? `<Relationship Id="${DRAWING_ID}" Type="${RELATION}/vmlDrawing" Target="../drawings/vmlDrawing${sheetIndex + 1}.vml"/>` +
                `<Relationship Id="rId-notes-comments" Type="${RELATION}/comments" Target="../comments${sheetIndex + 1}.xml"/>`
              : undefined,
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            noted.flatMap((at) => [
              [`xl/comments${at + 1}.xml`, commentsOf(sheets[at])],
              [`xl/drawings/vmlDrawing${at + 1}.vml`, drawingOf(sheets[at])],
            ]),
          ),
      },
    },
  };
}

function contentType(at: number): string {
  return `<Override PartName="/xl/comments${at + 1}.xml" ContentType="${COMMENTS_TYPE}"/>`;
}

function notesOf(sheet: WrittenSheet | undefined): { at: number; note: string }[] {
  return (sheet?.columns ?? []).map(({ note }, at) => ({ at, note })).filter(({ note }) => note !== '');
}

function commentsOf(sheet: WrittenSheet | undefined): string {
  const comments = notesOf(sheet).map(
    ({ at, note }) =>
      `<comment ref="${getCellAddress(0, at)}" authorId="0"><text><r><t xml:space="preserve">${sanitizeTextContent(note)}</t></r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${MAIN}"><authors><author>Traguardo</author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** Excel shows a comment only where a hidden shape of the old drawing language belongs to it. */
function drawingOf(sheet: WrittenSheet | undefined): string {
  const shapes = notesOf(sheet).map(
    ({ at }) =>
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;width:220pt;height:70pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${at}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
