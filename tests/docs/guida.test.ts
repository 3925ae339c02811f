import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAsker } from '../../src/ask.ts';
import { readEnvironment } from '../../src/environment/environment.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { readManifest } from '../../src/slack/manifest.ts';

const guide = readFileSync('docs/guida.md', 'utf8');
const installing = readFileSync('docs/installazione.md', 'utf8');

/** The rows of the table under the heading. */
function rowsUnder(text: string, heading: string): string[][] {
  const section = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the staff’s guide', () => {
  const asker = createAsker(loadCorpus(PROJECT_DATA), PROJECT_DATA);
  const examples = rowsUnder(guide, 'Che cosa si chiede').map(([question = '', answer = '']) => ({
    question,
    answer,
  }));

  it('has examples', () => expect(examples.length).toBeGreaterThan(15));

  it.each(examples)('tells what is answered to $question', ({ question, answer }) => {
    const { headline } = asker.ask(question, { today: '2024-05-06', thread: null }).answer;
    expect(headline.startsWith(answer), headline).toBe(true);
  });

  it('names every command and the shortcut', () => {
    const { commands, shortcuts } = readManifest('manifest.yml');
    for (const { command } of commands) expect(guide).toContain(`\`${command}\``);
    for (const { name } of shortcuts) expect(guide).toContain(name);
  });
});

describe('the page for who installs it', () => {
  it('has every scope that the manifest asks for, with its reason, and no other', () => {
    const named = rowsUnder(installing, 'L’app in Slack').flatMap(
      ([scopes = '']) => scopes.match(/[a-z_]+:[a-z]+|commands/g) ?? [],
    );
    expect(named.sort()).toEqual(readManifest('manifest.yml').scopes.toSorted());
  });

  it('has every variable of the sample', () => {
    const known = readFileSync('.env.sample', 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
    const named = rowsUnder(installing, 'L’ambiente').map(([name = '']) => name.replaceAll('`', ''));
    expect(named).toEqual(expect.arrayContaining([...known]));
    expect(() => readEnvironment(Object.fromEntries(named.map((name) => [name, ''])))).not.toThrow();
  });
});
