import type { Answer, AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, glanceBlocks, tally } from '../../src/answer/build.ts';
import { yesOrNo } from '../../src/answer/texts.ts';
import type { Query } from '../../src/query/query.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, without } from '../../src/query/where.ts';
import type { Mission } from '../../src/report/record.ts';
import { saysProject } from '../caps/by-group.ts';
import { saysOutcomes } from '../grouping.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { boundIn, withinBound } from './bound.ts';
import { fundedOf, inOrder, type Programme, programmesOf } from './programmes.ts';
import * as texts from './texts.ts';

/** What the report prints beside missions and programmes: one amount, or several that contradict each other. */
export const funds: Intent = {
  name: 'funds',
  claim(reading) {
    const named = [...slotsOf(reading, 'mission'), ...slotsOf(reading, 'programme')];
    // "PIRA tranne missione 11": what is left out is not asked about.
    const codes = named.some((slot) => !slot.not && !slot.excluded);
    // "Progetti con un tetto": of what its rows may cost.
    const ofCaps = slotsOf(reading, 'cap').length > 0;
    if ((named.length > 0 && !codes) || ofCaps || has(reading, 'who')) return null;
    const asksVerdict = slotsOf(reading, 'verdict').length > 0 || slotsOf(reading, 'result-kind').length > 0;
    const bound = boundIn(reading);
    const asksMoney = has(reading, 'budget', 'funds', 'sum', 'spent') || bound !== null;
    const isNamed =
      codes || has(reading, 'mission-head', 'by-mission', 'programme-head') || isRichest(reading);
    if (
      !isNamed ||
      (asksVerdict && !asksMoney) ||
      has(reading, 'why', 'share', 'cap', 'definition', 'list') ||
      // "Quanto vale e quanti indicatori ha?": both are told.
      (has(reading, 'count') && !(codes && has(reading, 'funds')))
    )
      return null;
    if (!codes && !asksMoney && !has(reading, 'mission-head', 'by-mission')) return null;
    if (!codes && reading.topic.length > 0) return null;
    const order = orderOf(reading, named.length);
    // "Quale missione va peggio?", "indicatori per missione", "come va la 32?" are about its rows.
    if (!asksMoney && (order !== null || asksRows(reading))) return null;
    return {
      strength: STRENGTH.spoken + 6,
      where: without(reading.where, ['number']),
      options: {
        sum: has(reading, 'sum') || !codes,
        ...(order ? { order, ofMissions: !has(reading, 'programme-head') } : {}),
        ...(bound ?? {}),
      },
    };
  },
  answer(query, desk) {
    const all = programmesOf(desk.library.year);
    const asked = askedOf(query);
    const found = all.filter((entry) => matches(entry, asked));
    const common = { intent: 'funds', year: query.year, where: query.where, aim: texts.aim };
    if (found.length === 0) {
      const there = [...new Set(all.map((entry) => texts.missionName(entry.mission.code)))];
      const names = [...asked.missions.map(texts.missionName), ...asked.programmes.map(texts.programmeName)];
      const headline = texts.missing(names, there, desk.library.year.year);
      return answerOf({
        ...common,
        outcome: 'empty',
        headline,
        blocks: [],
        rows: [],
        suggestions: texts.suggestions,
      });
    }
    const order = ORDERS.find((one) => one === query.options.order);
    if (order && found.length > 1) return ranked(found, { order, query }, common);
    return found.length === 1 ? one(found[0], query, desk, common) : several(found, query, common);
  },
};

const ORDERS = ['most', 'fewest'] as const;

/** "La più ricca?": only missions and programmes have amounts; a centre or a project has caps. */
function isRichest(reading: Reading): boolean {
  const ofOthers =
    has(reading, 'centre-head', 'by-centre', 'by-theme', 'by-section', 'budget') ||
    reading.head ||
    saysProject(reading);
  return has(reading, 'funds') && has(reading, 'most', 'fewest') && !ofOthers && reading.where.length === 0;
}

/** Of two or more that are named, or of all. */
function orderOf(reading: Reading, named: number): (typeof ORDERS)[number] | null {
  if (named === 1) return null;
  if (has(reading, 'most', 'best')) return 'most';
  return has(reading, 'fewest', 'worst') ? 'fewest' : null;
}

/** What is said beside the missions speaks of their rows. */
function asksRows(reading: Reading): boolean {
  const isSaid = has(reading, 'summary', 'outcome') || reading.attributes.some((one) => one !== 'mission');
  return isSaid || reading.head || saysOutcomes(reading);
}

type Common = Pick<Parameters<typeof answerOf>[0], 'intent' | 'year' | 'where' | 'aim'>;

