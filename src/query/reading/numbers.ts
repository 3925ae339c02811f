import { type Clause, is, type Measure } from '../where.ts';
import { boundedDistance } from './bounded-distance.ts';
import type { Signal } from './concept.ts';
import { conceptsOf, type Item } from './item.ts';
import type { Reading } from './reading.ts';

/** A condition restricts rows, except where it counts them or states what somebody believes. */
export function numberClauses(
  conditions: Reading['conditions'],
  signals: ReadonlySet<Signal>,
  normalized: string,
): Clause[] {
  return conditions.flatMap((condition): Clause[] => {
    if (isFully(condition, normalized)) return [is({ facet: 'equal' })];
    const counts =
      condition.subjectHint === 'count' || (condition.op === '=' && condition.subjectHint === null);
    return counts ? [] : [numberClause(condition, signals, normalized)];
  });
}

/** "Raggiunti esattamente al 100%". */
function isFully({ start, op, value, unit }: Reading['conditions'][number], normalized: string): boolean {
  return op === '=' && value === 100 && unit === '%' && REACHED.test(normalized.slice(0, start));
}

const REACHED = /(?:raggiunt|centrat)[oaie] $/;

function numberClause(
  condition: Reading['conditions'][number],
  signals: ReadonlySet<Signal>,
  normalized: string,
): Clause {
  const { start, op, value, high, unit: said, subjectHint } = condition;
  const distance = boundedDistance(condition, normalized);
  if (distance) return distance;
  if (said === '%' && BEYOND.test(normalized.slice(0, start))) {
    return is({ facet: 'number', measure: 'degree', op, value: 100 + value, high: null, unit: '%' });
  }
  // "Risultato percentuale oltre il 90".
  const unit = said === '' && signals.has('share') ? '%' : said;
  return is({
    facet: 'number',
    measure: measureFor(
      { unit, subjectHint },
      LINES.test(normalized) ? new Set([...signals, 'budget']) : signals,
    ),
    op,
    value,
    high: high ?? null,
    unit,
  });
}

/** "Superato il target di oltre il 50%": half as much again as was asked. */
const BEYOND =
  /superat[oaie](?: (?:il|i|gli|l) ?(?:target|obiettiv[oi]|previsto|valore atteso))?(?: (?:di|del|per))? ?$/;

/** "Quali linee hanno superato il 90%?": the report has lines of budgets only. */
const LINES = /\blinee\b(?! strategic)/;

/** What the words beside it say; else an amount is a cap, a share is of the budget or of the target. */
function measureFor(
  { unit, subjectHint }: Pick<Reading['conditions'][number], 'unit' | 'subjectHint'>,
  signals: ReadonlySet<Signal>,
): Measure {
  if (subjectHint !== null && subjectHint !== 'count') return subjectHint;
  if (unit === '€' || signals.has('cap')) return 'cap';
  if (unit === '%') return signals.has('budget') || signals.has('budget-use') ? 'budget-use' : 'degree';
  return 'result';
}

/** "I due più lontani dal target", "i 3 tetti più alti": a number before a ranking. */
export function rankedTop(items: readonly Item[], signals: ReadonlySet<Signal>): Reading['top'] {
  const ranked = (['worst', 'best', 'most', 'fewest', 'overshoot'] as const).some((signal) =>
    signals.has(signal),
  );
  const numbers = items.flatMap((item, at) =>
    conceptsOf([item], 'number').filter(
      ({ spelled, value }) => value > 1 && (spelled || (value <= MOST_RANKED && isArticle(items[at - 1]))),
    ),
  );
  const [number] = numbers;
  return ranked && number ? { count: number.value, from: null } : null;
}

/** "I 3 tetti più alti" ranks; "i 300 tetti" hardly does. */
const MOST_RANKED = 20;

function isArticle(item: Item | undefined): boolean {
  return /^(?:i|le|gli)$/.test(item?.words.join(' ') ?? '');
}
