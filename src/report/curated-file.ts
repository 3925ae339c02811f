import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The data folder that comes with the project: the default of `--data`, and the source of curated files. */
export const PROJECT_DATA = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * Reads `DATA/curated/NAME.json` and checks it against its schema; where the data folder has no such file
 * (a scratch folder), the project's own stands in. Throws an error that names the file and each wrong place.
 */
export function readCurated<T extends z.ZodType>(dataDir: string, name: string, schema: T): z.infer<T> {
  const file = curatedPath(dataDir, name);
  const fallback = curatedPath(PROJECT_DATA, name);
  const text = readIfThere(file) ?? readIfThere(fallback);
  if (text === null) throw new Error(`${file}: no such file, and none in ${fallback}; restore it`);
  const parsed = schema.safeParse(parseJson(file, text));
  if (!parsed.success) throw new Error(`${file}: not as its schema asks:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function curatedPath(dataDir: string, name: string): string {
  return join(dataDir, 'curated', `${name}.json`);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON (${(error as Error).message}); correct or restore it`);
  }
}
