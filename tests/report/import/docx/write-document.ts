import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import type { DocumentDraft, DraftBlock, DraftCell, DraftRow } from './draft-blocks.ts';

/** The draft as a DOCX: real tables, real footnotes, lists that Word numbers. */
export async function writeDocument({ blocks, notes }: DocumentDraft): Promise<Uint8Array> {
  let lists = 0;
  const children = blocks.map((block) => written(block, () => lists++));
  const document = new Document({
    features: { updateFields: false },
    numbering: {
      config: [
        {
          reference: 'parti',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 1 }],
        },
      ],
    },
    footnotes: Object.fromEntries(
      [...notes].map(([number, text]) => [number, { children: [new Paragraph(text)] }]),
    ),
    sections: [{ children }],
  });
  return await Packer.toBuffer(document);
}

type Child = ISectionOptions['children'][number];

function written(block: DraftBlock, nextList: () => number): Child {
  if (block.kind === 'table')
    return new Table({
      columnWidths: new Array(block.columns).fill(block.width ?? 1000),
      rows: block.rows.map((row) => writtenRow(row, nextList)),
    });
  const runs = block.lines.map(
    (text, at) =>
      new TextRun({
        text: block.style === 'caps' ? text.toLowerCase() : text,
        allCaps: block.style === 'caps',
        break: at > 0 ? 1 : 0,
      }),
  );
  return new Paragraph({
    ...(block.style === 'heading' && { heading: HeadingLevel.HEADING_1 }),
    children: [...runs, ...(block.notes ?? []).map((number) => new FootnoteReferenceRun(number))],
  });
}

function writtenRow({ cells, moved, isHead }: DraftRow, nextList: () => number): TableRow {
  return new TableRow({
    tableHeader: isHead === true,
    cantSplit: false,
    children: (moved ?? cells).map((each) => writtenCell(each, nextList)),
  });
}

function writtenCell({ lines, notes, span, merge, isList }: DraftCell, nextList: () => number): TableCell {
  const instance = isList ? nextList() : 0;
  const paragraphs = (lines.length === 0 ? [''] : lines).map(
    (text, at, all) =>
      new Paragraph({
        ...(isList && { numbering: { reference: 'parti', level: 0, instance } }),
        children: [
          ...runsOf(text),
          ...(at === all.length - 1 ? notes.map((number) => new FootnoteReferenceRun(number)) : []),
        ],
      }),
  );
  return new TableCell({
    columnSpan: span,
    ...(merge && {
      verticalMerge: merge === 'starts' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    children: paragraphs,
  });
}

/** Word parts a text into runs at any place, wherever somebody stopped typing. */
function runsOf(text: string): TextRun[] {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)]
    .filter((part) => part !== '')
    .map((part) => new TextRun(part));
}
