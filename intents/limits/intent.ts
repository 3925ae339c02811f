import { answerOf } from '../../src/answer/build.ts';
import { listOption } from '../../src/query/query.ts';
import { slotsOf } from '../../src/query/reading/reading.ts';
import { type Intent, STRENGTH } from '../intent.ts';
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
    return answerOf({
      intent: 'limits',
      year: query.year,
      where: [],
      aim: texts.aim,
      outcome: 'empty',
      headline: found.map((limit) => limit.answer).join(' '),
      blocks: [],
      rows: [],
      suggestions: found.flatMap((limit) => limit.offers),
    });
  },
};
