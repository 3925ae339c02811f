import { z } from 'zod';
import { flagSchema, sectionSchema, themeSchema } from '../report/record.ts';
import { PROGRESS_STATES } from '../targets/progress.ts';
import { STATUSES } from '../targets/verdict.ts';

/**
 * Which indicators a question is about: a conjunction of clauses, each an alternative of atoms, each clause
 * possibly negated. Flat on purpose: it can be shown, merged with a thread's next turn and kept as JSON.
 */

const day = z.iso.date();

/**
 * What a number condition is put on. Amounts are euro; `degree` is result over target, 1 = 100%; `shortfall` is how
 * far a missed result is from its target, whichever way is better; `centres` is how many a row has.
 */
export const MEASURES = [
  'target',
  'result',
  'variance',
  'shortfall',
  'cap',
  'degree',
  'budget-use',
  'centres',
] as const;

/** What a row's table may print beside its name, target and result, or leave out. */
export const FIELDS = [
  'centre',
  'code',
  'source',
  'unit',
  'algorithm',
  'description',
  'beneficiaries',
  'type',
  'flags',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a target asks for: a number (also a range, a year's value), a day, a yes, a deed in words. */
export const TARGET_KINDS = ['number', 'date', 'yes', 'words'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What a target may print before its number. */
export const TARGET_SIGNS = ['>=', '<=', '>', '<'] as const;
export type TargetSign = (typeof TARGET_SIGNS)[number];

/** How a number stands to its bound. */
export const OPERATORS = ['<', '<=', '>', '>=', '=', 'between'] as const;

export const atomSchema = z.discriminatedUnion('facet', [
  z.strictObject({ facet: z.literal('verdict'), statuses: z.array(z.enum(STATUSES)).min(1) }),
  /** How it goes in a year in progress; in any other no row is meant. */
  z.strictObject({ facet: z.literal('progress'), states: z.array(z.enum(PROGRESS_STATES)).min(1) }),
  z.strictObject({ facet: z.literal('reserved') }),
  z.strictObject({ facet: z.literal('near-miss'), degree: z.number() }),
  z.strictObject({ facet: z.literal('centre'), name: z.string() }),
  /** No centre is printed beside the row: the public value table. */
  z.strictObject({ facet: z.literal('section'), section: sectionSchema }),
  z.strictObject({ facet: z.literal('theme'), theme: themeSchema }),
  z.strictObject({ facet: z.literal('objective'), name: z.string() }),
  z.strictObject({ facet: z.literal('type'), type: z.string() }),
  z.strictObject({ facet: z.literal('flag'), flag: flagSchema }),
  /** `only`: the cell names nothing else. */
  z.strictObject({ facet: z.literal('beneficiary'), name: z.string(), only: z.literal(true).optional() }),
  z.strictObject({ facet: z.literal('public-value'), name: z.string(), only: z.literal(true).optional() }),
  z.strictObject({ facet: z.literal('mission'), code: z.string() }),
  z.strictObject({ facet: z.literal('programme'), code: z.string() }),
  z.strictObject({ facet: z.literal('code'), code: z.string() }),
  z.strictObject({ facet: z.literal('pira-code'), code: z.string() }),
  z.strictObject({ facet: z.literal('footnote'), number: z.int().positive() }),
  z.strictObject({
    facet: z.literal('cause'),
    cause: z.enum(['external', 'internal', 'unclassified', 'not-stated']),
  }),
  /** The cause that the report gives, or a note on the row, has all these words. */
  z.strictObject({ facet: z.literal('cause-says'), words: z.array(z.string()).min(1) }),
  z.strictObject({
    facet: z.literal('result-kind'),
    result: z.enum(['yes', 'no', 'number', 'date', 'nothing']),
  }),
  z.strictObject({ facet: z.literal('target-unit'), unit: z.enum(['%', '€', 'days', 'number']) }),
  z.strictObject({ facet: z.literal('target-kind'), kind: z.enum(TARGET_KINDS) }),
  z.strictObject({ facet: z.literal('target-sign'), sign: z.enum(TARGET_SIGNS) }),
  /** Where the row's data come from, as its table prints it. */
  z.strictObject({ facet: z.literal('source'), name: z.string() }),
  z.strictObject({ facet: z.literal('stated'), field: z.enum(FIELDS) }),
  z.strictObject({ facet: z.literal('several-centres') }),
  /** Strictly better than a numeric target; exactly it. */
  z.strictObject({ facet: z.literal('exceeded') }),
  z.strictObject({ facet: z.literal('equal') }),
  /** A smaller value is better. */
  z.strictObject({ facet: z.literal('at-most') }),
  z.strictObject({ facet: z.literal('noted') }),
  /** Says that the same indicator stands in the PIRA too. */
  z.strictObject({ facet: z.literal('cites-pira') }),
  z.strictObject({ facet: z.literal('cap') }),
  z.strictObject({ facet: z.literal('budget-use') }),
  z.strictObject({
    facet: z.literal('number'),
    measure: z.enum(MEASURES),
    op: z.enum(OPERATORS),
    value: z.number(),
    high: z.number().nullable(),
    unit: z.string(),
  }),
  /** The number that the row's target or result prints, whichever it was said of. */
  z.strictObject({ facet: z.literal('figure'), value: z.number() }),
  z.strictObject({ facet: z.literal('deadline'), from: day.nullable(), to: day.nullable() }),
  z.strictObject({ facet: z.literal('late') }),
  z.strictObject({ facet: z.literal('postponed'), to: z.string().nullable() }),
  /** Topic words: every one of them (normalised, as asked) must be in the row. */
  z.strictObject({ facet: z.literal('words'), words: z.array(z.string()).min(1) }),
  z.strictObject({ facet: z.literal('id'), id: z.string() }),
]);

export const clauseSchema = z.strictObject({ not: z.boolean(), anyOf: z.array(atomSchema).min(1) });
export const whereSchema = z.array(clauseSchema);

export type Atom = z.infer<typeof atomSchema>;
export type Facet = Atom['facet'];
export type Clause = z.infer<typeof clauseSchema>;
export type Where = readonly Clause[];
export type Measure = (typeof MEASURES)[number];

export function is(atom: Atom): Clause {
  return { not: false, anyOf: [atom] };
}

export function isNot(atom: Atom): Clause {
  return { not: true, anyOf: [atom] };
}

/** The positive atoms of one facet, in the order asked. */
export function atomsOf<F extends Facet>(where: Where, facet: F): Extract<Atom, { facet: F }>[] {
  const atoms: Extract<Atom, { facet: F }>[] = [];
  for (const clause of where)
    if (!clause.not) for (const atom of clause.anyOf) if (isOf(atom, facet)) atoms.push(atom);
  return atoms;
}

function isOf<F extends Facet>(atom: Atom, facet: F): atom is Extract<Atom, { facet: F }> {
  return atom.facet === facet;
}

/** The same question without what it asked of these facets. */
export function without(where: Where, facets: readonly Facet[]): Where {
  return where.filter((clause) => !clause.anyOf.every((atom) => facets.includes(atom.facet)));
}
