import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Document, openDocument } from './document.ts';
import { lockFolder } from './folder-lock.ts';
import { type Journal, openJournal } from './journal.ts';
import type { Damage } from './json-file.ts';
import { openRememberedMap, type RememberedMap, type RememberedMapOptions } from './remembered-map.ts';

/** What the operator has to be told of while the bot runs. */
export interface StateEvents {
  onDamage: (damage: Damage) => void;
  /** A write failed (disk full, rights gone); it is tried again with the next change. */
  onFailure: (error: unknown) => void;
  /** Another process took the folder: stop, writing is unsafe from here on. */
  onLost: () => void;
}

/** The folder that holds all that the running bot keeps; this process alone uses it. */
export interface StateFolder {
  document<T>(name: string, options: { schema: z.ZodType<T>; empty: () => T }): Promise<Document<T>>;
  map<V>(
    name: string,
    options: Pick<RememberedMapOptions<V>, 'value' | 'maxEntries' | 'maxAge' | 'pause'>,
  ): Promise<RememberedMap<V>>;
  /** Throws only when the disk itself fails. */
  journal<T>(name: string, options: { value: z.ZodType<T> }): Journal<T>;
  /** Saves what is pending and lets the folder go. */
  close(): Promise<void>;
}

/**
 * Makes the folder if it is missing, for its owner alone, and locks it. Rejects with FolderInUseError when
 * another process has it, or with the system's error when it cannot be written.
 */
export async function openStateFolder(folder: string, events: StateEvents): Promise<StateFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const release = await lockFolder(folder, events.onLost);
  await removeLeftovers(folder);
  const opened: { saved(): Promise<void> }[] = [];
  const journals: { close(): Promise<void> }[] = [];
  const pathOf = (name: string) => join(folder, `${name}.json`);

  return {
    async document(name, options) {
      const document = await openDocument({ ...options, ...events, path: pathOf(name) });
      opened.push(document);
      return document;
    },
    async map(name, options) {
      const map = await openRememberedMap({ ...options, ...events, path: pathOf(name) });
      opened.push(map);
      return map;
    },
    journal(name, options) {
      const journal = openJournal({ ...options, ...events, folder, name });
      journals.push(journal);
      return journal;
    },
    async close() {
      try {
        await Promise.all(opened.map((file) => file.saved()));
        await Promise.all(journals.map((journal) => journal.close()));
      } finally {
        await release();
      }
    },
  };
}

/** Temporary files of writes that a crash cut short. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}
