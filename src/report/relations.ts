import type { JudgedIndicator, Relation } from './corpus.ts';
import type { RelationEntry } from './knowledge.ts';
import { isRow } from './matching.ts';
import { sameCitation } from './texts.ts';

/** Relations by the id of the row that has them. */
export type Relations = ReadonlyMap<string, readonly Relation[]>;

type Related = Pick<JudgedIndicator, 'id' | 'verdict'> & JudgedIndicator;

/**
 * How the rows of one year stand to each other, both ways: what we curated, and what the report itself ties
 * together by a PIRA code. Two rows that measure the same thing and have different verdicts contradict.
 */
export function relate(indicators: readonly Related[], entries: readonly RelationEntry[]): Relations {
  const relations = new Map<string, Relation[]>();
  const add = (from: Related, to: Related, relation: Omit<Relation, 'indicator'>) => {
    relations.set(from.id, [...(relations.get(from.id) ?? []), { ...relation, indicator: to.id }]);
  };
  for (const [one, other, relation] of [...curated(indicators, entries), ...citing(indicators)]) {
    add(one, other, relation);
    add(other, one, relation);
  }
  return relations;
}

type Pair = readonly [Related, Related, Omit<Relation, 'indicator'>];

function curated(indicators: readonly Related[], entries: readonly RelationEntry[]): Pair[] {
  return entries.flatMap(({ rows, kind, reason }) => {
    const [one, other] = rows.map((row) => indicators.find((indicator) => isRow(row, indicator)));
    if (one === undefined || other === undefined || one.id === other.id) return [];
    const differ = kind === 'same-measure' && one.verdict.status !== other.verdict.status;
    return [[one, other, { kind: differ ? ('contradicts' as const) : kind, reason }] as const];
  });
}

function citing(indicators: readonly Related[]): Pair[] {
  const cited = indicators.filter(({ piraCodes }) => piraCodes.length > 0);
  return cited.flatMap((one, index) =>
    cited.slice(index + 1).flatMap((other): Pair[] => {
      const shared = one.piraCodes.filter((code) => other.piraCodes.includes(code));
      return shared.length === 0 ? [] : [[one, other, { kind: 'cites', reason: sameCitation(shared) }]];
    }),
  );
}
