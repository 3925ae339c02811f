import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import { growth } from './cases/growth.ts';
import { http } from './cases/http.ts';
import { question } from './cases/question.ts';
import { start } from './cases/start.ts';
import { understanding } from './cases/understanding.ts';
import { printed, type Section } from './section.ts';

const CASES: Readonly<Record<string, () => Promise<Section | Section[]>>> = {
  question,
  understanding,
  http,
  start,
  growth,
};

/** `npm run bench [-- CASE…]`: prints every table, each figure beside a floor or a peer of the same run. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in CASES));
  if (unknown.length > 0)
    throw new Error(`no case ${unknown.join(', ')}; there are: ${Object.keys(CASES).join(', ')}`);
  installPeers();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${memory} GB of memory.\n`);
  for (const [name, run] of Object.entries(CASES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const section of [await run()].flat()) console.log(printed(section));
  }
}

/** The peers are no packages of the product: they come when the bench is first run; without them it says so. */
function installPeers(): void {
  if (existsSync('bench/node_modules')) return;
  spawnSync('npm', ['install', '--prefix', 'bench', '--no-audit', '--no-fund'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}

await main();
