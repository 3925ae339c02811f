import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { JudgedIndicator, Year } from '../report/corpus.ts';
import { sectionSchema, themeSchema } from '../report/record.ts';
import { STANDINGS, standingOf } from '../report/year-on.ts';

/** What a digest may tell of one row, kept so that the next digest can say what changed. */
export const factsSchema = z.strictObject({
  id: z.string(),
  section: sectionSchema,
  theme: themeSchema,
  code: z.string().nullable(),
  name: z.string(),
  centres: z.array(z.string()),
  /** Its verdict; in a year in progress how it goes. */
  status: z.enum(STANDINGS),
  target: z.string(),
  result: z.string(),
  notes: z.array(z.strictObject({ number: z.int().positive(), text: z.string() })),
});

/** A year as it stood when a digest was made; in document order. */
export const snapshotSchema = z.strictObject({ year: z.int(), rows: z.array(factsSchema) });

export type Facts = z.infer<typeof factsSchema>;
export type Snapshot = z.infer<typeof snapshotSchema>;

/** A snapshot under a name made from its content: the same data have the same version wherever they are read. */
export interface Versioned {
  version: string;
  snapshot: Snapshot;
}

const made = new WeakMap<Year, Versioned>();

/** The year as it stands now; worked out once for each `Year`. */
export function snapshotOf(year: Year): Versioned {
  const known = made.get(year);
  if (known !== undefined) return known;
  const snapshot = { year: year.year, rows: year.indicators.map(factsOf) };
  const version = createHash('sha256').update(JSON.stringify(snapshot)).digest('base64url').slice(0, 22);
  const versioned = { version, snapshot };
  made.set(year, versioned);
  return versioned;
}

function factsOf(row: JudgedIndicator): Facts {
  return {
    id: row.id,
    section: row.section,
    theme: row.theme,
    code: row.code,
    name: row.name,
    centres: row.centres.map(({ name }) => name),
    status: standingOf(row),
    target: row.target,
    result: row.result,
    notes: row.notes.map(({ number, text }) => ({ number, text })),
  };
}

/** What of a row is news when it changes; a footnote that only got another number is none. */
export function sameFacts(one: Facts, other: Facts): boolean {
  return one.status === other.status && sameValues(one, other) && sameNotes(one, other);
}

export function sameValues(one: Facts, other: Facts): boolean {
  return one.target === other.target && one.result === other.result;
}

export function sameNotes({ notes: one }: Facts, { notes: other }: Facts): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
}
