import type { AnswerBlock } from '../../src/answer/answer.ts';
import { answerOf, glanceBlocks, type Tally, tally, tallyFigures } from '../../src/answer/build.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { SECTION_NAMES, yesOrNo } from '../../src/answer/texts.ts';
import { listOption, type Query } from '../../src/query/query.ts';
import { conceptsOf } from '../../src/query/reading/item.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, is, type Where, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { SECTIONS } from '../../src/report/record.ts';
import { isBehind } from '../../src/report/year-on.ts';
import { collectiveHint, collectiveOption } from '../collective.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { OUTCOME_FACETS } from '../outcome-facets.ts';
import { asksWhetherAll, claimedIn, countsRows, isOfWhole, onlyNumbers, SIDES } from './asked.ts';
import { isApart, ofOption, partsOf } from './base.ts';
import * as texts from './texts.ts';

const MAX_LISTED = 10;

/** How many, and what share: always with the base that it is a share of. */
export const count: Intent = {
  name: 'count',
  claim(reading) {
    const all = asksWhetherAll(reading);
    const claimed = claimedIn(reading);
    if (
      (!has(reading, 'count', 'share') && !all && claimed.length === 0) ||
      has(reading, 'who', 'by-centre', 'by-theme', 'by-section')
    )
      return null;
    // "Quanti studenti stranieri" asks for a value; "quanti obiettivi", "quanti raggiunti" for a count of rows.
    const counts = countsRows(reading) || (reading.topic.length === 0 && !onlyNumbers(reading));
    const empty = reading.where.length === 0 && !reading.head;
    return (counts || all) && !empty
      ? {
          strength: STRENGTH.likely + 5,
          options: {
            all,
            ...(claimed.length > 0 || saysWhole(reading) ? { claimed } : {}),
            ...ofOption(reading),
            ...collectiveOption(reading),
            ...(conceptsOf(reading.items, 'signal').filter(({ signal }) => signal === 'count').length > 1
              ? { both: true }
              : {}),
          },
        }
      : null;
  },
  answer(query, desk) {
    const parts = partsOf(query);
    const base = select(desk.library, parts.base);
    const rows = select(desk.library, query.where);
    const counts = tally(base);
    const common = { intent: 'count', year: query.year, where: query.where, aim: texts.aim };
    if (base.length === 0)
      return answerOf({ ...common, outcome: 'empty', headline: texts.none, blocks: [], rows: [] });
    const asksStanding = singlesOut(query.where);
    const apart = isApart(query);
    const whole = rows.length === base.length && !asksStanding && !apart;
    const missed = base.filter(isBehind);
    // Of what was reached, the few that were not are worth seeing.
    const asksMissed = rows.length > 0 && rows.every(isBehind);
    const shown = apart ? rows : whole || !asksMissed ? missed : rows;
    const each = separately(query, desk);
    const met = asksMet(parts.part);
    const left = tally(base.filter((row) => !rows.includes(row)));
    const beside = met && !counts.progress ? texts.rest(left) : texts.all(counts);
    const blocks: AnswerBlock[] = [
      ...(whole || apart || rows.length === base.length
        ? []
        : [{ kind: 'paragraph', text: beside } as const]),
      ...each.map(
        ({ name, counts: own }) => ({ kind: 'paragraph', text: eachText(query, name, own) }) as const,
      ),
      ...split(rows),
      ...(shown.length <= MAX_LISTED ? listed(shown, shown === missed ? 'missed' : 'counted', desk) : []),
      ...(whole || met ? [{ kind: 'hint', text: texts.strictSense } as const] : []),
      ...collectiveHint(query, desk),
    ];
    const answer = answerOf({
      ...common,
      headline: headlineOf(query, { rows, base, whole, missed: missed.length }),
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
    const about = aboutOf(query, { rows, base, whole, missed });
    return { ...answer, indicators: about.map((row) => row.id) };
  },
};

/** "Quanti sono e quanti raggiunti?" is about them all; "tutti raggiunti?" is denied by the rows that were not. */
function aboutOf(
  { options }: Query,
  {
    rows,
    base,
    whole,
    missed,
  }: Pick<Counted, 'rows' | 'base' | 'whole'> & { missed: readonly JudgedIndicator[] },
): readonly JudgedIndicator[] {
  if (options.both === true) return base;
  return options.all === true && !whole && rows.length < base.length ? missed : rows;
}

/** Too many to be listed: how many each section has of them, where they are of several. */
function split(rows: readonly JudgedIndicator[]): AnswerBlock[] {
  if (rows.length <= MAX_LISTED) return [];
  const parts = SECTIONS.map((section) => ({
    name: SECTION_NAMES[section],
    count: rows.filter((row) => row.section === section).length,
  })).filter(({ count: own }) => own > 0);
  return parts.length < 2 ? [] : [{ kind: 'paragraph', text: texts.split(parts) }];
}

interface Counted {
  rows: readonly JudgedIndicator[];
  base: readonly JudgedIndicator[];
  /** Nothing but the base was asked for. */
  whole: boolean;
  /** Of the base. */
  missed: number;
}

function headlineOf(query: Query, { rows, base, whole, missed }: Counted): string {
  const counts = tally(base);
  const parts = partsOf(query);
  const what = describe(parts.part).join(', ');
  const plain = isApart(query)
    ? texts.of(what, rows.length, { total: base.length, base: describe(parts.base).join(', ') })
    : whole
      ? texts.all(counts)
      : asksCause(query)
        ? (counts.progress ? texts.ofBehind : texts.ofMissed)(rows.length, missed, base.length)
        : texts.some(what, rows.length, { total: base.length, aside: aside(parts.part, rows) });
  if (query.options.all === true) return yesOrNo(rows.length === base.length, plain);
  const [claimed, ...others] = listOption(query.options, 'claimed').map(Number);
  if (claimed === undefined || others.length > 0) return plain;
  const strictly = rows.filter((row) => row.verdict.status === 'not-met').length;
  const partly = rows.length - strictly;
  if (claimed === strictly && partly > 0 && rows.every(isBehind))
    return texts.exactly(strictly, partly, plain);
  return yesOrNo(claimed === rows.length, plain);
}

/** What the counted ones have beside what was asked: reservations, or, of rows with reservations, verdicts. */
function aside(part: Where, rows: readonly JudgedIndicator[]): string | null {
  const { met, reserved } = tally(rows);
  const asked = part.some(({ anyOf }) => anyOf.some(({ facet }) => facet === 'reserved'));
  if (!asked) return reserved > 0 ? texts.withReservation(reserved) : null;
  return atomsOf(part, 'verdict').length > 0 || met === rows.length ? null : texts.ofThemMet(met);
}

function saysWhole(reading: Reading): boolean {
  return reading.numbers.some((value) => isOfWhole(reading, value));
}

/** "Quanti raggiunti e quanti no" asks for all of them, each by how it went. */
function singlesOut(where: Where): boolean {
  const asked = atomsOf(where, 'verdict').flatMap(({ statuses }) => statuses);
  const isEach = asked.includes('met') && asked.includes('not-met') && asked.includes('partially-met');
  return (asked.length > 0 && !isEach) || atomsOf(where, 'progress').length > 0;
}

/** Of what was met in the strict sense: the parts and the reservations need a word. */
function asksMet(numerator: Where): boolean {
  const [verdict] = atomsOf(numerator, 'verdict');
  return verdict?.statuses.every((status) => status === 'met') ?? false;
}

function listed(
  rows: readonly JudgedIndicator[],
  as: 'counted' | 'missed',
  { library }: Desk,
): AnswerBlock[] {
  const running = rows.some(({ progress }) => progress !== null);
  const heading = as === 'counted' ? texts.counting : running ? texts.behind : texts.missed;
  return glanceBlocks(rows, heading(rows.length), library);
}

function asksCause({ where }: Query): boolean {
  return where.some(({ anyOf }) => anyOf.some(({ facet }) => facet === 'cause'));
}

/** Of rows chosen by their cause none was met, and of a base said apart only their number is asked. */
function eachText(query: Query, name: string, counts: Tally): string {
  return asksCause(query) || isApart(query) ? texts.eachOf(name, counts.total) : texts.each(name, counts);
}

/** "Semplificazione o attrattività": several of a kind are counted each for itself too. */
function separately(query: Query, { library }: Desk): { name: string; counts: Tally }[] {
  const several = query.where.find(
    (clause) =>
      !clause.not && clause.anyOf.length > 1 && clause.anyOf.every((atom) => SIDES.includes(atom.facet)),
  );
  if (!several) return [];
  const among = isApart(query) ? query.where : without(query.where, OUTCOME_FACETS);
  const rest = among.filter((clause) => clause !== several);
  return several.anyOf.map((atom) => ({
    name: describe([is(atom)]).join(''),
    counts: tally(select(library, [...rest, is(atom)])),
  }));
}
