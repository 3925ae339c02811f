import type { Answer } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { ATTRIBUTES, type Attribute } from '../../src/query/attribute.ts';
import { listOption, type Query, textOption } from '../../src/query/query.ts';
import type { Signal } from '../../src/query/reading/concept.ts';
import { atomsIn } from '../../src/query/reading/item.ts';
import { has, type Reading, slotsOf } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, type Facet, is, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { budgetLines } from '../budget/intent.ts';
import { claimOf, onClaim } from '../claimed-figure.ts';
import { notFound } from '../indicator/not-found.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { mentioning, namesakes } from '../namesake.ts';
import { rowsOf } from '../narrow.ts';
import { kindsAsked, ofKinds } from './kinds.ts';
import { ofOne, sentence } from './one.ts';
import { ofSeveral } from './several.ts';
import * as texts from './texts.ts';
import { sharedWhere, sharerAsked, sharing } from './together.ts';

/** One property of an indicator, or of a few: said in a sentence, not left to be found on a card. */
export const attribute: Intent = {
  name: 'attribute',
  claim(reading) {
    const kinds = kindsAsked(reading);
    if (kinds !== null)
      return { strength: STRENGTH.spoken + 8, options: { attributes: [kinds], kinds: true } };
    const sharer = sharerAsked(reading);
    if (sharer !== null)
      return {
        strength: STRENGTH.spoken + 9,
        where: sharedWhere(reading.where),
        options: { attributes: ['centre'], sharer },
      };
    if (reading.attributes.length === 0 || has(reading, ...OTHER_AIMS)) return null;
    const attributes = meant(reading.attributes);
    if (attributes.every(isFigure) && (saysHow(reading) || has(reading, 'outcome', 'summary'))) return null;
    const options = { attributes: [...attributes], numbers: numbersIn(reading), ...claimOf(reading) };
    const spoken = STRENGTH.spoken + 7;
    if (attributes.join() === 'centre' && has(reading, 'budget') && reading.where.length > 0)
      return { strength: spoken, options: { ...options, budget: true } };
    if (namesRows(reading)) return { strength: spoken, options };
    if (has(reading, 'budget-use') && reading.where.length === 0)
      return { strength: spoken, options, where: [is({ facet: 'budget-use' })] };
    if (reading.where.length === 0) return { strength: STRENGTH.default - 5, options };
    // "Chi è responsabile dei mancati" counts centres; "il risultato di Formaper" is a summary.
    const centre = slotsOf(reading, 'centre').length > 0;
    const otherwise =
      attributes.includes('result') ||
      (attributes.includes('centre') && !centre) ||
      atomsOf(reading.where, 'number').length > 0;
    return otherwise ? null : { strength: spoken, options };
  },
  answer(given, desk) {
    const query = given.options.budget === true ? ofBudget(given, desk) : given;
    const asked = listOption(query.options, 'attributes');
    const attributes = ATTRIBUTES.filter((name) => asked.includes(name));
    const [first] = attributes;
    if (query.options.kinds === true && first) {
      const parts = ofKinds(select(desk.library, query.where), first);
      return answerOf({ ...commonOf(query, attributes), ...parts, rows: [] });
    }
    const sharer = textOption(query.options, 'sharer');
    if (sharer !== null)
      return answerOf({ ...commonOf(query, attributes), ...sharing(sharer, query.where, desk) });
    const rows = query.where.length === 0 ? stating(query, desk) : rowsMeant(query, desk);
    if (query.where.length === 0 && rows.length === 0)
      return outOf('ambiguous', texts.which(attributes), { query, attributes });
    const persons = personsAsked(query, attributes);
    if (persons !== null) return outOf('empty', texts.noPersons(persons), { query, attributes });
    const [row] = rows;
    if (!row) return notFound(query, desk);
    const own = namesakes(query, rows);
    const [only = row] = own;
    const parts =
      own.length === 1 ? ofOne(only, attributes, desk) : ofSeveral(own, attributes, { query, desk });
    const said =
      own.length === 1 ? onClaim(query, only, (side) => sentence(only, side, desk.library.year)) : null;
    return answerOf({
      ...commonOf(query, attributes),
      ...parts,
      headline: said ?? parts.headline,
      blocks: [...parts.blocks, ...mentioning(rows, own)],
      rows: own,
    });
  },
};

