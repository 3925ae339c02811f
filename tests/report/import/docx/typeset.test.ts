import { describe, expect, test } from 'vitest';
import { cell, type DocumentDraft, type DraftRow } from './draft-blocks.ts';
import { cellOf, doubtOf, FROM_TEXT, noteSaid, readDraft, rowOf, rowsOf, saidBy } from './read-draft.ts';
import { cutTables, headingsIn, headingsOut, mergeDown, tablesOf } from './redraft.ts';

const SAID = FROM_TEXT.indicators.map(saidBy);
const NOTES = FROM_TEXT.footnotes.map(noteSaid);

const cells = (draft: DocumentDraft) => rowsOf(draft).flatMap((row) => row.cells);

/** Heads and rows, without the merged rows between them; a cell that is missing is an empty one in its place. */
function straightened(draft: DocumentDraft): DraftRow[] {
  const rows = rowsOf(draft).filter(({ isHead, id }) => isHead || id !== undefined);
  for (const row of rows) delete row.moved;
  return rows;
}

const REORDERED: [string, (draft: DocumentDraft) => void][] = [
  [
    'target and result first',
    (draft) => {
      for (const { cells: own } of straightened(draft)) own.unshift(...own.splice(-3, 2));
    },
  ],
  [
    'the last column in front of the target',
    (draft) => {
      for (const { cells: own } of straightened(draft)) own.splice(-3, 0, ...own.splice(-1, 1));
    },
  ],
];

const OTHERWISE: [string, (draft: DocumentDraft) => void][] = [
  [
    'equal centres, sources and types of neighbours merged into one cell',
    (draft) => {
      for (const table of tablesOf(draft))
        for (const field of ['centres', 'source', 'type', 'algorithm']) mergeDown(table, field);
    },
  ],
  ['tables that go on in another one without a head', (draft) => cutTables(draft, { rows: 1, width: 1000 })],
  ['the same with other widths', (draft) => cutTables(draft, { rows: 2, width: 700 })],
  ['headings and captions as paragraphs, a table to each', headingsOut],
  ['headings as merged rows', headingsIn],
  [
    'footnotes cited after the name',
    (draft) => {
      for (const row of rowsOf(draft).filter(({ id }) => id !== undefined)) {
        const notes = row.cells.flatMap((each) => each.notes);
        for (const each of row.cells) each.notes = each.field === 'name' ? notes : [];
      }
    },
  ],
  [
    'parts typed with their numbers',
    (draft) => {
      for (const each of cells(draft).filter(({ isList }) => isList)) {
        each.lines = each.lines.map((line, at) => `${at + 1}. ${line}`);
        delete each.isList;
      }
    },
  ],
  [
    'code, sign and name in one cell',
    (draft) => {
      for (const row of rowsOf(draft)) {
        const [code, name] = row.cells;
        if (code?.field !== 'code' || name === undefined) continue;
        row.cells.splice(0, 2, { ...name, lines: [code.lines.join(' '), ...name.lines], span: 2 });
      }
    },
  ],
  [
    'the year under the target, in a second row of the head',
    (draft) => {
      for (const table of tablesOf(draft))
        table.rows = table.rows.flatMap((row) => {
          if (!row.isHead) return [row];
          const upper = row.cells.map((each) => ({
            ...each,
            lines: each.lines.map((line) => line.replace(' 2023', '')),
          }));
          const lower = row.cells.map((each) =>
            cell('', [/2023/.test(each.lines.join(' ')) ? '2023' : ''], { span: each.span }),
          );
          return [
            { ...row, cells: upper },
            { ...row, cells: lower },
          ];
        });
    },
  ],
  [
    'words broken with a hyphen, and lines broken anywhere',
    (draft) => {
      for (const each of cells(draft).filter(({ field }) =>
        ['name', 'description', 'algorithm'].includes(field),
      ))
        each.lines = each.lines.flatMap((line) => {
          const at = /^.{12,}?[a-z]{6}(?=[a-z]{4})/.exec(line)?.[0].length;
          if (at === undefined) return line.split(/(?<=^.{20,30}) /);
          return [`${line.slice(0, at)}-`, ...line.slice(at).split(/(?<=^.{20,30}) /)];
        });
    },
  ],
  [
    'blank rows and paragraphs',
    (draft) => {
      for (const table of tablesOf(draft))
        table.rows = table.rows.flatMap((row) => [row, { cells: [cell('', [''], { span: table.columns })] }]);
      for (const each of cells(draft).filter(({ isList }) => !isList))
        each.lines = each.lines.flatMap((line) => ['', line]);
    },
  ],
  [
    'the objective and its description in one paragraph',
    (draft) => {
      for (const each of cells(draft).filter(({ lines }) => lines[0]?.startsWith('OBIETTIVO OPERATIVO')))
        each.lines = [each.lines.join(' ')];
    },
  ],
  [
    'headings in small letters, by their style',
    (draft) => {
      for (const block of draft.blocks)
        if (block.kind === 'paragraph' && block.style === 'heading')
          block.lines = block.lines.map((line) => line.slice(0, 1) + line.slice(1).toLowerCase());
    },
  ],
];

