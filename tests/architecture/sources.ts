import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Source {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** Files that hold code, under the folders named, in the order of their paths. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => filesIn(folder).filter((path) => /\.(?:ts|js)$/.test(path)))
    .sort()
    .map((path) => ({ path, text: textOf(path) }));
}

export function textOf(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8');
}

/** Paths of all files under a folder of the project, from its root. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1));
}

export function foldersIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** What is written for people who work on or with the project. */
export function documents(): Source[] {
  const guides = filesIn('docs').filter((path) => path.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'data/README.md', ...guides].map(
    (path) => ({
      path,
      text: textOf(path),
    }),
  );
}

const IMPORTED =
  /^import\s+'([^']+)'|^(?:import|export)\s[^'";=]*?\sfrom\s+'([^']+)'|(?:\b(?:import|resolve)|createRequire\(import\.meta\.url\))\('([^']+)'\)/gm;

const TYPES = /^(?:import|export)\s+type\s[^'";=]*?\sfrom\s+'[^']+'/gm;

/** What a file must have to run: its imports without those of types alone. */
export function neededBy({ path, text }: Source): string[] {
  return importsOf({ path, text: text.replace(TYPES, '') });
}

/** What a file imports, types included: paths of the project, and names of packages as they are written. */
export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(IMPORTED)].map(([, bare, named, late]) => {
    const wanted = bare ?? named ?? late ?? '';
    return wanted.startsWith('.') ? posix.join(posix.dirname(path), wanted) : wanted;
  });
}
