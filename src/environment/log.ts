import { type Logger, pino } from 'pino';
import { prettyLine } from './pretty-line.ts';
import { redact } from './redact.ts';

export type Log = Logger;

export interface LogOptions {
  level: string;
  /** Lines for a person at a terminal instead of one JSON object each. */
  pretty: boolean;
  write: (line: string) => void;
}

/** The operator's log, in English. Tokens and secret addresses never reach `write`, wherever they come from. */
export function createLog({ level, pretty, write }: LogOptions): Log {
  const stream = {
    write(line: string) {
      const safe = redact(line);
      write(pretty ? prettyLine(safe) : safe);
    },
  };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: named } },
    stream,
  );
}

function named(label: string): { level: string } {
  return { level: label };
}
