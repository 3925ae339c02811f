import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byFrequency, MISSES, type Miss, missesSchema } from '../store/misses.ts';
import { type Command, UsageError } from './command.ts';

export const missesCommand: Command = {
  name: 'misses',
  usage: '[--json] [--useful]',
  summary:
    'Lists what people asked in vain or found of no use, the most frequent first; with --useful also what they found useful.',
  options: { json: { type: 'boolean' }, useful: { type: 'boolean' } },
  async run({ positionals, values, stateDir }, io) {
    if (positionals.length > 0) throw new UsageError(`misses takes no "${positionals[0]}"`);
    const all = await readMisses(join(stateDir, `${MISSES}.json`));
    const shown = byFrequency(all).filter(({ kind }) => values.useful === true || kind !== 'useful');
    if (values.json === true) io.out(JSON.stringify(shown, null, 2));
    else for (const line of shown.length > 0 ? shown.map(lineOf) : [NONE]) io.out(line);
    return 0;
  },
};

const NONE = 'No misses: every question was understood, and no answer was found of no use.';

const KINDS: Record<Miss['kind'], string> = {
  'not-understood': 'not understood',
  'not-useful': 'thumb down',
  useful: 'thumb up',
};

function lineOf({ count, kind, question, last, intent }: Miss): string {
  const answeredBy = intent === null ? '' : `, answered by ${intent}`;
  return `${String(count).padStart(4)}  ${KINDS[kind].padEnd(14)}  «${question}» (last ${last}${answeredBy})`;
}

/** Reading beside a running bot is safe: it replaces the file in one step. */
async function readMisses(path: string): Promise<Miss[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  const parsed = missesSchema.safeParse(parseJson(text));
  if (!parsed.success)
    throw new Error(`${path}: not what the bot writes; it sets a damaged file aside when it next starts`);
  return parsed.data.entries;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
