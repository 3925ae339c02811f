import type { Answer, AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks } from '../../src/answer/build.ts';
import { lineOf, refOf } from '../../src/answer/items.ts';
import { formatDate } from '../../src/language/calendar.ts';
import type { Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { type Deadline, deadlinesOf } from '../../src/report/deadlines.ts';
import type { Desk } from '../intent.ts';
import { rowsOf } from '../narrow.ts';
import * as texts from './texts.ts';

interface Dated {
  row: JudgedIndicator;
  deadline: Deadline;
}

/** Deadlines in the order of their days, with what came of each. */
export function listDeadlines(query: Query, desk: Desk): Answer {
  const selected = rowsOf(query, desk);
  const all = selected
    .flatMap((row) => deadlinesOf(row).map((deadline): Dated => ({ row, deadline })))
    .filter((dated) => isAsked(dated, query) && isDoneAsAsked(dated, query))
    .sort((a, b) => a.deadline.by.localeCompare(b.deadline.by));
  const common = { intent: 'deadlines', year: query.year, where: query.where, aim: texts.aim };
  if (query.options.next === true) {
    const coming = all.filter(
      ({ row, deadline }) =>
        deadline.by > desk.today && (row.progress === null || deadline.outcome === 'pending'),
    );
    const last = all.at(-1)?.deadline.by;
    if (coming.length === 0 && last) {
      return answerOf({
        ...common,
        outcome: 'empty',
        headline: texts.nonePast(last, query.year),
        blocks: [],
        rows: [],
      });
    }
    return answer(coming, common);
  }
  const wanted = all.filter(({ deadline }) => isWanted(deadline, query));
  const onDay = wanted.filter(({ deadline }) => deadline.by === query.options.due);
  // "Entro il 31 marzo": what the report wants by that very day; what was due before it is named beside it.
  const shown = onDay.length > 0 ? onDay : wanted;
  const earlier = wanted.filter((dated) => !shown.includes(dated));
  if (shown.length === 0 && all.length > 0) {
    const headline = query.options.kept === true ? texts.noneKept(all.length) : texts.noneMissed(all.length);
    // "Il programma è in ritardo, no?": the deadlines of what was named bear out that none was missed.
    if (atomsOf(query.where, 'words').length > 0) return { ...answer(all, common), headline };
    const figures = [{ label: texts.countLabel, value: all.length, unit: '' }];
    return answerOf({ ...common, outcome: 'empty', headline, blocks: [], rows: [], figures });
  }
  if (shown.length === 0) {
    const done = doneWithin(query, desk);
    if (done.length > 0) return { ...answer(done, common), headline: texts.headlineDone(done.length) };
    const [row] = selected;
    const headline = row && selected.length === 1 ? texts.noDeadline(refOf(row)) : texts.none;
    return answerOf({
      ...common,
      outcome: 'empty',
      headline,
      blocks: selected.length === 1 ? rowBlocks(selected, desk.library) : [],
      rows: selected.length === 1 ? selected : [],
    });
  }
  const asides =
    query.options.missed === true ? all.filter(({ deadline }) => deadline.outcome === 'not-applicable') : [];
  const result = answer(shown, common);
  const rows = [...new Set(shown.map(({ row }) => row))];
  return {
    ...result,
    headline: headlineOf(query, shown.length) ?? result.headline,
    blocks: [
      ...result.blocks,
      ...(rows.length <= 3 ? rowBlocks(rows, desk.library) : []),
      ...(earlier.length === 0
        ? []
        : [{ kind: 'hint', text: texts.dueBefore(earlier.map(({ row }) => refOf(row))) } as const]),
      ...asides.map(
        ({ row, deadline }): AnswerBlock => ({
          kind: 'hint',
          text: texts.notApplicable(refOf(row), deadline.words),
        }),
      ),
    ],
  };
}

function isWanted({ outcome }: Deadline, { options }: Query): boolean {
  if (options.missed === true) return outcome === 'late' || outcome === 'missed';
  return options.kept === true ? outcome === 'in-time' || outcome === 'date-not-stated' : true;
}

function headlineOf({ options }: Query, count: number): string | null {
  if (options.missed === true) return texts.headlineMissed(count);
  return options.kept === true ? texts.headlineKept(count) : null;
}

/** "Che cosa abbiamo chiuso il 30 marzo?": where nothing was due, what was done then. */
function doneWithin(query: Query, desk: Desk): Dated[] {
  const periods = atomsOf(query.where, 'deadline');
  if (periods.length === 0) return [];
  const inPeriod = (day: string | null) =>
    day !== null &&
    periods.every(({ from, to }) => (from === null || day >= from) && (to === null || day <= to));
  return select(desk.library, without(query.where, ['deadline'])).flatMap((row) =>
    deadlinesOf(row).flatMap((deadline) => (inPeriod(deadline.doneOn) ? [{ row, deadline }] : [])),
  );
}

/** "Senza data di realizzazione", "in anticipo". */
function isDoneAsAsked({ deadline }: Dated, { options }: Query): boolean {
  if (options.undated === true) return deadline.outcome === 'date-not-stated';
  return options.ahead !== true || (deadline.doneOn !== null && deadline.doneOn < deadline.by);
}

/** A row selected by one of its deadlines shows that one, not its others. */
function isAsked({ deadline }: Dated, query: Query): boolean {
  return atomsOf(query.where, 'deadline').every(
    ({ from, to }) => (from === null || deadline.by >= from) && (to === null || deadline.by <= to),
  );
}

function answer(
  dated: readonly Dated[],
  common: Pick<Parameters<typeof answerOf>[0], 'intent' | 'year' | 'where' | 'aim'>,
): Answer {
  const rows = [...new Set(dated.map(({ row }) => row))];
  const [only] = dated;
  return answerOf({
    ...common,
    headline:
      only && dated.length === 1
        ? texts.headlineOne(
            refOf(only.row),
            only.deadline.due,
            texts.outcomes[only.deadline.outcome],
            only.deadline.done,
          )
        : texts.headline(dated.length, rows.length),
    blocks: [
      {
        kind: 'table',
        columns: texts.columns,
        rows: dated.map(({ row, deadline }) => [
          [refOf(row), lineOf(row)].filter((part) => part !== '').join(', '),
          deadline.words,
          formatDate(deadline.due),
          texts.doneOn(deadline.done),
          texts.outcomes[deadline.outcome],
        ]),
      },
      ...(dated.some(({ deadline }) => deadline.outcome === 'date-not-stated')
        ? [{ kind: 'hint', text: texts.dateHint } as const]
        : []),
    ],
    rows,
    figures: [
      { label: texts.countLabel, value: dated.length, unit: '' },
      { label: texts.rowsLabel, value: rows.length, unit: '' },
    ],
  });
}
