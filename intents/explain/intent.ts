import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { itemOf, refOf, verdictOf } from '../../src/answer/items.ts';
import { has } from '../../src/query/reading/reading.ts';
import { without } from '../../src/query/where.ts';
import type { JudgedIndicator, Year } from '../../src/report/corpus.ts';
import { explainVerdict } from '../../src/targets/texts.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import { rowsOf } from '../narrow.ts';
import * as texts from './texts.ts';

const MAX_EXPLAINED = 4;

/** How a verdict was reached: target and result as read, the rule, the parts, what to bear in mind. */
export const explain: Intent = {
  name: 'explain',
  claim(reading) {
    // What the person believes the verdict to be does not restrict: "secondo me è raggiunto" asks about one that is not.
    return has(reading, 'explain', 'claim')
      ? {
          strength: STRENGTH.certain + 1,
          where: without(reading.where, ['verdict', 'number']),
          options: { numbers: [...reading.numbers] },
        }
      : null;
  },
  answer(query, desk) {
    const { year } = desk.library;
    const rows = query.where.length > 0 ? rowsOf(query, desk) : [];
    const common = { intent: 'explain', year: query.year, where: query.where, aim: texts.aim };
    if (rows.length === 0)
      return answerOf({ ...common, outcome: 'ambiguous', headline: texts.none, blocks: [], rows: [] });
    if (rows.length > MAX_EXPLAINED) {
      const options = rows.map((row) => ({
        label: texts.heading(refOf(row), row.name),
        question: texts.ask(refOf(row)),
      }));
      return answerOf({
        ...common,
        outcome: 'ambiguous',
        headline: texts.tooMany(rows.length),
        blocks: [{ kind: 'choices', prompt: texts.tooMany(rows.length), options }],
        rows: [],
      });
    }
    const [first] = rows;
    return answerOf({
      ...common,
      headline:
        rows.length === 1 && first
          ? texts.headline(refOf(first), verdictOf(first))
          : texts.headlineMany(rows.length),
      blocks: [
        ...rows.flatMap((row) => explanationBlocks(row, year)),
        { kind: 'hint', text: texts.readings },
      ],
      rows,
    });
  },
};

/** The whole explanation of one verdict; also behind the button of an answer. */
export function explanationBlocks(row: JudgedIndicator, year: Year): AnswerBlock[] {
  const item = itemOf(row, year);
  return [
    { kind: 'heading', text: texts.heading(refOf(row), row.name) },
    { kind: 'paragraph', text: explainVerdict(row.verdict) },
    {
      kind: 'bullets',
      items: [
        ...(row.algorithm ? [texts.formula(row.algorithm)] : []),
        ...item.remarks,
        ...item.footnotes.map((note) => texts.noteLine(note.number, note.text)),
        texts.sourceLine(item.source),
      ],
    },
  ];
}
