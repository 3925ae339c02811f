import type { Answer, AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { listOption, numberOption, type Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { is } from '../../src/query/where.ts';
import { isOpen } from '../../src/report/year-on.ts';
import { STATUSES, type Status } from '../../src/targets/verdict.ts';
import type { Desk } from '../intent.ts';
import { earlierFigure, matchingHints, pairTable } from './courses.ts';
import { type Pair, pairedRows } from './pairs.ts';
import * as texts from './texts.ts';
import type { YearsCompared } from './years.ts';

/**
 * Rows with one verdict in the later year and the same or another in the earlier: "mancati due anni di fila",
 * "mancati nel 2023 e raggiunti nel 2024". In a row of more years it is the same in those between too.
 */
export function inYears(query: Query, desk: Desk, years: YearsCompared): Answer {
  const [now, before] = [statuses(query, 'now'), statuses(query, 'before')];
  const run = runOf(query, years);
  const span = { ...years, earlier: run[0] ?? years.earlier };
  const said = { now: wordsOf(now), before: wordsOf(before) };
  const common = {
    intent: 'trend',
    year: query.year,
    where: query.where,
    aim: texts.inYearsAim(run, said),
    rows: [],
  };
  const nothing = (headline: string, blocks: AnswerBlock[] = []) =>
    answerOf({ ...common, outcome: 'empty', headline, blocks });
  const missing = run.filter((year) => !desk.corpus.years.has(year));
  if (missing.length > 0) return nothing(texts.noYears(missing, [...desk.corpus.years.keys()]));
  if (isOpen(desk.library.year, desk.today)) return nothing(texts.partial(years.later));
  const rows = select(desk.library, query.where).filter(({ verdict }) => now.includes(verdict.status));
  const { pairs, alone } = pairedRows(rows, span, desk);
  const found = pairs.filter(
    (pair) => before.includes(pair.before.verdict.status) && heldBetween(pair, { run, now, desk }),
  );
  const hints = matchingHints(found, { alone, gone: [], years: span });
  if (found.length === 0) return nothing(texts.noneInYears(run, pairs.length), hints);
  return answerOf({
    ...common,
    headline: texts.inYears(found.length, run, said),
    blocks: [pairTable(found, span), ...hints],
    rows: found.map(({ after }) => after),
    figures: [
      { label: texts.foundLabel, value: found.length, unit: '' },
      ...found.flatMap((pair) => earlierFigure(pair, span)),
    ],
  });
}

function wordsOf(asked: readonly Status[]): string {
  return describe([is({ facet: 'verdict', statuses: [...asked] })]).join('');
}

/** The years that must hold, in ascending order: two, or as many in a row as were asked for. */
function runOf(query: Query, { earlier, later }: YearsCompared): number[] {
  const count = numberOption(query.options, 'run');
  if (count === null) return [earlier, later];
  return Array.from({ length: count }, (_, at) => later - count + 1 + at);
}

function heldBetween(
  { after }: Pair,
  { run, now, desk }: { run: readonly number[]; now: readonly Status[]; desk: Desk },
): boolean {
  return run.slice(1, -1).every((year) => {
    const { pairs } = pairedRows([after], { earlier: year, later: after.year }, desk);
    return pairs.some(({ before }) => now.includes(before.verdict.status));
  });
}

function statuses(query: Query, name: string): Status[] {
  const asked = listOption(query.options, name);
  return STATUSES.filter((status) => asked.includes(status));
}
