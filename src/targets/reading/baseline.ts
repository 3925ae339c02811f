import { findNumbers } from '../../language/italian-number.ts';
import type { Unit } from '../verdict.ts';

/**
 * The value of an earlier year, as a footnote gives it: "dato 2022: 10%", "nel 2022 pari a 1.418". Null where
 * no footnote does.
 */
export function baselineValue(
  year: number,
  notes: readonly { text: string }[],
): { value: number; unit: Unit } | null {
  const stated = new RegExp(
    `(?<!\\d)${year}\\s*(?:[:=)(,]|pari\\s+a|era(?:no)?|è\\s+stato|di)?\\s*(?=[-−–+€]?\\s?\\d)`,
    'iu',
  );
  for (const { text } of notes) {
    const match = stated.exec(text);
    const [number] = match === null ? [] : findNumbers(text.slice(match.index + match[0].length));
    if (number !== undefined && number.start === 0)
      return { value: number.value, unit: number.unit ?? 'number' };
  }
  return null;
}
