import { describe, expect, test } from 'vitest';
import { aFootnote, anIndicator, aYear, rowOf } from './an-indicator.ts';

const ROW = { section: 'performance' as const, name: ['nuove imprese'] };

describe('curated knowledge', () => {
  const row = anIndicator('a', {
    name: 'Numero nuove imprese avviate',
    target: '≥10',
    result: '-',
    footnotes: [3],
  });
  const footnotes = [aFootnote(3, 'Non sono state ancora avviate nuove imprese.')];
  const override = {
    row: ROW,
    restsOn: { result: '-', footnote: 'non sono state ancora avviate' },
    status: 'not-met' as const,
    reason: 'none begun',
  };

  test('an override applies where its words stand, and names the footnote', () => {
    const { verdict } = rowOf(aYear([row], { footnotes, overrides: [override] }), 'a');
    expect(verdict).toMatchObject({ status: 'not-met', override: { reason: 'none begun', footnote: 3 } });
  });

  test.each([
    ['another result', { ...row, result: '12' }, 'met'],
    ['another name', { ...row, name: 'Numero imprese assistite' }, 'not-assessable'],
    ['another section', { ...row, section: 'individual' as const }, 'not-assessable'],
    ['no footnote', { ...row, footnotes: [] }, 'not-assessable'],
  ])('and is silent with %s', (_, changed, status) => {
    const { verdict } = rowOf(aYear([changed], { footnotes, overrides: [override] }), 'a');
    expect(verdict).toMatchObject({ status, override: null });
  });

  test('a direction turns the comparison and says why', () => {
    const cost = anIndicator('cost', { name: 'Incidenza oneri', target: '33%', result: '27%' });
    const directions = [
      {
        row: { section: null, name: ['Incidenza oneri'] },
        direction: 'at-most' as const,
        reason: 'less is better',
      },
    ];
    expect(rowOf(aYear([cost]), 'cost').verdict.status).toBe('not-met');
    const { verdict } = rowOf(aYear([cost], { directions }), 'cost');
    expect(verdict.status).toBe('met');
    expect(verdict.parts[0]?.target).toMatchObject({
      directionFrom: 'curated',
      directionReason: 'less is better',
    });
  });
});

describe('the cause', () => {
  const missed = { name: 'Numero nuove imprese', target: '10', result: '5' };
  const footnotes = [aFootnote(1, 'Definizione di impresa.'), aFootnote(2, 'La legge è stata sospesa.')];
  const causes = [
    {
      row: ROW,
      restsOn: { result: '5', footnote: 'è stata sospesa' },
      kind: 'external' as const,
      reason: 'a law',
    },
  ];
  const causeOf = (known: object) =>
    rowOf(aYear([anIndicator('a', { ...missed, ...known })], { footnotes, causes }), 'a').cause;

  test('of a met target there is none', () => {
    expect(causeOf({ result: '10' })).toBeNull();
  });

  test('is the curated one, with the footnote that it rests on', () => {
    expect(causeOf({ footnotes: [1, 2] })).toEqual({
      kind: 'external',
      words: 'La legge è stata sospesa.',
      footnote: 2,
      reason: 'a law',
    });
  });

  test('is unclassified where only the report explains', () => {
    expect(causeOf({ result: '6', footnotes: [2] })).toEqual({
      kind: 'unclassified',
      words: 'La legge è stata sospesa.',
      footnote: 2,
      reason: null,
    });
    expect(causeOf({ target: 'Sì', result: 'No (slittamento attività nel 2024)' })).toMatchObject({
      kind: 'unclassified',
      words: 'slittamento attività nel 2024',
      footnote: null,
    });
    expect(causeOf({ target: '1. 10 2. Sì', result: '1. 7 imprese con accordo 2. Sì' })).toMatchObject({
      words: '7 imprese con accordo',
    });
  });

  test.each(['5', 'No', '5%', '5 imprese'])('is not stated where the result is only "%s"', (result) => {
    expect(causeOf({ result })).toEqual({ kind: 'not-stated', words: null, footnote: null, reason: null });
  });
});

describe('relations', () => {
  const rows = [
    anIndicator('counted', { name: 'Utenti del progetto', target: '30', result: '23' }),
    anIndicator('done', {
      section: 'pira',
      code: '3.3.2',
      name: 'Progetto realizzato',
      target: 'Sì',
      result: 'Sì',
    }),
  ];
  const relation = (kind: 'same-measure' | 'explains') => ({
    rows: [
      { section: null, name: ['Utenti del progetto'] },
      { section: 'pira' as const, name: ['Progetto realizzato'] },
    ] as [{ section: null; name: string[] }, { section: 'pira'; name: string[] }],
    kind,
    reason: 'one project',
  });

  test('run both ways; one measure with two verdicts is a contradiction and a reservation', () => {
    const year = aYear(rows, { relations: [relation('same-measure')] });
    expect(rowOf(year, 'counted').related).toEqual([
      { kind: 'contradicts', indicator: 'done', reason: 'one project' },
    ]);
    expect(rowOf(year, 'done').verdict.reservations).toMatchObject([
      { code: 'contradiction', indicator: 'counted', status: 'not-met' },
    ]);
  });

  test('one measure with one verdict is none', () => {
    const [counted, done] = rows;
    if (counted === undefined || done === undefined) throw new Error('two rows');
    const year = aYear([{ ...counted, result: '30' }, done], { relations: [relation('same-measure')] });
    expect(rowOf(year, 'done').related).toMatchObject([{ kind: 'same-measure' }]);
    expect(rowOf(year, 'done').verdict.reservations).toEqual([]);
  });

  test('a PIRA code cited twice ties its rows', () => {
    const year = aYear([
      anIndicator('a', { piraCodes: ['4.1.4'] }),
      anIndicator('b', { piraCodes: ['4.1.4'] }),
      anIndicator('c', { piraCodes: ['4.1.5'] }),
    ]);
    expect(rowOf(year, 'a').related).toMatchObject([{ kind: 'cites', indicator: 'b' }]);
    expect(rowOf(year, 'c').related).toEqual([]);
  });
});

describe('reservations of the row', () => {
  const codes = (known: object, texts: string[] = []) => {
    const footnotes = texts.map((text, at) => aFootnote(at + 1, text));
    const row = anIndicator('a', { ...known, footnotes: footnotes.map(({ number }) => number) });
    return rowOf(aYear([row], { footnotes }), 'a').verdict.reservations.map(({ code }) => code);
  };

  test.each([
    ['Grado di utilizzo del budget', '178%', ['over-budget']],
    ['Grado di utilizzo del budget', '100%', []],
    ['Grado di utilizzo del budget', '72%', []],
    ['Giudizi positivi', '178%', []],
  ])('%s %s: %j', (name, result, expected) => {
    expect(codes({ name, target: '>=90%', result })).toEqual(expected);
  });

  test.each([
    ['N. imprese per settore', '40 fintech, 14 life sciences', ['group-below-target']],
    ['N. imprese per settore', '24 fintech, 30 life sciences', ['group-below-target']],
    ['N. imprese per settore', '40 fintech, 16 life sciences', []],
    ['N. imprese', '40 fintech, 14 life sciences', []],
  ])('%s, footnote "%s": %j', (algorithm, note, expected) => {
    expect(codes({ algorithm, target: '30', result: '54' }, [note])).toEqual(expected);
  });

  test('a group is not below where all reach the target', () => {
    expect(
      codes({ algorithm: 'N. per settore', target: '30', result: '71' }, ['40 fintech, 31 life sciences']),
    ).toEqual([]);
  });
});
