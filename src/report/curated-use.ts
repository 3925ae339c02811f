import { applies } from './anomalies/curated.ts';
import type { Corpus, JudgedIndicator } from './corpus.ts';
import type { Grounds, Knowledge, Row } from './knowledge.ts';
import { groundsHold, isRow } from './matching.ts';

/** A curated entry that does not do its work: it is silent in every year, or means several rows of one. */
export interface CuratedFault {
  /** Name of the file without its ending ("causes"). */
  file: keyof Knowledge;
  /** Counted from 1, in the order of the file. */
  entry: number;
  fault: 'rests-on-nothing' | 'means-several-rows';
  /** The words by which the entry names its row. */
  row: string;
}

/** Lints the curated files against the indexed years: each entry must rest on words that are really there. */
export function curatedFaults({ years, knowledge }: Corpus): CuratedFault[] {
  const byYear = [...years.values()].map(({ indicators }) => indicators);
  return FILES.flatMap(({ file, claimsOf }) =>
    claimsOf(knowledge).flatMap(({ entry, row, holds, many }) => {
      const counts = byYear.map((indicators) => indicators.filter(holds).length);
      const silent = counts.every((count) => count === 0);
      if (!silent && (many || counts.every((count) => count <= 1))) return [];
      const fault = silent ? ('rests-on-nothing' as const) : ('means-several-rows' as const);
      return [{ file, entry, fault, row: row.name.join(' + ') }];
    }),
  );
}

interface Claim {
  entry: number;
  row: Row;
  holds: (indicator: JudgedIndicator) => boolean;
  /** A direction may rightly mean several rows. */
  many: boolean;
}

const FILES: readonly { file: keyof Knowledge; claimsOf: (knowledge: Knowledge) => Claim[] }[] = [
  {
    file: 'directions',
    claimsOf: ({ directions }) => directions.map((entry, at) => claim(at, entry.row, {}, true)),
  },
  {
    file: 'overrides',
    claimsOf: ({ overrides }) => overrides.map((entry, at) => claim(at, entry.row, entry.restsOn)),
  },
  {
    file: 'causes',
    claimsOf: ({ causes }) => causes.map((entry, at) => claim(at, entry.row, entry.restsOn)),
  },
  {
    file: 'relations',
    claimsOf: ({ relations }) => relations.flatMap(({ rows }, at) => rows.map((row) => claim(at, row, {}))),
  },
  {
    file: 'anomalies',
    claimsOf: ({ anomalies }) =>
      anomalies.map((entry, at) => ({
        ...claim(at, entry.row, {}),
        holds: (indicator) => applies(entry, indicator),
      })),
  },
];

function claim(at: number, row: Row, restsOn: Grounds, many = false): Claim {
  return {
    entry: at + 1,
    row,
    holds: (indicator) => isRow(row, indicator) && groundsHold(restsOn, indicator, indicator.notes),
    many,
  };
}
