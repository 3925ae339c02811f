import type { AnswerBlock } from '../../src/answer/answer.ts';
import type { AnswerParts } from '../../src/answer/build.ts';
import { lineOf, refOf, titleOf, verdictOf } from '../../src/answer/items.ts';
import { normalize } from '../../src/language/normalize.ts';
import type { Attribute } from '../../src/query/attribute.ts';
import type { Query } from '../../src/query/query.ts';
import { atomsOf } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Desk } from '../intent.ts';
import { remarks, sentence } from './one.ts';
import * as texts from './texts.ts';
import { cellOf } from './values.ts';

/** The properties of several rows: what they share in a sentence, each row's own in a table. */
export function ofSeveral(
  rows: readonly JudgedIndicator[],
  attributes: readonly Attribute[],
  { query, desk }: { query: Query; desk: Desk },
): Pick<AnswerParts, 'headline' | 'blocks'> {
  const [first, ...others] = attributes;
  const only = first && others.length === 0 ? first : null;
  const saying = only === null ? rows : rows.filter((row) => cellOf(row, only) !== null);
  const headline =
    only === null
      ? texts.several(attributes, rows.length)
      : saying.length === 0
        ? texts.absentFromAll(only, rows.length)
        : saying.length === 1 && saying[0]
          ? sentence(saying[0], only, desk.library.year)
          : summary(saying, only);
  return {
    headline: `${sameCode(query, rows)}${headline}`,
    blocks: [
      isShared(saying, only)
        ? names(saying)
        : table(saying.length === 0 ? rows : saying, columnsOf(attributes)),
      ...(only === null || saying.length === 0 ? [] : unsaid(rows, saying, only)),
      ...remarks(attributes),
    ],
  };
}

/** A figure alone tells little: target, result and variance stand together. */
function columnsOf(attributes: readonly Attribute[]): readonly Attribute[] {
  const figures: readonly Attribute[] = ['target', 'result', 'variance'];
  if (!attributes.some((attribute) => figures.includes(attribute))) return attributes;
  return [...figures, ...attributes.filter((attribute) => !figures.includes(attribute))];
}

function table(rows: readonly JudgedIndicator[], columns: readonly Attribute[]): AnswerBlock {
  const judged = columns.includes('result');
  return {
    kind: 'table',
    columns: [texts.indicator, ...columns.map(texts.label), ...(judged ? [texts.verdict] : []), texts.source],
    rows: rows.map((row) => [
      titleOf(row),
      ...columns.map((attribute) => cellOf(row, attribute) ?? texts.empty),
      ...(judged ? [verdictOf(row)] : []),
      lineOf(row) || texts.empty,
    ]),
  };
}

function isShared(rows: readonly JudgedIndicator[], attribute: Attribute | null): boolean {
  return (
    attribute !== null &&
    rows.length > 1 &&
    distinct(rows.map((row) => cellOf(row, attribute) ?? '')).length === 1
  );
}

/** What they share was said: which they are is left. */
function names(rows: readonly JudgedIndicator[]): AnswerBlock {
  return { kind: 'bullets', items: rows.map((row) => texts.placed(titleOf(row), lineOf(row))) };
}

/** Few values, each of few words, are said at once. */
const FEW = 3;
const SHORT = 40;

function summary(rows: readonly JudgedIndicator[], attribute: Attribute): string {
  const told = rows.map((row) => ({ ref: refOf(row), value: cellOf(row, attribute) ?? '' }));
  const values = distinct(told.map(({ value }) => value));
  const [value = ''] = values;
  if (rows.length > 1 && values.length === 1) return texts.same(attribute, rows.length, value);
  if (values.length > FEW || values.some((one) => one.length > SHORT))
    return texts.several([attribute], rows.length);
  const of = (one: string) => told.filter((entry) => isSame(entry.value, one));
  if (rows.length <= FEW)
    return texts.each(
      attribute,
      values.map((one) => ({ value: one, refs: of(one).map(({ ref }) => ref) })),
    );
  return texts.shared(
    attribute,
    values.map((one) => ({ value: one, count: of(one).length })),
  );
}

function distinct(values: readonly string[]): string[] {
  const first = new Map(values.toReversed().map((value) => [bare(value), value]));
  return [...first.values()].toReversed();
}

function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Cells are typed by hand: "a/b" and "A / b" say the same. */
function bare(text: string): string {
  return normalize(text).replace(/\s/g, '');
}

function sameCode({ where }: Query, rows: readonly JudgedIndicator[]): string {
  const [code, ...more] = [...atomsOf(where, 'code'), ...atomsOf(where, 'pira-code')];
  return code && more.length === 0 ? texts.sameCode(code.code, rows.length) : '';
}

const MAX_NAMED = 5;

function unsaid(
  rows: readonly JudgedIndicator[],
  saying: readonly JudgedIndicator[],
  attribute: Attribute,
): AnswerBlock[] {
  const left = rows.filter((row) => !saying.includes(row));
  if (left.length === 0) return [];
  if (attribute === 'variance') return [{ kind: 'hint', text: texts.withoutVariance(left.map(refOf)) }];
  const text =
    left.length <= MAX_NAMED
      ? texts.absentFrom(attribute, left.map(refOf))
      : texts.manyAbsent(attribute, left.length);
  return [{ kind: 'hint', text }];
}
