import type { Expected } from './expected.ts';
import { BUDGETS } from './kinds/budgets.ts';
import { CODES } from './kinds/codes.ts';
import { COMBINED } from './kinds/combined.ts';
import { COMPARISONS } from './kinds/comparisons.ts';
import { COUNTS } from './kinds/counts.ts';
import { DEADLINES } from './kinds/deadlines.ts';
import { EXPLANATIONS } from './kinds/explanations.ts';
import { FLAGS } from './kinds/flags.ts';
import { FOLLOW_UPS } from './kinds/follow-ups.ts';
import { FOOTNOTES } from './kinds/footnotes.ts';
import { MISSIONS } from './kinds/missions.ts';
import { PUBLIC_VALUE } from './kinds/public-value.ts';
import { UNMET } from './kinds/unmet.ts';
import { WHY } from './kinds/why.ts';

/** The staff's questions about 2023, with what the report says in answer; all figures were read in its text. */
export const QUESTIONS: readonly Expected[] = [
  ...UNMET,
  ...WHY,
  ...CODES,
  ...BUDGETS,
  ...COUNTS,
  ...COMPARISONS,
  ...DEADLINES,
  ...FOOTNOTES,
  ...PUBLIC_VALUE,
  ...FLAGS,
  ...MISSIONS,
  ...EXPLANATIONS,
  ...FOLLOW_UPS,
  ...COMBINED,
];
