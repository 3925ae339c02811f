import { Low } from 'lowdb';
import { z } from 'zod';
import { type Damage, JsonFile } from './json-file.ts';
import { createSaver } from './saver.ts';

/** A bounded, persisted map for what changes with every event: the entry used longest ago goes first. */
export interface RememberedMap<V> {
  /**
   * Null when absent, or older than the map's limit or than `within` ms. Reading an entry makes it recent.
   * `now` in ms since the epoch.
   */
  get(key: string, now: number, within?: number): V | null;
  /** Throws, and changes nothing, when the schema refuses the value. */
  set(key: string, value: V, now: number): void;
  readonly size: number;
  /** Resolves when every change so far would survive a crash; rejects when it could not be written. */
  saved(): Promise<void>;
}

export interface RememberedMapOptions<V> {
  path: string;
  value: z.ZodType<V>;
  maxEntries: number;
  /** In ms; Infinity keeps entries until there are too many. */
  maxAge: number;
  /** Under load one write holds the changes of so many ms: what a crash may forget. Default 200. */
  pause?: number;
  onDamage: (damage: Damage) => void;
  onFailure: (error: unknown) => void;
}

interface Entry<V> {
  key: string;
  at: number;
  value: V;
}

const SAVE_PAUSE = 200;

/** Reads the file, or its last good copy, or starts empty. Rejects only when the disk itself fails. */
export async function openRememberedMap<V>(options: RememberedMapOptions<V>): Promise<RememberedMap<V>> {
  const { path, maxEntries, maxAge, pause = SAVE_PAUSE, onDamage, onFailure } = options;
  const schema = z.strictObject({
    schemaVersion: z.literal(1),
    entries: z.array(entrySchema(options.value)),
  });
  const db = new Low(new JsonFile({ path, schema, onDamage }), { schemaVersion: 1, entries: [] });
  await db.read();

  // A Map iterates in insertion order, so re-inserting on use keeps the least recent first.
  const entries = new Map(db.data.entries.map((entry) => [entry.key, entry]));
  const saver = createSaver({
    save: async () => {
      db.data = { schemaVersion: 1, entries: [...entries.values()] };
      await db.write();
    },
    pause,
    onFailure,
  });

  function forget(now: number): void {
    for (const entry of entries.values()) {
      if (entries.size <= maxEntries && now - entry.at <= maxAge) return;
      entries.delete(entry.key);
    }
  }

  return {
    get(key, now, within = maxAge) {
      const entry = entries.get(key);
      if (entry === undefined || now - entry.at > Math.min(within, maxAge)) return null;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, now) {
      const entry = { key, at: now, value: options.value.parse(value) };
      entries.delete(key);
      entries.set(key, entry);
      forget(now);
      saver.request();
    },
    get size() {
      return entries.size;
    },
    saved: () => saver.saved(),
  };
}

function entrySchema<V>(value: z.ZodType<V>): z.ZodType<Entry<V>> {
  return z.strictObject({ key: z.string().min(1), at: z.number(), value }) as unknown as z.ZodType<Entry<V>>;
}
