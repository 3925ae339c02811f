import type { Direction } from '../verdict.ts';

export interface WrittenDirection {
  direction: Direction;
  strict: boolean;
}

const AT_LEAST: WrittenDirection = { direction: 'at-least', strict: false };
const AT_MOST: WrittenDirection = { direction: 'at-most', strict: false };
const MORE: WrittenDirection = { direction: 'at-least', strict: true };
const LESS: WrittenDirection = { direction: 'at-most', strict: true };

/**
 * "n.", "n°", "x", an article: what may stand between an operator and its number. No piece may be read in two ways,
 * or a long run of them would be tried in all.
 */
const BETWEEN = String.raw`\s*(?:(?:n°\.?|nr?\.|num\.|€|(?:nr?|x|a|al|allo|ad|di|del|il|lo|la|le|i)(?!\p{L}))\s*)*$`;
/** Longer ones first: "non più di" must not be read as "più di". */
const BEFORE: readonly (readonly [string, WrittenDirection])[] = [
  ['(?:>=|=>|≥|⩾)', AT_LEAST],
  ['(?:<=|=<|≤|⩽)', AT_MOST],
  ['>', MORE],
  ['<', LESS],
  ['(?:non\\s+(?:meno|inferior[ei])|minimo|almeno|min\\.?|a\\s+partire\\s+da)', AT_LEAST],
  ['(?:non\\s+(?:pi[uù]|oltre|superior[ei]|maggior[ei])|massimo|max\\.?|fino|entro|al\\s+pi[uù])', AT_MOST],
  ['(?:superior[ei]|maggior[ei]|pi[uù]|oltre)', MORE],
  ['(?:inferior[ei]|minor[ei]|meno|sotto)', LESS],
];
const AFTER: readonly (readonly [string, WrittenDirection])[] = [
  ['(?:\\p{L}+\\s+)?(?:o\\s+(?:pi[uù]|superior[ei])|minimo|min\\b)', AT_LEAST],
  ['(?:\\p{L}+\\s+)?(?:o\\s+(?:meno|inferior[ei])|(?:al\\s+)?massimo|max\\b)', AT_MOST],
];
const BEFORE_FORMS = BEFORE.map(([source, meaning]) => ({
  pattern: new RegExp(`(?<!\\p{L})${source}${BETWEEN}`, 'iu'),
  meaning,
}));
const AFTER_FORMS = AFTER.map(([source, meaning]) => ({
  pattern: new RegExp(`^\\s*${source}`, 'iu'),
  meaning,
}));
const IN_ALGORITHM = /(?<!\p{L})n\s*(?<operator>>=|=>|≥|<=|=<|≤|>|<)\s*x(?!\p{L})/iu;

/** The operator or word that says which way a number is meant, right before or after it; null without one. */
export function writtenDirection(before: string, after: string): WrittenDirection | null {
  const form =
    BEFORE_FORMS.find(({ pattern }) => pattern.test(before)) ??
    AFTER_FORMS.find(({ pattern }) => pattern.test(after));
  return form?.meaning ?? null;
}

/** The operator of an algorithm cell that states the comparison ("n<=x"). */
export function directionOfAlgorithm(algorithm: string | null): WrittenDirection | null {
  const operator = IN_ALGORITHM.exec(algorithm ?? '')?.groups?.operator;
  return operator === undefined ? null : writtenDirection(operator, '');
}
