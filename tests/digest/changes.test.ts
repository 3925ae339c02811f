import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/digest/changes.ts';
import { type Facts, snapshotOf } from '../../src/digest/snapshot.ts';
import type { Indicator } from '../../src/report/record.ts';
import { aFootnote, anIndicator, aYear } from '../report/an-indicator.ts';

const MET: Partial<Indicator> = { target: '10', result: '12' };
const PARTLY: Partial<Indicator> = { target: '1. 10 2. 20', result: '1. 12 2. 5' };
const MISSED: Partial<Indicator> = { target: '10', result: '7' };
const EMPTY: Partial<Indicator> = { target: '10', result: '-' };

function snapshot(rows: Record<string, Partial<Indicator>>, notes: Record<number, string> = {}) {
  const footnotes = Object.entries(notes).map(([number, text]) => aFootnote(Number(number), text));
  const indicators = Object.entries(rows).map(([id, known]) => anIndicator(id, known));
  return snapshotOf(aYear(indicators, { footnotes })).snapshot;
}

const kinds = (before: ReturnType<typeof snapshot>, after: ReturnType<typeof snapshot>) =>
  changesBetween(before, after, []).map(({ kind }) => kind);

describe('what changed', () => {
  it.each([
    ['nothing', MET, MET, []],
    ['met to missed', MET, MISSED, ['newly-unmet']],
    ['met to missed in part', MET, PARTLY, ['newly-unmet']],
    ['not assessable to missed', EMPTY, MISSED, ['newly-unmet']],
    ['missed to met', MISSED, MET, ['recovered']],
    ['missed in part to met', PARTLY, MET, ['recovered']],
    ['missed to missed in part', MISSED, PARTLY, ['verdict']],
    ['missed to not assessable', MISSED, EMPTY, ['verdict']],
    ['not assessable to met', EMPTY, MET, ['verdict']],
    ['another result', MISSED, { ...MISSED, result: '6' }, ['value']],
    ['another target', MISSED, { ...MISSED, target: '11' }, ['value']],
    [
      'another centre, name or line',
      MET,
      { ...MET, name: 'Altro', centres: [{ name: 'A', printed: 'A' }] },
      [],
    ],
  ] satisfies [string, Partial<Indicator>, Partial<Indicator>, string[]][])(
    '%s',
    (_, before, after, found) => {
      expect(kinds(snapshot({ a: before }), snapshot({ a: after }))).toEqual(found);
    },
  );

  it.each([
    ['its text', { 1: 'prima' }, { 1: 'ora' }, ['note']],
    ['only its number', { 1: 'prima' }, { 2: 'prima' }, []],
  ] as const)('of a footnote: %s', (_, before, after, found) => {
    const of = (notes: Record<number, string>) =>
      snapshot({ a: { ...MISSED, footnotes: Object.keys(notes).map(Number) } }, notes);
    expect(kinds(of(before), of(after))).toEqual(found);
    expect(kinds(of({}), of(after))).toEqual(['note']);
  });

  it('rows that come and go, an unmet one as such', () => {
    const before = snapshot({ a: MET, b: MET });
    const after = snapshot({ c: MISSED, a: MET, d: MET });
    expect(
      changesBetween(before, after, []).map(({ kind, after: now, before: was }) => [kind, (now ?? was)?.id]),
    ).toEqual([
      ['newly-unmet', 'c'],
      ['added', 'd'],
      ['gone', 'b'],
    ]);
  });

  it('only of what is in scope', () => {
    const centre = (name: string) => ({ centres: [{ name, printed: name }] });
    const before = snapshot({
      a: { ...MET, ...centre('Uno') },
      b: { ...MET, ...centre('Due') },
      c: { ...MET, ...centre('Uno') },
      d: { ...MET, theme: 'attrattività' },
      e: { ...MET, section: 'pira' },
    });
    const missed = {
      a: centre('Uno'),
      b: centre('Due'),
      d: { theme: 'attrattività' },
      e: { section: 'pira' },
    } as const;
    const after = snapshot(
      Object.fromEntries(Object.entries(missed).map(([id, known]) => [id, { ...MISSED, ...known }])),
    );
    const ids = (scopes: Parameters<typeof changesBetween>[2]) =>
      changesBetween(before, after, scopes).map((change) => (change.after ?? change.before).id);
    expect(ids([{ facet: 'centre', name: 'Uno' }])).toEqual(['a', 'c']);
    expect(ids([{ facet: 'theme', theme: 'attrattività' }])).toEqual(['d']);
    expect(ids([{ facet: 'section', section: 'pira' }])).toEqual(['e']);
    expect(ids([{ facet: 'id', id: 'b' }])).toEqual(['b']);
    expect(
      ids([
        { facet: 'id', id: 'b' },
        { facet: 'centre', name: 'Uno' },
      ]),
    ).toEqual(['a', 'b', 'c']);
    expect(ids([])).toEqual(['a', 'b', 'd', 'e', 'c']);
  });

  it('is nothing between equal data, and leads from the one to the other', () => {
    const status = fc.constantFrom<Facts['status']>('met', 'partially-met', 'not-met', 'not-assessable');
    const facts = fc.record({
      status,
      target: fc.constantFrom('1', '2'),
      result: fc.constantFrom('1', '2'),
      note: fc.constantFrom('x', 'y', ''),
    });
    const rows = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), facts);
    const from = (known: Record<string, { note: string } & Pick<Facts, 'status' | 'target' | 'result'>>) => ({
      year: 2026,
      rows: Object.entries(known).map(
        ([id, { note, ...rest }]): Facts => ({
          id,
          section: 'performance',
          theme: 'semplificazione',
          code: null,
          name: id,
          centres: [],
          notes: note === '' ? [] : [{ number: 1, text: note }],
          ...rest,
        }),
      ),
    });
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [before, after] = [from(one), from(other)];
        expect(changesBetween(before, before, [])).toEqual([]);
        const now = new Map(before.rows.map((row) => [row.id, row]));
        for (const change of changesBetween(before, after, [])) {
          if (change.after === null) now.delete(change.before.id);
          else now.set(change.after.id, change.after);
        }
        expect(Object.fromEntries(now)).toEqual(Object.fromEntries(after.rows.map((row) => [row.id, row])));
      }),
    );
  });
});
