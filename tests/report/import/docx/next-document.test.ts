import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../src/report/record.ts';
import { cell, type DocumentDraft, type DraftRow } from './draft-blocks.ts';
import { editPart } from './edit-parts.ts';
import {
  cellOf,
  doubtOf,
  draft,
  FROM_TEXT,
  noteSaid,
  readBytes,
  readDraft,
  rowOf,
  saidBy,
} from './read-draft.ts';
import { keepFew, tablesOf } from './redraft.ts';
import { writeDocument } from './write-document.ts';

const SAID = new Map(FROM_TEXT.indicators.map((row) => [row.id, saidBy(row)]));
type Said = ReturnType<typeof saidBy>;

/** Rows that say something else than the report of 2023 does, and those that are gone. */
function changes(rows: readonly Indicator[]): { changed: Map<string, Said>; gone: string[] } {
  const now = new Map(rows.map((row) => [row.id, saidBy(row)]));
  const changed = [...now].filter(([id, row]) => JSON.stringify(row) !== JSON.stringify(SAID.get(id)));
  return { changed: new Map(changed), gone: [...SAID.keys()].filter((id) => !now.has(id)) };
}

describe('values', () => {
  const EDITS: [id: string, field: 'target' | 'result' | 'algorithm', lines: string[], read: string][] = [
    ['performance-2.5.2', 'result', ['131'], '131'],
    ['performance-4.2.1', 'result', ['5 8'], '5 8'],
    ['performance-1.3.1', 'result', ['29'], '29'],
    ['performance-1.2.1', 'target', ['Da definire con il', 'Piano 2024'], 'Da definire con il Piano 2024'],
    ['performance-4.1.1', 'target', ['<= -12'], '<= -12'],
    ['performance-3.1.2', 'algorithm', ['100%'], '100%'],
    ['pira-4.3.4-efficientamento-immobile-viserba', 'result', ['Sì/No'], 'Sì/No'],
    ['pira-1.2.2-suap-associato-camerale-pratiche-gestite', 'target', ['n.'], 'n.'],
    ['performance-3.1.1', 'algorithm', ['Risultato atteso'], 'Risultato atteso'],
    ['individual-semplificazione-rispetto-tempi-evasione-pratiche-evase', 'target', ['-'], '-'],
    ['public-value-numero-nuove-imprese-progetto-futurae', 'result', ['INTERNA'], 'INTERNA'],
  ];

  test('are what stands under their head, whatever they say', async () => {
    const index = await readDraft((draft) => {
      for (const [id, field, lines] of EDITS) {
        const own = cellOf(draft, id, field);
        own.lines = lines;
        delete own.isList;
      }
    });
    const { changed, gone } = changes(index.indicators);
    const expected = EDITS.map(([id, field, , read]) => [id, { ...SAID.get(id), [field]: read }] as const);
    expect([...changed].toSorted(byId)).toEqual(expected.toSorted(byId));
    expect(gone).toEqual([]);
  });

  test('are empty and marked where the cell is', async () => {
    const index = await readDraft((draft) => {
      cellOf(draft, 'performance-2.5.2', 'result').lines = [''];
    });
    const { changed } = changes(index.indicators);
    expect([...changed.keys()]).toEqual(['performance-2.5.2']);
    expect(changed.get('performance-2.5.2')).toMatchObject({
      target: '130',
      result: '',
      uncertainties: [{ code: 'missing-cell', field: 'result', words: '' }],
    });
  });

  test('a property: any words in the cells of a row come out as they went in', {
    timeout: 60_000,
  }, async () => {
    const word = fc.stringMatching(/^[A-Za-z0-9àèì%€<>=≥/().,:;'’+-]{1,9}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
    const ids = ['performance-2.5.2', 'pira-4.1.1-equilibrio-economico-gestione-corrente-pareto'];
    // One letter each, so that Word has one run for it.
    const marks = { algorithm: 'Α', target: 'Β', result: 'Γ' } as const;
    const marked = await writeDocument(
      draft((made) => {
        keepFew(made, ids);
        for (const id of ids)
          for (const [field, mark] of Object.entries(marks)) cellOf(made, id, field).lines = [mark];
      }),
    );
    fc.assert(
      fc.property(fc.record({ algorithm: words, target: words, result: words }), (cells) => {
        const bytes = editPart(marked, 'word/document.xml', (xml) =>
          Object.values(marks).reduce((text, mark, at) => {
            const value = Object.values(cells)[at] ?? '';
            return text.replaceAll(
              `>${mark}<`,
              () => `>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}<`,
            );
          }, xml),
        );
        const index = readBytes(bytes);
        for (const id of ids) expect(index.indicators.find((row) => row.id === id)).toMatchObject(cells);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('rows', () => {
  test('that come and go change no other, nor its id; Word numbers the footnotes anew', async () => {
    const gone = ['performance-1.3.1', 'pira-2.2.2-azioni-tavolo-energia-energy-saving'];
    const index = await readDraft((draft) => {
      for (const table of tablesOf(draft))
        table.rows = table.rows.filter(({ id }) => !gone.includes(id ?? ''));
      insertAfter(draft, 'performance-2.5.3', [
        cell('code', ['2.5.4', 'PIRA', '2.9.1', 'D']),
        cell('name', ['Grado di soddisfazione per il servizio']),
        cell('type', ['efficacia']),
        cell('algorithm', ['% giudizi positivi']),
        cell('target', ['>=80%']),
        cell('result', ['91,5%'], { notes: [9] }),
        cell('centres', ['Nucleo Studi e Statistica', 'Camera Arbitrale']),
      ]);
    });
    const { changed, gone: missing } = changes(index.indicators);
    expect(missing.toSorted()).toEqual(gone.toSorted());
    expect(changed.get('performance-2.5.4')).toMatchObject({
      code: '2.5.4',
      piraCodes: ['2.9.1'],
      flags: ['D'],
      name: 'Grado di soddisfazione per il servizio',
      target: '>=80%',
      result: '91,5%',
      objective: 'COMPOSIZIONE DELLA CRISI D’IMPRESA',
      footnotes: [13],
      centres: [
        { name: 'Nucleo Studi e Statistica', printed: 'Nucleo Studi e Statistica' },
        { name: 'Camera Arbitrale', printed: 'Camera Arbitrale' },
      ],
      uncertainties: [{ code: 'unknown-centre', field: 'centres', words: 'Nucleo Studi e Statistica' }],
    });
    const moved = [...changed].filter(([id]) => id !== 'performance-2.5.4');
    expect(moved.map(([, row]) => row.footnotes)).toEqual([[9], [10], [11], [12]]);
    for (const [id, row] of moved)
      expect({ ...row, footnotes: [] }).toEqual({ ...SAID.get(id), footnotes: [] });
    const texts = new Map(FROM_TEXT.footnotes.map(({ number, text }) => [number, text]));
    expect(index.footnotes.slice(7, 14).map(({ text }) => text)).toEqual(
      [8, 10, 11, 12, 13, 9, 14].map((number) => texts.get(number)),
    );
  });

  test('whose words could head columns are rows all the same', async () => {
    const id = 'pira-4.1.1-equilibrio-economico-gestione-corrente-pareto';
    const index = await readDraft((draft) => {
      cellOf(draft, id, 'name').lines = ['Indicatore di equilibrio'];
      cellOf(draft, id, 'algorithm').lines = ['Formula ministeriale'];
      cellOf(draft, id, 'centres').lines = ['Tutte le Aree'];
    });
    expect(index.indicators).toHaveLength(133);
    expect(index.indicators.find(({ name }) => name === 'Indicatore di equilibrio')).toMatchObject({
      type: 'Risultato',
      algorithm: 'Formula ministeriale',
      centres: [{ name: 'Tutte le Aree' }],
      target: '>=1',
      result: '1',
    });
  });

  test('without a code, or with something else in its place, are kept and marked', async () => {
    const index = await readDraft((draft) => {
      cellOf(draft, 'performance-2.5.2', 'code').lines = ['in attesa'];
      cellOf(draft, 'performance-2.5.3', 'code').lines = [''];
    });
    const { changed } = changes(index.indicators);
    expect(
      [...changed.values()].map(({ code, target, result, uncertainties }) => ({
        code,
        target,
        result,
        uncertainties,
      })),
    ).toEqual([
      {
        code: 'in attesa',
        target: '130',
        result: '127',
        uncertainties: [{ code: 'unreadable-text', field: 'code', words: 'in attesa' }],
      },
      {
        code: null,
        target: '200',
        result: '277',
        uncertainties: [{ code: 'missing-cell', field: 'code', words: '' }],
      },
    ]);
  });

  test('two in one row of footnotes, and one in the prose that no row cites', async () => {
    const index = await readDraft((draft) => {
      cellOf(draft, 'performance-2.5.2', 'result').notes = [101];
      cellOf(draft, 'performance-2.5.2', 'name').notes = [102];
      draft.blocks.splice(3, 0, { kind: 'paragraph', lines: ['Si veda il Piano'], notes: [103] });
      draft.notes = new Map([
        ...draft.notes,
        [101, 'Dato provvisorio.'],
        [102, 'Dal 2022.'],
        [103, 'Il PIAO.'],
      ]);
    });
    expect(index.footnotes[0]).toEqual({ number: 1, text: 'Il PIAO.', lines: null, indicator: null });
    const row = index.indicators.find(({ id }) => id === 'performance-2.5.2');
    expect(row?.footnotes.map((number) => index.footnotes[number - 1]?.text)).toEqual([
      'Dal 2022.',
      'Dato provvisorio.',
    ]);
    expect(
      index.footnotes
        .slice(1)
        .filter(({ text }) => !['Dato provvisorio.', 'Dal 2022.'].includes(text))
        .map((note) => noteSaid(note).indicator),
    ).toEqual(FROM_TEXT.footnotes.map(({ indicator }) => indicator));
    expect(index.warnings.map(doubtOf)).toEqual([
      { code: 'unresolved-footnote', field: 'footnotes', words: '1' },
    ]);
  });
});

test('another year than the one imported is told', async () => {
  const index = await readDraft(undefined, 2024);
  expect(index.year).toBe(2024);
  expect(index.warnings).toEqual([{ code: 'other-year', field: 'year', line: null, words: '2023' }]);
});

function insertAfter(draft: DocumentDraft, id: string, cells: DraftRow['cells']): void {
  const row = rowOf(draft, id);
  const table = tablesOf(draft).find(({ rows }) => rows.includes(row));
  table?.rows.splice(table.rows.indexOf(row) + 1, 0, { cells, id: 'new' });
}

function byId([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one.localeCompare(other);
}
