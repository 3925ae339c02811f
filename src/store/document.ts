import { Low } from 'lowdb';
import type { z } from 'zod';
import { type Damage, JsonFile } from './json-file.ts';
import { createSaver } from './saver.ts';

/** A small value kept in one file: settings, subscriptions, what was last sent. */
export interface Document<T> {
  current(): T;
  /**
   * Replaces the value by what `step` makes of it. `step` must not touch its argument; when it throws, or
   * makes something that the schema refuses, everything stays as it was and the error comes out here.
   */
  change(step: (current: T) => T): void;
  /** Resolves when every change so far would survive a crash; rejects when it could not be written. */
  saved(): Promise<void>;
}

export interface DocumentOptions<T> {
  path: string;
  schema: z.ZodType<T>;
  /** The value of a new file; made anew each time, so that nobody shares it. */
  empty: () => T;
  onDamage: (damage: Damage) => void;
  onFailure: (error: unknown) => void;
}

/** Reads the file, or its last good copy, or starts empty. Rejects only when the disk itself fails. */
export async function openDocument<T>(options: DocumentOptions<T>): Promise<Document<T>> {
  const { schema, onFailure } = options;
  const db = new Low<T>(new JsonFile(options), options.empty());
  await db.read();
  const saver = createSaver({ save: () => db.write(), pause: 0, onFailure });
  return {
    current: () => db.data,
    change(step) {
      db.data = schema.parse(step(db.data));
      saver.request();
    },
    saved: () => saver.saved(),
  };
}
