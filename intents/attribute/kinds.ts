import type { AnswerParts } from '../../src/answer/build.ts';
import { normalize } from '../../src/language/normalize.ts';
import type { Attribute } from '../../src/query/attribute.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import * as texts from './texts.ts';
import { cellOf } from './values.ts';

/** Cells of few values, which many rows share. */
const SHARED: readonly Attribute[] = ['beneficiaries', 'public-value', 'source', 'unit', 'type'];

/** "Quanti beneficiari diversi?", "quante fonti ci sono?": what a column holds, not one row's cell; null otherwise. */
export function kindsAsked(reading: Reading): Attribute | null {
  const [attribute, ...others] = reading.attributes;
  const isAlone =
    reading.common.length === 0 &&
    reading.topic.length === 0 &&
    reading.unknown.length === 0 &&
    reading.numbers.length === 0;
  const isOther = has(
    reading,
    'most',
    'fewest',
    'best',
    'worst',
    'share',
    'sum',
    'why',
    'compare',
    'who',
    'by-centre',
  );
  const isWhere = reading.where.every(({ anyOf }) =>
    anyOf.every(({ facet }) => facet === 'section' || facet === 'theme'),
  );
  const isKind = attribute !== undefined && others.length === 0 && SHARED.includes(attribute);
  return isKind && (has(reading, 'count') || asksWhich(reading)) && isAlone && isWhere && !isOther
    ? attribute
    : null;
}

/** "Quali beneficiari ci sono?"; which types there are, the catalogue tells. */
function asksWhich({ tokens, signals }: Reading): boolean {
  const said = tokens.map(({ word }) => word).join(' ');
  return /^qual[ie]\b.*\b(?:ci sono|esistono|divers[ie])\b/.test(said) && !signals.has('by-type');
}

/** Each value with its rows, the most frequent first. */
export function ofKinds(
  rows: readonly JudgedIndicator[],
  attribute: Attribute,
): Pick<AnswerParts, 'headline' | 'blocks' | 'figures'> {
  const found = new Map<string, { value: string; count: number }>();
  for (const row of rows) {
    const value = cellOf(row, attribute);
    if (value === null) continue;
    const key = normalize(value);
    const entry = found.get(key) ?? { value: value.toLowerCase(), count: 0 };
    found.set(key, { ...entry, count: entry.count + 1 });
  }
  const kinds = [...found.values()].sort((one, other) => other.count - one.count);
  const stating = kinds.reduce((sum, { count }) => sum + count, 0);
  const left = rows.length - stating;
  return {
    headline: texts.kinds(attribute, kinds.length, stating),
    blocks: [
      {
        kind: 'table',
        columns: [texts.label(attribute), texts.rows],
        rows: kinds.map(({ value, count }) => [value, String(count)]),
      },
      ...(left > 0 ? [{ kind: 'hint', text: texts.manyAbsent(attribute, left) } as const] : []),
    ],
    figures: [
      { label: texts.label(attribute), value: kinds.length, unit: '' },
      ...kinds.map(({ value, count }) => ({ label: value, value: count, unit: '' })),
    ],
  };
}
