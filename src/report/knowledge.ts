import { z } from 'zod';
import { DIRECTIONS, STATUSES } from '../targets/verdict.ts';
import { readCurated } from './curated-file.ts';
import { sectionSchema } from './record.ts';

/**
 * What we know beside the report, each entry with its reason. An entry names rows by words and not by id, so
 * that it serves every year; and it names the words it rests on, so that it falls silent where they changed.
 */

const text = z.string().trim().min(1);

/** Every word group must stand in the row's name; `code` only tells apart rows that share it. */
export const rowSchema = z.strictObject({
  section: sectionSchema.nullable(),
  name: z.array(text).min(1),
  code: text.optional(),
});

/** The words that must stand in the row for the entry to apply. */
export const groundsSchema = z.strictObject({
  target: text.optional(),
  result: text.optional(),
  footnote: text.optional(),
});

export const directionEntrySchema = z.strictObject({
  row: rowSchema,
  direction: z.enum(DIRECTIONS),
  reason: text,
});

export const overrideEntrySchema = z.strictObject({
  row: rowSchema,
  restsOn: groundsSchema,
  status: z.enum(STATUSES),
  reason: text,
});

export const causeEntrySchema = z.strictObject({
  row: rowSchema,
  restsOn: groundsSchema,
  kind: z.enum(['external', 'internal', 'unclassified']),
  reason: text,
});

export const relationEntrySchema = z.strictObject({
  rows: z.tuple([rowSchema, rowSchema]),
  kind: z.enum(['same-measure', 'similar', 'explains']),
  reason: text,
});

export const anomalyEntrySchema = z.strictObject({
  code: z.enum(['formula-and-target-disagree', 'mislabelled-heading', 'unit-disagrees', 'wording']),
  row: rowSchema,
  restsOn: z.strictObject({ ...groundsSchema.shape, objective: text.optional(), algorithm: text.optional() }),
  reason: text,
});

export const knowledgeSchema = z.strictObject({
  directions: z.array(directionEntrySchema),
  overrides: z.array(overrideEntrySchema),
  causes: z.array(causeEntrySchema),
  relations: z.array(relationEntrySchema),
  anomalies: z.array(anomalyEntrySchema),
});

export type Row = z.infer<typeof rowSchema>;
export type Grounds = z.infer<typeof groundsSchema>;
export type DirectionEntry = z.infer<typeof directionEntrySchema>;
export type OverrideEntry = z.infer<typeof overrideEntrySchema>;
export type CauseEntry = z.infer<typeof causeEntrySchema>;
export type RelationEntry = z.infer<typeof relationEntrySchema>;
export type AnomalyEntry = z.infer<typeof anomalyEntrySchema>;
export type Knowledge = z.infer<typeof knowledgeSchema>;

/** Reads `curated/{directions,overrides,causes,relations,anomalies}.json`; throws as `readCurated` does. */
export function loadKnowledge(dataDir: string): Knowledge {
  return {
    directions: readCurated(dataDir, 'directions', z.array(directionEntrySchema)),
    overrides: readCurated(dataDir, 'overrides', z.array(overrideEntrySchema)),
    causes: readCurated(dataDir, 'causes', z.array(causeEntrySchema)),
    relations: readCurated(dataDir, 'relations', z.array(relationEntrySchema)),
    anomalies: readCurated(dataDir, 'anomalies', z.array(anomalyEntrySchema)),
  };
}
