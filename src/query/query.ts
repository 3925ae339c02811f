import { z } from 'zod';
import { whereSchema } from './where.ts';

const optionSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
]);

/** What a question came to: which intent, about which indicators, of which year. Kept for the thread's next turn. */
export const querySchema = z.strictObject({
  intent: z.string(),
  /** The year asked about; an answer says so when there is no such year. */
  year: z.int(),
  where: whereSchema,
  /** What the intent alone understands. */
  options: z.record(z.string(), optionSchema),
});

export type Query = z.infer<typeof querySchema>;
export type Options = Query['options'];

export function numberOption(options: Options, name: string): number | null {
  const value = options[name];
  return typeof value === 'number' ? value : null;
}

export function textOption(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

export function listOption(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
}
