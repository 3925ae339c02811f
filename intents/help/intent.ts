import { answerOf } from '../../src/answer/build.ts';
import { has } from '../../src/query/reading/reading.ts';
import { wordsSaid } from '../../src/query/reading/words-said.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

const THANKS = /^(?:ok |bene |perfetto |ottimo |molte |mille )*grazie\b/;

/** What the bot can do; also the answer to a greeting and to an empty message. */
export const help: Intent = {
  name: 'help',
  claim(reading) {
    const asksNothing =
      reading.where.length === 0 && reading.unknown.length === 0 && reading.limits.length === 0;
    const only = [...reading.signals].every((signal) => ['help', 'detail'].includes(signal));
    const silent = reading.question.trim() === '';
    return silent || (asksNothing && only && has(reading, 'help'))
      ? { strength: STRENGTH.certain, options: THANKS.test(wordsSaid(reading)) ? { thanks: true } : {} }
      : null;
  },
  answer(query) {
    return answerOf({
      intent: 'help',
      year: query.year,
      where: [],
      aim: texts.aim,
      headline: query.options.thanks === true ? texts.welcome : texts.headline,
      blocks: [
        { kind: 'bullets', items: texts.can },
        { kind: 'hint', text: texts.promise },
      ],
      rows: [],
      suggestions: texts.suggestions,
    });
  },
};
