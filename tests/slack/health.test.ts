import { describe, expect, it } from 'vitest';
import { digestBot, setUp, TUESDAY } from './digest/digest-bot.ts';
import { type RunningBot, runBot } from './running-bot.ts';

async function healthOf({ app }: Pick<RunningBot, 'app'>): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${app.port()}/health`);
  return { status: response.status, ...((await response.json()) as object) };
}

describe('/health', () => {
  it('says that it is alive and connected, on which data, and that no digest has gone out yet', async () => {
    const bot = await runBot('http', { health: () => ({ data: 'abc', years: [2023] }) });
    expect(await healthOf(bot)).toEqual({
      status: 200,
      ok: true,
      connected: true,
      data: 'abc',
      years: [2023],
      lastDigest: null,
      failingDigests: 0,
    });
  });

  it('says when the last digest went out', async () => {
    const there = await digestBot('http');
    await setUp(there, { about: ['Camera Arbitrale'] });
    await there.goTo(TUESDAY);
    expect(await healthOf(there.bot())).toMatchObject({ lastDigest: TUESDAY, failingDigests: 0 });
  });

  it.each([
    ['refuses the token', { kind: 'error', code: 'token_revoked' }],
    ['fails', { kind: 'status', status: 503 }],
    ['cannot be reached', { kind: 'cut' }],
    ['is silent', { kind: 'delay', milliseconds: 60_000 }],
  ] as const)(
    'says that it is alive and not connected while Slack %s, and soon when it is again',
    async (_, fault) => {
      let now = Date.now();
      const bot = await runBot('http', { now: () => new Date(now) });
      expect(await healthOf(bot)).toMatchObject({ ok: true, connected: true });
      now += 11_000;
      bot.slack.faults.plan('auth.test', fault);
      expect(await healthOf(bot)).toMatchObject({ status: 200, ok: true, connected: false });
      expect(await healthOf(bot)).toMatchObject({ connected: false });
      now += 11_000;
      expect(await healthOf(bot)).toMatchObject({ connected: true });
    },
  );

  it('asks Slack no more often than is needed to know', async () => {
    const bot = await runBot('http');
    const before = bot.slack.calls('auth.test').length;
    for (let times = 0; times < 5; times += 1) await healthOf(bot);
    expect(bot.slack.calls('auth.test')).toHaveLength(before + 1);
  });
});
