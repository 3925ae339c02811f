import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestCommand } from '../../src/cli/digest.ts';
import { runCli } from '../../src/cli/run.ts';
import type { Subscription } from '../../src/digest/subscription.ts';
import { aSubscription } from '../digest/simulation/a-subscription.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

async function run(args: readonly string[], subscriptions: readonly Subscription[] | string = []) {
  const folder = await temporaryFolder();
  const path = join(folder, 'digests.json');
  const text =
    typeof subscriptions === 'string' ? subscriptions : JSON.stringify({ schemaVersion: 1, subscriptions });
  await writeFile(path, text);
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    readInput: async () => '',
  };
  const code = await runCli(['digest', '--state', folder, ...args], [digestCommand], io);
  expect(await readFile(path, 'utf8')).toBe(text);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const DRY = ['--dry-run', '--date', '2026-11-24'];

describe('digest', () => {
  it('prints the first digest of all where none is set up', async () => {
    const { code, out } = await run(DRY);
    expect(code).toBe(0);
    expect(out).toContain('Nessun riepilogo impostato');
    expect(out).toContain('Riepilogo di martedì 24 novembre: 26 indicatori ancora aperti su 133.');
    expect(out.match(/^(?:non|parzialmente) raggiunto /gm)).toHaveLength(26);
  });

  it('prints each that is set up, as its settings want it', async () => {
    const centre = (name: string) => [{ facet: 'centre' as const, name }];
    const { out } = await run(DRY, [
      aSubscription({ id: 'one', settings: { scopes: centre('Formaper'), at: '08:30' } }),
      aSubscription({
        id: 'two',
        place: { kind: 'person', user: 'U0ANNA', channel: 'D0ANNA' },
        settings: { scopes: centre('Innexta') },
      }),
    ]);
    expect(out).toContain('== Canale C0PROVA, ore 08:30: Formaper');
    expect(out).toContain('3 indicatori ancora aperti su 6');
    expect(out).toContain('== Persona U0ANNA, ore 09:00: Innexta');
    expect(out).toContain('nessun indicatore ancora aperto su 3');
  });

  it.each([
    ['a holiday', '2026-12-08', 'martedì 8 dicembre non è un giorno lavorativo'],
    ['a patron day that is observed', '2026-12-07', 'lunedì 7 dicembre non è un giorno lavorativo'],
    ['a Sunday', '2026-11-29', 'domenica 29 novembre non è un giorno lavorativo'],
  ])('says that there is none on %s', async (_, date, words) => {
    const { code, out } = await run(['--dry-run', '--date', date], [aSubscription()]);
    expect(code).toBe(0);
    expect(out).toContain(words);
  });

  it.each([
    ['without --dry-run', [], 'add --dry-run'],
    ['with a day that no calendar has', ['--dry-run', '--date', '2026-02-30'], 'YYYY-MM-DD'],
    ['with words', ['--dry-run', 'oggi'], 'takes no "oggi"'],
  ])('is called wrongly %s', async (_, args, words) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('says in one place what is wrong with a damaged state', async () => {
    const { code, err } = await run(DRY, '{');
    expect(code).toBe(1);
    expect(err).toMatch(/digests\.json: cannot be used \(not JSON\)/);
  });
});
