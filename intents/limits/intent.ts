import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { listOption, type Query } from '../../src/query/query.ts';
import { slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

/** Subjects that the report does not hold: said plainly, with what can be asked instead. */
export const limits: Intent = {
  name: 'limits',
  claim(reading) {
    if (reading.limits.length === 0 || slotsOf(reading, 'code').length > 0) return null;
    // "Chi ha lavorato meglio, Personale o Comunicazione?" compares centres, not persons.
    if (slotsOf(reading, 'centre').length > 1) return null;
    return { strength: STRENGTH.certain + 2, options: { limits: [...reading.limits] } };
  },
  answer(query, desk) {
    const asked = listOption(query.options, 'limits');
    const found = desk.glossary.limits.filter((limit) => asked.includes(limit.id));
    const named = found.some(({ showsRows }) => showsRows) ? rowsNamed(query, desk) : [];
    return answerOf({
      intent: 'limits',
      year: query.year,
      where: [],
      aim: texts.aim,
      outcome: 'empty',
      headline: found.map((limit) => limit.answer).join(' '),
      blocks:
        named.length === 0
          ? []
          : [{ kind: 'paragraph', text: texts.whatThereIs }, ...rowBlocks(named, desk.library)],
      rows: named,
      suggestions: found.flatMap((limit) => limit.offers),
    });
  },
};

/** More rows than these were not what the question named. */
const FEW = 3;

/** "Chi è il fornitore dei locker?": what the report says of the locker, though not that. */
function rowsNamed({ where }: Query, { library }: Desk): readonly JudgedIndicator[] {
  const rows = atomsOf(where, 'words').length === 0 ? [] : select(library, where);
  return rows.length <= FEW ? rows : [];
}
