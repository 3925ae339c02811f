import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importsOf, PROJECT, sourcesIn, textOf } from './sources.ts';

const versions = z.record(z.string(), z.string());
const packageSchema = z.object({
  scripts: versions.default({}),
  dependencies: versions.default({}),
  devDependencies: versions.default({}),
  peerDependencies: versions.default({}),
  bin: z.union([z.string(), versions]).default({}),
});

const manifestOf = (folder: string) => packageSchema.parse(JSON.parse(textOf(`${folder}package.json`)));
const own = manifestOf('');
const runtime = Object.keys(own.dependencies);
const all = [...runtime, ...Object.keys(own.devDependencies)];

const inCode = packagesIn('src', 'intents');
const used = new Set([...inCode, ...packagesIn('tests')]);
const commands = [...Object.values(own.scripts), textOf('.slack/hooks.json')].join('\n');
// A peer of what a dependency brings must be pinned here, or any version comes.
const peers = new Set(
  all
    .flatMap((name) => [name, ...Object.keys(manifestOf(`node_modules/${name}/`).dependencies)])
    .filter((name) => existsSync(join(PROJECT, 'node_modules', name)))
    .flatMap((name) => Object.keys(manifestOf(`node_modules/${name}/`).peerDependencies)),
);

function packagesIn(...folders: readonly string[]): Set<string> {
  const wanted = sourcesIn(...folders).flatMap(importsOf);
  return new Set(wanted.map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path));
}

/** What a package's commands are called. */
function commandsOf(name: string): string[] {
  const { bin } = manifestOf(`node_modules/${name}/`);
  return typeof bin === 'string' ? [name.replace(/^.*\//, '')] : Object.keys(bin);
}

function isUsed(name: string): boolean {
  const typed = name.startsWith('@types/') ? name.slice('@types/'.length) : name;
  return (
    typed === 'node' ||
    used.has(typed) ||
    peers.has(name) ||
    commands.includes(name) ||
    commandsOf(name).some((command) => new RegExp(`\\b${command}\\b`).test(commands))
  );
}

describe('dependencies', () => {
  it('are all used', () => {
    expect(all.filter((name) => !isUsed(name))).toEqual([]);
  });

  it('include what the running bot imports', () => {
    const packages = [...inCode].filter((name) => !/^(?:node:|src$|intents$)/.test(name));
    expect(packages.filter((name) => !all.includes(name))).toEqual([]);
  });

  it('have each its line in the README, with what it is for', () => {
    const readme = textOf('README.md');
    const listed = [...readme.matchAll(/^\| (`.+`) +\| \S.{10,} \|$/gm)]
      .flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)])
      .map(([, name]) => name);
    expect(all.filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => name !== undefined && !all.includes(name))).toEqual([]);
  });
});
