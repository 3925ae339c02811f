import type { Answer } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { yesOrNo } from '../../src/answer/texts.ts';
import type { Query } from '../../src/query/query.ts';
import { satisfies } from '../../src/query/row-tests.ts';
import { select } from '../../src/query/select.ts';
import { type Atom, atomsOf, type Where } from '../../src/query/where.ts';
import { isBehind } from '../../src/report/year-on.ts';
import { isApart, partsOf } from '../count/base.ts';
import { of as shareOf } from '../count/texts.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

export type NumberAtom = Extract<Atom, { facet: 'number' }>;

/** So many can be skimmed under a yes or a no. */
export const MAX_SHOWN = 12;

/**
 * Whether the bound holds of a number of rows, or of their share of a base: one that is said apart, else all that are
 * like them but for how they went.
 */
export function rowsWithin(query: Query, asked: NumberAtom, { library }: Desk): Answer {
  const { base: among, part } = partsOf(query);
  const rows = select(library, query.where);
  const base = select(library, among);
  const isShare = query.options.bounded === 'share';
  const holds = (count: number, total: number) =>
    satisfies(isShare ? (count / Math.max(total, 1)) * 100 : count, asked);
  const isTrue = holds(rows.length, base.length);
  const counted = isApart(query)
    ? share(part, rows.length, { where: among, total: base.length })
    : texts.counted(describe(part).join(', '), rows.length, base.length);
  const strictly = rows.filter(({ verdict }) => verdict.status === 'not-met').length;
  const asksMissed = atomsOf(query.where, 'verdict').length > 0 && rows.length > 0 && rows.every(isBehind);
  // "Più di 20 non raggiunti?": strictly or with those reached in part, the answer may differ.
  const differs = asksMissed && !isApart(query) && holds(strictly, base.length) !== isTrue;
  // "I mancati del PIRA sono più della metà?": of the PIRA, or of all that were missed.
  const all = query.options.either === true && among.length > 0 ? select(library, part) : [];
  const ofAll = share(among, rows.length, { where: part, total: all.length });
  const headline =
    isShare && asked.op === '='
      ? texts.compared(sideOf((rows.length / Math.max(base.length, 1)) * 100, asked.value), counted)
      : differs
        ? texts.depends(strictly, rows.length - strictly, counted)
        : all.length === 0
          ? yesOrNo(isTrue, counted)
          : holds(rows.length, all.length) === isTrue
            ? `${yesOrNo(isTrue, counted)} ${ofAll}`
            : texts.either([counted, isTrue], [ofAll, !isTrue]);
  return answerOf({
    intent: 'bound',
    year: query.year,
    where: query.where,
    aim: texts.aim,
    headline,
    blocks: rows.length <= MAX_SHOWN ? rowBlocks(rows, library) : [],
    rows: rows.length <= MAX_SHOWN ? rows : [],
    figures: [{ label: texts.aim, value: rows.length, unit: '' }],
    outcome: base.length === 0 ? 'empty' : 'answered',
  });
}

/** Above or below, in per cent; a figure said as it is printed is the same. */
function sideOf(percent: number, said: number): number {
  return Math.abs(percent - said) < PRINTED ? 0 : Math.sign(percent - said);
}

/** Half of the last decimal that shares are printed with, in points. */
const PRINTED = 0.05;

function share(part: Where, count: number, base: { where: Where; total: number }): string {
  const among = describe(base.where).join(', ');
  return shareOf(describe(part).join(', '), count, { total: base.total, base: among });
}
