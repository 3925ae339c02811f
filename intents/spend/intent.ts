import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { refOf } from '../../src/answer/items.ts';
import { isBudgetUse, measureOf } from '../../src/query/measures.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { is, without } from '../../src/query/where.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

const MAX_ROWS = 6;

/** What was spent, which the report never states: said so, beside the caps and the use of budget lines. */
export const spend: Intent = {
  name: 'spend',
  claim(reading) {
    if (keepsCaps(reading))
      return {
        strength: STRENGTH.spoken + 6,
        where: without(reading.where, ['verdict', 'exceeded', 'number']),
      };
    if (!has(reading, 'spent') || has(reading, 'cap', 'budget-use')) return null;
    // "La linea che ha speso meno": of the use of budgets there is one.
    if (has(reading, 'budget') && has(reading, 'most', 'fewest')) return null;
    // The report gives no spending, but what share of a budget was used.
    if (has(reading, 'share') || (has(reading, 'why') && !has(reading, 'budget'))) return null;
    return { strength: STRENGTH.spoken + 6, where: without(reading.where, ['number']) };
  },
  answer(query, desk) {
    const asked = query.where.length === 0 ? [] : select(desk.library, query.where);
    const capped =
      asked.length > MAX_ROWS ? asked.filter((row) => row.budgetCap !== null || isBudgetUse(row)) : asked;
    const shown = capped.length > MAX_ROWS ? [] : capped;
    const over = select(desk.library, [is({ facet: 'budget-use' })]).filter(
      (row) => (measureOf(row, 'budget-use', '%') ?? 0) > 100,
    );
    const rows = shown.length > 0 ? shown : over;
    const [only] = over;
    const signal: AnswerBlock[] =
      shown.length > 0 || !only
        ? []
        : [
            {
              kind: 'paragraph',
              text:
                over.length === 1
                  ? texts.over(refOf(only), measureOf(only, 'budget-use', '%') ?? 0)
                  : texts.overMany,
            },
          ];
    return answerOf({
      intent: 'spend',
      year: query.year,
      where: query.where,
      aim: texts.aim,
      headline: texts.headline,
      blocks: [
        ...signal,
        ...(shown.length > 0 ? [{ kind: 'paragraph', text: texts.caps } as const] : []),
        ...rowBlocks(rows, desk.library),
        { kind: 'hint', text: texts.use },
      ],
      rows,
      suggestions: texts.suggestions,
    });
  },
};

/** "Abbiamo rispettato i tetti?", "tetti superati": whether one was kept no row tells, raggiunto or not. */
function keepsCaps(reading: Reading): boolean {
  const isKept = reading.items.some(({ words }) => words.some((word) => KEPT.test(word)));
  return isKept && has(reading, 'cap') && reading.topic.length === 0;
}

const KEPT = /^(?:rispett|sfor|sfond)|^superat/;
