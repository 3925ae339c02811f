import { examples as anomalies } from './anomalies/examples.ts';
import { examples as attribute } from './attribute/examples.ts';
import { examples as average } from './average/examples.ts';
import { examples as bound } from './bound/examples.ts';
import { examples as budget } from './budget/examples.ts';
import { examples as caps } from './caps/examples.ts';
import { examples as catalogue } from './catalogue/examples.ts';
import { examples as compare } from './compare/examples.ts';
import { examples as count } from './count/examples.ts';
import { examples as deadlines } from './deadlines/examples.ts';
import { examples as definition } from './definition/examples.ts';
import { examples as explain } from './explain/examples.ts';
import { examples as footnote } from './footnote/examples.ts';
import { examples as funds } from './funds/examples.ts';
import { examples as help } from './help/examples.ts';
import { examples as indicator } from './indicator/examples.ts';
import type { Examples } from './intent.ts';
import { examples as limits } from './limits/examples.ts';
import { examples as list } from './list/examples.ts';
import { examples as rank } from './rank/examples.ts';
import { examples as spend } from './spend/examples.ts';
import { examples as summary } from './summary/examples.ts';
import { examples as trend } from './trend/examples.ts';
import { examples as why } from './why/examples.ts';

/** Every intent's own sentences, by its name; a test holds the names to the registry's. */
export const EXAMPLES: Readonly<Record<string, Examples>> = {
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
};
