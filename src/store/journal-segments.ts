import { createHash } from 'node:crypto';
import {
  closeSync,
  fdatasync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { syncFolder } from './durable-file.ts';
import { type Entry, type JournalState, readLines } from './journal-lines.ts';
import type { Damage } from './json-file.ts';

export interface SegmentOptions<T> {
  folder: string;
  name: string;
  value: z.ZodType<T>;
  onDamage: (damage: Damage) => void;
  onFailure: (error: unknown) => void;
}

/**
 * A journal on disk: lines are added to one file, and a fresh file takes its place when most of them are done
 * with. The old file goes only when the fresh one is safe; a crash in between leaves both, which say the same.
 */
export interface Segments {
  /** Throws the system's error. */
  append(lines: string): void;
  /** Begins a fresh file with these lines. */
  replace(lines: string): void;
  /** Resolves when all lines so far are safe and no older file is left. */
  synced(): Promise<void>;
  close(): void;
}

export interface Left<T> {
  segments: Segments;
  /** Oldest first. */
  left: readonly Entry<T>[];
  done: ReadonlyMap<string, number>;
}

/** For its owner alone: the lines hold what people wrote. */
const MODE = 0o600;

/** A power cut may take the lines of so many ms; a crash of the process none. */
const SYNC_PAUSE = 50;

/** Reads what is there. Throws only when the disk itself fails. */
export function openSegments<T>(options: SegmentOptions<T>): Left<T> {
  const old = segmentsIn(options);
  const state = readAll(old, options);
  const last = Math.max(0, ...old.map(({ number }) => number));
  const left = [...state.open.values()].toSorted((a, b) => a.at - b.at);
  return { segments: createSegments(options, { last, old }), left, done: state.done };
}

interface Segment {
  path: string;
  number: number;
}

function createSegments<T>(
  { folder, name, onFailure }: SegmentOptions<T>,
  { last, old }: { last: number; old: readonly Segment[] },
): Segments {
  let number = last;
  let current: { path: string; fd: number } | null = null;
  let gone = old.map(({ path }) => ({ path, fd: null as number | null }));
  let isTorn = false;
  let timer: NodeJS.Timeout | null = null;
  let syncing: Promise<void> | null = null;

  function append(lines: string): void {
    if (current === null || lines === '') return;
    // A line that could not be written whole must not spoil the next.
    const bytes = Buffer.from(isTorn ? `\n${lines}` : lines, 'utf8');
    isTorn = true;
    if (writeSync(current.fd, bytes) < bytes.length) throw new Error(`${current.path}: the disk is full`);
    isTorn = false;
    timer ??= setTimeout(() => void synced().catch(onFailure), SYNC_PAUSE).unref();
  }

  async function sync(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (current === null) return;
    const before = gone;
    gone = [];
    await flushed(current.fd);
    if (before.length > 0) await syncFolder(folder);
    for (const { path, fd } of before) {
      if (fd !== null) closeSync(fd);
      rmSync(path, { force: true });
    }
  }

  /** One at a time: what a sync flushes must not be closed by the next. */
  function synced(): Promise<void> {
    const next = (syncing ?? Promise.resolve()).catch(() => {}).then(sync);
    syncing = next;
    return next;
  }

  return {
    append,
    replace(lines) {
      number += 1;
      const path = join(folder, `${name}.${number}.jsonl`);
      const fd = openSync(path, 'a', MODE);
      if (current !== null) gone.push(current);
      current = { path, fd };
      isTorn = false;
      append(lines);
      timer ??= setTimeout(() => void synced().catch(onFailure), SYNC_PAUSE).unref();
    },
    synced,
    close() {
      if (timer !== null) clearTimeout(timer);
      for (const { fd } of [...gone, ...(current === null ? [] : [current])]) if (fd !== null) closeSync(fd);
      gone = [];
      current = null;
    },
  };
}

function flushed(fd: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fdatasync(fd, (error) => (error === null ? resolve() : reject(error)));
  });
}

function segmentsIn({ folder, name }: { folder: string; name: string }): Segment[] {
  return readdirSync(folder)
    .flatMap((file) => {
      const number = Number(
        /^(\d+)\.jsonl$/.exec(file.startsWith(`${name}.`) ? file.slice(name.length + 1) : '')?.[1],
      );
      return Number.isInteger(number) ? [{ path: join(folder, file), number }] : [];
    })
    .toSorted((a, b) => a.number - b.number);
}

function readAll<T>(segments: readonly Segment[], { value, onDamage }: SegmentOptions<T>): JournalState<T> {
  const state: JournalState<T> = { open: new Map(), done: new Map(), damaged: 0 };
  for (const { path } of segments) {
    const text = readFileSync(path, 'utf8');
    const before = state.damaged;
    readLines(text, value, state);
    const damaged = state.damaged - before;
    if (damaged === 0) continue;
    const setAside = `${path}.damaged-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    renameSync(path, setAside);
    onDamage({ path, setAside, reason: `${damaged} of its lines cannot be read; the others are used` });
  }
  return state;
}
