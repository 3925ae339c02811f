import { readFileSync } from 'node:fs';
import fc from 'fast-check';

const REPORT = readFileSync('data/reports/2023/relazione-performance-2023.txt', 'utf8').split('\n');

const place = fc.nat(REPORT.length - 1);
const line = fc.oneof(
  fc.string({ maxLength: 120, unit: 'grapheme' }),
  fc.constantFrom(...REPORT),
  fc.constantFrom(
    '',
    '\u000c',
    '12',
    '-',
    'Sì',
    '≥ 90%',
    '1. Sì 2. No',
    '((((',
    '9'.repeat(400),
    ' '.repeat(400),
  ),
);

/** One thing that goes wrong between a report and its text. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), at: place, count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, lines: fc.array(line, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('swap' as const), at: place, with: place }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ kind: fc.constant('end' as const), at: place }),
);

/** The report's text after a few such accidents, or text that is no report at all. */
export const damagedReport: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(damage, { minLength: 1, maxLength: 12 }).map(withDamages) },
  { weight: 1, arbitrary: fc.array(line, { maxLength: 200 }).map((lines) => lines.join('\n')) },
);

type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function withDamages(damages: readonly Damage[]): string {
  return damages.reduce<string[]>(damaged, REPORT).join('\n');
}

function damaged(lines: readonly string[], one: Damage): string[] {
  switch (one.kind) {
    case 'drop':
      return lines.toSpliced(one.at, one.count);
    case 'insert':
      return lines.toSpliced(one.at, 0, ...one.lines);
    case 'swap':
      return lines.with(one.at % lines.length, lines[one.with] ?? '');
    case 'cut':
      return lines.with(one.at % lines.length, (lines[one.at] ?? '').slice(0, one.length));
    case 'end':
      // Not so early that hardly anything is read.
      return lines.slice(0, Math.max(one.at, 200));
  }
}
