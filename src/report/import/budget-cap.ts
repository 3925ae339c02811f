import { findNumbers } from '../../language/italian-number.ts';
import type { BudgetCap } from '../record.ts';

const CAP = /\(max\b([^)]*)(?:\)|$)/i;

/**
 * The budget cap that a target prints in brackets, in euro: "(max bdg € 8 milioni)", "(max € 261.000 min
 * € 130.000)"; the closing bracket may be missing. Null where it prints none.
 */
export function readBudgetCap(target: string): BudgetCap | null {
  const words = CAP.exec(target)?.[1];
  if (words === undefined) return null;
  const [upper = '', lower] = words.split(/\bmin\b/i);
  const max = euro(upper);
  return max === null ? null : { max, min: lower === undefined ? null : euro(lower) };
}

function euro(words: string): number | null {
  return findNumbers(words).find(({ unit }) => unit === '€')?.value ?? null;
}