/** What is asked for more than a property: a number of rows, an order of them, a reason. */
const OTHER_AIMS: readonly Signal[] = [
  'help',
  'count',
  'share',
  'sum',
  'why',
  'explain',
  'claim',
  'compare',
  'worst',
  'best',
  'most',
  'fewest',
  'nobody',
  'overshoot',
  'deadline',
  'delay',
  'in-time',
  'next',
  'footnote',
  'anomaly',
  'conflict',
  'trend',
  'cap',
  'spent',
  'funds',
];

function namesRows({ topic, slots }: Reading): boolean {
  return topic.length > 0 || slots.some(({ atom, not }) => !not && NAMING.includes(atom.facet));
}

/**
 * "Di quanto abbiamo superato il target" asks for the distance, "a che riga è il risultato" for the place: the figure
 * beside it only says of what.
 */
function meant(said: readonly Attribute[]): readonly Attribute[] {
  const dropped: readonly Attribute[] =
    said.includes('place') || said.includes('source')
      ? ['target', 'result', 'variance']
      : said.includes('variance')
        ? ['target', 'result']
        : [];
  return said.filter((attribute) => !dropped.includes(attribute));
}

const NAMING: readonly Facet[] = ['code', 'pira-code', 'id'];

/** How rows went: "di quanto abbiamo mancato lo SPID" means the one that was missed, if any was. */
const HOW: readonly Facet[] = ['verdict', 'reserved', 'near-miss', 'exceeded', 'equal', 'late'];

function isFigure(attribute: Attribute): boolean {
  return attribute === 'target' || attribute === 'result';
}

/** Also "178%", which restricts nothing. */
function numbersIn({ numbers, conditions }: Reading): number[] {
  return [...numbers, ...conditions.flatMap(({ op, value }) => (op === '=' ? [value] : []))];
}

/** So many rows that state a number can be meant by it. */
const FEW = 3;

/** "Da dove arriva il 178%?": the few rows that state the number. */
function stating(query: Query, desk: Desk): readonly JudgedIndicator[] {
  const rows = listOption(query.options, 'numbers').length === 0 ? [] : rowsOf(query, desk);
  return rows.length <= FEW ? rows : [];
}

/** "Il target del 2.5.2 è stato raggiunto" asks for no target; said in this turn, not kept of the last. */
function saysHow({ items }: Reading): boolean {
  return items.some((item) => atomsIn(item).some(({ facet }) => HOW.includes(facet)));
}

/** "Chi risponde del budget start up?": of its lines of budget, where it has any; else of all that was named. */
function ofBudget(query: Query, desk: Desk): Query {
  const { lines, where } = budgetLines(query.where, desk);
  return lines.length === 0 ? query : { ...query, where: [...where, is({ facet: 'budget-use' })] };
}

function rowsMeant(query: Query, desk: Desk): readonly JudgedIndicator[] {
  const rows = rowsOf(query, desk);
  return rows.length > 0 ? rows : rowsOf({ ...query, where: [...without(query.where, HOW)] }, desk);
}

/** The centre, where nothing but a centre is named and who answers for it is asked. */
function personsAsked({ where }: Query, attributes: readonly Attribute[]): string | null {
  const [centre] = atomsOf(where, 'centre');
  const alone = where.every((clause) => clause.anyOf.every(({ facet }) => facet === 'centre'));
  return attributes.includes('centre') && alone && centre ? centre.name : null;
}

interface Asked {
  query: Query;
  attributes: readonly Attribute[];
}

function commonOf(query: Query, attributes: readonly Attribute[]) {
  return { intent: 'attribute', year: query.year, where: query.where, aim: texts.aim(attributes) };
}

function outOf(outcome: Answer['outcome'], headline: string, { query, attributes }: Asked): Answer {
  return answerOf({ ...commonOf(query, attributes), outcome, headline, blocks: [], rows: [] });
}
