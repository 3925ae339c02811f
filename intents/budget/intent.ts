import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { itemOf, refOf, titleOf, verdictOf } from '../../src/answer/items.ts';
import { capOf, measureOf } from '../../src/query/measures.ts';
import { has, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, type Clause, is, type Where } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { wordsOf } from '../../src/report/topic-index.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { asksBothEnds, extremeLines, extremeOf, ranksAll } from './extreme.ts';
import * as texts from './texts.ts';

/** How much of a budget line was used, with the caps of the projects on the same subject. */
export const budget: Intent = {
  name: 'budget',
  claim(reading) {
    // "Quanto si è speso, in percentuale?" is how much of the budget was used.
    const share = has(reading, 'spent') && has(reading, 'share');
    const extreme = extremeOf(reading);
    if (extreme && !has(reading, 'cap'))
      return {
        strength: STRENGTH.spoken + 8,
        options: { extreme, ranked: ranksAll(reading), bothEnds: asksBothEnds(reading) },
      };
    if (!(share || has(reading, 'budget', 'budget-use')) || has(reading, 'cap')) return null;
    if (slotsOf(reading, 'mission').length > 0 || slotsOf(reading, 'programme').length > 0) return null;
    const named = share || has(reading, 'budget') || slotsOf(reading, 'budget-use').length > 0;
    if (!named && reading.topic.length > 0) return null;
    return { strength: STRENGTH.likely + 6, options: { caps: !has(reading, 'budget-use', 'share') } };
  },
  answer(query, desk) {
    const { lines, where } = budgetLines(query.where, desk);
    const { extreme } = query.options;
    if (lines.length > 0 && (extreme === 'most' || extreme === 'fewest'))
      return extremeLines({ ...query, where: [...where] }, { lines, extreme }, desk);
    const words = atomsOf(where, 'words').flatMap((atom) => atom.words);
    const subjects =
      query.options.caps === true && words.length > 0
        ? new Set(desk.library.topics.inSubject(words))
        : new Set<string>();
    const named = desk.library.year.indicators.filter((row) => subjects.has(row.id));
    // No line of its own: what there is are the caps of the projects in question.
    const capped = (lines.length > 0 || named.length > 0 ? named : select(desk.library, query.where)).filter(
      ({ budgetCap }) => budgetCap !== null,
    );
    const common = { intent: 'budget', year: query.year, where, aim: texts.aim };
    if (lines.length === 0 && capped.length === 0) {
      return answerOf({
        ...common,
        outcome: 'empty',
        headline: texts.none,
        blocks: [],
        rows: [],
        suggestions: texts.suggestions,
      });
    }
    return answerOf({
      ...common,
      headline: headline(lines, capped),
      blocks: [
        ...rowBlocks(lines, desk.library),
        ...(lines.length > 0 ? [{ kind: 'hint', text: texts.noAmount } as const] : []),
        ...capBlocks(capped, desk),
      ],
      rows: [...lines, ...capped],
      figures: [
        { label: texts.lines, value: lines.length, unit: '' },
        { label: texts.met, value: lines.filter(isMet).length, unit: '' },
      ],
    });
  },
};

/**
 * "Budget Smart-MI": a line that only mentions the project in a note is no budget of it, where the project has a cap of
 * its own.
 */
function ofItsOwn(
  lines: readonly JudgedIndicator[],
  where: Where,
  { library }: Desk,
): readonly JudgedIndicator[] {
  const words = atomsOf(where, 'words').flatMap((atom) => atom.words);
  if (words.length === 0) return lines;
  const subjects = new Set(library.topics.inSubject(words));
  const isOwn = lines.some(({ id }) => subjects.has(id));
  const hasCap = library.year.indicators.some((row) => subjects.has(row.id) && capOf(row) !== null);
  return isOwn || !hasCap ? lines : [];
}

/** The lines of budget that are meant, and the restrictions by which they were found. */
export function budgetLines(where: Where, desk: Desk): { lines: readonly JudgedIndicator[]; where: Where } {
  const found = linesOn(where, desk);
  return { ...found, lines: ofItsOwn(found.lines, where, desk) };
}

/**
 * The lines on the subject. A name that is both a centre and a subject ("budget internazionalizzazione") has no
 * line as a centre: then it is looked for as a subject.
 */
function linesOn(where: Where, desk: Desk): { lines: readonly JudgedIndicator[]; where: Where } {
  const lines = select(desk.library, [...where, is({ facet: 'budget-use' })]);
  if (lines.length > 0) return { lines, where };
  const asWords = where.map(namesAsWords);
  const named = select(desk.library, [...asWords, is({ facet: 'budget-use' })]);
  if (named.length > 0) return { lines: named, where: asWords };
  // "Fintech contro internazionalizzazione": no line is of both.
  const subjects = asWords.filter(
    (clause) => !clause.not && clause.anyOf.every((atom) => atom.facet === 'words'),
  );
  const either = [
    ...asWords.filter((clause) => !subjects.includes(clause)),
    { not: false, anyOf: subjects.flatMap((clause) => clause.anyOf) },
  ];
  return subjects.length < 2
    ? { lines: [], where: asWords }
    : { lines: select(desk.library, [...either, is({ facet: 'budget-use' })]), where: either };
}

function namesAsWords(clause: Clause): Clause {
  return {
    ...clause,
    anyOf: clause.anyOf.map((atom) =>
      atom.facet === 'centre' ? { facet: 'words', words: wordsOf(atom.name) } : atom,
    ),
  };
}

function headline(lines: readonly JudgedIndicator[], capped: readonly JudgedIndicator[]): string {
  const [line] = lines;
  if (!line) return ofCaps(capped);
  if (lines.length === 1)
    return texts.headlineOne(
      refOf(line),
      measureOf(line, 'budget-use', '%') ?? 0,
      line.target,
      verdictOf(line),
    );
  return texts.headlineMany(lines.length, lines.filter(isMet).length);
}

/** No line of its own: what was set aside for it at most is all there is. */
function ofCaps(capped: readonly JudgedIndicator[]): string {
  const [row, ...others] = capped;
  const total = capped.reduce((sum, one) => sum + (capOf(one) ?? 0), 0);
  const bands = capped.filter(({ budgetCap }) => budgetCap !== null && budgetCap.min !== null);
  if (row && others.length === 0 && bands.length === 0) return texts.onlyCap(titleOf(row), total);
  // A band is added to nothing.
  return bands.length === 0
    ? texts.onlyCaps(capped.length, total)
    : texts.withBands([...bands, ...capped.filter((one) => !bands.includes(one))].map(amountOf));
}

/** "PIRA 4.1.2: da € 130.000 a € 261.000", "PIRA 2.3.3: tetto € 160.000". */
function amountOf(row: JudgedIndicator): string {
  const { budgetCap } = row;
  if (budgetCap === null) return refOf(row);
  return budgetCap.min === null
    ? texts.capOf(titleOf(row), budgetCap.max)
    : texts.bandOf(titleOf(row), budgetCap.min, budgetCap.max);
}

function isMet(row: JudgedIndicator): boolean {
  return row.verdict.status === 'met';
}

function capBlocks(capped: readonly JudgedIndicator[], { library }: Desk): AnswerBlock[] {
  if (capped.length === 0) return [];
  return [
    { kind: 'heading', text: texts.capsHeading },
    { kind: 'indicators', layout: 'list', items: capped.map((row) => itemOf(row, library.year)) },
    { kind: 'hint', text: texts.capsHint },
  ];
}
