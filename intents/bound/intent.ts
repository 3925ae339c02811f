import type { Answer } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { yesOrNo } from '../../src/answer/texts.ts';
import { capOf, isBudgetUse, measureOf } from '../../src/query/measures.ts';
import { numberOption, type Query, textOption } from '../../src/query/query.ts';
import { has } from '../../src/query/reading/reading.ts';
import { satisfies } from '../../src/query/row-tests.ts';
import { select } from '../../src/query/select.ts';
import { type Atom, atomsOf, is, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { isBehind } from '../../src/report/year-on.ts';
import { resultOf } from '../attribute/one.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { isOutcome, OUTCOME_FACETS } from '../outcome-facets.ts';
import { claimedIn } from './claimed.ts';
import * as texts from './texts.ts';

/** Whether a bound that somebody puts forward holds: yes or no, then the figure. */
export const bound: Intent = {
  name: 'bound',
  claim(reading) {
    const claimed = claimedIn(reading);
    if (!claimed) return null;
    const { of, side, bound: asked, where } = claimed;
    // "Il budget start up è sopra il 60%?" is how much of it was used.
    const ofBudget = of === 'figure' && has(reading, 'budget', 'budget-use');
    return {
      strength: STRENGTH.spoken + 9,
      where: ofBudget ? [...where, is({ facet: 'budget-use' })] : where,
      options: { of, side, op: asked.op, value: asked.value, high: asked.high ?? null, unit: asked.unit },
    };
  },
  answer(query, desk) {
    const of = textOption(query.options, 'of');
    return of === 'rows' || of === 'share' ? ofRows(query, of, desk) : ofFigures(query, of === 'cap', desk);
  },
};

type NumberAtom = Extract<Atom, { facet: 'number' }>;

function boundOf({ options }: Query): NumberAtom {
  const op = (['<', '<=', '>', '>=', '=', 'between'] as const).find((one) => one === options.op) ?? '=';
  return {
    facet: 'number',
    measure: 'result',
    op,
    value: numberOption(options, 'value') ?? 0,
    high: numberOption(options, 'high'),
    unit: textOption(options, 'unit') ?? '',
  };
}

/** Of a number of rows, or of their share among all that are like them but for how they went. */
function ofRows(query: Query, of: 'rows' | 'share', { library }: Desk): Answer {
  const rows = select(library, query.where);
  const base = select(library, without(query.where, OUTCOME_FACETS));
  const asked = boundOf(query);
  const holds = (count: number) =>
    satisfies(of === 'share' ? (count / Math.max(base.length, 1)) * 100 : count, asked);
  const strictly = rows.filter(({ verdict }) => verdict.status === 'not-met').length;
  const asksMissed = atomsOf(query.where, 'verdict').length > 0 && rows.length > 0 && rows.every(isBehind);
  const condition = describe(query.where.filter(({ anyOf }) => anyOf.every(isOutcome))).join(', ');
  const counted = texts.counted(condition, rows.length, base.length);
  // "Più di 20 non raggiunti?": strictly or with those reached in part, the answer may differ.
  const differs = asksMissed && holds(strictly) !== holds(rows.length);
  return answerOf({
    intent: 'bound',
    year: query.year,
    where: query.where,
    aim: texts.aim,
    headline: differs
      ? texts.depends(strictly, rows.length - strictly, counted)
      : yesOrNo(holds(rows.length), counted),
    blocks: rows.length <= MAX_SHOWN ? rowBlocks(rows, library) : [],
    rows: rows.length <= MAX_SHOWN ? rows : [],
    figures: [{ label: texts.aim, value: rows.length, unit: '' }],
    outcome: base.length === 0 ? 'empty' : 'answered',
  });
}

/** So many can be skimmed under a yes or a no. */
const MAX_SHOWN = 12;

/** Of the figure of the row that was named; of several, how many are within the bound. */
function ofFigures(query: Query, ofCap: boolean, { library }: Desk): Answer {
  const asked = boundOf(query);
  const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
  const subjects = new Set(library.topics.inSubject(words));
  const found = select(library, query.where);
  const own = found.filter(({ id }) => subjects.has(id));
  const named = own.length > 0 ? own : found;
  const side = query.options.side === 'target' ? 'target' : 'result';
  const figureOf = (row: JudgedIndicator) =>
    ofCap
      ? capOf(row)
      : isBudgetUse(row) && side === 'result'
        ? measureOf(row, 'budget-use', '%')
        : (measureOf(row, side, asked.unit) ??
          (named.length === 1 && asked.unit === 'giorni' ? measureOf(row, side, '') : null));
  const rows = named.filter((row) => figureOf(row) !== null);
  const within = rows.filter((row) => satisfies(figureOf(row) ?? 0, asked));
  const [row, ...others] = rows;
  const partly = rows.length > 0 && rows.length < named.length;
  const common = { intent: 'bound', year: query.year, where: query.where, aim: texts.aim };
  if (!row)
    return answerOf({
      ...common,
      outcome: 'empty',
      headline: texts.noFigure(named.length),
      blocks: rowBlocks(named.slice(0, MAX_SHOWN), library),
      rows: named.slice(0, MAX_SHOWN),
    });
  return answerOf({
    ...common,
    headline: partly
      ? texts.partly(rows.length, named.length)
      : others.length > 0
        ? texts.several(within.length, rows.length)
        : yesOrNo(within.length > 0, ofCap ? texts.cap(row.name, capOf(row) ?? 0) : resultOf(row)),
    blocks: rowBlocks(partly ? named : rows, library),
    rows: partly ? named : rows,
  });
}
