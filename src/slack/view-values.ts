import { z } from 'zod';

const viewSchema = z.object({
  id: z.string(),
  private_metadata: z.string(),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

/** What a modal of ours comes back with. */
export interface ViewValues<C> {
  viewId: string;
  /** What it was opened with. */
  context: C;
  /** Of the input whose block and action both have this name. */
  value(name: string): unknown;
}

/** Null where the view is none of ours. */
export function readView<C>(view: unknown, context: z.ZodType<C>): ViewValues<C> | null {
  const parsed = viewSchema.safeParse(view);
  if (!parsed.success) return null;
  const { id, private_metadata, state } = parsed.data;
  const known = context.safeParse(parseJson(private_metadata));
  if (!known.success) return null;
  return { viewId: id, context: known.data, value: (name) => state.values[name]?.[name] };
}

const typedSchema = z.object({ value: z.string().nullable() });

/** What was typed into a text field; empty words for nothing. */
export function typedIn(value: unknown): string {
  return typedSchema.safeParse(value).data?.value?.trim() ?? '';
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
