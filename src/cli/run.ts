import { parseArgs } from 'node:util';
import { PROJECT_DATA } from '../report/curated-file.ts';
import {
  type Command,
  type CommandArgs,
  type CommandIo,
  type CommandOptions,
  UsageError,
} from './command.ts';

const GLOBAL_OPTIONS = {
  data: { type: 'string' },
  state: { type: 'string' },
  year: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} satisfies CommandOptions;

const CALL = 'npm run --silent traguardo --';

/**
 * Runs the command that the first argument names and resolves to the exit code: 0 done, 1 failed or found
 * wrong, 2 called wrongly. Failures are told in one line, without a stack.
 */
export async function runCli(
  argv: readonly string[],
  commands: readonly Command[],
  io: CommandIo,
): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(listOf(commands));
    return name === undefined ? 2 : 0;
  }
  try {
    const command = commands.find((each) => each.name === name);
    if (!command)
      throw new UsageError(
        `no command "${name}"; there are: ${commands.map((each) => each.name).join(', ')}`,
      );
    const args = readArgs(command, rest);
    if (args === null) {
      io.out(`${`${CALL} ${command.name} ${command.usage}`.trimEnd()}\n${command.summary}`);
      return 0;
    }
    return await command.run(args, io);
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Null where help is asked for. */
function readArgs({ options, name, usage }: Command, argv: readonly string[]): CommandArgs | null {
  const { values, positionals } = parse([...argv], { ...options, ...GLOBAL_OPTIONS }, `${name} ${usage}`);
  const { data, state, year, help, ...own } = values;
  if (help) return null;
  return {
    positionals,
    values: own,
    dataDir: typeof data === 'string' ? data : PROJECT_DATA,
    stateDir: typeof state === 'string' ? state : 'state',
    year: typeof year === 'string' ? yearOf(year) : null,
  };
}

function parse(args: string[], options: CommandOptions, usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const [problem = ''] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${problem}; usage: ${usage}`);
  }
}

function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text))
    throw new UsageError(`--year takes four digits from 2000 on, as in 2023, and not "${text}"`);
  return Number(text);
}

function listOf(commands: readonly Command[]): string {
  const lines = commands.map(({ name, usage, summary }) => `  ${name} ${usage}\n      ${summary}`);
  return [`${CALL} COMMAND [--data DIR] [--state DIR] [--year Y]`, '', ...lines].join('\n');
}
