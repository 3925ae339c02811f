import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { z } from 'zod';
import { writeDurably } from './durable-file.ts';

/** Another process keeps its state in the same folder: two would lose each other's writes. */
export class FolderInUseError extends Error {
  constructor(folder: string, owner: Owner | null) {
    const who = owner === null ? 'another process' : `process ${owner.pid} on ${owner.host}`;
    super(
      `The state folder ${folder} is in use by ${who}. Stop it, or give this one its own with --state DIR.`,
    );
    this.name = 'FolderInUseError';
  }
}

/** How long a lock outlives a process on another machine that died without releasing it, in ms. */
const STALE = 15_000;

const ownerSchema = z.object({ pid: z.int(), host: z.string(), session: z.string() });
type Owner = z.infer<typeof ownerSchema>;

const SESSION = randomUUID();

/**
 * Holds `folder` for this process until the returned function is called or the process ends, even by a crash.
 * Rejects with FolderInUseError when another holds it. `onLost` is called if the lock is taken away later
 * (somebody deleted it, or this process was frozen for long): from then on writing is unsafe.
 */
export async function lockFolder(folder: string, onLost: () => void): Promise<() => Promise<void>> {
  const release = await acquire(folder, onLost);
  await writeDurably(
    ownerPath(folder),
    JSON.stringify({ pid: process.pid, host: hostname(), session: SESSION }),
    {
      ownerOnly: true,
    },
  );
  return release;
}

async function acquire(folder: string, onLost: () => void): Promise<() => Promise<void>> {
  const lockfilePath = join(folder, 'lock');
  const lock = () =>
    lockfile.lock(folder, { lockfilePath, stale: STALE, realpath: false, onCompromised: onLost });
  try {
    return await lock();
  } catch (error) {
    if (!isHeld(error)) throw error;
  }
  const owner = await readOwner(folder);
  if (owner === null || isAlive(owner)) throw new FolderInUseError(folder, owner);
  await rm(lockfilePath, { recursive: true, force: true });
  try {
    return await lock();
  } catch (error) {
    throw isHeld(error) ? new FolderInUseError(folder, null) : error;
  }
}

/** Whether the owner may still be running; a process on another machine is trusted to be. */
function isAlive(owner: Owner): boolean {
  if (owner.host !== hostname() || owner.session === SESSION) return true;
  // A restarted container comes back under its own name and number.
  if (owner.pid === process.pid) return false;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

async function readOwner(folder: string): Promise<Owner | null> {
  try {
    const parsed = ownerSchema.safeParse(JSON.parse(await readFile(ownerPath(folder), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function ownerPath(folder: string): string {
  return join(folder, 'owner.json');
}

function isHeld(error: unknown): boolean {
  return hasCode(error, 'ELOCKED');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
