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

/** Two columns that no such table has: one of another section's, one of none. */
const STRANGE = ['Unità di misura', 'Scostamento'] as const;

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

/** The last parts of a row's target and result, as a row of their own. */
function cutOff(draft: DocumentDraft, row: DraftRow): DraftRow {
  for (const field of ['target', 'result']) {
    const own = cellOf(draft, row.id ?? '', field);
    own.lines = own.lines.map((line, at) => `${at + 1}. ${line}`);
    delete own.isList;
  }
  return {
    cells: row.cells.map((each) =>
      ['target', 'result'].includes(each.field)
        ? { ...each, lines: each.lines.splice(2) }
        : cell(each.field, []),
    ),
  };
}

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

  test.each([
    ['in the next one', false],
    ['over a page, under a head printed again', true],
  ])('a row that goes on %s is one row, in two places', async (_, inOtherTable) => {
    const id = 'individual-semplificazione-comunicazione-titolari-effettivi-avvio-adempimento';
    const index = await readDraft((draft) => {
      const row = rowOf(draft, id);
      const rest = cutOff(draft, row);
      const block = tablesOf(draft).find(({ rows }) => rows.includes(row));
      if (block === undefined) throw new Error('no table');
      const below = block.rows.splice(block.rows.indexOf(row) + 1);
      if (!inOtherTable) block.rows.push(rest, ...below);
      else
        draft.blocks.splice(draft.blocks.indexOf(block) + 1, 0, {
          ...block,
          rows: [...block.rows.filter(({ isHead }) => isHead), rest, ...below],
        });
    });
    expect(index.indicators.map(saidBy)).toEqual(SAID);
    const [upper, lower, ...more] = index.indicators.find((row) => row.id === id)?.tableRows ?? [];
    expect(lower).toEqual(
      inOtherTable
        ? { table: (upper?.table ?? 0) + 1, row: 2 }
        : { table: upper?.table, row: (upper?.row ?? 0) + 1 },
    );
    expect(more).toEqual([]);
  });

  test.each([
    ['Risultato atteso', 'Risultato conseguito', 'Centri'],
    ['Valore target', 'Consuntivo', 'Area responsabile'],
    ['Valori attesi', 'Risultati', 'Centro di responsabilità'],
  ])('other labels: %s, %s, %s', async (target, result, centres) => {
    const index = await readDraft((draft) => {
      for (const { cells: own } of rowsOf(draft).filter(({ isHead }) => isHead))
        for (const each of own) {
          const label = each.lines.join(' ');
          if (/^target/i.test(label)) each.lines = [target];
          if (/^risultato/i.test(label)) each.lines = [result];
          if (/^(centro|area)/i.test(label)) each.lines = [centres];
        }
    });
    expect(index.indicators.map(saidBy)).toEqual(SAID);
  });

  test.each(STRANGE)(
    'a column that is none of the table’s is left unread, and told of: %s',
    async (label) => {
      const index = await readDraft((draft) => {
        for (const table of tablesOf(draft).filter(({ rows }) =>
          rows.some(({ id }) => id?.startsWith('perf')),
        )) {
          for (const row of table.rows)
            if (row.isHead || row.id !== undefined) row.cells.push(cell('', [row.isHead ? label : '-12,5%']));
          table.columns += 1;
        }
      });
      expect(index.indicators.map(saidBy)).toEqual(SAID);
      expect(new Set(index.warnings.map((warning) => JSON.stringify(doubtOf(warning))))).toEqual(
        new Set([JSON.stringify({ code: 'unreadable-text', field: 'name', words: label })]),
      );
      expect(index.warnings.every(({ tableRow }) => tableRow !== undefined)).toBe(true);
    },
  );
});
