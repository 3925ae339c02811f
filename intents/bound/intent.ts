import type { Answer } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { yesOrNo } from '../../src/answer/texts.ts';
import { capOf, isBudgetUse, measureOf } from '../../src/query/measures.ts';
import { numberOption, type Query, textOption } from '../../src/query/query.ts';
import { has } from '../../src/query/reading/reading.ts';
import { satisfies } from '../../src/query/row-tests.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, is, OPERATORS } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { resultOf } from '../attribute/one.ts';
import { ofOption } from '../count/base.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { claimedIn } from './claimed.ts';
import { MAX_SHOWN, type NumberAtom, rowsWithin } from './of-rows.ts';
import * as texts from './texts.ts';

/** Whether a bound that somebody puts forward holds: yes or no, then the figure. */
export const bound: Intent = {
  name: 'bound',
  claim(reading) {
    const claimed = claimedIn(reading);
    if (!claimed) return null;
    const { of, side, bound: asked, where, either } = claimed;
    // "Il budget start up è sopra il 60%?" is how much of it was used.
    const ofBudget = of === 'figure' && has(reading, 'budget', 'budget-use');
    return {
      strength: STRENGTH.spoken + 9,
      where: ofBudget ? [...where, is({ facet: 'budget-use' })] : where,
      options: {
        bounded: of,
        side,
        op: asked.op,
        value: asked.value,
        high: asked.high ?? null,
        unit: asked.unit,
        ...(of === 'share' ? ofOption({ ...reading, where }) : {}),
        ...(either ? { either } : {}),
      },
    };
  },
  answer(query, desk) {
    const of = textOption(query.options, 'bounded');
    return of === 'rows' || of === 'share'
      ? rowsWithin(query, boundOf(query), desk)
      : ofFigures(query, of === 'cap', desk);
  },
};

function boundOf({ options }: Query): NumberAtom {
  const op = OPERATORS.find((one) => one === options.op) ?? '=';
  return {
    facet: 'number',
    measure: 'result',
    op,
    value: numberOption(options, 'value') ?? 0,
    high: numberOption(options, 'high'),
    unit: textOption(options, 'unit') ?? '',
  };
}

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
  // A unit that only one of the name is measured in says which is meant; a bare number may be of any.
  const isOnlyOne = rows.length === 1 && asked.unit !== '' && !ofCap;
  const partly = rows.length > 0 && rows.length < named.length && !isOnlyOne;
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
