import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Entry } from '../../src/workspace/state/journal.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type EchoApp, MODES, startEcho } from './echo-app.ts';

let slack: Workspace;
let echo: EchoApp | null = null;

beforeEach(async () => {
  slack = await startWorkspace({ ackTimeout: 500 });
});

afterEach(async () => {
  await echo?.stop();
  echo = null;
  await slack.close();
});

type Delivery = Extract<Entry, { kind: 'delivery' }>;

function events(type: string): Delivery[] {
  return slack.journal
    .of('delivery')
    .filter(({ parcel }) => (parcel.payload.event as { type?: string })?.type === type);
}

describe.each(MODES)('events over %s', (mode) => {
  beforeEach(async () => {
    echo = await startEcho(slack, mode);
  });

  it('brings a mention as two events with one ts and ids of their own', async () => {
    const { message } = await slack.user('U0ANNA').mention('C0GENERALE', 'ciao');
    const [mention] = events('app_mention');
    const [plain] = events('message');
    expect(mention?.parcel.id).not.toBe(plain?.parcel.id);
    expect(mention?.parcel.payload.event).toMatchObject({
      ts: message.ts,
      user: 'U0ANNA',
      channel: 'C0GENERALE',
    });
    expect(plain?.parcel.payload.event).toMatchObject({ ts: message.ts, channel_type: 'channel' });
  });

  it("brings the bot's own message back with its bot_id", async () => {
    await slack.answerTo(await slack.user('U0ANNA').dm('ciao'));
    await slack.settled();
    const own = events('message').map(({ parcel }) => parcel.payload.event as { bot_id?: string });
    expect(own.map(({ bot_id }) => bot_id)).toEqual([undefined, 'B0TRAGUARDO']);
  });

  it('delivers twice with one id, and Bolt answers twice', async () => {
    slack.faults.deliverTwice();
    await slack.user('U0ANNA').dm('ciao');
    await slack.settled();
    expect(
      new Set(
        events('message')
          .filter(({ parcel }) => !('bot_id' in (parcel.payload.event as object)))
          .map(({ parcel }) => parcel.id),
      ).size,
    ).toBe(1);
    expect(slack.botMessages()).toHaveLength(2);
  });

  it('sends again with a retry number', async () => {
    const numbers: unknown[] = [];
    echo?.app.use(async ({ context, next }) => {
      numbers.push([context.retryNum, context.retryReason]);
      await next();
    });
    await slack.user('U0ANNA').say('C0GENERALE', 'senza menzione');
    const [id = ''] = slack.eventIds('message');
    await slack.resend(id, 2, 'http_timeout');
    await slack.settled();
    expect(numbers.at(-1)).toEqual([2, 'http_timeout']);
  });

  it('holds events back until they are released', async () => {
    const release = slack.faults.holdEvents();
    const asked = slack.user('U0ANNA').dm('tardi');
    await slack.settled();
    expect(slack.journal.of('delivery')).toEqual([]);
    release();
    expect((await slack.answerTo(await asked)).text).toBe('eco: tardi');
  });

  it('tells of edits, deletions and replies', async () => {
    const anna = slack.user('U0ANNA');
    const { message } = await anna.say('C0GENERALE', 'uno');
    await anna.edit(message, 'due');
    await anna.reply('C0GENERALE', message.ts, 'tre');
    await anna.erase(message);
    const seen = events('message').map(({ parcel }) => parcel.payload.event as Record<string, unknown>);
    expect(seen).toMatchObject([
      { text: 'uno' },
      { subtype: 'message_changed', message: { text: 'due' }, previous_message: { text: 'uno' } },
      { text: 'tre', thread_ts: message.ts, parent_user_id: 'U0ANNA' },
      { subtype: 'message_deleted', deleted_ts: message.ts },
    ]);
  });

  it('tells of the Home and of the messages tab', async () => {
    await slack.user('U0ANNA').openHome();
    await slack.user('U0ANNA').openMessages();
    const tabs = events('app_home_opened').map(({ parcel }) => (parcel.payload.event as { tab: string }).tab);
    expect(tabs).toEqual(['home', 'messages']);
  });

  it('keeps still where the bot is not', async () => {
    await slack.user('U0ANNA').mention('C0SENZABOT', 'ci sei?');
    expect(slack.journal.of('delivery')).toEqual([]);
  });

  it('a command that nobody knows times out for the user', async () => {
    const { error } = await slack.user('U0ANNA').command('/inventato');
    expect(error).toBe('operation_timeout');
  });
});

