import { type Clause, is, type Measure } from '../where.ts';
import type { Reading } from './reading.ts';

type Condition = Reading['conditions'][number];
type Bound = Pick<Condition, 'op' | 'value'> & { high?: number | undefined };

/**
 * A bound on how far rows came from their targets: "mancati per meno di 5 punti", "scostamento negativo oltre il 20%", "a più
 * di 10 punti dal target". Null where the number is of something else.
 */
export function boundedDistance(condition: Condition, normalized: string): Clause | null {
  const { start, end, op, value, high, unit: said, subjectHint, part, words } = condition;
  const [before, after] = [normalized.slice(0, start), normalized.slice(end)];
  const inPoints = POINTS.test(after) || words.endsWith('punti percentuali');
  const isBeyond = BEYOND.test(before);
  const isOfTarget =
    isBeyond || SHORT_OF.test(after) || (subjectHint === null && saysDistance(condition, normalized));
  if (subjectHint !== 'variance' && !(inPoints && isOfTarget)) return null;
  const unit = inPoints ? 'punti' : said;
  const side = sideOf(before, after);
  // "Mancati di oltre la metà": of the target, whatever its unit.
  if (part) return side === 'short' ? clause('degree', { op: TURNED[op], value: 100 - value }, '%') : null;
  // "Oltre -30%", "negativo sotto il -20%": further below.
  if (value < 0 && (side === 'short' || words.startsWith('oltre')))
    return clause('shortfall', { op: op.startsWith('<') ? TURNED[op] : op, value: -value }, unit);
  if (side === 'short') return clause('shortfall', { op, value, high }, unit);
  if (side === 'beyond' || !inPoints || op === '=' || op === 'between')
    return clause('variance', { op, value, high }, unit);
  // On either side of the target.
  if (op.startsWith('<')) return clause('variance', { op: 'between', value: -value, high: value }, unit);
  const below = clause('variance', { op: TURNED[op], value: -value }, unit);
  return { not: false, anyOf: [...clause('variance', { op, value }, unit).anyOf, ...below.anyOf] };
}

/** "Più di 5 punti di accesso", "soddisfazione sopra 90 punti": points of their own, not away from a target. */
function saysDistance({ start, end, words }: Condition, normalized: string): boolean {
  const [before, after] = [normalized.slice(0, start), normalized.slice(end)];
  return (
    words.endsWith('punti percentuali') ||
    OF_DISTANCE.test(after) ||
    SHORT.test(after) ||
    [SHORT, MET].some((pattern) => pattern.test(before)) ||
    (HEADS.test(before) && !/^ punti (?:di|d) /.test(after))
  );
}

/** "Oltre 10 punti sotto il target", "mancati per …" count down from it, "superato di …" up. */
function sideOf(before: string, after: string): 'short' | 'beyond' | null {
  if (SHORT_OF.test(after) || SHORT.test(before)) return 'short';
  if (BEYOND.test(before) || MET.test(before)) return 'beyond';
  return SHORT.test(after) ? 'short' : null;
}

function clause(measure: Measure, { op, value, high }: Bound, unit: string): Clause {
  return is({ facet: 'number', measure, op, value, high: high ?? null, unit });
}

const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', between: 'between' } as const;
const POINTS = /^ punti\b/;
const OF_DISTANCE =
  /^ punti (?:percentuali\b|(?:di (?:scart|distacc|scostament|differenz|distanz)|dal? (?:target|obiettivo|valore|previsto)))/;
const HEADS = /\b(?:obiettivi|indicatori|target|risultati|quelli|quelle) (?:(?:a|con|di|per|che \w+) )?$/;
const SHORT_OF = /^(?: punti)?(?: percentuali)? (?:sotto|in meno)\b/;
const SHORT =
  /\b(?:mancat[oaie]|negativ[oaie]|sotto|non (?:\w+ )?(?:raggiunt|centrat)[oaie])\b(?!.*\b(?:positiv|superat)[oaie]\b)/;
const BEYOND = /\b(?:superat[oaie]|positiv[oaie]|sopra|oltre il target)\b/;
const MET = /(?:raggiunt|centrat)[oaie]\b/;
