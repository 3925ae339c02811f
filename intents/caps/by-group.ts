import type { Answer } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { refOf } from '../../src/answer/items.ts';
import { euro } from '../../src/answer/texts.ts';
import { capOf } from '../../src/query/measures.ts';
import type { Query } from '../../src/query/query.ts';
import { isSignal } from '../../src/query/reading/item.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { GROUPINGS, type Grouping, groupingOf, groups } from '../grouping.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/**
 * "Classifica dei centri per tetti", "somma dei massimali per area", "l'area più ricca": by what caps are put together; null
 * where caps of projects are asked for ("chi ha il budget di Smart-MI?").
 */
export function groupedCaps(reading: Reading): Grouping | null {
  const by = groupingOf(reading);
  const isSummed = has(
    reading,
    'most',
    'fewest',
    'best',
    'sum',
    'by-centre',
    'by-theme',
    'by-section',
    'by-mission',
  );
  const ofCaps =
    has(reading, 'cap', 'funds') || (has(reading, 'budget') && !has(reading, 'budget-use', 'spent'));
  const isCapSaid = ofCaps || saysHighestCap(reading);
  // What a mission has is printed of it: no caps need be put together.
  const isPrinted = by === 'mission' && !has(reading, 'cap');
  return by !== null && isSummed && isCapSaid && !isPrinted && reading.topic.length === 0 ? by : null;
}

/** "Il centro con il tetto più alto"; "con più tetti" counts rows. */
function saysHighestCap(reading: Reading): boolean {
  return slotsOf(reading, 'cap').some(({ to }) => {
    const next = reading.items.find((item) => item.from === to);
    return next !== undefined && (isSignal(next, 'most') || isSignal(next, 'fewest'));
  });
}

/** "Il progetto più ricco", "l'iniziativa più finanziata": of a project it is its cap. */
export function saysProject({ tokens }: Reading): boolean {
  return tokens.some(({ word }) => /^(?:progett[oi]|iniziativ[ae]|attivita|intervent[oi])$/.test(word));
}

interface Capped {
  name: string;
  rows: readonly JudgedIndicator[];
  total: number;
  /** The highest of its caps, or the lowest, as asked. */
  extreme: number;
}

/** Groups by the sum of their rows' caps; a row of several centres counts whole for each, so that sums do not add up. */
export function capsByGroup(rows: readonly JudgedIndicator[], query: Query, desk: Desk): Answer {
  const by = GROUPINGS.find((grouping) => grouping === query.options.by) ?? 'centre';
  const sign = query.options.order === 'lowest' ? -1 : 1;
  const extremeOf = sign > 0 ? Math.max : Math.min;
  const found = groups(rows, by, desk)
    .map(({ name, rows: own, atom }) => {
      const amounts = own.map((row) => capOf(row) ?? 0);
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      return { name, atom, rows: own, total, extreme: extremeOf(...amounts) };
    })
    .sort((a, b) => (b.total - a.total) * sign);
  const [first] = found;
  const common = { intent: 'caps', year: query.year, where: query.where, aim: texts.aim, rows: [] };
  if (!first) return answerOf({ ...common, outcome: 'empty', headline: texts.none, blocks: [] });
  const extreme = extremeOf(...found.map((group) => group.extreme));
  const holders = found.filter((group) => group.extreme === extreme);
  const leaders = found.filter(({ total }) => total === first.total);
  const answer = answerOf({
    ...common,
    headline: `${query.options.ofBudget === true ? texts.noGroupBudget : ''}${texts.leadingGroup(
      {
        names: leaders.map(({ name }) => name),
        total: first.total,
        caps: first.rows.length,
        highest: sign > 0,
      },
      namesOf(holders) === namesOf(leaders)
        ? null
        : { names: holders.map(({ name }) => name), refs: refsOfExtreme(holders), cap: extreme },
    )}`,
    blocks: [
      {
        kind: 'table',
        columns: texts.groupColumns(by, sign > 0),
        rows: found.map(({ name, rows: own, total, extreme: single }) => [
          name,
          String(own.length),
          euro(total),
          euro(single),
        ]),
      },
      { kind: 'hint', text: by === 'centre' ? texts.sharedCaps : texts.notSpend },
      ...(by === 'centre' ? [{ kind: 'hint', text: texts.notSpend } as const] : []),
    ],
    figures: found.map(({ name, total }) => ({ label: name, value: total, unit: '€' })),
  });
  return { ...answer, groups: found.map(({ atom }) => [atom]) };
}

function namesOf(groups: readonly Capped[]): string {
  return groups.map(({ name }) => name).join();
}

function refsOfExtreme(groups: readonly Capped[]): readonly string[] {
  return [
    ...new Set(
      groups.flatMap(({ rows, extreme }) => rows.filter((row) => capOf(row) === extreme).map(refOf)),
    ),
  ];
}
