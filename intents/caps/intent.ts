import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { placeOf, refOf, titleOf, verdictOf } from '../../src/answer/items.ts';
import { euro } from '../../src/answer/texts.ts';
import { capOf } from '../../src/query/measures.ts';
import { numberOption, type Query, textOption } from '../../src/query/query.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { type Atom, atomsOf, type Where, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { saysLine } from '../budget/extreme.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { capsByGroup, groupedCaps, saysProject } from './by-group.ts';
import * as texts from './texts.ts';

const MAX_CARDS = 3;
const MAX_OUTSIDE = 3;

/** Budget caps: of a project, above or below an amount, the highest, their sum. */
export const caps: Intent = {
  name: 'caps',
  claim(reading) {
    const onCaps = reading.where.some((clause) =>
      clause.anyOf.some((atom) => atom.facet === 'number' && atom.measure === 'cap'),
    );
    const amount = reading.numbers.length > 0 && slotsOf(reading, 'cap').length > 0;
    // "Quale progetto ha il budget più alto?": what it may cost at most, where it is not asked what was used.
    const highest =
      has(reading, 'most', 'fewest') &&
      (has(reading, 'budget')
        ? !has(reading, 'budget-use', 'spent', 'funds')
        : has(reading, 'funds') && saysProject(reading));
    const isLine = saysLine(reading);
    const ofProjects =
      highest && !isLine && slotsOf(reading, 'budget-use').length + slotsOf(reading, 'mission').length === 0;
    const by = groupedCaps(reading);
    if (!by && !has(reading, 'cap') && !onCaps && !amount && !ofProjects) return null;
    const order = has(reading, 'most', 'best') ? 'highest' : has(reading, 'fewest') ? 'lowest' : null;
    return {
      strength: STRENGTH.spoken + (by ? 9 : 5),
      where: [...reading.where, ...exactCaps(reading)],
      options: {
        order,
        top: reading.top?.count ?? null,
        sum: has(reading, 'sum'),
        ...(by ? { by, ofBudget: !saysCap(reading) } : {}),
      },
    };
  },
  answer(query, desk) {
    const capped = select(desk.library, bySubject(query.where, desk)).filter((row) => capOf(row) !== null);
    if (query.options.by) return capsByGroup(capped, query, desk);
    const order = textOption(query.options, 'order');
    const top = numberOption(query.options, 'top');
    const banded = order === null ? [] : bandsNamed(query, desk);
    if (banded.length > 0)
      return bandsOf(banded, desk, { intent: 'caps', year: query.year, where: query.where, aim: texts.aim });
    const rows = top === null && order === null ? capped : inOrder(capped, order ?? 'highest', top);
    const common = { intent: 'caps', year: query.year, where: query.where, aim: texts.aim };
    if (rows.length === 0) return noCap(query, desk, common);
    const total = rows.reduce((sum, row) => sum + (capOf(row) ?? 0), 0);
    return answerOf({
      ...common,
      headline: headline(rows, total, order, query.options.sum === true),
      blocks: [
        ...(rows.length <= MAX_CARDS ? rowBlocks(rows, desk.library) : [capTable(rows)]),
        { kind: 'hint', text: texts.notSpend },
        ...leftOut(query, desk, rows),
      ],
      rows,
      figures: [
        { label: texts.number, value: rows.length, unit: '' },
        ...(rows.length > 1 ? [{ label: texts.total, value: total, unit: '€' }] : []),
      ],
    });
  },
};

function saysCap(reading: Reading): boolean {
  return has(reading, 'cap') || slotsOf(reading, 'cap').length > 0;
}

/** "Max bdg 250.000": a bare amount beside a cap is the cap. */
function exactCaps(reading: Reading): Where {
  const atoms = reading.numbers.map(
    (value): Atom => ({ facet: 'number', measure: 'cap', op: '=', value, high: null, unit: '€' }),
  );
  return atoms.length > 0 ? [{ not: false, anyOf: atoms }] : [];
}

/** More rows than this were hardly named. */
const MAX_NAMED = 6;

/** Of the first in order, all that tie with it; of a few that were named, every one. */
function inOrder(
  capped: readonly JudgedIndicator[],
  order: string,
  top: number | null,
): readonly JudgedIndicator[] {
  const sorted = [...capped].sort(by(order));
  if (top !== null) return sorted.slice(0, top);
  if (sorted.length <= MAX_CARDS) return sorted;
  return sorted.filter((row) => capOf(row) === capOf(sorted[0] ?? row));
}

