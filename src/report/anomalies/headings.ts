import { normalize } from '../../language/normalize.ts';
import type { JudgedIndicator, Year } from '../corpus.ts';
import { type Anomaly, groupBy, placeOf } from './anomaly.ts';

/** One heading over two objectives, told apart by the numbers of their rows (3.3.1 and 3.4.1). */
export function headingAnomalies({ indicators }: Year): Anomaly[] {
  const groups = groupBy(indicators, (row) =>
    row.objective === null ? null : `${tableOf(row)} ${normalize(row.objective)}`,
  );
  return [...groups.values()].flatMap((rows): Anomaly[] => {
    const firsts = firstOfEach(rows, numberOf);
    if (firsts.length < 2) return [];
    return [
      {
        code: 'heading-repeated',
        places: firsts.map((row) => placeOf(row)),
        detail: rows[0]?.objective ?? '',
      },
    ];
  });
}

/** One number over two objectives of one table (3.1 in two missions). */
export function objectiveNumberAnomalies({ indicators }: Year): Anomaly[] {
  const groups = groupBy(indicators, (row) =>
    numberOf(row) === null ? null : `${row.section} ${numberOf(row)}`,
  );
  return [...groups.values()].flatMap((rows): Anomaly[] => {
    const firsts = firstOfEach(rows, ({ objective }) => (objective === null ? null : normalize(objective)));
    if (firsts.length < 2) return [];
    return [
      {
        code: 'objective-number-used-twice',
        places: firsts.map((row) => placeOf(row, row.objective ?? '')),
        detail: firsts[0] === undefined ? '' : (numberOf(firsts[0]) ?? ''),
      },
    ];
  });
}

/** Headings repeat rightly from one mission of the PIRA to the next. */
function tableOf({ section, mission }: JudgedIndicator): string {
  return `${section} ${mission?.code ?? ''}`;
}

/** "3.4" of "3.4.1". */
function numberOf({ code }: JudgedIndicator): string | null {
  return code?.split('.').slice(0, 2).join('.') ?? null;
}

function firstOfEach(
  rows: readonly JudgedIndicator[],
  keyOf: (row: JudgedIndicator) => string | null,
): JudgedIndicator[] {
  return [...groupBy(rows, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

const HEADER = /^\s*INDICATORI\s.*\bTIPOLOGIA\b/u;
const HEADER_LINES = 4;

/** A table head that names its last column as it names its first. */
export function columnAnomalies({ text }: Year): Anomaly[] {
  const places = text.flatMap((line, index) => {
    const title = HEADER.test(line) ? /^\s*(INDICATORI(?:\s+DI\s+\p{Lu}+)?)/u.exec(line)?.[1] : undefined;
    const rest = text.slice(index + 1, index + HEADER_LINES);
    const again = title === undefined ? -1 : rest.findIndex((next) => next.includes(title));
    return again < 0 ? [] : [{ indicator: null, line: index + again + 2, words: rest[again]?.trim() ?? '' }];
  });
  return places.length === 0 ? [] : [{ code: 'column-mislabelled', places, detail: places[0]?.words ?? '' }];
}
