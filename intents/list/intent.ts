import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks, type Tally, tally, tallyFigures } from '../../src/answer/build.ts';
import { refOf, verdictOf } from '../../src/answer/items.ts';
import { yesOrNo } from '../../src/answer/texts.ts';
import { numberOption, type Query, textOption } from '../../src/query/query.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { UNMET } from '../../src/targets/verdict.ts';
import { collectiveHint, collectiveOption } from '../collective.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { OUTCOME_FACETS } from '../outcome-facets.ts';
import { asideHints } from './asides.ts';
import { mostShared, mostSharedWhere } from './most-shared.ts';
import * as texts from './texts.ts';
import { asksWhether } from './whether.ts';

/** What every list is a part of: the same question without its verdict. */
const ASKED_OF = [...OUTCOME_FACETS, 'number'] as const;

/** The indicators that satisfy what was asked, grouped by section. What is left when no other aim is spoken. */
export const list: Intent = {
  name: 'list',
  claim(reading) {
    const shared = mostSharedWhere(reading);
    if (shared !== null)
      return { strength: STRENGTH.spoken + 6, where: shared, options: { mostShared: true } };
    const everything = (has(reading, 'list') && (reading.head || has(reading, 'all'))) || asksForAll(reading);
    if (reading.where.length === 0 && !everything) return null;
    const restricted = reading.where.some((clause) =>
      clause.anyOf.some((atom) => (ASKED_OF as readonly string[]).includes(atom.facet)),
    );
    const nth = nthOf(reading);
    if (nth !== null) return { strength: STRENGTH.likely + 7, options: { nth } };
    const whether = asksWhether(reading);
    return {
      strength: restricted ? STRENGTH.shaped + 5 : STRENGTH.default,
      options: { ...(whether === null ? {} : { whether }), ...collectiveOption(reading) },
    };
  },
  answer(query, desk) {
    const rows = select(desk.library, query.where);
    const all = select(desk.library, without(query.where, ASKED_OF));
    const counts = tally(rows);
    const answered = (headline: string) => answering(query, rows.length, headline);
    const common = { intent: 'list', year: query.year, where: query.where, aim: texts.aim };
    const figures = [
      { label: texts.totalLabel, value: all.length, unit: '' },
      ...(rows.length < all.length ? tallyFigures(tally(all), texts.totalLabel) : []),
    ];
    const shared = query.options.mostShared === true ? mostShared(query, desk) : null;
    if (shared) return answerOf({ ...common, ...shared });
    if (rows.length === 0) {
      return answerOf({
        ...common,
        outcome: 'empty',
        headline: answered(nothing(query, tally(all))),
        blocks: hints(query, desk, rows, all),
        rows,
        figures,
      });
    }
    const nth = numberOption(query.options, 'nth');
    const one = nth === null ? undefined : rows.at(nth > 0 ? nth - 1 : nth);
    if (nth !== null && one) {
      const place = nth > 0 ? nth : rows.length + 1 + nth;
      const headline = texts.nth(place, rows.length, `${refOf(one)}, ${verdictOf(one)}`);
      return answerOf({ ...common, headline, blocks: rowBlocks([one], desk.library), rows: [one] });
    }
    return answerOf({
      ...common,
      headline: answered(texts.headline(counts, all.length)),
      blocks: [
        ...rowBlocks(rows, desk.library),
        ...hints(query, desk, rows, all),
        ...collectiveHint(query, desk),
      ],
      rows,
      figures: [...figures, ...tallyFigures(counts, texts.shownLabel)],
    });
  },
};

/** "Tutti gli obiettivi", "gli obiettivi di tutte le aree", and nothing else. */
function asksForAll({ head, signals, attributes, unknown, topic, numbers }: Reading): boolean {
  const others = attributes.length + unknown.length + topic.length + numbers.length;
  return head && others === 0 && [...signals].join() === 'all';
}

/** "L’ultimo indicatore del PIRA", "il primo obiettivo non raggiunto": its place among those that are asked for. */
function nthOf({ ordinal, head, where, topic }: Reading): number | null {
  const shown = where.some(({ anyOf }) => anyOf.some(({ facet }) => facet === 'id'));
  return ordinal !== null && head && where.length > 0 && topic.length === 0 && !shown ? ordinal : null;
}

/** "Ha mancato qualcosa?": the figures come behind the yes or the no. */
function answering({ options }: Query, found: number, headline: string): string {
  const whether = textOption(options, 'whether');
  return whether === null ? headline : yesOrNo((whether === 'some') === found > 0, headline);
}

function nothing(query: Query, counts: Tally): string {
  const asksUnmet = atomsOf(query.where, 'verdict').some((atom) =>
    atom.statuses.every((status) => UNMET.includes(status)),
  );
  const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
  if (asksUnmet && counts.total > 0 && words.length > 0)
    return texts.noneUnmetAmong(counts.total, words.join(' '));
  return asksUnmet && counts.total > 0 && counts.met === counts.total
    ? texts.noneUnmet(counts.total)
    : texts.none(counts.total);
}

function hints(
  query: Query,
  desk: Desk,
  rows: readonly JudgedIndicator[],
  all: readonly JudgedIndicator[],
): AnswerBlock[] {
  const lines = [
    ...(rows.length < all.length && rows.length > 0 ? [texts.context(all.length, tally(all))] : []),
    ...(atomsOf(query.where, 'near-miss').length > 0
      ? [tally(all).progress ? texts.nearMissRunning : texts.nearMiss]
      : []),
    ...(asksSurplus(query) ? [texts.onlyNumbers] : []),
    ...asideHints(query, desk, rows, all),
  ];
  return lines.map((text) => ({ kind: 'hint', text }));
}

function asksSurplus(query: Query): boolean {
  return query.where.some((clause) =>
    clause.anyOf.some(({ facet }) => facet === 'exceeded' || facet === 'equal'),
  );
}
