import type { Answer, AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, glanceBlocks, tally } from '../../src/answer/build.ts';
import type { Query } from '../../src/query/query.ts';
import { has, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf } from '../../src/query/where.ts';
import type { Year } from '../../src/report/corpus.ts';
import type { Mission } from '../../src/report/record.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import * as texts from './texts.ts';

/** What the report prints beside missions and programmes: one amount, or several that contradict each other. */
export const funds: Intent = {
  name: 'funds',
  claim(reading) {
    const named = [...slotsOf(reading, 'mission'), ...slotsOf(reading, 'programme')];
    // "PIRA tranne missione 11": what is left out is not asked about.
    const codes = named.some((slot) => !slot.not && !slot.excluded);
    if ((named.length > 0 && !codes) || has(reading, 'who')) return null;
    const asksVerdict = slotsOf(reading, 'verdict').length > 0 || slotsOf(reading, 'result-kind').length > 0;
    const asksMoney = has(reading, 'budget', 'funds', 'sum', 'spent');
    const isNamed = codes || has(reading, 'mission-head', 'by-mission', 'programme-head');
    if (
      !isNamed ||
      (asksVerdict && !asksMoney) ||
      has(reading, 'why', 'count', 'share', 'cap', 'definition', 'list')
    )
      return null;
    if (!codes && !asksMoney && !has(reading, 'mission-head', 'by-mission')) return null;
    if (!codes && reading.topic.length > 0) return null;
    // "Quale missione va peggio?" is about its rows.
    if (!codes && !asksMoney && has(reading, 'worst', 'best', 'most', 'fewest')) return null;
    return { strength: STRENGTH.spoken + 6, options: { sum: has(reading, 'sum') || !codes } };
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
    return found.length === 1 ? one(found[0] ?? all[0], query, desk, common) : several(found, common);
  },
};

interface Programme {
  mission: Mission;
  programme: Mission;
  /** Euro, as printed in different places, in order, without repetitions. */
  amounts: readonly number[];
}

type Common = Pick<Parameters<typeof answerOf>[0], 'intent' | 'year' | 'where' | 'aim'>;

function programmesOf(year: Year): Programme[] {
  const found = new Map<string, { mission: Mission; programme: Mission; amounts: Set<number> }>();
  for (const row of year.indicators) {
    if (!row.mission || !row.programme || row.programmeBudget === null) continue;
    const key = `${row.mission.code} ${row.programme.code}`;
    const entry = found.get(key) ?? {
      mission: row.mission,
      programme: row.programme,
      amounts: new Set<number>(),
    };
    entry.amounts.add(row.programmeBudget);
    found.set(key, entry);
  }
  return [...found.values()].map((entry) => ({ ...entry, amounts: [...entry.amounts] }));
}

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
  return answerOf({ ...common, headline: line(entry), blocks, rows, figures: figures([entry]) });
}

function several(entries: readonly Programme[], common: Common): Answer {
  const clear = entries.filter((entry) => entry.amounts.length === 1);
  const unclear = entries.filter((entry) => entry.amounts.length > 1).map((entry) => entry.mission.code);
  const total = clear.reduce((sum, entry) => sum + (entry.amounts[0] ?? 0), 0);
  return answerOf({
    ...common,
    headline: texts.headlineMany(entries.length),
    blocks: [
      { kind: 'bullets', items: entries.map(line) },
      {
        kind: 'paragraph',
        text: unclear.length === 0 ? texts.sumKnown(total) : texts.sumUnknown(total, unclear),
      },
    ],
    rows: [],
    figures: [...figures(entries), { label: texts.totalLabel, value: total, unit: '€' }],
  });
}
