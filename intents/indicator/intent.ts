import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, rowBlocks, tally } from '../../src/answer/build.ts';
import { targetChart } from '../../src/answer/charts.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { refOf, verdictOf } from '../../src/answer/items.ts';
import { SECTION_NAMES } from '../../src/answer/texts.ts';
import { listOption, type Options, type Query, textOption } from '../../src/query/query.ts';
import { countedIn } from '../../src/query/reading/counted.ts';
import { has, putsChoice, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { sentenceWith } from '../../src/report/prose.ts';
import { UNMET } from '../../src/targets/verdict.ts';
import { sentence } from '../attribute/one.ts';
import { claimOf, moves, onClaim } from '../claimed-figure.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { standings } from '../list/texts.ts';
import { mentioning, namesakes } from '../namesake.ts';
import { rowsOf } from '../narrow.ts';
import { byDate, byDateOption } from './by-date.ts';
import { howMany, nearCounted } from './how-many.ts';
import { notFound } from './not-found.ts';
import { standingHeadline } from './standing.ts';
import * as texts from './texts.ts';
import { asksWhether } from './whether.ts';

/** One indicator, or the few that a code or some words of the name stand for. */
export const indicator: Intent = {
  name: 'indicator',
  claim(reading) {
    const coded = slotsOf(reading, 'code').length + slotsOf(reading, 'pira-code').length > 0;
    if (!coded && reading.topic.length === 0 && slotsOf(reading, 'figure').length === 0) return null;
    const asked = asksWhether(reading);
    return {
      strength: strengthOf(reading, coded || asked !== null),
      where: without(
        reading.where,
        asked ? ['verdict', 'progress', 'exceeded', 'equal'] : putsChoice(reading) ? ['postponed'] : [],
      ),
      options: {
        numbers: [...reading.numbers],
        asked,
        ...(coded && has(reading, 'same') ? { same: true } : {}),
        ...(contrasts(reading) ? { beside: true } : {}),
        ...byDateOption(reading),
        ...(asked ? {} : { ...countedOption(reading), ...claimOf(reading) }),
      },
    };
  },
  answer(query, desk) {
    const asked = textOption(query.options, 'asked');
    const all = missesFirst(rowsOrCited(query, desk), asked !== null);
    const isJudged = asked !== null || 'believed' in query.options;
    const named = isJudged ? namesakes(query, all) : all;
    const rows = query.options.beside === true ? withRelated(named, desk) : named;
    const common = { intent: 'indicator', year: query.year, where: query.where, aim: texts.aim };
    if (rows.length === 0) {
      const near = nearCounted(query, desk);
      return near ? answerOf({ ...common, ...near }) : notFound(query, desk);
    }
    const counted = howMany(rows, query, desk);
    if (counted) return answerOf({ ...common, ...counted });
    const [only, ...more] = rows;
    const said =
      only && more.length === 0
        ? onClaim(query, only, (side) => sentence(only, side, desk.library.year))
        : null;
    return answerOf({
      ...common,
      headline: elsewhere(query, rows) ?? said ?? byDate(query, rows, standingOf(query, rows, desk)),
      blocks: [
        ...gluedHints(query, rows),
        ...rowBlocks(rows, desk.library),
        ...chart(rows),
        ...insideHint(query, desk, rows),
        ...otherBearers(query, desk, rows),
        ...mentioning(all, rows),
      ],
      rows,
    });
  },
};

/** "Is it at risk?" has no yes or no once the year is over: the verdict is told. */
function standingOf(query: Query, rows: readonly JudgedIndicator[], desk: Desk): string {
  const asked = textOption(query.options, 'asked');
  return asked === null || textOption(query.options, 'taken') === 'closed'
    ? headline(query, desk, rows)
    : (standingHeadline(rows, asked) ?? verdictHeadline(rows, asked));
}

/** "È migliorata del 25%?" is judged by the result, in whatever year's terms it is said. */
function strengthOf(reading: Reading, asked: boolean): number {
  if (moves(reading) && 'believed' in claimOf(reading)) return STRENGTH.spoken + 8;
  return asked ? STRENGTH.shaped + 6 : STRENGTH.shaped;
}

/** "Performance 2.4.6" where only the PIRA has one: said so, before what is shown instead. */
function elsewhere({ where }: Query, rows: readonly JudgedIndicator[]): string | null {
  const [asked, ...more] = atomsOf(where, 'section');
  const [code] = atomsOf(where, 'code');
  const [row] = rows;
  if (!asked || more.length > 0 || !code || !row || rows.some(({ section }) => section === asked.section))
    return null;
  return texts.elsewhere(SECTION_NAMES[asked.section], code.code, rows.map(refOf));
}

/** "Contate due volte?", "risolte o solo gestite?": what is told apart, or held against each other. */
function contrasts(reading: Reading): boolean {
  return has(reading, 'conflict', 'compare', 'difference') || putsChoice(reading);
}

/** The one that was named, with those that a curated relation puts beside it; several are told apart among themselves. */
function withRelated(rows: readonly JudgedIndicator[], { library }: Desk): readonly JudgedIndicator[] {
  const [row, ...others] = rows;
  if (!row || others.length > 0) return rows;
  return [row, ...row.related.flatMap(({ indicator: id }) => library.year.byId.get(id) ?? [])];
}

function countedOption({ items, tokens, unknownSubjects }: Reading): Options {
  const counted = countedIn(items, tokens);
  if (!counted) return {};
  return {
    counted: [counted.noun, counted.written, ...counted.qualities],
    // "Su Instagram": a word that no row has limits what is counted to what the report does not tell.
    ...(unknownSubjects.length > 0 ? { beyond: [...unknownSubjects] } : {}),
  };
}

/**
 * No row of the PIRA table bears the code, or two sections were named for one: then the rows that cite it as a PIRA
 * code, or all that bear it.
 */
function rowsOrCited(query: Query, desk: Desk): readonly JudgedIndicator[] {
  const rows = rowsOf(query, desk);
  const codes = [...atomsOf(query.where, 'code'), ...atomsOf(query.where, 'pira-code')].map(
    (atom) => atom.code,
  );
  if (rows.length > 0 || codes.length === 0) return rows;
  const rest = without(query.where, ['section', 'code', 'pira-code']);
  const pira = atomsOf(query.where, 'section').every((atom) => atom.section === 'pira');
  const facet = pira ? 'pira-code' : 'code';
  return select(desk.library, [...rest, { not: false, anyOf: codes.map((code) => ({ facet, code })) }]);
}

function missesFirst(rows: readonly JudgedIndicator[], sort: boolean): readonly JudgedIndicator[] {
  if (!sort) return rows;
  const missed = rows.filter((row) => UNMET.includes(row.verdict.status));
  return [...missed, ...rows.filter((row) => !missed.includes(row))];
}

function verdictHeadline(rows: readonly JudgedIndicator[], asked: string): string {
  const met = rows.filter((row) => row.verdict.status === 'met').length;
  const [row] = rows;
  const ref = row && rows.length === 1 ? refOf(row) : null;
  if (met === 0) return texts.answerNone(asked === 'met', ref, row ? verdictOf(row) : '', rows.length);
  if (met === rows.length)
    return texts.answerAll(asked === 'met', ref, row ? verdictOf(row) : '', rows.length);
  return texts.answerSome(met, rows.length);
}

function chart(rows: readonly JudgedIndicator[]): AnswerBlock[] {
  const [row, ...others] = rows;
  return row === undefined || others.length > 0 ? [] : targetChart(row);
}

function headline(query: Query, desk: Desk, rows: readonly JudgedIndicator[]): string {
  const [row] = rows;
  if (query.options.same === true)
    return texts.same(rows.map((one) => texts.one(refOf(one), one.name, verdictOf(one))));
  if (row && rows.length === 1) return texts.one(row.code ? refOf(row) : null, row.name, verdictOf(row));
  const [code, ...more] = [...atomsOf(query.where, 'code'), ...atomsOf(query.where, 'pira-code')].map(
    (atom) => atom.code,
  );
  const verdicts = standings(tally(rows), rows.length);
  if (!code || more.length > 0) return texts.many(subject(query), rows.length, verdicts);
  const owned = desk.library.year.indicators.some(
    (other) => other.code === code || other.code?.startsWith(`${code}.`),
  );
  return owned ? texts.sameCode(code, rows.length, verdicts) : texts.citedCode(code, rows.length, verdicts);
}

/** The words by which several were found; else all that was asked. */
function subject({ where }: Query): readonly string[] {
  const words = atomsOf(where, 'words');
  return words.length > 0 ? words.map((atom) => texts.quoted(atom.words)) : describe(where);
}

/** "Il 29 è il risultato?": a result and its note number, which the text prints without a space. */
function gluedHints(query: Query, rows: readonly JudgedIndicator[]): AnswerBlock[] {
  return listOption(query.options, 'numbers').flatMap((number) =>
    rows.flatMap((row): AnswerBlock[] => {
      const note = row.footnotes.find((candidate) => `${row.result}${candidate}` === number);
      return note === undefined ? [] : [{ kind: 'paragraph', text: texts.glued(number, row.result, note) }];
    }),
  );
}

/** Found only in a note, a formula or a description: the row may be about something else. */
function insideHint(query: Query, desk: Desk, rows: readonly JudgedIndicator[]): AnswerBlock[] {
  const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
  if (words.length === 0 || atomsOf(query.where, 'words').length > 1) return [];
  const subjects = new Set(desk.library.topics.inSubject(words));
  if (rows.some((row) => subjects.has(row.id))) return [];
  const sentence = sentenceWith(desk.library.year, words);
  return [
    { kind: 'hint', text: texts.onlyInside(words.join(' ')) },
    ...(sentence ? [{ kind: 'hint', text: texts.outside(sentence.line, sentence.text) } as const] : []),
  ];
}

/** Other words chose among the rows of a code: the ones left out are named. */
function otherBearers(query: Query, desk: Desk, rows: readonly JudgedIndicator[]): AnswerBlock[] {
  const codes = atomsOf(query.where, 'code');
  if (codes.length === 0) return [];
  const others = select(desk.library, [{ not: false, anyOf: codes }]).filter((row) => !rows.includes(row));
  // Performance 2.4.1 is one thing, the PIRA's 2.4.1 another, which Performance 2.3.1 says it is.
  const sections = atomsOf(query.where, 'section');
  const citing =
    sections.length > 0
      ? []
      : desk.library.year.indicators.filter(
          (row) => !rows.includes(row) && codes.some(({ code }) => row.piraCodes.includes(code)),
        );
  if (others.length === 0 && citing.length > 0 && citing.length <= MAX_OTHERS)
    return [{ kind: 'hint', text: texts.citing(citing.map((row) => texts.askRow(refOf(row), row.name))) }];
  return others.length > 0 && others.length <= MAX_OTHERS
    ? [{ kind: 'hint', text: texts.otherBearers(others.map((row) => texts.askRow(refOf(row), row.name))) }]
    : [];
}

const MAX_OTHERS = 4;
