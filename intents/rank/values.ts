import type { Answer } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { placeOf } from '../../src/answer/items.ts';
import { numberOption, type Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Unit } from '../../src/targets/verdict.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** Whose highest and lowest values can be asked for by themselves. */
export const SIDES = ['result', 'target'] as const;
export type Side = (typeof SIDES)[number];

interface Valued {
  row: JudgedIndicator;
  value: number;
  unit: Unit;
}

const UNITS: readonly Unit[] = ['%', 'number', '€', 'days'];

/** The highest or lowest results or targets as printed: within each unit, since across units none is higher. */
export function rankValues(query: Query, desk: Desk): Answer {
  const side: Side = query.options.side === 'target' ? 'target' : 'result';
  const order = query.options.order === 'fewest' ? 'fewest' : 'most';
  const valued = select(desk.library, query.where).flatMap((row) => valuedOn(row, side));
  const top = numberOption(query.options, 'top') ?? 1;
  const found = UNITS.flatMap((unit) =>
    valued
      .filter((entry) => entry.unit === unit)
      .toSorted((a, b) => (order === 'most' ? b.value - a.value : a.value - b.value))
      .slice(0, top),
  );
  const rows = found.map(({ row }) => row);
  const common = { intent: 'rank', year: query.year, where: query.where, aim: texts.aim, rows };
  if (found.length === 0) return answerOf({ ...common, outcome: 'empty', headline: texts.none, blocks: [] });
  return answerOf({
    ...common,
    headline: texts.byUnit(side, order),
    blocks: [
      {
        kind: 'table',
        columns: texts.unitColumns,
        rows: found.map(({ row, unit }) => [
          texts.units[unit],
          placeOf(row),
          row.name,
          row.target,
          row.result,
        ]),
      },
      { kind: 'hint', text: texts.onlyValues },
    ],
  });
}

/** Targets in parts have no one value. */
function valuedOn(row: JudgedIndicator, side: Side): Valued[] {
  const [part] = row.verdict.parts;
  const value = part?.[side];
  if (row.verdict.parts.length !== 1 || value?.kind !== 'number') return [];
  return [{ row, value: value.value, unit: value.unit }];
}