/** A cap belongs to a project: the words may name it or the objective that it serves. */
function bySubject(where: Where, { library }: Desk): Where {
  return where.map((clause) => {
    const ids = clause.anyOf.flatMap((atom) =>
      atom.facet === 'words' ? library.topics.inSubject(atom.words) : [],
    );
    return ids.length === 0 ? clause : { ...clause, anyOf: ids.map((id) => ({ facet: 'id', id })) };
  });
}

function by(order: string): (a: JudgedIndicator, b: JudgedIndicator) => number {
  return (a, b) => ((capOf(b) ?? 0) - (capOf(a) ?? 0)) * (order === 'lowest' ? -1 : 1);
}

function headline(
  rows: readonly JudgedIndicator[],
  total: number,
  order: string | null,
  sum: boolean,
): string {
  const [row] = rows;
  if (row && order !== null) {
    const first = rows.filter((other) => capOf(other) === capOf(row)).map(titleOf);
    return texts.headlineTop(first, capOf(row) ?? 0, order === 'highest');
  }
  if (row && rows.length === 1) return texts.headlineOne(titleOf(row), capOf(row) ?? 0);
  return sum || order === null ? texts.headlineSum(rows.length, total) : texts.headlineMany(rows.length);
}

function capTable(rows: readonly JudgedIndicator[]): AnswerBlock {
  return {
    kind: 'table',
    columns: texts.columns,
    rows: rows.map((row) => [placeOf(row), row.name, euro(capOf(row) ?? 0), verdictOf(row)]),
  };
}

/** What a total of caps does not take in: bands, and caps of other sections, where they are few. */
function leftOut(
  query: Parameters<Intent['answer']>[0],
  desk: Desk,
  rows: readonly JudgedIndicator[],
): AnswerBlock[] {
  if (rows.length <= MAX_CARDS) return [];
  const bands = select(desk.library, without(query.where, ['number'])).flatMap((row) =>
    row.budgetCap && row.budgetCap.min !== null
      ? [texts.band(refOf(row), row.budgetCap.min, row.budgetCap.max)]
      : [],
  );
  const elsewhere = select(desk.library, without(query.where, ['section'])).filter(
    (row) => capOf(row) !== null && !rows.includes(row),
  );
  const lines = [
    ...(bands.length > 0 ? [texts.bands(bands.join(', '))] : []),
    ...(elsewhere.length > 0 && elsewhere.length <= MAX_OUTSIDE
      ? [texts.outside(elsewhere.map((row) => texts.outsideOne(refOf(row), capOf(row) ?? 0)).join(', '))]
      : []),
  ];
  return lines.map((text) => ({ kind: 'hint', text }));
}

/** "Budget minimo della formazione": of what is named with a lowest and a highest amount, both are told. */
function bandsNamed({ where }: Query, desk: Desk): readonly JudgedIndicator[] {
  if (atomsOf(where, 'words').length === 0) return [];
  return select(desk.library, bySubject(where, desk)).filter(
    ({ budgetCap }) => budgetCap !== null && budgetCap.min !== null,
  );
}

/** A band ("max € 261.000 min € 130.000") is no cap, but it is what the report prints. */
function bandsOf(
  rows: readonly JudgedIndicator[],
  { library }: Desk,
  common: Pick<Parameters<typeof answerOf>[0], 'intent' | 'year' | 'where' | 'aim'>,
): ReturnType<typeof answerOf> {
  const bands = rows.flatMap(({ budgetCap, ...row }) =>
    budgetCap && budgetCap.min !== null
      ? [texts.band(refOf({ ...row, budgetCap }), budgetCap.min, budgetCap.max)]
      : [],
  );
  return answerOf({
    ...common,
    headline: texts.headlineBands(bands.join(', ')),
    blocks: [...rowBlocks(rows, library), { kind: 'hint', text: texts.notSpend }],
    rows,
  });
}

function noCap(
  query: Parameters<Intent['answer']>[0],
  desk: Desk,
  common: Pick<Parameters<typeof answerOf>[0], 'intent' | 'year' | 'where' | 'aim'>,
): ReturnType<typeof answerOf> {
  const rows = select(desk.library, without(query.where, ['number']));
  const [row] = rows;
  const banded = rows.filter(({ budgetCap }) => budgetCap !== null && budgetCap.min !== null);
  if (banded.length > 0 && rows.length <= MAX_NAMED) return bandsOf(banded, desk, common);
  const single = rows.length === 1 && row;
  const headline = single && !row.budgetCap ? texts.noneFor(refOf(row)) : texts.none;
  return answerOf({
    ...common,
    outcome: 'empty',
    headline,
    blocks: single ? rowBlocks([row], desk.library) : [],
    rows: single ? [row] : [],
  });
}
