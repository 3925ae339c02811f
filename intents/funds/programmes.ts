import type { Year } from '../../src/report/corpus.ts';
import type { Mission } from '../../src/report/record.ts';

export interface Programme {
  mission: Mission;
  programme: Mission;
  /** Euro, as printed in different places, in order, without repetitions. */
  amounts: readonly number[];
}

/** The programmes that the report prints an amount of, in document order. */
export function programmesOf(year: Year): Programme[] {
  const found = new Map<string, { mission: Mission; programme: Mission; amounts: Set<number> }>();
  for (const row of year.indicators) {
    if (!row.mission || !row.programme || row.programmeBudget === null) continue;
    const key = `${row.mission.code} ${row.programme.code}`;
    const entry = found.get(key) ?? {
      mission: row.mission,
      programme: row.programme,
      amounts: new Set<number>(),
    };
    entry.amounts.add(row.programmeBudget);
    found.set(key, entry);
  }
  return [...found.values()].map((entry) => ({ ...entry, amounts: [...entry.amounts] }));
}

/** One or more programmes taken together, their amount within these; the same twice where it is sure. */
interface Funded {
  programmes: readonly Programme[];
  least: number;
  most: number;
}

/** The programmes of one mission together, or each alone. */
export function fundedOf(entries: readonly Programme[], byMission: boolean): Funded[] {
  const together = new Map<string, Programme[]>();
  for (const entry of entries) {
    const key = byMission ? entry.mission.code : `${entry.mission.code} ${entry.programme.code}`;
    together.set(key, [...(together.get(key) ?? []), entry]);
  }
  return [...together.values()].map((programmes) => ({
    programmes,
    least: programmes.reduce((sum, { amounts }) => sum + Math.min(...amounts), 0),
    most: programmes.reduce((sum, { amounts }) => sum + Math.max(...amounts), 0),
  }));
}

/** Put in order, and whether the first is so whichever of its printed amounts holds. */
export function inOrder(
  funded: readonly Funded[],
  order: 'most' | 'fewest',
): { ordered: readonly Funded[]; isSure: boolean } {
  const ordered = funded.toSorted((a, b) => (order === 'most' ? b.most - a.most : a.least - b.least));
  const [first, ...others] = ordered;
  const isSure =
    first !== undefined &&
    others.every((other) => (order === 'most' ? first.least > other.most : first.most < other.least));
  return { ordered, isSure };
}
