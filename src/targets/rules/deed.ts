import { wordsAfterAnswer } from '../reading/answer.ts';
import { saysItIsDone } from '../reading/deeds.ts';
import { finding, type Rule } from './rule.ts';

/** A deed asked for in words ("Avvio rilevazione") that the result repeats as done ("Rilevazione avviata") is met. */
export const deed: Rule = {
  name: 'deed',
  judge({ target, result }) {
    const asked = target.kind === 'words' || target.kind === 'yes' ? wordsAfterAnswer(target.words) : '';
    return result.kind === 'words' && saysItIsDone(asked, result.words) ? finding('met') : null;
  },
};
