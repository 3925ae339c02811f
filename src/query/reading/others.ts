import type { Query } from '../query.ts';
import { type Facet, type Where, without } from '../where.ts';
import type { Signal } from './concept.ts';
import { mergeWhere } from './earlier.ts';
import { isHow } from './how-it-went.ts';
import type { Reading } from './reading.ts';
import { NAMES } from './widened.ts';
import { wordsSaid } from './words-said.ts';

type Group = (typeof GROUPS)[number];

/** "E nelle altre sezioni?", "e gli altri temi?", "chi altro?": each of them, in a table. Null: not so. */
export function inOthers(reading: Reading, query: Query): Query | null {
  const isOfHow = reading.where.every(({ anyOf }) => anyOf.every(isHow));
  const [by, facet] = groupMeant(wordsSaid(reading), query.where) ?? [];
  if (by === undefined || facet === undefined || !isOfHow || asksMore(reading)) return null;
  const left = mergeWhere(without(query.where, [facet, 'id']), reading);
  // After one row, how the other areas went is all that can be asked of them.
  const isOfRows = left.some(({ anyOf }) => anyOf.some((atom) => NAMES.includes(atom.facet)));
  const where = isOfRows ? [] : left;
  const counted = query.intent === 'count' || where.some(({ anyOf }) => anyOf.every(isHow));
  return {
    ...query,
    intent: 'rank',
    where: [...where],
    options: { by, order: counted ? 'most' : 'best', top: null },
  };
}

/** "Chi altro ha scadenze a giugno?", "il budget delle altre aree": another question, which only mentions them. */
function asksMore({ topic, attributes, unknown, periods, signals }: Reading): boolean {
  return (
    topic.length + attributes.length + unknown.length > 0 ||
    periods.some(({ isYear }) => !isYear) ||
    [...signals].some((signal) => !OF_OTHERS.includes(signal))
  );
}

const OF_OTHERS: readonly Signal[] = [
  'rest',
  'who',
  'centre-head',
  'by-centre',
  'by-theme',
  'by-section',
  'by-type',
  'by-mission',
  'count',
  'share',
  'summary',
  'list',
  'all',
];

/** "Nelle altre" are of the kind that was spoken of. */
function groupMeant(said: string, where: Where): Group | undefined {
  const kind = OTHERS.exec(said)?.[1] ?? (WHO_ELSE.test(said) ? 'centri' : undefined);
  if (kind !== undefined) return GROUPS.find(([, , names]) => names.test(kind));
  if (!IN_OTHERS.test(said)) return undefined;
  return GROUPS.find(([, facet]) =>
    where.some(({ not, anyOf }) => !not && anyOf.every((atom) => atom.facet === facet)),
  );
}

/** "Chi altro?", "chi altro ha mancati?" */
const WHO_ELSE = /\bchi altr[oi]\b/;
const IN_OTHERS = /^(?:e )?(?:nelle|negli) altr[ie]$/;
const OTHERS =
  /\baltr[ie] (aree strategiche|temi|ambiti|sezioni|tabelle|aree|centri|uffici|strutture|aziende speciali|tipi|tipologie|missioni)\b/;
const GROUPS = [
  ['theme', 'theme', /^(?:aree strategiche|temi|ambiti)$/],
  ['section', 'section', /^(?:sezioni|tabelle)$/],
  ['centre', 'centre', /^(?:aree|centri|uffici|strutture|aziende speciali)$/],
  ['type', 'type', /^(?:tipi|tipologie)$/],
  ['mission', 'mission', /^missioni$/],
] as const satisfies readonly (readonly [string, Facet, RegExp])[];
