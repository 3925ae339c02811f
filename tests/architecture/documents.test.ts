import { describe, expect, it } from 'vitest';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import { createAsker } from '../../src/ask.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { documents, foldersIn, textOf } from './sources.ts';

const readme = textOf('README.md');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const commandLines = documents().flatMap(({ path, text }) =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block.split('\n').map((line) => ({ path, line })),
  ),
);

describe('what the documents say', () => {
  it('runs scripts that exist', () => {
    const own = ['start', 'test'].concat(Object.keys(scripts));
    const wrong = commandLines.filter(({ line }) =>
      [...line.matchAll(/\bnpm (?:run )?(?:--silent )?([\w-]+)/g)].some(
        ([, name = '']) => name !== 'install' && name !== 'ci' && !own.includes(name),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('calls commands and options that exist', () => {
    const wrong = commandLines.filter(({ line }) => {
      const [, call] = /\btraguardo -- (.+)/.exec(line) ?? [];
      if (call === undefined) return false;
      const command = COMMANDS.find(({ name }) => name === call.split(' ')[0]);
      const options = [...call.matchAll(/ --([\w-]+)/g)].map(([, option = '']) => option);
      const known = ['data', 'state', 'year', 'help', ...Object.keys(command?.options ?? {})];
      return !command || options.some((option) => !known.includes(option));
    });
    expect(wrong).toEqual([]);
  });

  it('names every command in the README', () => {
    expect(
      COMMANDS.filter(({ name }) => !readme.includes(`traguardo -- ${name}`)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('opens the README with the two commands', () => {
    const [first = ''] = /```sh\n[\s\S]*?```/.exec(readme) ?? [];
    expect(first).toMatch(/npm install && npm start\b[\s\S]*npm install && npm test\b/);
    expect(readme.indexOf('```sh')).toBeLessThan(400);
  });

  it('names every folder of the house in CONTRIBUTING.md', () => {
    const house = textOf('CONTRIBUTING.md');
    const folders = [...foldersIn('src'), 'data', 'intents', 'tests', 'docs'];
    expect(folders.filter((folder) => !new RegExp(`^ *${folder}/ `, 'm').test(house))).toEqual([]);
  });
});

/** "> question", then lines of its answer; what was left out is an ellipsis. */
const quoted = [...readme.matchAll(/^```text\n> (.+)\n\n([\s\S]*?)^```/gm)].map(
  ([, question = '', answer = '']) => ({
    question,
    pieces: answer
      .split(/\n|…(?= |$)/m)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== ''),
  }),
);

describe('the answers shown in the README', () => {
  const corpus = loadCorpus(PROJECT_DATA);
  const asker = createAsker(corpus, PROJECT_DATA);

  it('are five at least', () => expect(quoted.length).toBeGreaterThanOrEqual(5));

  it.each(quoted)('$question', ({ question, pieces }) => {
    const { answer } = asker.ask(question, { today: '2024-05-06', thread: null });
    const text = renderPlainText(answer);
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(pieces.length).toBeGreaterThan(1);
  });
});
