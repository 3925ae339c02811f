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
import * as texts from './texts.ts';

const COMPARED = ['centre', 'theme', 'section', 'type', 'mission', 'flag'] as const;
type Compared = (typeof COMPARED)[number];

/** Two or more centres, themes or sections side by side: what they miss in common and each alone. */
export const compare: Intent = {
  name: 'compare',
  claim(reading) {
    // "Più raggiunti nel PIRA o nella performance?"
    const chooses = has(reading, 'most', 'fewest') && putsChoice(reading);
    const asks = chooses || has(reading, 'compare', 'difference', 'worst', 'best');
    const facet = comparedFacet(reading);
    return asks && facet ? { strength: STRENGTH.spoken + 7, options: { facet } } : null;
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
        counts: tally(rows),
      };
    });
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
      headline: words.headline(
        sides.map(({ name, missed, counts }) => ({ name, missed: missed.length, total: counts.total })),
      ),
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
