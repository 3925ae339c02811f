import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../intents/index.ts';
import { foldersIn, PROJECT, sourcesIn } from './sources.ts';

/** Long before this a file has two reasons to change. */
const MAX_LINES = 250;
/** No intent of the registry: it says what none of them could. */
const FALLBACK = 'fallback';

const sources = sourcesIn('src', 'intents');

describe('files', () => {
  it(`have at most ${MAX_LINES} lines`, () => {
    const long = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });

  it('are named in kebab case, and for what they hold', () => {
    const names = sources.map(({ path }) => path);
    expect(names.filter((name) => /[A-Z_]/.test(name))).toEqual([]);
    expect(names.filter((name) => /\b(?:utils?|helpers?|misc|common)\b/.test(name))).toEqual([]);
  });

  it.skipIf(!existsSync(join(PROJECT, '.git')))('are none of what git leaves out', () => {
    const input = sourcesIn('src', 'intents', 'tests')
      .map(({ path }) => path)
      .join('\n');
    const ignored = spawnSync('git', ['check-ignore', '--no-index', '--stdin'], {
      cwd: PROJECT,
      input,
      encoding: 'utf8',
    });
    expect(ignored.stdout).toBe('');
  });

  it('export by name', () => {
    const byDefault = sources.filter(({ text }) => /^export default\b/m.test(text));
    expect(byDefault.map(({ path }) => path)).toEqual([]);
  });
});

describe('intents', () => {
  it('are the folders of intents/, each under its own name', () => {
    expect(INTENTS.map(({ name }) => name).sort()).toEqual(
      foldersIn('intents')
        .filter((folder) => folder !== FALLBACK)
        .sort(),
    );
  });

  it('have their examples and their Italian beside them', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const wanted = INTENTS.flatMap(({ name }) =>
      ['intent.ts', 'examples.ts', 'texts.ts'].map((file) => `intents/${name}/${file}`),
    );
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });
});
