import type { CommandIo } from '../../src/cli/command.ts';

export interface RecordedIo extends CommandIo {
  printed: string[];
  complained: string[];
}

/** The streams of a command, kept line by line. */
export function recordedIo(input = ''): RecordedIo {
  const printed: string[] = [];
  const complained: string[] = [];
  return {
    printed,
    complained,
    out: (text) => printed.push(text),
    err: (text) => complained.push(text),
    readInput: async () => input,
  };
}
