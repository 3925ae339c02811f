import type { Answer } from '../../src/answer/answer.ts';
import { answerOf, glanceBlocks, rowBlocks } from '../../src/answer/build.ts';
import { refOf } from '../../src/answer/items.ts';
import { measureOf } from '../../src/query/measures.ts';
import type { Query } from '../../src/query/query.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

const FEW = 3;

export type Extreme = 'most' | 'fewest';

/** "Quella con l'utilizzo più alto e quella con il più basso": both ends are wanted. */
export function asksBothEnds(reading: Reading): boolean {
  return has(reading, 'most') && has(reading, 'fewest');
}

/** "La linea di budget meno usata", "chi ha speso meno budget": of the use of budgets, for amounts spent are not told. */
export function extremeOf(reading: Reading): Extreme | null {
  const ofLines = saysLine(reading) || slotsOf(reading, 'budget-use').length > 0;
  if (!(has(reading, 'budget', 'budget-use') || slotsOf(reading, 'budget-use').length > 0)) return null;
  if (!ofLines && !has(reading, 'budget-use', 'spent')) return null;
  if (has(reading, 'fewest', 'worst')) return 'fewest';
  return has(reading, 'most', 'best') ? 'most' : null;
}

/** "Linea di budget": what was used of it is asked about, not what a project may cost. */
export function saysLine({ common }: Reading): boolean {
  return common.some((word) => /^line[ae]$/.test(word));
}

/** "Classifica dei gradi di utilizzo": all of them are wanted, in their order. */
export function ranksAll({ tokens }: Reading): boolean {
  return tokens.some(({ word }) => /^(?:classific|graduatori|ordin)/.test(word));
}

/** The line of which most or least was used, or all that tie, above the others. */
export function extremeLines(
  query: Query,
  { lines, extreme }: { lines: readonly JudgedIndicator[]; extreme: Extreme },
  { library }: Desk,
): Answer {
  const sign = extreme === 'most' ? -1 : 1;
  const opposite = extreme === 'most' ? 'fewest' : 'most';
  const used = (row: JudgedIndicator) => measureOf(row, 'budget-use', '%') ?? 0;
  const ordered = lines.toSorted((a, b) => sign * (used(a) - used(b)));
  const [first] = ordered;
  const last = query.options.bothEnds === true ? ordered.at(-1) : undefined;
  const tied = (end: JudgedIndicator | undefined) =>
    end ? ordered.filter((row) => used(row) === used(end)) : [];
  const headlineOf = (end: JudgedIndicator, which: Extreme) =>
    texts.extreme(which, tied(end).map(refOf), used(end));
  const leading = [...new Set([...tied(first), ...tied(last)])];
  // A few were named to be told apart: each is shown in full.
  const shown = query.options.ranked === true || ordered.length <= FEW ? ordered : leading;
  const others = ordered.filter((row) => !shown.includes(row));
  return answerOf({
    intent: 'budget',
    year: query.year,
    where: query.where,
    aim: texts.aim,
    headline: first
      ? [headlineOf(first, extreme), ...(last ? [headlineOf(last, opposite)] : [])].join(' ')
      : texts.none,
    blocks: [
      ...(shown.length > FEW ? glanceBlocks(shown, texts.inOrder, library) : rowBlocks(shown, library)),
      ...(others.length > 0 ? glanceBlocks(others, texts.others(others.length), library) : []),
    ],
    rows: shown,
  });
}
