import { createHash } from 'node:crypto';
import { copyFile, readFile, rename } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { writeDurably } from './durable-file.ts';

/** What happened to a file that could not be used, for the operator. */
export interface Damage {
  /** The file that was found damaged. */
  path: string;
  /** Where it was set aside. */
  setAside: string;
  /** What was wrong with it; never its content. */
  reason: string;
}

export interface JsonFileOptions<T> {
  path: string;
  schema: z.ZodType<T>;
  /** Told of every file set aside; the last good copy, if any, is then used. */
  onDamage: (damage: Damage) => void;
}

/**
 * One JSON file as a lowdb adapter that trusts nothing: it is checked by its schema when read, written
 * durably for its owner alone, and the version before stays beside it as `NAME.previous`. A file that cannot
 * be read as what it should be is renamed, never deleted.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #options: JsonFileOptions<T>;

  constructor(options: JsonFileOptions<T>) {
    this.#options = options;
  }

  /** Null when there is neither the file nor a good copy. Rejects when the disk itself fails. */
  async read(): Promise<T | null> {
    const { path } = this.#options;
    return (await this.#readOne(path)) ?? (await this.#readOne(previousOf(path)));
  }

  async write(data: T): Promise<void> {
    const { path } = this.#options;
    await keepCopy(path);
    await writeDurably(path, `${JSON.stringify(data)}\n`, { ownerOnly: true });
  }

  async #readOne(path: string): Promise<T | null> {
    const text = await readIfThere(path);
    if (text === null) return null;
    const parsed = this.#parse(text);
    if (parsed.ok) return parsed.data;
    // Named by content: the same damage found twice makes one file.
    const setAside = `${path}.damaged-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    await rename(path, setAside);
    this.#options.onDamage({ path, setAside, reason: parsed.reason });
    return null;
  }

  #parse(text: string): { ok: true; data: T } | { ok: false; reason: string } {
    let json: unknown;
    try {
      json = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      return { ok: false, reason: text.trim() === '' ? 'it is empty' : 'it is not JSON' };
    }
    const result = this.#options.schema.safeParse(json);
    if (result.success) return { ok: true, data: result.data };
    const issue = result.error.issues[0];
    return {
      ok: false,
      reason: `${issue?.path.join('.') || 'the whole'}: ${issue?.code ?? 'not as expected'}`,
    };
  }
}

function previousOf(path: string): string {
  return `${path}.previous`;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Copy, then rename: a crash in between leaves the older copy whole. */
async function keepCopy(path: string): Promise<void> {
  const temporary = `${previousOf(path)}.tmp`;
  try {
    await copyFile(path, temporary);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  await rename(temporary, previousOf(path));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
