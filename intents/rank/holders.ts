import type { Answer } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks, tally } from '../../src/answer/build.ts';
import { verdictChart } from '../../src/answer/charts.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { progressCells, progressColumns } from '../../src/answer/standing/texts.ts';
import { listOption, numberOption, type Query, textOption } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, type Facet, without } from '../../src/query/where.ts';
import { GROUPINGS, type Group, groups } from '../grouping.ts';
import type { Desk } from '../intent.ts';
import { isWithin } from './bounds.ts';
import { figuresOf } from './figures.ts';
import { QUANTITIES, type Quantity } from './quantity.ts';
import * as texts from './texts.ts';

interface Holder extends Group {
  counts: ReturnType<typeof tally>;
  /** How many of its rows hold what was asked. */
  asked: number;
}

/** More rows than this would bury the centres. */
const MAX_LISTED = 12;

/** The columns of a table without one for what was asked: name and counts. */
const COUNTS = 5;

/** The centres, themes or sections of which something holds: for some of their rows, for none, for all. */
export function groupsHolding(query: Query, desk: Desk): Answer {
  const by = GROUPINGS.find((grouping) => grouping === query.options.by) ?? 'centre';
  const quantity = QUANTITIES.find((one) => one === textOption(query.options, 'quantity')) ?? 'some';
  const of = listOption(query.options, 'of') as readonly Facet[];
  const base = select(desk.library, without(query.where, of));
  const holding = new Set(select(desk.library, query.where));
  const size = {
    least: numberOption(query.options, 'sizeLeast'),
    most: numberOption(query.options, 'sizeMost'),
  };
  const sized = groups(base, by, desk).filter(({ rows: own }) => isWithin(own.length, size));
  const all = sized.map(
    (group): Holder => ({
      ...group,
      counts: tally(group.rows),
      asked: group.rows.filter((row) => holding.has(row)).length,
    }),
  );
  const least = numberOption(query.options, 'least');
  const most = numberOption(query.options, 'most');
  const found = all
    .filter((group) => holds(group, quantity, { least, most }))
    .toSorted((a, b) => b.asked - a.asked || b.counts.total - a.counts.total);
  const condition = describe(
    query.where.filter((clause) => clause.anyOf.every(({ facet }) => of.includes(facet))),
  );
  const asked = {
    by,
    quantity,
    condition: condition.join(', '),
    ofVerdict: of.includes('verdict'),
    ofMet: atomsOf(query.where, 'verdict').some(({ statuses }) => statuses.includes('met')),
    least,
    most,
    size,
  };
  // "Chi ha mancato che cosa": few enough rows are worth seeing beside their centres.
  const held = quantity === 'some' ? base.filter((row) => holding.has(row)) : [];
  const rows = held.length <= MAX_LISTED ? held : [];
  const running = found.some(({ counts }) => counts.progress !== null);
  const columns = running
    ? [...progressColumns(texts.groupNames[by]), texts.conditionColumn(asked.condition)]
    : texts.holderColumns(asked);
  const answer = answerOf({
    intent: 'rank',
    year: query.year,
    where: query.where,
    aim: texts.holderAim(asked),
    headline: texts.holders(
      asked,
      found.map(({ name, asked: own, counts }) => ({ name, own, total: counts.total })),
      all.length,
    ),
    blocks: [
      ...(found.length === 0 ? [] : verdictChart(texts.chartTitle(texts.groupNames[by]), found)),
      ...(found.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns,
              rows: found.map((group) => cells(group, columns.length > COUNTS)),
            } as const,
          ]),
      ...(rows.length === 0 ? [] : rowBlocks(rows, desk.library)),
      ...(by === 'centre' ? [{ kind: 'hint', text: texts.noCentreInPublicValue } as const] : []),
    ],
    rows,
    figures: found.flatMap((group) => figuresOf(group)),
  });
  return { ...answer, groups: found.length === 0 ? [] : [found.map(({ atom }) => atom)] };
}

function holds(
  { asked, counts }: Holder,
  quantity: Quantity,
  { least, most }: { least: number | null; most: number | null },
): boolean {
  if (quantity === 'none') return asked === 0;
  if (quantity === 'all') return asked === counts.total;
  return asked >= (least ?? (most === null ? 1 : 0)) && (most === null || asked <= most);
}

function cells({ name, asked, counts }: Holder, withAsked: boolean): string[] {
  if (counts.progress) return [...progressCells(name, counts.total, counts.progress), String(asked)];
  const own = [counts.total, counts.met, counts['partially-met'], counts['not-met']];
  return [name, ...[...own, ...(withAsked ? [asked] : [])].map(String)];
}
