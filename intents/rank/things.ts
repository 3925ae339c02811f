import type { Answer } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { type Options, type Query, textOption } from '../../src/query/query.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { type Facet, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { deadlinesOf } from '../../src/report/deadlines.ts';
import { GROUPINGS, groupingOf, groups } from '../grouping.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** What rows have more than one of, so that counting rows would not tell who has most. */
const THINGS = ['deadlines', 'kept-deadlines', 'missed-deadlines', 'footnotes'] as const;
type Thing = (typeof THINGS)[number];

const COUNT: Record<Thing, (row: JudgedIndicator) => number> = {
  deadlines: (row) => deadlinesOf(row).length,
  'kept-deadlines': (row) =>
    deadlinesOf(row).filter(({ outcome }) => outcome === 'in-time' || outcome === 'date-not-stated').length,
  'missed-deadlines': (row) =>
    deadlinesOf(row).filter(({ outcome }) => outcome === 'late' || outcome === 'missed').length,
  footnotes: ({ footnotes }) => footnotes.length,
};

/** What chooses among the things themselves, not among the rows: how deadlines went, that there are notes. */
const OF_DEADLINES: readonly Facet[] = ['verdict', 'late'];
const OF_FOOTNOTES: readonly Facet[] = ['noted'];

/** "Chi ha più scadenze?", "quale sezione ha più note?", "note per area": groups by how many of these their rows have. */
export function thingsRanked(reading: Reading): Options | null {
  const by = groupingOf(reading);
  const isGrouped = has(reading, 'by-centre', 'by-section', 'by-theme', 'by-mission', 'by-type');
  const isRanked = isGrouped || has(reading, 'most', 'fewest', 'count') || reading.top !== null;
  const ofNote = slotsOf(reading, 'footnote').length > 0 || reading.numbers.length > 0;
  if (!by || !isRanked || ofNote || reading.periods.some(({ isYear }) => !isYear)) return null;
  const thing: Thing | null = has(reading, 'deadline', 'delay')
    ? deadlinesAsked(reading)
    : has(reading, 'footnote')
      ? 'footnotes'
      : null;
  return thing && { by, things: thing, order: has(reading, 'fewest') ? 'fewest' : 'most' };
}

/** "Scadenze rispettate", "non mancate" are the kept ones; what is denied of them is its contrary. */
function deadlinesAsked(reading: Reading): Thing {
  const went = reading.where.flatMap(({ not, anyOf }) =>
    anyOf.flatMap((atom) =>
      atom.facet === 'verdict' ? [atom.statuses.includes('met') !== not] : atom.facet === 'late' ? [not] : [],
    ),
  );
  if (went.includes(false) || (went.length === 0 && has(reading, 'delay'))) return 'missed-deadlines';
  return went.length > 0 ? 'kept-deadlines' : 'deadlines';
}

export function rankThings(query: Query, desk: Desk): Answer {
  const by = GROUPINGS.find((grouping) => grouping === query.options.by) ?? 'centre';
  const thing = THINGS.find((one) => one === textOption(query.options, 'things')) ?? 'deadlines';
  const sign = query.options.order === 'fewest' ? -1 : 1;
  const where = without(query.where, thing === 'footnotes' ? OF_FOOTNOTES : OF_DEADLINES);
  const counted = groups(select(desk.library, where), by, desk)
    .map(({ name, atom, rows }) => {
      const having = rows.filter((row) => COUNT[thing](row) > 0);
      return {
        name,
        atom,
        rows: having.length,
        count: having.reduce((sum, row) => sum + COUNT[thing](row), 0),
      };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => (b.count - a.count) * sign);
  const [first] = counted;
  const common = { intent: 'rank', year: query.year, where, aim: texts.aim, rows: [] };
  if (!first) return answerOf({ ...common, outcome: 'empty', headline: texts.none, blocks: [] });
  const leaders = counted.filter(({ count }) => count === first.count);
  const answer = answerOf({
    ...common,
    headline: (sign > 0 ? texts.most : texts.fewest)(
      leaders.map(({ name }) => name),
      first.count,
      texts.things[thing](first.count),
    ),
    blocks: [
      {
        kind: 'table',
        columns: [texts.groupNames[by], texts.thingColumn[thing], texts.thingRows],
        rows: counted.map(({ name, count, rows }) => [name, String(count), String(rows)]),
      },
      { kind: 'hint', text: by === 'centre' ? texts.sharedThings : texts.thingsOnly },
      ...(by === 'centre' ? [{ kind: 'hint', text: texts.noCentreInPublicValue } as const] : []),
    ],
    figures: counted.map(({ name, count }) => ({ label: name, value: count, unit: '' })),
  });
  return { ...answer, groups: counted.map(({ atom }) => [atom]) };
}
