import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/language/italian-number.ts';
import { explainVerdict } from '../../src/targets/texts.ts';
import { STATUSES, type Status } from '../../src/targets/verdict.ts';
import { judged } from './subject.ts';

const RANK: Readonly<Record<Status, number>> = {
  'not-assessable': 0,
  'not-met': 0,
  'partially-met': 1,
  met: 2,
};
const rank = (target: string, result: string) => RANK[judged(target, result).status];

const amount = fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100);
const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const italian = (iso: string) => iso.split('-').reverse().join('/');

describe('a better result never gets a worse verdict', () => {
  test.each(['>= ', 'almeno ', 'n≥x ', '', '> '])('"%s" a number: more is better', (operator) => {
    fc.assert(
      fc.property(amount, amount, amount, (target, one, other) => {
        const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((value) =>
          formatNumber(value),
        );
        const asked = `${operator}${formatNumber(target)}`;
        expect(rank(asked, better ?? '')).toBeGreaterThanOrEqual(rank(asked, worse ?? ''));
      }),
    );
  });

  test.each(['<= ', 'max ', 'non più di ', '< ', '-'])('"%s" a number: less is better', (operator) => {
    fc.assert(
      fc.property(amount, amount, amount, (target, one, other) => {
        const sign = operator === '-' ? -1 : 1;
        const values = [one * sign, other * sign].toSorted((low, high) => low - high);
        const [better, worse] = values.map((value) => formatNumber(value));
        const asked = `${operator}${formatNumber(target + 1)}%`;
        expect(rank(asked, worse ?? '')).toBeLessThanOrEqual(rank(asked, better ?? ''));
      }),
    );
  });

  test('earlier is better', () => {
    fc.assert(
      fc.property(day, day, day, (by, one, other) => {
        const [earlier = '', later = ''] = [one, other].toSorted().map(italian);
        const asked = `Entro il ${italian(by)}`;
        expect(rank(asked, earlier)).toBeGreaterThanOrEqual(rank(asked, later));
      }),
    );
  });

  test('no part can be bettered for the worse', () => {
    const parts = fc.array(fc.record({ target: amount, result: amount, gain: amount }), {
      minLength: 2,
      maxLength: 5,
    });
    const numbered = (values: number[]) =>
      values.map((value, at) => `${at + 1}. ${formatNumber(value)}`).join(' ');
    fc.assert(
      fc.property(parts, (all) => {
        const asked = numbered(all.map(({ target }) => target));
        const before = numbered(all.map(({ result }) => result));
        const after = numbered(all.map(({ result, gain }) => result + gain));
        expect(rank(asked, after)).toBeGreaterThanOrEqual(rank(asked, before));
      }),
    );
  });

  test('a yes is never worse than a no', () => {
    const asked = fc.constantFrom(
      'Sì',
      '100%',
      'Entro 31/3/2023',
      'Definizione del piano',
      '1. Sì 2. 10',
      '>=2022',
    );
    const details = fc.constantFrom('', ' (slittamento nel 2024)', ' in parte', ' 3 incontri');
    fc.assert(
      fc.property(asked, details, (target, words) => {
        expect(rank(target, `Sì${words}`)).toBeGreaterThanOrEqual(rank(target, `No${words}`));
      }),
    );
  });
});

describe('the unit and the spelling of a number never change the verdict', () => {
  const spellings: readonly ((plain: string, grouped: string) => string)[] = [
    (_, grouped) => grouped,
    (plain) => `${plain}%`,
    (plain) => `${plain} %`,
    (_, grouped) => `n. ${grouped}`,
    (_, grouped) => `n.${grouped}`,
    (plain) => `${plain} imprese`,
    (_, grouped) => `€ ${grouped}`,
    (_, grouped) => `${grouped} (di cui 3 estere)`,
    (plain) => ` ${plain}. `,
  ];
  const whole = fc.integer({ min: 0, max: 99_999 });

  test.each(spellings.map((spell, at) => [spell('1234', '1.234'), at]))('as in "%s"', (_, at) => {
    const spell = spellings[Number(at)] ?? String;
    fc.assert(
      fc.property(whole, whole, (target, result) => {
        const plain = judged(String(target), String(result)).status;
        const spelledResult = spell(String(result), formatNumber(result));
        const spelledTarget = spell(String(target), formatNumber(target));
        expect(judged(String(target), spelledResult).status).toBe(plain);
        expect(judged(spelledTarget, String(result)).status).toBe(plain);
        expect(judged(spelledTarget, spelledResult).status).toBe(plain);
      }),
    );
  });

  test('every dash is a minus', () => {
    for (const dash of ['-', '−', '–']) expect(judged(`${dash}5%`, `${dash}4%`).status).toBe('not-met');
  });
});

test('every text pair gets a verdict and an explanation, and none throws', () => {
  const words = fc.constantFrom(
    ...[
      'Sì',
      'No',
      '1.',
      '2.',
      '-',
      'entro',
      '31/3/2023',
      'almeno',
      '>=',
      '10',
      '10%',
      '2022',
      '(',
      ')',
      'se',
      'max',
    ],
    ...[
      'bdg',
      '€',
      '500.000',
      'tra',
      'e',
      'marzo',
      '10/23',
      'avviata',
      'non',
      'nel',
      '2024',
      'parte',
      'delle',
      'attività',
      '',
    ],
  );
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 12 }).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(cell, cell, cell, (target, result, note) => {
      const verdict = judged(target, result, { notes: [{ number: 1, text: note }] });
      expect(STATUSES).toContain(verdict.status);
      expect(verdict.parts.length).toBeGreaterThan(0);
      expect(explainVerdict(verdict).length).toBeGreaterThan(20);
      expect(explainVerdict(verdict)).not.toMatch(/undefined|null|NaN/);
    }),
    { numRuns: 2000 },
  );
});
