import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type YearIndex, yearIndexSchema } from '../report/record.ts';
import { fingerprint, type Version, versionSchema } from './version.ts';

/** Where a year and its versions lie: `DATA/years/Y.json` is in force, `DATA/versions/Y` tells how it came. */
export interface YearPlace {
  dataDir: string;
  year: number;
}

/** The version that is being applied: in force once the year's file is the one it names. */
export const PENDING = 'pending.json';

export const yearFile = ({ dataDir, year }: YearPlace): string => join(dataDir, 'years', `${year}.json`);
export const versionsFolder = ({ dataDir, year }: YearPlace): string =>
  join(dataDir, 'versions', String(year));
export const versionFile = (place: YearPlace, number: number): string =>
  join(versionsFolder(place), `${String(number).padStart(4, '0')}.json`);

/** A file of ours that is no longer as its schema asks. */
export class DamagedFileError extends Error {
  constructor(
    path: string,
    why: string,
    /** Of its bytes, as they lie there. */
    readonly sha256: string,
  ) {
    super(`${path}: not as its schema asks; restore it from a copy:\n${why}`);
    this.name = 'DamagedFileError';
  }
}

/** The year in force and the fingerprint of its file; null where there is none. Throws DamagedFileError. */
export async function readYearFile(place: YearPlace): Promise<{ index: YearIndex; sha256: string } | null> {
  const path = yearFile(place);
  const text = await readIfThere(path);
  if (text === null) return null;
  return { index: parsed(path, text, yearIndexSchema), sha256: fingerprint(text) };
}

/** All versions in ascending order, the one last in force included even if a crash left it pending. */
export async function readVersions(place: YearPlace): Promise<Version[]> {
  const folder = versionsFolder(place);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const versions: Version[] = [];
  for (const name of names.filter((each) => /^\d{4,}\.json$/.test(each)).toSorted()) {
    const path = join(folder, name);
    versions.push(parsed(path, await readFile(path, 'utf8'), versionSchema));
  }
  const pending = await readPending(place);
  return pending?.isInForce ? [...versions, pending.version] : versions;
}

export async function readPending(
  place: YearPlace,
): Promise<{ version: Version; isInForce: boolean } | null> {
  const path = join(versionsFolder(place), PENDING);
  const text = await readIfThere(path);
  if (text === null) return null;
  const version = parsed(path, text, versionSchema);
  const current = await readIfThere(yearFile(place));
  return { version, isInForce: current !== null && fingerprint(current) === version.sha256 };
}

async function readIfThere(path: string): Promise<string | null> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function parsed<T extends z.ZodType>(path: string, text: string, schema: T): z.infer<T> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new DamagedFileError(path, why, fingerprint(text));
  }
}