describe('the same report, typed otherwise in Word', () => {
  test.each(OTHERWISE)('%s', async (_, change) => {
    const index = await readDraft(change);
    expect(index.indicators.map(saidBy)).toEqual(SAID);
    expect(index.footnotes.map(noteSaid)).toEqual(NOTES);
    expect(index.warnings).toEqual([]);
  });

  test.each(REORDERED)('%s', async (_, change) => {
    const index = await readDraft(change);
    const whole = SAID.map((row) => ({
      ...row,
      uncertainties: row.uncertainties.map((doubt) => ({ ...doubt, words: '' })),
    }));
    expect(index.indicators.map(saidBy)).toEqual(whole);
    expect(index.footnotes.map(noteSaid)).toEqual(NOTES);
    expect(index.warnings).toEqual([]);
  });

  test('a row that goes on in the next one is one row, in two places', async () => {
    const id = 'individual-semplificazione-comunicazione-titolari-effettivi-avvio-adempimento';
    const index = await readDraft((draft) => {
      const row = rowOf(draft, id);
      const table = tablesOf(draft).find(({ rows }) => rows.includes(row));
      for (const field of ['target', 'result']) {
        const own = cellOf(draft, id, field);
        own.lines = own.lines.map((line, at) => `${at + 1}. ${line}`);
        delete own.isList;
      }
      const rest = row.cells.map((each) =>
        ['target', 'result'].includes(each.field)
          ? { ...each, lines: each.lines.splice(2) }
          : cell(each.field, []),
      );
      table?.rows.splice(table.rows.indexOf(row) + 1, 0, { cells: rest });
    });
    expect(index.indicators.map(saidBy)).toEqual(SAID);
    const [upper, lower, ...more] = index.indicators.find((row) => row.id === id)?.tableRows ?? [];
    expect({ table: upper?.table, row: (upper?.row ?? 0) + 1 }).toEqual(lower);
    expect(more).toEqual([]);
  });

  test('a column that no report has is left unread, and told of', async () => {
    const index = await readDraft((draft) => {
      for (const table of tablesOf(draft).slice(1)) {
        for (const row of table.rows)
          if (row.isHead || row.id !== undefined)
            row.cells.push(cell('', [row.isHead ? 'Scostamento' : '-12,5%']));
        table.columns += 1;
      }
    });
    expect(index.indicators.map(saidBy)).toEqual(SAID);
    expect(new Set(index.warnings.map((warning) => JSON.stringify(doubtOf(warning))))).toEqual(
      new Set([JSON.stringify({ code: 'unreadable-text', field: 'name', words: 'Scostamento' })]),
    );
    expect(index.warnings.every(({ tableRow }) => tableRow !== undefined)).toBe(true);
  });
});
