import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/digest/changes.ts';
import { handsOf } from '../../src/digest/hands.ts';
import { changeLine } from '../../src/digest/lines.ts';
import type { Facts } from '../../src/digest/snapshot.ts';
import type { Edit } from '../../src/report/edits.ts';

const ROW: Facts = {
  id: 'a',
  section: 'performance',
  theme: 'semplificazione',
  code: '1.1.1',
  name: 'Sportelli',
  centres: [],
  status: 'met',
  target: '10',
  result: '12',
  notes: [],
};
const CHANGE: Change = { kind: 'value', before: { ...ROW, result: '11' }, after: ROW };
const GONE: Change = { kind: 'gone', before: ROW, after: null };

/** `at` in Italian summer time is two hours later. */
function edit(author: string, at: string, id = 'a', kind: 'changed' | 'gone' = 'changed'): Edit {
  return { kind: 'update', author, at, reason: author.toLowerCase(), rows: [{ kind, id, fields: [] }] };
}

const authorsOf = (edits: readonly Edit[], change: Change = CHANGE, day = '2026-06-10') =>
  handsOf(change, { since: { day, missed: 0 }, year: { edits } }).map(({ author }) => author);

describe('who changed a row', () => {
  it.each<[string, Edit[], string[]]>([
    ['nobody', [], []],
    ['nobody since the last digest', [edit('Anna', '2026-06-09T10:00:00Z')], []],
    ['nobody but of another row', [edit('Anna', '2026-06-11T10:00:00Z', 'b')], []],
    [
      'each of them',
      [edit('Anna', '2026-06-11T10:00:00Z'), edit('Bruno', '2026-06-12T10:00:00Z')],
      ['Anna', 'Bruno'],
    ],
    [
      'each of them once, by the last word',
      [
        edit('Anna', '2026-06-11T10:00:00Z'),
        edit('Bruno', '2026-06-11T11:00:00Z'),
        edit('Anna', '2026-06-12T10:00:00Z'),
      ],
      ['Bruno', 'Anna'],
    ],
    [
      'the last on the day of the digest',
      [edit('Anna', '2026-06-10T05:00:00Z'), edit('Bruno', '2026-06-10T10:00:00Z')],
      ['Bruno'],
    ],
    [
      'by the Italian day',
      [edit('Anna', '2026-06-10T22:30:00Z'), edit('Bruno', '2026-06-10T10:00:00Z')],
      ['Anna'],
    ],
  ])('%s', (_, edits, authors) => {
    expect(authorsOf(edits)).toEqual(authors);
  });

  it('tells of a row that is gone too', () => {
    expect(authorsOf([edit('Anna', '2026-06-11T10:00:00Z', 'a', 'gone')], GONE)).toEqual(['Anna']);
  });

  it('says nothing in a first digest', () => {
    const edits = [edit('Anna', '2026-06-11T10:00:00Z')];
    expect(handsOf(CHANGE, { since: null, year: { edits } })).toEqual([]);
  });
});

it('a line names them with their reason', () => {
  expect(
    changeLine(CHANGE, [
      { author: 'Anna', reason: 'marzo' },
      { author: 'Bruno', reason: null },
    ]),
  ).toMatch(/risultato 12 \(era 11\) · target 10 · da Anna \(«marzo»\) · da Bruno$/);
});