describe('an app that is away', () => {
  it('fails a command at once, and keeps an event until the app comes', async () => {
    const anna = slack.user('U0ANNA');
    expect((await anna.command('/eco', 'a')).error).toBe('dispatch_failed');
    const asked = await anna.dm('prima che arrivi');
    echo = await startEcho(slack, 'socket');
    expect((await slack.answerTo(asked)).text).toBe('eco: prima che arrivi');
    const attempts = slack.journal.of('delivery').filter(({ parcel }) => parcel.kind === 'events_api');
    expect(attempts.slice(0, 3).map(({ attempt, outcome }) => [attempt, outcome.kind])).toEqual([
      [0, 'failed'],
      [1, 'failed'],
      [2, 'acked'],
    ]);
  });
});

describe('an app that never acknowledges', () => {
  it('hears of an event once and for each retry, then no more', async () => {
    const deaf = await startWorkspace({ retryDelays: [0, 0] });
    await deaf.user('U0ANNA').dm('nessuno ascolta');
    await deaf.settled();
    expect(deaf.journal.of('delivery').map(({ attempt }) => attempt)).toEqual([0, 1, 2]);
    await deaf.close();
  });
});

describe('Socket Mode', () => {
  beforeEach(async () => {
    echo = await startEcho(slack, 'socket');
  });

  it.each(['warning', 'refresh_requested', 'link_disabled'] as const)(
    'connects again after %s, and answers',
    async (reason) => {
      const since = slack.journal.seq;
      slack.disconnect(reason);
      await slack.next('socket', ({ act }) => act === 'open', { since });
      expect((await slack.answerTo(await slack.user('U0ANNA').dm('di nuovo'))).text).toBe('eco: di nuovo');
    },
  );

  it('connects again after a drop; the event in between comes as a retry', async () => {
    const since = slack.journal.seq;
    slack.dropSockets();
    await slack.next('socket', ({ act }) => act === 'close', { since });
    const asked = await slack.user('U0ANNA').dm('nel mezzo');
    expect((await slack.answerTo(asked)).text).toBe('eco: nel mezzo');
  });

  it('survives a message that is no message', async () => {
    slack.kernel.socket.sendRaw('{');
    slack.kernel.socket.sendRaw(Buffer.from([1, 2, 3]));
    expect((await slack.answerTo(await slack.user('U0ANNA').dm('ancora qui'))).text).toBe('eco: ancora qui');
  });

  it('takes a ticket once only', async () => {
    const ticket = slack.kernel.socket.issueTicket();
    const url = `${slack.url.replace('http', 'ws')}/socket-mode/?ticket=${ticket}`;
    const open = () =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(url);
        socket.onopen = () => {
          socket.close();
          resolve('open');
        };
        socket.onerror = () => resolve('refused');
      });
    expect(await open()).toBe('open');
    expect(await open()).toBe('refused');
  });
});

describe('signed HTTP', () => {
  beforeEach(async () => {
    echo = await startEcho(slack, 'http');
  });

  it.each([
    ['another secret', { wrongSecret: true }],
    ['a timestamp of ten minutes ago', { timestampOffset: -600 }],
  ])('Bolt refuses %s', async (_name, fault) => {
    slack.faults.missign(fault, 2);
    await slack.user('U0ANNA').dm('firma');
    await slack.settled();
    expect(slack.journal.of('delivery').map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 2 }, () => ({ kind: 'failed', reason: 'http_error', status: 401 })),
    );
    expect(slack.botMessages()).toEqual([]);
  });

  it('says so when the URL is not the app', async () => {
    await expect(slack.deliverTo(`${slack.url}/nulla`)).rejects.toThrow('did not answer the challenge');
  });
});
