import type { Answer } from '../../src/answer/answer.ts';
import { answerOf, glanceBlocks, tally } from '../../src/answer/build.ts';
import { verdictChart } from '../../src/answer/charts.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { progressCells, progressColumns } from '../../src/answer/standing/texts.ts';
import { percent } from '../../src/answer/texts.ts';
import { numberOption, type Query, textOption } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { type Atom, type Facet, type Where, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { GROUPINGS, type Group, groups } from '../grouping.ts';
import type { Desk } from '../intent.ts';
import { figuresOf, missedOf } from './figures.ts';
import { ORDERS, type Order } from './order.ts';
import { hasShare, shareHeadline } from './share-bound.ts';
import * as texts from './texts.ts';

interface Ranked extends Group {
  counts: ReturnType<typeof tally>;
  missed: number;
  /** Rows that satisfy the whole question: what "più" counts. */
  asked: number;
}

/** Centres, themes or sections in the order asked, with the base of every share. */
export function rankGroups(query: Query, desk: Desk): Answer {
  const by = GROUPINGS.find((grouping) => grouping === query.options.by) ?? 'centre';
  const order = ORDERS.find((candidate) => candidate === textOption(query.options, 'order')) ?? 'most';
  const base = select(desk.library, without(query.where, HOW));
  const asked = new Set(select(desk.library, query.where));
  const all = groups(base, by, desk).map((group): Ranked => {
    const counts = tally(group.rows);
    return {
      ...group,
      counts,
      missed: missedOf(counts),
      asked: group.rows.filter((row) => asked.has(row)).length,
    };
  });
  const ranked = all.filter(hasShare(query)).sort(COMPARE[order]);
  const common = { intent: 'rank', year: query.year, where: query.where, aim: texts.aim };
  const running = ranked.some(({ counts }) => counts.progress !== null);
  const from = numberOption(query.options, 'from') ?? 0;
  const shown = ranked.slice(from, from + (numberOption(query.options, 'top') ?? ranked.length));
  const column = ownColumn(query);
  if (shown.length === 0) {
    const none =
      ranked.length === 0
        ? (shareHeadline(query, [], { by, total: all.length }) ?? texts.none)
        : texts.noMore;
    return answerOf({ ...common, outcome: 'empty', headline: none, blocks: [], rows: [] });
  }
  const places = placesOf(shown, order);
  const leading = places[0] ?? [];
  const listed =
    query.options.listed === true
      ? rowsOf(
          ranked.filter(({ atom }) => leading.includes(atom)),
          asked,
        )
      : [];
  const told = shareHeadline(query, ranked, { by, total: all.length }) ?? headline(order, ranked, query);
  const answer = answerOf({
    ...common,
    headline: from > 0 ? texts.afterFirst(from, told) : told,
    blocks: [
      ...verdictChart(texts.chartTitle(texts.groupNames[by]), shown),
      {
        kind: 'table',
        columns: [...columnsOf(texts.groupNames[by], running), ...(column === null ? [] : [column])],
        rows: [...shown, ...totalOf(shown, base, asked)].map((group) => [
          ...cells(group),
          ...(column === null ? [] : [String(group.asked)]),
        ]),
      },
      { kind: 'hint', text: orderText(order, running) },
      ...(by === 'centre' ? [{ kind: 'hint', text: texts.noCentreInPublicValue } as const] : []),
      ...(by === 'beneficiary' ? [{ kind: 'hint', text: texts.ofPublicValue } as const] : []),
      ...(listed.length === 0 ? [] : glanceBlocks(listed, texts.theirs(listed.length), desk.library)),
    ],
    rows: listed,
    figures: shown.flatMap((group) => figuresOf(group)),
  });
  return { ...answer, groups: places };
}

/** The rows asked about of these groups, each once. */
function rowsOf(some: readonly Ranked[], asked: ReadonlySet<JudgedIndicator>): JudgedIndicator[] {
  return [...new Set(some.flatMap(({ rows }) => rows))].filter((row) => asked.has(row));
}

/** The sum, where every row is in one group alone and all groups are shown. */
function totalOf(
  shown: readonly Ranked[],
  base: readonly JudgedIndicator[],
  asked: ReadonlySet<JudgedIndicator>,
): Pick<Ranked, 'name' | 'counts' | 'missed' | 'asked'>[] {
  const counted = shown.reduce((sum, { counts }) => sum + counts.total, 0);
  if (shown.length < 2 || counted !== base.length) return [];
  const counts = tally(base);
  return [
    {
      name: texts.total,
      counts,
      missed: missedOf(counts),
      asked: base.filter((row) => asked.has(row)).length,
    },
  ];
}

/** Groups that no order tells apart share a place. */
function placesOf(ranked: readonly Ranked[], order: Order): Atom[][] {
  const places: Ranked[][] = [];
  for (const group of ranked) {
    const last = places.at(-1)?.[0];
    const isAlike =
      last &&
      (order === 'most' || order === 'fewest' ? last.asked === group.asked : share(last) === share(group));
    if (isAlike) places.at(-1)?.push(group);
    else places.push([group]);
  }
  return places.map((place) => place.map(({ atom }) => atom));
}

const COMPARE: Record<Order, (a: Ranked, b: Ranked) => number> = {
  worst: (a, b) => share(b) - share(a) || b.missed - a.missed,
  best: (a, b) => share(a) - share(b) || b.counts.total - a.counts.total,
  most: (a, b) => b.asked - a.asked,
  fewest: (a, b) => a.asked - b.asked,
};

/** More names than this are no sentence any more. */
const MAX_ALIKE = 8;

/** How rows went: counted by "più", and no part of the base. */
const HOW: readonly Facet[] = ['verdict', 'progress', 'reserved', 'cause', 'result-kind'];

function conditionOf({ where }: Query): Where {
  return where.filter((clause) => clause.anyOf.every(({ facet }) => HOW.includes(facet)));
}

/** The table counts verdicts anyway; what is asked beyond them has a column of its own. */
function ownColumn(query: Query): string | null {
  const condition = conditionOf(query);
  const beyond = condition.some((clause) =>
    clause.anyOf.some(({ facet }) => facet !== 'verdict' && facet !== 'progress'),
  );
  return beyond ? texts.askedColumn(describe(condition).join(', ')) : null;
}

function share(group: Pick<Ranked, 'missed' | 'counts'>): number {
  return group.missed / group.counts.total;
}

function orderText(order: Order, running: boolean): string {
  if (order === 'most' || order === 'fewest') return texts.byCount;
  if (running) return texts.running.byShare;
  return order === 'worst' ? texts.byShare : texts.byBestShare;
}

function columnsOf(first: string, running: boolean): string[] {
  return running ? [...progressColumns(first), texts.running.share] : texts.columns(first);
}

function headline(order: Order, ranked: readonly Ranked[], query: Query): string {
  const [first] = ranked;
  if (!first) return texts.none;
  if (query.options.each === true)
    return texts.each(ranked.map(({ name, counts }) => ({ name, part: counts.met, total: counts.total })));
  const words = first.counts.progress ? texts.running : texts;
  if (order === 'worst' || order === 'best') {
    const alike = ranked.filter((group) => share(group) === share(first));
    const part = (group: Ranked) => (order === 'worst' ? group.missed : group.counts.met);
    if (alike.length > 1 && first.counts.progress === null)
      return (order === 'worst' ? texts.worstAlike : texts.bestAlike)(
        alike
          .slice(0, MAX_ALIKE)
          .map((group) => ({ name: group.name, part: part(group), total: group.counts.total })),
        alike.length - Math.min(alike.length, MAX_ALIKE),
      );
    return words[order](first.name, part(first), first.counts.total);
  }
  const leaders = ranked.filter((group) => group.asked === first.asked).map((group) => group.name);
  const condition = describe(conditionOf(query)).join(', ');
  const what = condition === '' ? texts.whatAll : texts.whatAsked(condition);
  return order === 'most' ? texts.most(leaders, first.asked, what) : texts.fewest(leaders, first.asked, what);
}

function cells(group: Pick<Ranked, 'name' | 'missed' | 'counts'>): string[] {
  const { counts } = group;
  if (counts.progress)
    return [...progressCells(group.name, counts.total, counts.progress), percent(share(group))];
  return [
    group.name,
    ...[counts.total, counts.met, counts['partially-met'], counts['not-met']].map(String),
    percent(counts.met / counts.total),
    percent(share(group)),
  ];
}
