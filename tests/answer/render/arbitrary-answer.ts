import fc from 'fast-check';
import type { Answer, AnswerBlock, Choice, IndicatorItem } from '../../../src/answer/answer.ts';
import { SECTIONS } from '../../../src/report/record.ts';
import { STATUSES } from '../../../src/targets/verdict.ts';

const hostile = fc.constantFrom(
  '<!channel>',
  '<!here|tutti>',
  '<@U123>',
  '<#C1>',
  '<https://x.it|clic>',
  'R&S &lt; &amp; "x"',
  '>=90%',
  '\n>= 90%\n',
  '*grassetto* _corsivo_ ~no~ `codice`',
  '😀👨‍👩‍👧',
  '',
  '   ',
);
const long = fc
  .tuple(
    fc.constantFrom('parola ', 'senzaspazi', '&<>', '😀', 'riga\n', '_*'),
    fc.integer({ min: 1, max: 2500 }),
  )
  .map(([unit, times]) => unit.repeat(times));
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 4, arbitrary: hostile },
  { weight: 1, arbitrary: long },
);
const line = fc.oneof(
  { weight: 9, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: hostile },
);

const choice: fc.Arbitrary<Choice> = fc.record({ label: text, question: text });

const item: fc.Arbitrary<IndicatorItem> = fc.record({
  id: fc.constant('x'),
  section: fc.constantFrom(...SECTIONS),
  code: fc.option(line, { nil: null }),
  name: text,
  status: fc.constantFrom(...STATUSES),
  verdict: line,
  target: text,
  result: text,
  variance: fc.option(line, { nil: null }),
  centres: fc.array(line, { maxLength: 3 }),
  remarks: fc.array(text, { maxLength: 3 }),
  related: fc.array(text, { maxLength: 2 }),
  line: text,
  footnotes: fc.array(fc.record({ number: fc.integer({ min: 1, max: 99 }), text }), { maxLength: 2 }),
  updates: fc.array(text, { maxLength: 2 }),
  evidence: fc.option(fc.webUrl(), { nil: null }),
  source: line,
});

/** One that Slack could draw: as many values as categories. */
const chart: fc.Arbitrary<AnswerBlock> = fc.integer({ min: 1, max: 20 }).chain((points) =>
  fc.record({
    kind: fc.constant('chart' as const),
    title: line,
    categories: fc.array(fc.oneof(line, text), { minLength: points, maxLength: points }),
    series: fc.array(
      fc.record({ name: text, values: fc.array(fc.integer(), { minLength: points, maxLength: points }) }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);

const block: fc.Arbitrary<AnswerBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('hint' as const), text }),
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({ kind: fc.constant('bullets' as const), items: fc.array(text, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('indicators' as const),
    layout: fc.constantFrom('card' as const, 'list' as const, 'table' as const),
    items: fc.array(item, { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(line, { maxLength: 25 }),
    rows: fc.array(fc.array(fc.oneof(line, line, line, text), { maxLength: 25 }), { maxLength: 150 }),
  }),
  fc.record({
    kind: fc.constant('chart' as const),
    title: text,
    categories: fc.array(text, { maxLength: 25 }),
    series: fc.array(fc.record({ name: text, values: fc.array(fc.double(), { maxLength: 25 }) }), {
      maxLength: 8,
    }),
  }),
  chart,
  fc.record({
    kind: fc.constant('note' as const),
    number: fc.integer({ min: 1, max: 99 }),
    text,
    source: line,
  }),
  fc.record({
    kind: fc.constant('choices' as const),
    prompt: text,
    options: fc.array(choice, { maxLength: 30 }),
  }),
);

/** Answers of any shape and size, with text that tries to ping, link, format and overflow. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  outcome: fc.constantFrom(
    'answered' as const,
    'empty' as const,
    'ambiguous' as const,
    'not-understood' as const,
  ),
  intent: fc.constant(null),
  year: fc.constant(null),
  understood: fc.option(text, { nil: null }),
  headline: text.filter((words) => words.trim() !== ''),
  blocks: fc.array(block, { maxLength: 8 }),
  indicators: fc.constant([]),
  figures: fc.constant([]),
  notes: fc.constant([]),
  suggestions: fc.array(choice, { maxLength: 6 }),
});
