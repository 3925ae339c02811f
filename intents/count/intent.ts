import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks, type Tally, tally, tallyFigures } from '../../src/answer/build.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, type Facet, is, type Where, without } from '../../src/query/where.ts';
import { isBehind } from '../../src/report/year-on.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

/** The verdict of a count is its numerator; the rest of the question its base. */
const NUMERATOR = [
  'verdict',
  'progress',
  'exceeded',
  'equal',
  'reserved',
  'near-miss',
  'cause',
  'result-kind',
] as const;
const MAX_LISTED = 10;

/** How many, and what share: always with the base that it is a share of. */
export const count: Intent = {
  name: 'count',
  claim(reading) {
    if (
      (!has(reading, 'count', 'share') && !asksWhetherAll(reading)) ||
      has(reading, 'who', 'by-centre', 'by-theme', 'by-section')
    )
      return null;
    // "Quanti studenti stranieri" asks for a value; "quanti obiettivi", "quanti raggiunti" for a count of rows.
    const counts = countsRows(reading) || (reading.topic.length === 0 && !onlyNumbers(reading));
    const empty = reading.where.length === 0 && !reading.head;
    return counts && !empty ? { strength: STRENGTH.likely + 5 } : null;
  },
  answer(query, desk) {
    const base = select(desk.library, without(query.where, NUMERATOR));
    const rows = select(desk.library, query.where);
    const counts = tally(base);
    const found = tally(rows);
    const common = { intent: 'count', year: query.year, where: query.where, aim: texts.aim };
    if (base.length === 0)
      return answerOf({ ...common, outcome: 'empty', headline: texts.none, blocks: [], rows: [] });
    const asksStanding = [...atomsOf(query.where, 'verdict'), ...atomsOf(query.where, 'progress')].length > 0;
    const whole = rows.length === base.length && !asksStanding;
    const missed = base.filter(isBehind);
    // Of what was reached, the few that were not are worth seeing.
    const asksMissed = rows.every(isBehind);
    const shown = whole || !asksMissed ? missed : rows;
    const each = separately(query.where, desk);
    const blocks: AnswerBlock[] = [
      ...(whole ? [] : [{ kind: 'paragraph', text: texts.all(counts) } as const]),
      ...each.map(({ name, counts: own }) => ({ kind: 'paragraph', text: texts.each(name, own) }) as const),
      ...(shown.length <= MAX_LISTED ? rowBlocks(shown, desk.library) : []),
      { kind: 'hint', text: texts.denominator(base.length) },
    ];
    const answer = answerOf({
      ...common,
      headline: whole ? texts.all(counts) : texts.some(rows.length, base.length, found.reserved),
      blocks,
      rows: shown.length <= MAX_LISTED ? shown : [],
      figures: [
        { label: texts.found, value: rows.length, unit: '' },
        ...(whole
          ? []
          : [
              {
                label: texts.shareLabel,
                value: Math.round((rows.length / base.length) * 1000) / 10,
                unit: '%',
              },
            ]),
        ...tallyFigures(counts, texts.base),
        ...each.flatMap(({ name, counts: own }) => tallyFigures(own, name)),
      ],
    });
    return { ...answer, indicators: rows.map((row) => row.id) };
  },
};

/** "La Camera Arbitrale ha raggiunto tutti gli obiettivi?" wants how many, and which not. */
function asksWhetherAll(reading: Reading): boolean {
  const standings = [
    ...atomsOf(reading.where, 'verdict').map((atom) => atom.statuses),
    ...atomsOf(reading.where, 'progress').map((atom) => atom.states),
  ];
  const met = standings.some((asked) => asked.length === 1 && asked[0] === 'met');
  const spoken = reading.items.some(
    (item) => item.words.join(' ') === 'tutti' || item.words.join(' ') === 'tutte',
  );
  return met && spoken && reading.head && !has(reading, 'list') && /\?\s*$/.test(reading.question);
}

/** "Quanti obiettivi sul turismo" counts rows; "quanti audit, il target era 8?" asks for a value. */
function countsRows(reading: Reading): boolean {
  if (reading.topic.length === 0) return reading.head;
  return reading.items.some(
    (item, at) =>
      item.concepts.some(({ role }) => role === 'head') &&
      (!item.words.includes('target') || (has(reading, 'count') && at === 1)),
  );
}

/** "Risultato percentuale oltre il 90" restricts by a number: the share is the number's unit. */
function onlyNumbers(reading: Reading): boolean {
  return (
    !has(reading, 'count') &&
    atomsOf(reading.where, 'number').length > 0 &&
    atomsOf(reading.where, 'verdict').length === 0
  );
}

/** "Semplificazione o attrattività": several of a kind are counted each for itself too. */
function separately(where: Where, { library }: Desk): { name: string; counts: Tally }[] {
  const several = where.find(
    (clause) =>
      !clause.not && clause.anyOf.length > 1 && clause.anyOf.every((atom) => SIDES.includes(atom.facet)),
  );
  if (!several) return [];
  const rest = without(where, NUMERATOR).filter((clause) => clause !== several);
  return several.anyOf.map((atom) => ({
    name: describe([is(atom)]).join(''),
    counts: tally(select(library, [...rest, is(atom)])),
  }));
}

const SIDES: readonly Facet[] = ['centre', 'theme', 'section', 'type', 'flag', 'mission', 'beneficiary'];
