import { describe, expect, test } from 'vitest';
import { type Command, type CommandArgs, UsageError } from '../../src/cli/command.ts';
import { runCli } from '../../src/cli/run.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { recordedIo } from './recorded-io.ts';

function command(run: (args: CommandArgs) => number): Command {
  return {
    name: 'count',
    usage: 'FILE [--loud]',
    summary: 'Counts.',
    options: { loud: { type: 'boolean' } },
    run: async (args) => run(args),
  };
}

async function call(argv: string[], run: (args: CommandArgs) => number = () => 0) {
  const io = recordedIo();
  const code = await runCli(argv, [command(run)], io);
  return { code, out: io.printed, err: io.complained };
}

describe('the command line', () => {
  test('gives the command its own options and the global ones', async () => {
    const seen: CommandArgs[] = [];
    await call(['count', 'a.txt', '--loud', '--data', 'd', '--state=s', '--year', '2024'], (args) =>
      seen.push(args),
    );
    expect(seen).toEqual([
      { positionals: ['a.txt'], values: { loud: true }, dataDir: 'd', stateDir: 's', year: 2024 },
    ]);
  });

  test('defaults to the project’s data, the folder "state" and no year', async () => {
    const seen: CommandArgs[] = [];
    await call(['count'], (args) => seen.push(args));
    expect(seen).toEqual([
      { positionals: [], values: {}, dataDir: PROJECT_DATA, stateDir: 'state', year: null },
    ]);
  });

  test.each([
    ['an unknown command', ['cuont'], /^no command "cuont"; there are: count$/],
    ['an unknown option', ['count', '--lowd'], /^Unknown option '--lowd'; usage: count FILE \[--loud\]$/],
    [
      'an option without its value',
      ['count', '--data'],
      /^Option '--data <value>' argument missing; usage: count/,
    ],
    ['a year that is none', ['count', '--year', '23'], /^--year takes four digits/],
  ])('%s: one line and code 2', async (_, argv, line) => {
    const { code, out, err } = await call(argv);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(line);
  });

  test('what a command throws is one line: code 2 for the call, 1 for the rest', async () => {
    const usage = await call(['count'], () => {
      throw new UsageError('count takes a file');
    });
    expect(usage).toEqual({ code: 2, out: [], err: ['count takes a file'] });
    const failure = await call(['count'], () => {
      throw new Error('a.txt: no such file');
    });
    expect(failure).toEqual({ code: 1, out: [], err: ['a.txt: no such file'] });
  });

  test('lists the commands, asked for or for want of one', async () => {
    expect(await call(['help'])).toMatchObject({ code: 0, err: [] });
    expect(await call([])).toMatchObject({ code: 2, err: [] });
    expect((await call(['--help'])).out.join('\n')).toMatch(/count FILE \[--loud\]\n +Counts\./);
    expect((await call(['count', '--help'])).out.join('\n')).toMatch(/count FILE \[--loud\]\nCounts\./);
  });
});
