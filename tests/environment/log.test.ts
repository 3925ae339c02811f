import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/environment/log.ts';

function logged(pretty: boolean, write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: 'info', pretty, write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it.each([
    ['xoxb-123-abc', '[token]'],
    ['xapp-1-A0-55-abc', '[token]'],
    ['xoxe.xoxp-1-abc', '[token]'],
    ['https://hooks.slack.com/commands/T1/2/secret', '[response-url]'],
    ['wss://wss-primary.slack.com/link/?ticket=secret&app_id=1', '[socket-url]'],
  ])('never shows %s', (secret, instead) => {
    const text = logged(false, (log) =>
      log.error({ err: new Error(`with ${secret}`), detail: secret }, `saw ${secret}`),
    );
    expect(text).not.toContain(secret.slice(8));
    expect(JSON.parse(text)).toMatchObject({ msg: `saw ${instead}`, detail: instead, level: 'error' });
  });

  it('writes one line a person can read at a terminal', () => {
    const text = logged(true, (log) => log.info({ mode: 'socket', port: 3000 }, 'ready'));
    expect(text).toMatch(/^\d\d:\d\d:\d\d INFO {2}ready mode=socket port=3000\n$/);
  });

  it('keeps the stack of an error', () => {
    expect(logged(true, (log) => log.error({ err: new Error('no') }, 'failed'))).toMatch(
      /failed\nError: no\n +at /,
    );
  });
});
