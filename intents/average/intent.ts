import { answerOf, tally } from '../../src/answer/build.ts';
import { refOf } from '../../src/answer/items.ts';
import { isBudgetUse } from '../../src/query/measures.ts';
import type { Query } from '../../src/query/query.ts';
import { has } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { is } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Unit } from '../../src/targets/verdict.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

interface Valued {
  row: JudgedIndicator;
  printed: string;
  value: number;
  unit: Unit;
}

/** A mean of budget lines' use or of caps, with what it is worth; other rows measure different things. */
export const average: Intent = {
  name: 'average',
  claim(reading) {
    if (!has(reading, 'average') || has(reading, 'why', 'explain', 'definition')) return null;
    const said = reading.items.flatMap(({ words }) => words).join(' ');
    const of =
      has(reading, 'cap') || /\btett|massimal/.test(said) ? 'cap' : /target/.test(said) ? 'target' : 'result';
    const ofBudget = of === 'result' && has(reading, 'budget-use', 'budget') && reading.topic.length === 0;
    return {
      strength: STRENGTH.spoken + 9,
      where: [
        ...reading.where,
        ...(ofBudget ? [is({ facet: 'budget-use' })] : []),
        ...(of === 'cap' ? [is({ facet: 'cap' })] : []),
      ],
      options: { of },
    };
  },
  answer(query, desk) {
    const of = ofWhat(query);
    const rows = select(desk.library, query.where);
    const common = { intent: 'average', year: query.year, where: query.where, aim: texts.aim };
    const valued = rows.flatMap((row) => valueOn(row, of));
    const [first] = valued;
    if (rows.length === 0 || (first === undefined && query.where.length > 0))
      return answerOf({ ...common, outcome: 'empty', headline: texts.none, blocks: [], rows: [] });
    const alike = of === 'cap' || rows.every(isBudgetUse);
    if (first === undefined || !alike || valued.some(({ unit }) => unit !== first.unit) || valued.length < 2)
      return answerOf({
        ...common,
        outcome: 'empty',
        headline: texts.mixed(tally(rows)),
        blocks: [],
        rows: [],
      });
    const value = valued.reduce((sum, entry) => sum + entry.value, 0) / valued.length;
    const left = rows.length - valued.length;
    return answerOf({
      ...common,
      headline: texts.mean(of, value, { count: valued.length, unit: first.unit }),
      blocks: [
        {
          kind: 'table',
          columns: texts.columns,
          rows: valued.map(({ row, printed }) => [refOf(row), row.name, printed]),
        },
        { kind: 'hint', text: texts.unweighted },
        ...(left > 0 ? [{ kind: 'hint', text: texts.others(left) } as const] : []),
      ],
      rows: valued.map(({ row }) => row),
      figures: [
        {
          label: texts.label,
          value: Math.round(value * 10) / 10,
          unit: first.unit === '%' || first.unit === '€' ? first.unit : '',
        },
      ],
    });
  },
};

function ofWhat({ options }: Query): texts.Averaged {
  return options.of === 'cap' || options.of === 'target' ? options.of : 'result';
}

function valueOn(row: JudgedIndicator, of: texts.Averaged): Valued[] {
  if (of === 'cap') {
    const cap = row.budgetCap;
    return cap && cap.min === null
      ? [{ row, printed: texts.capText(cap.max), value: cap.max, unit: '€' }]
      : [];
  }
  const [part] = row.verdict.parts;
  const value = part?.[of];
  if (row.verdict.parts.length !== 1 || value?.kind !== 'number') return [];
  return [{ row, printed: row[of], value: value.value, unit: value.unit }];
}
