import { findDates } from '../../language/dates.ts';
import { normalize } from '../../language/normalize.ts';
import { deadlinesIn } from './deadlines.ts';
import { contentWords, sameRoot } from './deeds.ts';

const CONDITION =
  /\(\s*((?:se|qualora|ove|nel caso|in caso)\s[^()]*)\)?|[,;]\s*((?:se|qualora|nel caso|in caso di)\s[^.;]*)$/iu;
const NOT_APPLICABLE =
  /(?:^|\s)(?:non\s+(?:e\s+)?(?:applicabile|dovut[oaie]|pertinente|previst[oaie])|n\s?[./]\s?a\.?)(?:\s|$)/u;

/** Takes a condition ("se avviata entro maggio 2023") out of what a part asks for. */
export function withoutCondition(target: string): { text: string; condition: string | null } {
  const match = CONDITION.exec(target);
  const condition = (match?.[1] ?? match?.[2])?.trim();
  if (match === null || condition === undefined) return { text: target, condition: null };
  const text = target.replace(match[0], ' ').replace(/\s+/g, ' ').trim();
  return text === '' ? { text: target, condition: null } : { text, condition };
}

/**
 * Whether the condition came true by what the result says of the same thing: a date against the condition's
 * own, a plain denial, or that the part does not apply. Null where the result is silent on it.
 */
export function cameTrue(condition: string, result: string, year: number): boolean | null {
  const said = normalize(result);
  if (NOT_APPLICABLE.test(said)) return false;
  const words = contentWords(condition).filter((word) =>
    contentWords(result).some((other) => sameRoot(word, other)),
  );
  if (
    words.some((word) =>
      new RegExp(`\\bnon\\s(?:(?:ancora|e|stat[oaie])\\s)*${word.slice(0, 4)}`, 'u').test(said),
    )
  ) {
    return false;
  }
  const by = deadlinesIn(condition, year).at(-1);
  const happened = findDates(result, year).at(-1);
  if (by === undefined || happened === undefined || words.length === 0) return null;
  return happened.to <= by.to;
}
