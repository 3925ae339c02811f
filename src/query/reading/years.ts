import type { Facet } from '../where.ts';
import type { Signal } from './concept.ts';
import type { Reading, Slot } from './reading.ts';

/** Which of the years that a question names is asked about, which only compared with, which slipped to. */
export function yearsOf(
  periods: Reading['periods'],
  signals: ReadonlySet<Signal>,
  slots: readonly Slot[],
): Pick<Reading, 'year' | 'otherYear' | 'postponedTo'> {
  const none = { year: null, otherYear: null, postponedTo: null };
  const named = periods.filter(({ words }) => !SPAN.test(words)).flatMap(yearsIn);
  const years = [...new Set(named)];
  const [first = null] = years;
  if (first === null) return none;
  if (slots.some((slot) => slot.atom.facet === 'postponed')) return { ...none, postponedTo: String(first) };
  if (years.length > 1) return { ...none, year: Math.max(...years), otherYear: Math.min(...years) };
  return signals.has('trend') || (signals.has('compare') && !namesSides(slots))
    ? { ...none, otherYear: first }
    : { ...none, year: first };
}

/** "Negli ultimi due anni" names no year. */
const SPAN = /\banni$/;

/** "Tra il 2023 e il 2024", "dal 2022 al 2024" name two whole years. */
function yearsIn({ from, to, year, precision }: Reading['periods'][number]): number[] {
  const whole = precision === 'range' && from?.endsWith('-01-01') && to?.endsWith('-12-31');
  const first = whole && from ? Number(from.slice(0, 4)) : null;
  return [...(first !== null && first !== year ? [first] : []), ...(year === null ? [] : [year])];
}

/** "Confronta Formaper e Innexta nel 2024": what is compared is not the year. */
function namesSides(slots: readonly Slot[]): boolean {
  return SIDES.some((facet) => slots.filter(({ atom }) => atom.facet === facet).length > 1);
}

const SIDES: readonly Facet[] = ['centre', 'theme', 'section', 'type', 'mission', 'flag'];
