import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type YearIndex, yearIndexSchema } from '../report/record.ts';
import { differenceSchema } from './difference.ts';

/**
 * One state of a year, with who brought it about. `found`: it stood when the versions began, or was put there
 * past them (the first import of a report); `report`: read out of another report or a corrected one; `undo`: an
 * earlier one again.
 */
export const versionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  number: z.int().positive(),
  kind: z.enum(['found', 'report', 'workbook', 'update', 'undo']),
  /** When it was applied, as an ISO time. */
  at: z.iso.datetime({ offset: true }),
  /** Null only where it was found. */
  author: z.string().trim().min(1).nullable(),
  /** Who that is where names may change or repeat: a Slack member id. */
  authorId: z.string().min(1).optional(),
  reason: z.string().trim().min(1).nullable(),
  /** The file that it came from. */
  file: z.string().nullable(),
  /** Of an undo: the version that it brings back. */
  restores: z.int().positive().nullable(),
  /** Against the version before; null where that is not known. */
  difference: differenceSchema.nullable(),
  /** Of the year's file, as bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  index: yearIndexSchema,
});

export type Version = z.infer<typeof versionSchema>;

/** The bytes of `years/Y.json`, the same that the import of a report writes. */
export function yearFileText(index: YearIndex): string {
  return `${JSON.stringify(index, null, 2)}\n`;
}

export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
