import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, tally, tallyFigures } from '../../src/answer/build.ts';
import { verdictChart } from '../../src/answer/charts.ts';
import { itemOf } from '../../src/answer/items.ts';
import { progressCells, progressColumns } from '../../src/answer/standing/texts.ts';
import { percent, SECTION_NAMES, THEME_NAMES } from '../../src/answer/texts.ts';
import { has, putsChoice, type Reading } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { type Atom, atomsOf, is, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { isBehind } from '../../src/report/year-on.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { ORDERS, type Order } from '../rank/order.ts';
import * as texts from './texts.ts';

const COMPARED = ['centre', 'theme', 'section', 'type', 'mission', 'flag'] as const;
type Compared = (typeof COMPARED)[number];

/** Two or more centres, themes or sections side by side: what they miss in common and each alone. */
export const compare: Intent = {
  name: 'compare',
  claim(reading) {
    // "Più raggiunti nel PIRA o nella performance?"
    const chooses = has(reading, 'most', 'fewest') && (putsChoice(reading) || has(reading, 'who'));
    const asks = chooses || has(reading, 'compare', 'difference', 'worst', 'best');
    const facet = comparedFacet(reading);
    const order = ORDERS.find((one) => has(reading, one));
    return asks && facet
      ? { strength: STRENGTH.spoken + 7, options: { facet, ...(order ? { order } : {}) } }
      : null;
  },
  answer(query, desk) {
    const facet = COMPARED.find((candidate) => candidate === query.options.facet) ?? 'centre';
    const rest = without(query.where, [facet, 'verdict', 'progress']);
    const sides = atomsOf(query.where, facet).map((atom) => {
      const rows = select(desk.library, [...rest, is(atom)]);
      return {
        name: nameOf(atom),
        rows,
        missed: rows.filter(isBehind),
        asked: select(desk.library, [...without(query.where, [facet]), is(atom)]).length,
        counts: tally(rows),
      };
    });
    const order = ORDERS.find((one) => one === query.options.order);
    const shared = sides.reduce<readonly JudgedIndicator[]>(
      (common, side) => common.filter((row) => side.missed.includes(row)),
      sides[0]?.missed ?? [],
    );
    const running = sides.some(({ counts }) => counts.progress !== null);
    const words = running ? texts.running : texts;
    const blocks: AnswerBlock[] = [
      ...verdictChart(texts.chartTitle, sides),
      {
        kind: 'table',
        columns: running ? [...progressColumns(''), texts.running.share] : texts.columns,
        rows: sides.map(({ name, missed, counts }) => [
          ...(counts.progress
            ? progressCells(name, counts.total, counts.progress)
            : [name, ...[counts.total, counts.met, counts['partially-met'], counts['not-met']].map(String)]),
          ...(counts.progress ? [] : [shareOf(counts.met, counts.total)]),
          shareOf(missed.length, counts.total),
        ]),
      },
      ...listed(words.shared(shared.length), shared, desk),
      ...sides.flatMap(({ name, missed }) => {
        const own = missed.filter((row) =>
          sides.every((side) => side.name === name || !side.missed.includes(row)),
        );
        return listed(words.only(name, own.length), own, desk);
      }),
      { kind: 'hint', text: words.hint },
    ];
    return answerOf({
      intent: 'compare',
      year: query.year,
      where: query.where,
      aim: texts.aim,
      headline: [
        ...(order ? [leadOf(sides, order)] : []),
        words.headline(
          sides.map(({ name, missed, counts }) => ({ name, missed: missed.length, total: counts.total })),
        ),
      ].join(' '),
      blocks,
      rows: [...new Set(sides.flatMap((side) => side.missed))],
      figures: sides.flatMap(({ name, missed, counts }) =>
        counts.progress
          ? tallyFigures(counts, name)
          : [
              { label: texts.totalLabel(name), value: counts.total, unit: '' },
              { label: texts.missedLabel(name), value: missed.length, unit: '' },
              { label: texts.metLabel(name), value: counts.met, unit: '' },
              { label: texts.partialLabel(name), value: counts['partially-met'], unit: '' },
              { label: texts.notMetLabel(name), value: counts['not-met'], unit: '' },
            ],
      ),
    });
  },
};

interface Side {
  name: string;
  missed: readonly JudgedIndicator[];
  /** How many rows are as the question says. */
  asked: number;
  counts: { total: number };
}

/** Who comes first, in a sentence of its own. */
function leadOf(sides: readonly Side[], order: Order): string {
  const byCount = order === 'most' || order === 'fewest';
  const scoreOf = ({ missed, asked, counts }: Side) =>
    byCount ? asked : missed.length / Math.max(counts.total, 1);
  const sign = order === 'most' || order === 'worst' ? -1 : 1;
  const ordered = sides.toSorted((a, b) => (scoreOf(a) - scoreOf(b)) * sign);
  const [first] = ordered;
  const leaders = ordered.filter((side) => first && scoreOf(side) === scoreOf(first)).map(({ name }) => name);
  return byCount
    ? texts.leadByCount(
        leaders,
        ordered.map(({ asked }) => asked),
        order,
      )
    : texts.lead(leaders, order);
}

function shareOf(part: number, total: number): string {
  return percent(total === 0 ? 0 : part / total);
}

function comparedFacet(reading: Reading): Compared | null {
  return COMPARED.find((facet) => atomsOf(reading.where, facet).length > 1) ?? null;
}

function nameOf(atom: Extract<Atom, { facet: Compared }>): string {
  switch (atom.facet) {
    case 'centre':
      return atom.name;
    case 'theme':
      return THEME_NAMES[atom.theme];
    case 'section':
      return SECTION_NAMES[atom.section];
    case 'type':
      return atom.type;
    case 'mission':
      return atom.code;
    case 'flag':
      return atom.flag;
  }
}

function listed(heading: string, rows: readonly JudgedIndicator[], { library }: Desk): AnswerBlock[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'indicators', layout: 'list', items: rows.map((row) => itemOf(row, library.year)) },
  ];
}
