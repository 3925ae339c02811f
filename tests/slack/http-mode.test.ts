import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../src/environment/log.ts';
import { boltLog } from '../../src/slack/bolt-log.ts';
import { EVENTS_PATH, httpMode } from '../../src/slack/http-mode.ts';
import { runBot } from './running-bot.ts';

describe('HTTP', () => {
  it.each([
    ['signed by somebody else', { wrongSecret: true }],
    ['signed ten minutes ago', { timestampOffset: -600 }],
    ['signed for ten minutes from now', { timestampOffset: 600 }],
  ])('refuses a request %s', async (_, fault) => {
    const { slack, asked, quiet } = await runBot('http');
    slack.faults.missign(fault, 1);
    const outcome = await slack.user('U0ANNA').command('/obiettivi', 'come va?');
    expect(outcome.error).not.toBeNull();
    await quiet();
    expect(asked).toEqual([]);
  });

  it.each([
    ['no signature', {}, '{"type":"event_callback"}', 401],
    ['a body that is too large', {}, 'x'.repeat(2 * 1024 * 1024), 413],
    [
      'a timestamp that is none',
      { 'x-slack-request-timestamp': 'ieri', 'x-slack-signature': 'v0=0' },
      '{}',
      401,
    ],
  ])('refuses %s', async (_, headers, body, status) => {
    const { app } = await runBot('http');
    const response = await fetch(`http://127.0.0.1:${app.port()}${EVENTS_PATH}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    expect(response.status).toBe(status);
  });

  it('keeps a connection for as long as the proxy before it may use it', async () => {
    const { app } = await runBot('http');
    const response = await fetch(`http://127.0.0.1:${app.port()}/health`);
    await response.text();
    expect(response.headers.get('keep-alive')).toBe('timeout=75');
  });

  it('says that it is well', async () => {
    const { app } = await runBot('http');
    const response = await fetch(`http://127.0.0.1:${app.port()}/health`);
    expect([response.status, await response.json()]).toMatchObject([200, { ok: true, connected: true }]);
  });

  it('says that its port is taken, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const log = createLog({ level: 'silent', pretty: false, write: () => {} });
    const link = httpMode({
      signingSecret: 'segreto-di-prova',
      port,
      boltLogger: boltLog(log, false),
      health: async () => ({}),
      now: () => Date.now(),
    });
    await expect(link.start()).rejects.toThrow(
      `Port ${port} is already in use. Stop what uses it, or set PORT`,
    );
  });
});
