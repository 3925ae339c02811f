import { anomalies } from './anomalies/intent.ts';
import { attribute } from './attribute/intent.ts';
import { average } from './average/intent.ts';
import { bound } from './bound/intent.ts';
import { budget } from './budget/intent.ts';
import { caps } from './caps/intent.ts';
import { catalogue } from './catalogue/intent.ts';
import { compare } from './compare/intent.ts';
import { count } from './count/intent.ts';
import { deadlines } from './deadlines/intent.ts';
import { definition } from './definition/intent.ts';
import { explain } from './explain/intent.ts';
import { footnote } from './footnote/intent.ts';
import { funds } from './funds/intent.ts';
import { help } from './help/intent.ts';
import { indicator } from './indicator/intent.ts';
import type { Intent } from './intent.ts';
import { limits } from './limits/intent.ts';
import { list } from './list/intent.ts';
import { rank } from './rank/intent.ts';
import { spend } from './spend/intent.ts';
import { summary } from './summary/intent.ts';
import { trend } from './trend/intent.ts';
import { why } from './why/intent.ts';

/**
 * Every intent, from the most special to the most general. The strongest claim answers, whatever its place;
 * the order only settles what the examples' tests do not allow to happen, two equal claims on one sentence.
 */
export const INTENTS: readonly Intent[] = [
  help,
  limits,
  footnote,
  anomalies,
  explain,
  attribute,
  definition,
  average,
  bound,
  compare,
  funds,
  caps,
  spend,
  deadlines,
  rank,
  catalogue,
  trend,
  why,
  budget,
  count,
  summary,
  indicator,
  list,
];
