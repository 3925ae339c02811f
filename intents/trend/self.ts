import type { Answer } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { normalize } from '../../src/language/normalize.ts';
import type { Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { resultOf } from '../attribute/one.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** Rows named by the question are shown for the year that there is. */
const FEW = 5;

/** There is no such earlier year: only what the indicators themselves say of it. */
export function withoutEarlier(query: Query, desk: Desk, earlier: number): Answer {
  const asked = select(desk.library, query.where);
  const rows = asked.filter(comparesItself);
  const [only, ...others] = rows;
  const common = { intent: 'trend', year: query.year, where: query.where, aim: texts.aim };
  const headline = texts.noEarlier(earlier, [...desk.corpus.years.keys()]);
  if (rows.length === 0) {
    const shown = query.where.length > 0 && asked.length <= FEW ? asked : [];
    return answerOf({
      ...common,
      outcome: 'empty',
      headline,
      blocks: [{ kind: 'paragraph', text: texts.nothingHere }, ...rowBlocks(shown, desk.library)],
      rows: shown,
      suggestions: texts.suggestions,
    });
  }
  return answerOf({
    ...common,
    // Of the one row that was named its own figure is the change.
    headline: only && asked.length <= FEW && others.length === 0 ? `${resultOf(only)} ${headline}` : headline,
    blocks: [{ kind: 'paragraph', text: texts.only(rows.length) }, ...rowBlocks(rows, desk.library)],
    rows,
  });
}

/** A target that is an earlier year's value, or a result that is a change since the year before. */
function comparesItself(row: JudgedIndicator): boolean {
  if (row.verdict.parts.some((part) => part.target.kind === 'baseline')) return true;
  const isChange = row.verdict.parts.some(
    (part) => part.result.kind === 'number' && part.result.unit === '%',
  );
  return isChange && /t ?- ?1/.test(normalize(row.algorithm ?? ''));
}
