import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Asker } from '../ask.ts';
import { type Corpus, loadCorpus } from '../report/corpus.ts';
import { type Editors, loadEditors } from '../report/editors.ts';

/** One state of the data, whole: what began with it ends with it. */
export interface Data {
  corpus: Corpus;
  asker: Asker;
  /** Who, beside the administrators, may enter results. */
  editors: Editors;
  /** The same for the same years' files, in short. */
  version: string;
}

/** The data as they stand now, whoever changed them: this process, the command line, an editor. */
export interface LiveData {
  /** The data folder. */
  folder: string;
  current(): Data;
}

export interface LiveDataOptions {
  folder: string;
  asker: (corpus: Corpus) => Asker;
  onReload: (data: Data) => void;
  /** The files cannot be used; what was read before goes on answering. Told once for each state of the files. */
  onBroken: (error: unknown) => void;
  /** In ms, of a clock that never goes back. */
  now: () => number;
}

/**
 * What was just looked at is not looked at again for so many ms: nobody changes a file and asks within them, and a
 * dozen calls to the system are a tenth of what an answer costs.
 */
const FRESH = 20;

/** Reads the data folder, and again whenever its files are others. Throws where they cannot be used at first. */
export function openLiveData({ folder, asker, onReload, onBroken, now }: LiveDataOptions): LiveData {
  function load(): Data {
    const corpus = loadCorpus(folder);
    return { corpus, asker: asker(corpus), editors: loadEditors(folder), version: versionOf(folder) };
  }

  // Looked at before reading: what changes meanwhile is seen the next time.
  let looked = now();
  let seen = stateOf(folder);
  let data = load();

  return {
    folder,
    current() {
      if (now() - looked < FRESH) return data;
      looked = now();
      const state = stateOf(folder);
      if (state === seen) return data;
      seen = state;
      try {
        data = load();
        onReload(data);
      } catch (error) {
        onBroken(error);
      }
      return data;
    },
  };
}

/** Some dozen files: looking at them misses nothing, as watching may. */
function stateOf(folder: string): string {
  return ['years', 'curated']
    .flatMap((name) => jsonIn(join(folder, name)))
    .map((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat === undefined ? path : `${path} ${stat.ino} ${stat.size} ${stat.mtimeMs}`;
    })
    .join('\n');
}

function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of jsonIn(join(folder, 'years'))) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

function jsonIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.toSorted().map((name) => join(folder, name));
  } catch {
    return [];
  }
}
