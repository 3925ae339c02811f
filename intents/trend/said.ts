import { parseNumberWord } from '../../src/language/number-words.ts';
import { settled } from '../../src/query/reading/combine.ts';
import { type Item, operatorOf } from '../../src/query/reading/item.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { STATUSES, type Status, UNMET } from '../../src/targets/verdict.ts';

/** What verdicts a question asks of the later year and of the earlier. */
export interface VerdictsByYear {
  now: readonly Status[];
  before: readonly Status[];
  /** So many years in a row; null for two that are named. */
  run: number | null;
}

/** "Mancati due anni di fila", "mancati nel 2023 e raggiunti nel 2024"; null where no verdict is asked of two years. */
export function verdictsByYear(reading: Reading): VerdictsByYear | null {
  if (has(reading, 'recovered')) return { now: ['met'], before: UNMET, run: null };
  const [first] = verdictsSaid(reading);
  if (first === undefined) return null;
  const run = has(reading, 'in-a-row') ? runSaid(reading) : null;
  if (run !== null) return { now: first.statuses, before: first.statuses, run };
  if (reading.year === null || reading.otherYear === null || asksHowMany(reading)) return null;
  const [now, before] = [ofYear(reading.year, reading), ofYear(reading.otherYear, reading)];
  return now && before ? { now, before, run: null } : null;
}

function verdictsSaid(reading: Reading): { from: number; statuses: readonly Status[] }[] {
  return slotsOf(reading, 'verdict').flatMap((slot) => {
    const { atom } = settled(slot);
    return slot.excluded || atom.facet !== 'verdict' ? [] : [{ from: slot.from, statuses: atom.statuses }];
  });
}

/** The verdict said last before the year is named; "ma non nel 2024" means the others. */
function ofYear(year: number, reading: Reading): readonly Status[] | null {
  const said = verdictsSaid(reading);
  const place = reading.items.find((item) => namesYear(item, year));
  if (place === undefined) return said[0]?.statuses ?? null;
  const before = said.findLast(({ from }) => from < place.from) ?? said[0];
  if (before === undefined) return null;
  const denied = reading.items.some(
    (item) => item.from > before.from && item.to <= place.from && place.from - item.to <= 1 && isNot(item),
  );
  return denied
    ? STATUSES.filter((status) => status !== 'not-assessable' && !before.statuses.includes(status))
    : before.statuses;
}

function isNot(item: Item): boolean {
  return operatorOf(item) === 'not' || operatorOf(item) === 'except';
}

function namesYear(item: Item, year: number): boolean {
  return item.concepts.some((concept) => concept.role === 'period' && concept.period.year === year);
}

/** "Tre anni di fila"; two where no number is said. */
function runSaid({ items }: Reading): number {
  const words = items
    .filter((item) =>
      item.concepts.some((concept) => concept.role === 'signal' && concept.signal === 'in-a-row'),
    )
    .flatMap(({ words: said }) => said);
  const counts = words.flatMap((word) => (/^\d$/.test(word) ? Number(word) : (parseNumberWord(word) ?? [])));
  return Math.max(2, ...counts);
}

/** "Quanti raggiunti nel 2023 e nel 2024?" counts each year for itself; "sia nel 2023 sia nel 2024" both. */
function asksHowMany(reading: Reading): boolean {
  return has(reading, 'count', 'share') && !reading.items.some((item) => operatorOf(item) === 'both');
}
