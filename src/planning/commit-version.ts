import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { YearIndex } from '../report/record.ts';
import { writeDurably } from '../store/durable-file.ts';
import { FolderInUseError, lockFolder } from '../store/folder-lock.ts';
import { fingerprint, type Version, versionSchema, yearFileText } from './version.ts';
import {
  PENDING,
  readPending,
  readVersions,
  readYearFile,
  versionFile,
  versionsFolder,
  type YearPlace,
  yearFile,
} from './year-files.ts';

/** What is to come into force, and what it was worked out from. */
export interface Change extends Pick<Version, 'kind' | 'file' | 'restores' | 'difference'> {
  index: YearIndex;
  /** The fingerprint of the year's file when the change was worked out; null where there was none. */
  base: string | null;
}

export interface Signature {
  author: string;
  /** As in `Version`; left out where there is only a name. */
  authorId?: string;
  reason: string;
  /** An ISO time. */
  at: string;
}

/** The year is another than the one that the change was worked out from: look at the difference again. */
export class YearChangedError extends Error {
  constructor(year: number) {
    super(`the year ${year} was changed in the meantime; nothing was written; run the dry run again`);
    this.name = 'YearChangedError';
  }
}

/**
 * Brings a change into force as a new version. A crash at any moment leaves the year's file old or new and
 * whole, and the versions with it: the new one is written as pending first, the year's file is swapped, and
 * only then does it get its number; which side of the swap it fell on can be read at any later time. Throws
 * YearChangedError; then nothing is written.
 */
export async function commitVersion(
  place: YearPlace,
  change: Change,
  signature: Signature,
): Promise<Version> {
  return await alone(place, async () => {
    await settlePending(place);
    const current = await readYearFile(place);
    if ((current?.sha256 ?? null) !== change.base) throw new YearChangedError(place.year);
    const versions = await readVersions(place);
    const last = versions.at(-1);
    const found = current !== null && last?.sha256 !== current.sha256 ? current : null;
    const number = (last?.number ?? 0) + 1;
    if (found !== null) await writeVersion(place, foundVersion(number, found, signature.at));
    const text = yearFileText(change.index);
    const version = versionSchema.parse({
      schemaVersion: 1,
      number: found === null ? number : number + 1,
      kind: change.kind,
      at: signature.at,
      author: signature.author,
      ...(signature.authorId !== undefined && { authorId: signature.authorId }),
      reason: signature.reason,
      file: change.file,
      restores: change.restores,
      difference: change.difference,
      sha256: fingerprint(text),
      index: change.index,
    });
    await writeDurably(join(versionsFolder(place), PENDING), jsonOf(version));
    await writeDurably(yearFile(place), text);
    await settlePending(place);
    return version;
  });
}

/** Numbers the version that a crash left behind if it came into force; else sets it aside. */
async function settlePending(place: YearPlace): Promise<void> {
  const pending = await readPending(place);
  if (pending === null) return;
  const { number, sha256 } = pending.version;
  const path = pending.isInForce
    ? versionFile(place, number)
    : join(versionsFolder(place), `not-applied-${number}-${sha256.slice(0, 8)}.json`);
  await rename(join(versionsFolder(place), PENDING), path);
}

function foundVersion(
  number: number,
  { index, sha256 }: { index: YearIndex; sha256: string },
  at: string,
): Version {
  return {
    schemaVersion: 1,
    number,
    kind: 'found',
    at,
    author: null,
    reason: null,
    file: index.source.file,
    restores: null,
    difference: null,
    sha256,
    index,
  };
}

async function writeVersion(place: YearPlace, version: Version): Promise<void> {
  await writeDurably(versionFile(place, version.number), jsonOf(version));
}

function jsonOf(version: Version): string {
  return `${JSON.stringify(version)}\n`;
}

/** One change at a time, whatever process it comes from. */
async function alone<T>(place: YearPlace, work: () => Promise<T>): Promise<T> {
  const folder = versionsFolder(place);
  await mkdir(folder, { recursive: true });
  const release = await lockFolder(folder, () => {}).catch((error: unknown) => {
    if (!(error instanceof FolderInUseError)) throw error;
    throw new Error(`${folder}: another change of ${place.year} is being applied; try again in a moment`);
  });
  try {
    const names = await readdir(folder);
    await Promise.all(
      names.filter((name) => name.endsWith('.tmp')).map((name) => rm(join(folder, name), { force: true })),
    );
    return await work();
  } finally {
    await release();
  }
}
