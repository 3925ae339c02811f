import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../environment/log.ts';

/**
 * Bolt's and the clients' lines in the operator's log. Their debug lines hold whole payloads, people's words
 * included: they pass only where text may be logged.
 */
export function boltLog(log: Log, logText: boolean): Logger {
  const own = log.child({ from: 'slack' });
  const words = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: (...parts) => {
      if (logText) own.debug(words(parts));
    },
    info: (...parts) => own.debug(words(parts)),
    warn: (...parts) => own.warn(words(parts)),
    error: (...parts) => own.error(words(parts)),
    setLevel: () => {},
    getLevel: () => (logText && own.isLevelEnabled('debug') ? LogLevel.DEBUG : LogLevel.INFO),
    setName: () => {},
  };
}
