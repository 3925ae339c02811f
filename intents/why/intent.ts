import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { itemOf, refOf, verdictOf } from '../../src/answer/items.ts';
import * as shared from '../../src/answer/texts.ts';
import { formatNumber } from '../../src/language/italian-number.ts';
import { listOption, type Query } from '../../src/query/query.ts';
import { isSignal } from '../../src/query/reading/item.ts';
import { endsAsking, has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, is, type Where, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { isBehind } from '../../src/report/year-on.ts';
import { UNMET } from '../../src/targets/verdict.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { namesSeveral, rowsOf, states } from '../narrow.ts';
import * as texts from './texts.ts';

/** Why a target was missed, or went as it did: the report's own words, or that it gives none. */
export const why: Intent = {
  name: 'why',
  claim(reading) {
    // "Quali hanno cause esterne?" restricts by cause: that is a list.
    const causes = slotsOf(reading, 'cause').length > 0;
    // "È colpa nostra?", "colpa nostra o del Ministero?" of something named asks for its cause.
    const asksWhich = causes && reading.topic.length > 0 && !reading.head && endsAsking(reading);
    if (asksWhich)
      return { strength: STRENGTH.spoken, where: subjectWhere(reading), options: { numbers: [] } };
    if (!has(reading, 'why') || has(reading, 'conflict') || causes) return null;
    // "Cosa non ha funzionato nel 2023?": of everything that was missed.
    if (reading.where.length === 0 && reading.numbers.length === 0 && asksWhatFailed(reading))
      return {
        strength: STRENGTH.spoken,
        where: [is({ facet: 'verdict', statuses: [...UNMET] })],
        options: { numbers: [] },
      };
    // "75% di utilizzo del budget": the line of the budget, where no name says which.
    const ofBudget =
      has(reading, 'budget-use', 'budget') && reading.topic.length === 0 && reading.where.length > 0;
    return {
      strength: STRENGTH.spoken,
      ...(ofBudget ? { where: [...reading.where, is({ facet: 'budget-use' })] } : {}),
      options: { numbers: [...reading.numbers, ...reading.conditions.map((condition) => condition.value)] },
    };
  },
  answer(query, desk) {
    const common = { intent: 'why', year: query.year, where: query.where, aim: texts.aim };
    // "Perché 178?": the number alone may say which.
    const stated = query.where.length === 0 ? rowsOf(query, desk) : [];
    if (query.where.length === 0 && (stated.length === 0 || stated.length > FEW))
      return answerOf({ ...common, outcome: 'ambiguous', headline: texts.whichOne, blocks: [], rows: [] });
    const rows = asked(query, desk);
    if (rows.length === 0)
      return answerOf({ ...common, outcome: 'empty', headline: texts.none, blocks: [], rows: [] });
    const missed = rows.filter(isUnmet);
    const met = missed.length > 0 ? 0 : rowsOf(query, desk).length;
    const only = rows.length === 1 ? rows[0] : undefined;
    return answerOf({
      ...common,
      headline: [...(only ? premise(only, query) : []), headline(rows, missed.length, met)].join(' '),
      blocks: [
        ...(only ? [withoutCause(only, desk)] : rowBlocks(rows, desk.library)),
        ...(missed.some((row) => row.progress === null && !row.cause?.words)
          ? [{ kind: 'hint', text: texts.notInvented } as const]
          : []),
      ],
      rows,
    });
  },
};

/** What is asked about comes first; whose fault it may be stands behind it. */
function subjectWhere({ subjects, topic }: Reading): Where {
  const [words = topic] = subjects;
  return [is({ facet: 'words', words: [...words] })];
}

/** More rows than this prove no better that none was missed. */
const MAX_PROVING = 6;

/** A number that more rows state singles out none. */
const FEW = 3;

/** Asked why, people mean what was missed; else what a note comments; else what there is. */
function asked(
  query: Parameters<Intent['answer']>[0],
  desk: Parameters<Intent['answer']>[1],
): readonly JudgedIndicator[] {
  const exact = rowsOf(query, desk);
  // "Perché non è stato raggiunto?" of one that was: the verdict is put right by showing it.
  const rows =
    exact.length > 0
      ? exact
      : select(desk.library, without(query.where, ['verdict', 'result-kind', 'number']));
  if (atomsOf(query.where, 'reserved').length > 0) return rows;
  // "La quota SUAP ok ma l'estensione no, perché?": of two things named both are told.
  if (namesSeveral(query) && rows.length <= MAX_PROVING) return rows;
  const missed = rows.filter(isUnmet);
  if (missed.length > 0) return missed;
  // "Perché Promos ha mancato i suoi obiettivi?" when it missed none: all of them show it.
  if (exact.length === 0 && rows.length <= MAX_PROVING) return rows;
  const noted = rows.filter((row) => row.notes.length > 0);
  return noted.length > 0 ? noted : rows;
}

function isUnmet(row: JudgedIndicator): boolean {
  return isBehind(row);
}

/** `met`: of how many these are the ones commented. */
function headline(rows: readonly JudgedIndicator[], missed: number, met: number): string {
  const [row] = rows;
  if (rows.length > 1 || !row)
    return row?.progress
      ? texts.headlineRunning(rows.length)
      : missed > 0
        ? texts.headlineMany(missed)
        : met > rows.length
          ? texts.headlineCommented(met, rows.length)
          : texts.headlineMet(rows.length);
  const verdict = verdictOf(row);
  if (row.progress) return texts.running(refOf(row), verdict);
  if (row.cause) return texts.headlineOne(refOf(row), verdict, causeLine(row));
  return row.notes.length > 0
    ? texts.metWithNote(refOf(row), verdict)
    : texts.metWithoutNote(refOf(row), verdict);
}

/** The one row, without the cause that stands above it. */
function withoutCause(row: JudgedIndicator, { library }: Desk): AnswerBlock {
  const item = itemOf(row, library.year);
  const said = row.cause ? causeLine(row) : null;
  const remarks = item.remarks.filter((remark) => remark !== said);
  return { kind: 'indicators', layout: 'card', items: [{ ...item, remarks }] };
}

/** "Perché lo SPID ha fatto 2.500?" when it made 1.930: put right before the reasons. */
function premise(row: JudgedIndicator, query: Query): string[] {
  const [number, ...others] = listOption(query.options, 'numbers').map(Number);
  const [part] = row.verdict.parts;
  if (number === undefined || others.length > 0 || part?.result.kind !== 'number') return [];
  const said = formatNumber(number);
  const printed = `${row.target} ${row.result} ${row.name} ${row.notes.map(({ text }) => text).join(' ')}`;
  if (states(row, number) || printed.includes(said)) return [];
  return [texts.notThat(row.result, said)];
}

function causeLine(row: JudgedIndicator): string {
  if (!row.cause?.words) return shared.CAUSE_NOT_STATED;
  return shared.causeText(row.cause.words, row.cause.kind, row.cause.footnote);
}

function asksWhatFailed({ items }: Reading): boolean {
  return items.some((item) => isSignal(item, 'why') && FAILED.test(item.words.join(' ')));
}

const FAILED = /^(?:che )?cos[ae]? .*(?:funzionat|stort|male)/;
