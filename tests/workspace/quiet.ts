import type { Logger, LogLevel } from '@slack/bolt';

/** A logger for tests in which things go wrong on purpose. */
export const quiet: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => 'error' as LogLevel,
  setName: () => {},
};