function askedOf(query: Query): { missions: readonly string[]; programmes: readonly string[] } {
  return {
    missions: atomsOf(query.where, 'mission').map((atom) => atom.code),
    programmes: atomsOf(query.where, 'programme').map((atom) => atom.code),
  };
}

function matches(entry: Programme, asked: ReturnType<typeof askedOf>): boolean {
  const mission = asked.missions.length === 0 || asked.missions.includes(entry.mission.code);
  return mission && (asked.programmes.length === 0 || asked.programmes.includes(entry.programme.code));
}

const full = ({ code, name }: Mission) => `${code} ${name}`;

function line({ mission, programme, amounts }: Programme): string {
  const [amount = 0] = amounts;
  return amounts.length === 1
    ? texts.oneAmount(full(mission), full(programme), amount)
    : texts.manyAmounts(full(mission), full(programme), amounts);
}

function brief({ mission, amounts }: Programme): string {
  return texts.brief(mission.code, amounts);
}

function figures(entries: readonly Programme[]): Answer['figures'] {
  return entries.flatMap(({ mission, programme, amounts }) =>
    amounts.map((value) => ({ label: texts.amountLabel(mission.code, programme.code), value, unit: '€' })),
  );
}

function one(entry: Programme | undefined, query: Query, desk: Desk, common: Common): Answer {
  if (!entry) return answerOf({ ...common, outcome: 'empty', headline: '', blocks: [], rows: [] });
  const rows = select(desk.library, query.where);
  const counts = tally(rows);
  const blocks: AnswerBlock[] = [
    {
      kind: 'paragraph',
      text: counts.progress
        ? texts.running(counts.total, counts.progress)
        : texts.tally(counts.total, counts.met, counts['not-met'] + counts['partially-met']),
    },
    ...glanceBlocks(rows, texts.rowsHeading(rows.length), desk.library),
  ];
  const within = withinBound(query, entry.amounts);
  const headline =
    within === null
      ? line(entry)
      : within === 'unsure'
        ? texts.depends(line(entry))
        : yesOrNo(within, line(entry));
  return answerOf({ ...common, headline, blocks, rows, figures: figures([entry]) });
}

/** The one with the highest or lowest amount, and all in their order. */
function ranked(
  entries: readonly Programme[],
  { order, query }: { order: (typeof ORDERS)[number]; query: Query },
  common: Common,
): Answer {
  const ofMissions = query.options.ofMissions === true;
  const { ordered, isSure } = inOrder(fundedOf(entries, ofMissions), order);
  const [first] = ordered;
  const [entry] = first?.programmes ?? [];
  const name = !entry
    ? ''
    : ofMissions
      ? full(entry.mission)
      : texts.programmeOf(full(entry.programme), entry.mission.code);
  const amounts =
    first?.programmes.length === 1 ? (entry?.amounts ?? []) : first ? [first.least, first.most] : [];
  return answerOf({
    ...common,
    headline:
      first && isSure
        ? texts.leading({ ofMissions, order, name, amounts: [...new Set(amounts)] })
        : texts.unsureOrder,
    blocks: [{ kind: 'bullets', items: ordered.flatMap(({ programmes }) => programmes.map(line)) }],
    rows: [],
    figures: figures(entries),
  });
}

function several(entries: readonly Programme[], query: Query, common: Common): Answer {
  const within = entries.filter(({ amounts }) => withinBound(query, amounts) !== false);
  const clear = within.filter((entry) => entry.amounts.length === 1);
  const unclear = within.filter((entry) => entry.amounts.length > 1).map((entry) => entry.mission.code);
  const total = clear.reduce((sum, entry) => sum + (entry.amounts[0] ?? 0), 0);
  const isBounded = within.length < entries.length;
  // "Missioni 012 e 032 insieme": of those named the sum is asked.
  const isSum = atomsOf(query.where, 'mission').length > 1 && unclear.length === 0;
  const each = within.map(brief);
  return answerOf({
    ...common,
    headline: isBounded
      ? texts.headlineSome(each, entries.length)
      : isSum
        ? texts.headlineSum(total, each)
        : texts.headlineMany(each),
    blocks: [
      { kind: 'bullets', items: within.map(line) },
      ...(within.length === 0
        ? []
        : [
            {
              kind: 'paragraph',
              text: unclear.length === 0 ? texts.sumKnown(total) : texts.sumUnknown(total, unclear),
            } as const,
          ]),
    ],
    rows: [],
    figures: [...figures(within), { label: texts.totalLabel, value: total, unit: '€' }],
  });
}
