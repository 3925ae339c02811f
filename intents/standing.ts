import type { Answer, AnswerBlock } from '../src/answer/answer.ts';
import { type Query, textOption } from '../src/query/query.ts';
import { TAKEN } from '../src/query/reading/standing.ts';
import type { Year } from '../src/report/corpus.ts';
import { isOver } from '../src/report/year-on.ts';
import * as texts from './standing-texts.ts';

/** Says of an answer that its year still runs, and what was taken otherwise than asked for that reason. */
export function withStanding(
  answer: Answer,
  query: Query,
  { year, today }: { year: Year; today: string },
): Answer {
  const taken = TAKEN.find((one) => one === textOption(query.options, 'taken'));
  const lead: AnswerBlock[] =
    taken === undefined ? [] : [{ kind: 'paragraph', text: texts.taken[taken](year.year) }];
  const foot: AnswerBlock[] = year.inProgress
    ? [
        {
          kind: 'hint',
          text: isOver(year, today) ? texts.provisional(year.year) : texts.running(year.year, today),
        },
      ]
    : [];
  return lead.length + foot.length === 0
    ? answer
    : { ...answer, blocks: [...lead, ...answer.blocks, ...foot] };
}
