import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { normalize } from '../../src/language/normalize.ts';
import { numberOption } from '../../src/query/query.ts';
import { has } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

/** How things went against an earlier year: only what the indicators themselves say of it. */
export const trend: Intent = {
  name: 'trend',
  claim(reading) {
    if (!has(reading, 'trend') || has(reading, 'why')) return null;
    return {
      strength: STRENGTH.spoken + 1,
      where: without(reading.where, ['verdict']),
      options: { other: reading.otherYear },
    };
  },
  answer(query, desk) {
    const years = [...desk.corpus.years.keys()];
    const named = numberOption(query.options, 'other');
    const other = named !== null && named < query.year ? named : query.year - 1;
    const asked = select(desk.library, query.where);
    const rows = asked.filter(comparesItself);
    const common = { intent: 'trend', year: query.year, where: query.where, aim: texts.aim };
    const headline = texts.noEarlier(other, years);
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
      headline,
      blocks: [{ kind: 'paragraph', text: texts.only(rows.length) }, ...rowBlocks(rows, desk.library)],
      rows,
    });
  },
};

/** Rows named by the question are shown for the year that there is. */
const FEW = 5;

/** A target that is an earlier year's value, or a result that is a change since the year before. */
function comparesItself(row: JudgedIndicator): boolean {
  if (row.verdict.parts.some((part) => part.target.kind === 'baseline')) return true;
  const isChange = row.verdict.parts.some(
    (part) => part.result.kind === 'number' && part.result.unit === '%',
  );
  return isChange && /t ?- ?1/.test(normalize(row.algorithm ?? ''));
}
