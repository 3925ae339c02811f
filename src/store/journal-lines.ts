import { z } from 'zod';

/** Something that was taken on and is not done yet. */
export interface Entry<T> {
  key: string;
  /** When it was taken on, in ms since the epoch. */
  at: number;
  value: T;
  /** How often it was taken up again. */
  tries: number;
  /** Whether somebody may have seen something of it already. */
  shown: boolean;
}

/** What the lines of a journal come to. */
export interface JournalState<T> {
  open: Map<string, Entry<T>>;
  /** When each thing was done, in ms since the epoch. */
  done: Map<string, number>;
  /** Lines that are none of ours; a last one that was cut short by a crash is not counted. */
  damaged: number;
}

/** One line each; together they are all that a journal says. */
export const noteLine = <T>({ key, at, value, tries, shown }: Entry<T>): string =>
  `${JSON.stringify({ key, at, tries, shown, value })}\n`;
export const doneLine = (key: string, at: number): string => `{"done":${JSON.stringify(key)},"at":${at}}\n`;
export const againLine = (key: string): string => `{"again":${JSON.stringify(key)}}\n`;
export const shownLine = (key: string): string => `{"shown":${JSON.stringify(key)}}\n`;

/**
 * Adds what `text` says to the state. The order of the files does not matter to what is done: whatever one of
 * them calls done is done, so a copy that outlived its original brings nothing back.
 */
export function readLines<T>(text: string, value: z.ZodType<T>, state: JournalState<T>): void {
  const schema = lineSchema(value);
  const lines = text.split('\n');
  // Empty when the text ends as it should.
  const last = lines.pop() ?? '';
  for (const line of [...lines, last]) {
    if (line === '') continue;
    const parsed = schema.safeParse(parse(line));
    if (parsed.success) apply(parsed.data as Line<T>, state);
    else if (line !== last) state.damaged += 1;
  }
}

type Line<T> = Entry<T> | { done: string; at: number } | { again: string } | { shown: string };

function lineSchema<T>(value: z.ZodType<T>) {
  const at = z.number();
  return z.union([
    z.strictObject({ key: z.string().min(1), at, tries: z.int().nonnegative(), shown: z.boolean(), value }),
    z.strictObject({ done: z.string(), at }),
    z.strictObject({ again: z.string() }),
    z.strictObject({ shown: z.string() }),
  ]);
}

function apply<T>(line: Line<T>, { open, done }: JournalState<T>): void {
  if ('key' in line) {
    if ((done.get(line.key) ?? Number.NEGATIVE_INFINITY) < line.at) open.set(line.key, line);
  } else if ('done' in line) {
    done.set(line.done, line.at);
    if ((open.get(line.done)?.at ?? 0) <= line.at) open.delete(line.done);
  } else {
    const entry = open.get('again' in line ? line.again : line.shown);
    if (entry === undefined) return;
    const changed = 'again' in line ? { tries: entry.tries + 1 } : { shown: true };
    open.set(entry.key, { ...entry, ...changed });
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
