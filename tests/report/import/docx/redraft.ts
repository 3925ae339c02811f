import { cell, type DocumentDraft, type DraftBlock, type DraftCell, type DraftRow } from './draft-blocks.ts';

type Table = Extract<DraftBlock, { kind: 'table' }>;

export function tablesOf({ blocks }: DocumentDraft): Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** Equal neighbours of a column merged into one cell. */
export function mergeDown(table: Table, field: string): void {
  table.rows.forEach((row, at) => {
    const below = table.rows[at + 1];
    const [own, other] = [cellIn(row, field), below && cellIn(below, field)];
    if (!own || !other || own.lines.join('\n') !== textAbove(table, at + 1, field) || own.notes.length > 0)
      return;
    if (other.lines.join('\n') !== textAbove(table, at, field)) return;
    own.merge ??= 'starts';
    other.merge = 'goes-on';
    other.lines = [];
  });
}

function textAbove({ rows }: Table, at: number, field: string): string {
  const row = rows[at];
  const own = row && cellIn(row, field);
  if (own?.merge === 'goes-on')
    return textAbove({ kind: 'table', columns: 0, rows: [...rows] }, at - 1, field);
  return own?.lines.join('\n') ?? '';
}

function cellIn({ cells, id }: DraftRow, field: string): DraftCell | undefined {
  return id === undefined ? undefined : cells.find((each) => each.field === field);
}

/** Each table cut in two after its first rows, the second part without a head. */
export function cutTables(draft: DocumentDraft, { rows, width }: { rows: number; width: number }): void {
  draft.blocks = draft.blocks.flatMap((block): DraftBlock[] => {
    if (block.kind !== 'table') return [block];
    const head = block.rows.findLastIndex(({ isHead }) => isHead);
    const cut = head + 1 + rows;
    if (head < 0 || block.rows.length <= cut) return [block];
    return [
      { ...block, rows: block.rows.slice(0, cut) },
      { kind: 'paragraph', lines: [''] },
      { ...block, width, rows: block.rows.slice(cut) },
    ];
  });
}

/** Rows of a single cell, and captions, as paragraphs of their own above tables of their own. */
export function headingsOut(draft: DocumentDraft): void {
  draft.blocks = draft.blocks
    .flatMap((block): DraftBlock[] => {
      if (block.kind !== 'table') return [block];
      return runs(block.rows).map(
        (some): DraftBlock =>
          isHeading(some[0])
            ? {
                kind: 'paragraph',
                lines: some.map(({ cells }) => cells.flatMap(({ lines }) => lines).join(' ')),
              }
            : { ...block, rows: some },
      );
    })
    .flatMap((block): DraftBlock[] =>
      block.kind === 'paragraph' ? block.lines.map((line) => ({ ...block, lines: [line] })) : [block],
    );
}

/** Paragraphs in capitals as merged rows of the table below them. */
export function headingsIn(draft: DocumentDraft): void {
  const blocks: DraftBlock[] = [];
  for (const block of draft.blocks) {
    const last = blocks.at(-1);
    if (block.kind === 'table' && last?.kind === 'paragraph' && isCapitals(last.lines)) {
      blocks.pop();
      blocks.push({
        ...block,
        rows: [{ cells: [cell('', last.lines, { span: block.columns })] }, ...block.rows],
      });
    } else blocks.push(block);
  }
  draft.blocks = blocks;
}

function isCapitals(lines: readonly string[]): boolean {
  return lines.length > 0 && lines.every((line) => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line));
}

function isHeading(row: DraftRow | undefined): boolean {
  return row?.id === undefined && row?.isHead !== true;
}

function runs(rows: readonly DraftRow[]): DraftRow[][] {
  const found: DraftRow[][] = [];
  rows.forEach((row, at) => {
    if (at === 0 || isHeading(row) !== isHeading(rows[at - 1])) found.push([]);
    found.at(-1)?.push(row);
  });
  return found;
}

/** A small report, quick to read: of each section the first row, and those that are wanted. */
export function keepFew(draft: DocumentDraft, wanted: readonly string[]): void {
  const kept = new Set(wanted);
  for (const section of ['public-value', 'performance', 'individual', 'pira'])
    kept.add(
      tablesOf(draft)
        .flatMap(({ rows }) => rows)
        .find(({ id }) => id?.startsWith(section))?.id ?? '',
    );
  for (const table of tablesOf(draft))
    table.rows = table.rows.filter(({ id }) => id === undefined || kept.has(id));
}
