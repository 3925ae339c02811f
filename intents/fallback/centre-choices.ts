import type { AnswerBlock } from '../../src/answer/answer.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** The centres that there are, to choose from. */
export function centreChoices({ centres }: Desk): AnswerBlock {
  const options = centres.map((name) => ({ label: name, question: texts.summaryOf(name) }));
  return { kind: 'choices', prompt: texts.centres, options };
}
