import { dateValueOf, findDates } from '../../language/dates.ts';
import { normalize } from '../../language/normalize.ts';
import type { CuratedDirection, Subject, TargetValue } from '../verdict.ts';
import { type Amount, amountsIn, unitOf } from './amounts.ts';
import { plainAnswer } from './answer.ts';
import { baselineValue } from './baseline.ts';
import { deadlinesIn } from './deadlines.ts';
import { directionOfAlgorithm, type WrittenDirection, writtenDirection } from './written-direction.ts';

type Context = Pick<Subject, 'year' | 'notes' | 'direction' | 'algorithm'>;

const BASELINE =
  /^(?<operator>[<>=≥≤]+|almeno|max|non inferiore al|non superiore al)?\s*(?:al\s+)?(?<word>(?:il\s+)?(?:valore|dato|anno|risultato)\s+(?:del(?:l['’]anno)?\s+)?)?(?<year>(?:19|20)\d{2})$/iu;
const BETWEEN = /^\s*(?:compres[oaie]\s+)?(?:tra|fra|dal?|dall['’])\s*(?:il\s+|l['’]\s*|€\s*)?$/iu;
const AND = /^\s*(?:ed?|ad?|al|all['’]|-|–)\s*(?:il\s+|l['’]\s*|€\s*)?$/iu;
const LESSENING =
  /(?:^|\s)(?:riduzion|diminuzion|contenimento|calo|abbattimento|contrazion|-)\p{L}*\s+(?:(?:almeno|minim[oa]|pari|del|della|dell|di|il|al|a)\s+)*$/u;

/** Reads what one part of a target asks for; `text` is free of budget caps and conditions. */
export function readTarget(text: string, context: Context): TargetValue {
  const baseline = readBaseline(text, context);
  if (baseline !== null) return baseline;
  const deadline = deadlinesIn(text, context.year).at(-1) ?? null;
  const amounts = amountsIn(text, findDates(text, context.year), context.year);
  const range = readRange(text, amounts);
  if (range !== null) return range;
  const amount = amounts.find((candidate) => isAsked(text, candidate, deadline !== null));
  if (amount !== undefined) {
    return readNumber(text, amount, { ...context, by: deadline === null ? null : dateValueOf(deadline) });
  }
  if (deadline !== null) return { kind: 'deadline', by: dateValueOf(deadline), words: text };
  return { kind: plainAnswer(text) === 'yes' ? 'yes' : 'words', words: text };
}

function readBaseline(text: string, { year, notes }: Context): TargetValue | null {
  const groups = BASELINE.exec(text.trim())?.groups;
  const baseYear = Number(groups?.year);
  // A bare "2022" is a count as likely as a year: only an operator or a word before it makes it one.
  if (groups === undefined || (!groups.operator && !groups.word) || baseYear >= year) return null;
  const written = writtenDirection(groups.operator ?? '', '');
  const base = baselineValue(baseYear, notes);
  return {
    kind: 'baseline',
    year: baseYear,
    direction: written?.direction ?? 'at-least',
    strict: written?.strict ?? false,
    value: base?.value ?? null,
    unit: base?.unit ?? 'number',
    words: text,
  };
}

function readRange(text: string, amounts: readonly Amount[]): TargetValue | null {
  const [first, second] = amounts;
  if (first === undefined || second === undefined || first.value > second.value) return null;
  const between = text.slice(first.end, second.start);
  const named = BETWEEN.test(text.slice(0, first.start)) && AND.test(between);
  const low = writtenDirection(text.slice(0, first.start), '');
  const high = writtenDirection(between, '');
  const bounded = low?.direction === 'at-least' && high?.direction === 'at-most' && !second.bracketed;
  if (!named && !bounded) return null;
  return { kind: 'range', min: first.value, max: second.value, unit: unitOf(second), words: text };
}

/** Beside a yes or a deadline a number is the value asked for only if the words mark it as one. */
function isAsked(text: string, amount: Amount, hasDeadline: boolean): boolean {
  const before = text.slice(0, amount.start);
  const marked =
    writtenDirection(before, text.slice(amount.end)) !== null ||
    /(?<!\p{L})(?:n[r°.]*|di)\s*$/iu.test(before);
  const opens = before.trim() === '';
  const beside = hasDeadline || plainAnswer(text) === 'yes';
  return marked || opens || amount.unit === '%' || !beside;
}

interface NumberContext {
  direction: CuratedDirection | null;
  algorithm: string | null;
  by: (TargetValue & { kind: 'number' })['by'];
}

function readNumber(text: string, amount: Amount, context: NumberContext): TargetValue {
  const before = text.slice(0, amount.start);
  const lessening = amount.value > 0 && LESSENING.test(`${normalize(before)} `);
  const written = writtenDirection(before, text.slice(amount.end)) ?? directionOfAlgorithm(context.algorithm);
  return {
    kind: 'number',
    value: lessening ? -amount.value : amount.value,
    unit: unitOf(amount),
    ...decide(lessening ? null : written, context.direction, amount.value < 0 || lessening),
    by: context.by,
    words: text,
  };
}

function decide(written: WrittenDirection | null, curated: CuratedDirection | null, negative: boolean) {
  if (written !== null) return { ...written, directionFrom: 'written' as const, directionReason: null };
  const open = { strict: false, directionReason: curated?.reason ?? null };
  if (curated !== null) return { ...open, direction: curated.direction, directionFrom: 'curated' as const };
  if (negative) return { ...open, direction: 'at-most' as const, directionFrom: 'signed-change' as const };
  return { ...open, direction: 'at-least' as const, directionFrom: 'default' as const };
}
