import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, tally, tallyFigures } from '../../src/answer/build.ts';
import { verdictChart } from '../../src/answer/charts.ts';
import { itemOf } from '../../src/answer/items.ts';
import { progressCells, progressColumns } from '../../src/answer/standing/texts.ts';
import { euro, SECTION_NAMES, THEME_NAMES } from '../../src/answer/texts.ts';
import { capOf } from '../../src/query/measures.ts';
import type { Query } from '../../src/query/query.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, type Facet } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { deadlinesOf } from '../../src/report/deadlines.ts';
import { SECTIONS, THEMES } from '../../src/report/record.ts';
import { isBehind, yearAtWork } from '../../src/report/year-on.ts';
import { collectiveHint, collectiveOption } from '../collective.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { asideHints } from '../list/asides.ts';
import * as texts from './texts.ts';

/** What a summary may be of; asked of anything else, "come va" is about an indicator. */
const SCOPES: readonly Facet[] = [
  'centre',
  'section',
  'theme',
  'public-value',
  'beneficiary',
  'type',
  'flag',
  'mission',
];
/** Up to here the rows that were met are named too. */
const MAX_NAMED = 20;

/** How a centre, a section, a theme or the whole year went. */
export const summary: Intent = {
  name: 'summary',
  claim(reading) {
    // With a verdict asked for, "come siamo messi" is a list of those rows.
    if (reading.topic.length > 0 || !isScope(reading)) return null;
    if (slotsOf(reading, 'verdict').length + slotsOf(reading, 'progress').length > 0) return null;
    if (has(reading, 'summary')) return { strength: STRENGTH.likely + 6, options: collectiveOption(reading) };
    // A name alone ("Formaper") asks how it went.
    const bare = reading.where.length > 0 && !has(reading, 'list', 'all') && !reading.head;
    return bare ? { strength: STRENGTH.default + 5 } : null;
  },
  answer(query, desk) {
    const rows = select(desk.library, query.where);
    const counts = tally(rows);
    const common = { intent: 'summary', year: query.year, where: query.where, aim: texts.aim };
    if (rows.length === 0)
      return answerOf({ ...common, outcome: 'empty', headline: texts.none, blocks: [], rows: [] });
    const missed = rows.filter(isBehind);
    const named = rows.length <= MAX_NAMED ? rows.filter((row) => !missed.includes(row)) : [];
    return answerOf({
      ...common,
      headline: texts.headline(counts),
      blocks: [
        ...(rows.length > MAX_NAMED ? breakdowns(rows) : []),
        ...unmetBlocks(missed, { desk, rows }),
        ...listed((counts.progress ? texts.restRunning : texts.others)(named.length), named, {
          desk,
          layout: 'table',
        }),
        ...hints(query, desk, rows),
        ...collectiveHint(query, desk),
      ],
      rows: [...missed, ...named],
      figures: tallyFigures(counts, texts.label),
      suggestions: yearBeside(query, desk),
    });
  },
};

/** The year that work is going on in is told of where the latest report was meant. */
function yearBeside({ year }: Query, { corpus, today }: Desk): string[] {
  const atWork = yearAtWork(corpus, today);
  return year === corpus.latest.year && atWork.year !== year ? [texts.askRunning(atWork.year)] : [];
}

function isScope(reading: Reading): boolean {
  return reading.where.every((clause) => clause.anyOf.every((atom) => SCOPES.includes(atom.facet)));
}

function unmetBlocks(
  missed: readonly JudgedIndicator[],
  { desk, rows }: { desk: Desk; rows: readonly JudgedIndicator[] },
): AnswerBlock[] {
  const running = rows.some(({ progress }) => progress !== null);
  if (missed.length === 0) return [{ kind: 'paragraph', text: running ? texts.noneBehind : texts.allMet }];
  return listed((running ? texts.behind : texts.unmet)(missed.length), missed, { desk, layout: 'list' });
}

/** What was missed entry by entry, with its causes; what was met at a glance. */
function listed(
  heading: string,
  rows: readonly JudgedIndicator[],
  { desk, layout }: { desk: Desk; layout: 'list' | 'table' },
): AnswerBlock[] {
  if (rows.length === 0) return [];
  const { year } = desk.library;
  return [
    { kind: 'heading', text: heading },
    { kind: 'indicators', layout, items: rows.map((row) => itemOf(row, year)) },
  ];
}

function breakdowns(rows: readonly JudgedIndicator[]): AnswerBlock[] {
  const sections = SECTIONS.map((section) => ({
    name: SECTION_NAMES[section],
    rows: rows.filter((row) => row.section === section),
  }));
  const themes = THEMES.map((theme) => ({
    name: THEME_NAMES[theme],
    rows: rows.filter((row) => row.theme === theme),
  }));
  return [
    ...breakdown(texts.bySection, texts.section, sections),
    ...breakdown(texts.byTheme, texts.theme, themes),
  ];
}

function breakdown(
  heading: string,
  first: string,
  groups: readonly { name: string; rows: readonly JudgedIndicator[] }[],
): AnswerBlock[] {
  const filled = groups.filter((group) => group.rows.length > 0);
  if (filled.length < 2) return [];
  const cells = filled.map(({ name, rows }) => {
    const counts = tally(rows);
    if (counts.progress) return progressCells(name, counts.total, counts.progress);
    return [name, ...[counts.total, counts.met, counts['partially-met'], counts['not-met']].map(String)];
  });
  const running = filled.some(({ rows }) => rows.some(({ progress }) => progress !== null));
  return [
    { kind: 'heading', text: heading },
    ...verdictChart(heading, filled),
    { kind: 'table', columns: (running ? progressColumns : texts.columns)(first), rows: cells },
  ];
}

function hints(query: Query, desk: Desk, rows: readonly JudgedIndicator[]): AnswerBlock[] {
  const caps = rows.map(capOf).filter((cap) => cap !== null);
  const reserved = tally(rows).reserved;
  const lines = [
    ...(reserved > 0 ? [texts.reserved(reserved)] : []),
    ...(caps.length > 0 ? [texts.caps(caps.length, euro(caps.reduce((sum, cap) => sum + cap, 0)))] : []),
    ...deadlineLines(rows),
    ...(atomsOf(query.where, 'centre').length > 0 ? [texts.publicValueHasNoCentre] : []),
    ...asideHints(query, desk, rows, rows),
  ];
  return lines.map((text) => ({ kind: 'hint', text }));
}

/** How the deadlines went that still applied. */
function deadlineLines(rows: readonly JudgedIndicator[]): string[] {
  const outcomes = rows.flatMap((row) => deadlinesOf(row).map(({ outcome }) => outcome));
  const count = (wanted: (typeof outcomes)[number]) =>
    outcomes.filter((outcome) => outcome === wanted).length;
  const total = outcomes.length - count('not-applicable');
  if (total === 0) return [];
  return [
    texts.deadlines({
      total,
      inTime: count('in-time'),
      late: count('late'),
      missed: count('missed'),
      pending: count('pending'),
      undated: count('date-not-stated'),
    }),
  ];
}
