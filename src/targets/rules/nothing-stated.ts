import { finding, type Rule } from './rule.ts';

/** A dash, or words that hold neither value nor date nor yes or no, and do not repeat what was asked. */
export const nothingStated: Rule = {
  name: 'nothing-stated',
  judge: () => finding('not-assessable'),
};
