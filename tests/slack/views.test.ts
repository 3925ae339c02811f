import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/report/record.ts';
import { SECTIONS, THEMES } from '../../src/report/record.ts';
import { MAX_AREAS } from '../../src/slack/areas.ts';
import { areaPicker, centreOf, centreOption } from '../../src/slack/views/area-picker.ts';
import { homeView } from '../../src/slack/views/home-view.ts';
import { rowView } from '../../src/slack/views/row-view.ts';
import { validateMessage, validateView } from '../../src/workspace/blocks/validate.ts';
import { anyAnswer } from '../answer/render/arbitrary-answer.ts';
import { withoutEvidence } from '../answer/render/evidence-link.ts';
import { anIndicator, aYear } from '../report/an-indicator.ts';
import { corpus, realAsker } from './running-bot.ts';

const hostile = fc.constantFrom(
  '<!channel>',
  '<@U123>',
  '<https://x.it|clic>',
  '>=90%',
  '*grassetto* _corsivo_',
  'R&S &lt;',
  '😀',
  'parola '.repeat(700),
  'senzaspazi'.repeat(500),
);
const text = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), hostile);
const maybe = fc.option(text, { nil: null });

const row: fc.Arbitrary<Partial<Indicator>> = fc.record({
  section: fc.constantFrom(...SECTIONS),
  theme: fc.constantFrom(...THEMES),
  name: text,
  objective: maybe,
  code: maybe,
  description: maybe,
  type: maybe,
  unit: maybe,
  algorithm: maybe,
  beneficiaries: maybe,
  publicValue: maybe,
  source: maybe,
  target: text,
  result: text,
  centres: fc.array(
    text.map((name) => ({ name, printed: name })),
    { maxLength: 4 },
  ),
});

const year = fc
  .array(row, { minLength: 1, maxLength: 60 })
  .map((rows) => aYear(rows.map((known, index) => anIndicator(`riga-${index}`, known))));

/** Texts that Slack would read as markup. */
function markup(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (_, held) => {
    if (held?.type === 'mrkdwn') found.push(String(held.text));
    return held;
  });
  return found;
}

describe('views over any data', () => {
  it('the Home stays inside Slack’s limits and never pings', () => {
    fc.assert(
      fc.property(year, fc.array(text, { maxLength: 20 }), maybe, (data, others, digest) => {
        const own = data.indicators.flatMap(({ centres }) => centres.map(({ name }) => name));
        const centres = [...new Set([...own, ...others])];
        const view = homeView({ year: data, centres, areas: centres.slice(0, MAX_AREAS), digest });
        expect(validateView(view)).toEqual([]);
        for (const one of markup(view)) expect(one).not.toMatch(/[<>]/);
      }),
      { numRuns: 60 },
    );
  });

  it('the explanation of a row stays inside them, with as many others as there are', () => {
    fc.assert(
      fc.property(year, anyAnswer, (data, explanation) => {
        const all = data.indicators.map((one) => ({ row: one, year: data }));
        const [found] = all;
        if (found === undefined) return;
        const view = rowView({ found, all, explanation, isEditable: true });
        expect(validateView(view)).toEqual([]);
        for (const one of markup(view)) expect(withoutEvidence(one)).not.toMatch(/[<>]/);
      }),
      { numRuns: 60 },
    );
  });

  it('the menu of centres stays inside them, and each option leads back to its centre', () => {
    fc.assert(
      fc.property(text, fc.uniqueArray(text, { minLength: 1, maxLength: 250 }), (prompt, centres) => {
        const { blocks, text: words } = areaPicker(prompt, centres);
        expect(validateMessage(blocks)).toEqual([]);
        expect(words).not.toMatch(/[<>]/);
        for (const name of centres) {
          const { value } = centreOption(name);
          expect(value.length).toBeLessThanOrEqual(75);
          expect(centreOf(value, centres)).toBe(name);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('views over the report', () => {
  const data = corpus.latest;
  const all = data.indicators.map((one) => ({ row: one, year: data }));

  it.each(data.indicators.map(({ id }) => id))('explain %s', (id) => {
    const found = all.find(({ row: { id: own } }) => own === id);
    if (found === undefined) throw new Error(id);
    const query = {
      intent: 'explain',
      year: data.year,
      where: [{ not: false, anyOf: [{ facet: 'id' as const, id }] }],
      options: {},
    };
    const { answer } = realAsker().answer(query, { today: '2024-05-02' });
    expect(answer.outcome).toBe('answered');
    expect(validateView(rowView({ found, all, explanation: answer }))).toEqual([]);
  });

  it('draw the Home with the areas that have most to show', () => {
    const centres = [...new Set(data.indicators.flatMap((one) => one.centres.map(({ name }) => name)))];
    const missed = (name: string) =>
      data.indicators.filter(
        (one) => one.verdict.status !== 'met' && one.centres.some((centre) => centre.name === name),
      ).length;
    const areas = centres.toSorted((a, b) => missed(b) - missed(a)).slice(0, MAX_AREAS);
    expect(validateView(homeView({ year: data, centres, areas, digest: null }))).toEqual([]);
  });
});
