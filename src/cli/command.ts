import type { ParseArgsConfig } from 'node:util';

export type CommandOptions = NonNullable<ParseArgsConfig['options']>;

/** What a command was called with, the global options already read. */
export interface CommandArgs {
  positionals: readonly string[];
  /** The command's own options. */
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** `--data`: the indexed years and what we curated. */
  dataDir: string;
  /** `--state`: what the running bot keeps. */
  stateDir: string;
  /** `--year`; null where it was not given. */
  year: number | null;
}

/** The streams, as a command and its tests use them; `out` and `err` add the line end. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  /** The whole standard input, as text. */
  readInput(): Promise<string>;
}

/** One command: a file of this folder, and a line in `commands.ts`. */
export interface Command {
  name: string;
  /** Its arguments, for the list of commands: "FILE --year Y [--dry-run]". */
  usage: string;
  /** One line, for the same list. */
  summary: string;
  /** Its own options; the global ones are added. */
  options: CommandOptions;
  /** Resolves to the exit code. Throws `UsageError` where the arguments make no sense. */
  run(args: CommandArgs, io: CommandIo): Promise<number>;
}

/** A call that cannot be carried out as written: one line to the operator, and exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
