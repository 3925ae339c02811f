import { pickedOf, type ThreadMemory } from '../../thread.ts';
import { type Atom, atomsOf, type Clause, type Facet, is, type Where, without } from '../where.ts';
import { isBehindPreposition } from './behind-preposition.ts';
import { conceptsOf, operatorOf } from './item.ts';
import { has, type Reading, type Slot } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** What a turn takes over from the one before. */

/** Facets that name rows one by one: a new centre or section takes their place. */
const NAMING: readonly Facet[] = ['code', 'pira-code', 'id', 'words', 'footnote'];
/** Up to here "perché?" means the rows shown; beyond it, the question that showed them. */
const FEW = 3;

/** "E la 032?" after a mission, "e la 12?" after a note, also a turn ago: the number stands for another of the same. */
export function withNumberAs(reading: Reading, { query, earlier }: ThreadMemory): Reading {
  const [number] = reading.numbers;
  if (reading.where.length > 0 || number === undefined || reading.numbers.length > 1) return reading;
  if (!isOrdinalNumber(number)) return reading;
  const last = pickedOf(query) === null ? [] : (earlier?.query?.where ?? []);
  const facets = new Set(
    [...(query?.where ?? []), ...last].flatMap((clause) => clause.anyOf.map((atom) => atom.facet)),
  );
  const code = String(number).padStart(3, '0');
  const atom: Atom | null = facets.has('mission')
    ? { facet: 'mission', code }
    : facets.has('footnote')
      ? { facet: 'footnote', number }
      : null;
  if (!atom) return reading;
  // Of a note its words are asked for, whatever was asked of the row in between.
  const signals = new Set([
    ...reading.signals,
    ...(atom.facet === 'footnote' ? (['footnote'] as const) : []),
  ]);
  return { ...reading, signals, where: [is(atom)], slots: [slotOf(atom, false)] };
}

/** Missions and notes are counted: "7,3" or "-1" is none of them. */
function isOrdinalNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number < 1000;
}

/** "E non per le imprese?" after beneficiaries: they are some too. */
export function withBeneficiary(reading: Reading, { query }: ThreadMemory): Reading {
  // Only the public value table says for whom.
  const isAsked =
    atomsOf(query?.where ?? [], 'beneficiary').length > 0 ||
    atomsOf(query?.where ?? [], 'section').some(({ section }) => section === 'public-value');
  if (!isAsked || reading.where.length > 0 || !reading.common.includes('imprese')) return reading;
  const atom: Atom = { facet: 'beneficiary', name: 'imprese' };
  const not = reading.items.some((item) => operatorOf(item) === 'not');
  return { ...reading, common: [], where: [{ not, anyOf: [atom] }], slots: [slotOf(atom, not)] };
}

/** "E interna?" after external causes: a cause too. */
export function withCause(reading: Reading, { query }: ThreadMemory): Reading {
  const [word = '', ...more] = reading.topic;
  const cause = CAUSES.find(([, form]) => form.test(word))?.[0];
  const isAsked = atomsOf(query?.where ?? [], 'cause').length > 0;
  if (!isAsked || cause === undefined || more.length > 0) return reading;
  const atom: Atom = { facet: 'cause', cause };
  return {
    ...reading,
    topic: [],
    where: [...without(reading.where, ['words']), is(atom)],
    slots: [...reading.slots, slotOf(atom, false)],
  };
}

const CAUSES = [
  ['internal', /^intern[aeio]$/],
  ['external', /^estern[aeio]$/],
] as const;

/** "E sotto 50mila?" after caps: a bare amount is another of what was measured before. */
export function asMeasuredBefore({ items }: Reading, { query }: ThreadMemory): (clause: Clause) => Clause {
  const [before] = atomsOf(query?.where ?? [], 'number');
  const measure = before?.measure ?? (query?.intent === 'caps' ? 'cap' : undefined);
  const isSaid = items.some(({ concepts }) => concepts.some(({ role }) => role === 'measure'));
  if (measure === undefined || isSaid) return (clause) => clause;
  return (clause) => ({
    ...clause,
    anyOf: clause.anyOf.map((atom) =>
      atom.facet === 'number' && atom.measure === 'result' && atom.unit === ''
        ? { ...atom, measure, unit: before?.unit ?? '€' }
        : atom,
    ),
  });
}

/** The rows that the turn points at: the n-th shown, or the few that were shown. */
export function shownWhere(reading: Reading, memory: ThreadMemory): Clause[] | null {
  const { shown } = memory;
  if (reading.ordinal !== null) {
    const ids = placesSaid(reading).map((position) =>
      listOf(memory, position).at(position > 0 ? position - 1 : position),
    );
    const anyOf = ids.flatMap((id): Atom[] => (id === undefined ? [] : [{ facet: 'id', id }]));
    return anyOf.length === 0 || anyOf.length < ids.length ? null : [{ not: false, anyOf }];
  }
  if (reading.where.length > 0 || shown.length === 0 || ranks(reading) || isDated(reading)) return null;
  const meant = reading.top ? shownFirst(shown, reading.top) : shown;
  if (!reading.top && (shown.length > mostMeant(memory) || countsAll(reading, memory))) return null;
  return [{ not: false, anyOf: meant.map((id) => ({ facet: 'id', id })) }];
}

/** Rows that came first or last in an order are those rows, whatever they were chosen from. */
function mostMeant({ query }: ThreadMemory): number {
  return query?.intent === 'rank' ? RANKED : FEW;
}

const RANKED = 20;

