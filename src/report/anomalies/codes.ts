import type { JudgedIndicator, Year } from '../corpus.ts';
import { type Anomaly, groupBy, placeOf } from './anomaly.ts';

/** Codes that are no keys: used twice in one table, or by two tables for different things. */
export function codeAnomalies({ indicators }: Year): Anomaly[] {
  const repeated = [...groupBy(indicators, ({ code }) => code)].filter(([, rows]) => rows.length > 1);
  return repeated.map(([code, rows]) => ({
    code: isWithinOneTable(rows) ? 'code-used-twice' : 'code-shared-by-tables',
    places: rows.map((row) => placeOf(row)),
    detail: code,
  }));
}

function isWithinOneTable(rows: readonly JudgedIndicator[]): boolean {
  return new Set(rows.map(({ section }) => section)).size < rows.length;
}

/** A PIRA code that two rows cite, as if they were the same indicator of it. */
export function citationAnomalies({ indicators }: Year): Anomaly[] {
  const codes = new Set(indicators.flatMap(({ piraCodes }) => piraCodes));
  return [...codes].flatMap((code): Anomaly[] => {
    const citing = indicators.filter(({ piraCodes }) => piraCodes.includes(code));
    if (citing.length < 2) return [];
    return [{ code: 'pira-code-cited-twice', places: citing.map((row) => placeOf(row)), detail: code }];
  });
}

/** Two rows of one table of which each cites the other's number: 2.3.1 is PIRA 2.4.1, and 2.4.1 is PIRA 2.3.1. */
export function crossedAnomalies({ indicators }: Year): Anomaly[] {
  const citing = indicators.filter(({ piraCodes }) => piraCodes.length > 0);
  return citing.flatMap((one, index) =>
    citing.slice(index + 1).flatMap((other): Anomaly[] => {
      if (
        one.section !== other.section ||
        one.code === other.code ||
        !cites(one, other) ||
        !cites(other, one)
      )
        return [];
      return [
        {
          code: 'crossed-references',
          places: [placeOf(one), placeOf(other)],
          detail: `${one.code} → PIRA ${other.code}, ${other.code} → PIRA ${one.code}`,
        },
      ];
    }),
  );
}

function cites(row: JudgedIndicator, other: JudgedIndicator): boolean {
  return other.code !== null && row.piraCodes.includes(other.code);
}