/** "Quanti sono?" after a list of three: of as many as the list was of. */
function countsAll(reading: Reading, { query }: ThreadMemory): boolean {
  return (
    has(reading, 'count', 'share') && query !== null && ['list', 'count', 'summary'].includes(query.intent)
  );
}

/** "Il primo e il terzo". */
function placesSaid({ items, ordinal }: Reading): readonly number[] {
  const said = [...new Set(conceptsOf(items, 'ordinal').map(({ position }) => position))];
  return said.length > 0 || ordinal === null ? said : [ordinal];
}

/** The list that a turn's "il secondo" counts in: of a row picked out of one, still that list. */
export function listOf({ query, shown, earlier }: ThreadMemory, place = 1): readonly string[] {
  const picked = pickedOf(query);
  const isOne = picked !== null && earlier?.shown.includes(picked);
  // "E il quarto?" after "il primo e il terzo".
  const isBeyond = Math.abs(place) > shown.length && shown.every((id) => earlier?.shown.includes(id));
  return earlier && (isOne || isBeyond) ? earlier.shown : shown;
}

/** "E la successiva?", "quella prima": the note or the row of the list beside the one just shown; else null. */
export function besideWhere(reading: Reading, memory: ThreadMemory): Clause[] | null {
  const step = has(reading, 'following', 'next') ? 1 : has(reading, 'back') ? -1 : 0;
  if (step === 0 || reading.where.length > 0 || RETURNS.test(wordsSaid(reading))) return null;
  const [note, ...notes] = atomsOf(memory.query?.where ?? [], 'footnote');
  if (note && notes.length === 0 && note.number + step > 0)
    return [is({ facet: 'footnote', number: note.number + step })];
  const listed = listOf(memory);
  const at = listed.indexOf(pickedOf(memory.query) ?? '');
  const id = at < 0 ? undefined : listed[at + step];
  return id === undefined ? null : [is({ facet: 'id', id })];
}

/** "Torna alla lista" takes up the whole of it. */
const RETURNS = /\b(?:torna\w*|lista|elenco|rimett\w+|ripristina)\b/;

/** "I primi 3", "gli ultimi due": of those shown, in their order. */
function shownFirst(
  shown: readonly string[],
  { count, from }: NonNullable<Reading['top']>,
): readonly string[] {
  return from === 'bottom' ? shown.slice(-count) : shown.slice(0, count);
}

/** "E i peggiori?" are not sought among three that were shown as the best. */
function ranks(reading: Reading): boolean {
  return has(reading, 'worst', 'best', 'most', 'fewest', 'overshoot');
}

/** "E a giugno?": another time takes the place of the one before. */
export function isDated(reading: Reading): boolean {
  return reading.periods.some((period) => !period.isYear);
}

/**
 * The earlier restrictions, save those that new ones of their kind, or another name or time, take the place of, and
 * those that are denied now ("e non D?").
 */
export function mergeWhere(earlier: Where, reading: Reading): Where {
  const facets = reading.where
    .filter((clause) => !clause.not)
    .flatMap((clause) => clause.anyOf.map((atom) => atom.facet));
  const renamed = reading.opening === 'and' && facets.some((facet) => isScope(facet));
  // "E la nota 12?": of a row or a note that is named, how others went is not asked.
  const isOne = renamed && facets.some((facet) => NUMBERED.includes(facet));
  const left = without(isOne ? atomClauses(earlier, 'section') : earlier, [
    ...facets,
    ...(renamed ? [...NAMING, ...areasLeft(facets, reading)] : []),
    ...GROUPINGS.flatMap(([signal, facet]) => (has(reading, signal) && !reading.reference ? [facet] : [])),
    ...(isDated(reading) ? (['deadline'] as const) : []),
  ]);
  const said = new Set(reading.where.map((clause) => JSON.stringify(clause)));
  const denied = new Set(
    reading.where.flatMap(({ not, anyOf }) => (not ? anyOf.map((atom) => JSON.stringify(atom)) : [])),
  );
  const holds = (clause: Clause) =>
    !said.has(JSON.stringify(clause)) &&
    (clause.not || !clause.anyOf.every((atom) => denied.has(JSON.stringify(atom))));
  return [...left.filter(holds), ...reading.where].slice(-MAX_CLAUSES);
}

/**
 * People call both an area: "e attrattività?" after a centre, "e Formaper?" after a theme, take its place. "Di Formaper"
 * may be some of the theme.
 */
function areasLeft(facets: readonly Facet[], reading: Reading): Facet[] {
  if (facets.includes('theme')) return ['centre'];
  return facets.includes('centre') && !isBehindPreposition(reading) ? ['theme'] : [];
}

const NUMBERED: readonly Facet[] = ['code', 'pira-code', 'footnote'];

/** "Quanti per ciascuna sezione?": of all of them, not of the one spoken of. */
const GROUPINGS = [
  ['by-section', 'section'],
  ['by-theme', 'theme'],
  ['by-centre', 'centre'],
  ['by-type', 'type'],
  ['by-mission', 'mission'],
] as const;

function atomClauses(where: Where, facet: Facet): Where {
  return where.filter(({ not, anyOf }) => !not && anyOf.every((atom) => atom.facet === facet));
}

/** More than anyone says; what is older falls out, so that no thread grows without end. */
const MAX_CLAUSES = 24;

function isScope(facet: Facet): boolean {
  return NAMING.includes(facet) || ['centre', 'section', 'theme', 'mission', 'objective'].includes(facet);
}

export function slotOf(atom: Atom, not: boolean): Slot {
  return { atom, from: 0, to: 0, words: '', not, excluded: not };
}
