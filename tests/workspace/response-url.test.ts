import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type EchoApp, startEcho } from './echo-app.ts';

let slack: Workspace;
let echo: EchoApp;
let moved = 0;

beforeEach(async () => {
  moved = 0;
  slack = await startWorkspace({ now: () => new Date(Date.now() + moved) });
  echo = await startEcho(slack, 'http');
});

afterEach(async () => {
  await echo.stop();
  await slack.close();
});

async function respond(url: string, body: unknown): Promise<[number, unknown]> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  return [response.status, await response.json()];
}

const url = async () => (await slack.user('U0ANNA').command('/subito', 'a', 'C0SENZABOT')).responseUrl;

describe('a response URL', () => {
  it('works five times', async () => {
    const given = await url();
    for (let use = 0; use < 5; use += 1)
      expect(await respond(given, { text: 'a' })).toEqual([200, { ok: true }]);
    expect(await respond(given, { text: 'a' })).toEqual([404, { ok: false, error: 'used_url' }]);
  });

  it('works for thirty minutes', async () => {
    const given = await url();
    moved = 30 * 60_000 + 1;
    expect(await respond(given, { text: 'a' })).toEqual([404, { ok: false, error: 'expired_url' }]);
  });

  it('writes in the channel when asked to, although the bot is not in it', async () => {
    await respond(await url(), { text: 'a tutti', response_type: 'in_channel' });
    expect(slack.botMessages('C0SENZABOT').map(({ text }) => text)).toEqual(['a tutti']);
  });

  it.each([
    ['nothing', {}, 'no_text'],
    ['blocks that Slack refuses', { text: 'a', blocks: [{ type: 'marquee' }] }, 'invalid_blocks'],
    ['another thing than an object', 'testo', 'invalid_payload'],
  ])('refuses %s', async (_name, body, error) => {
    expect(await respond(await url(), body)).toEqual([400, { ok: false, error }]);
  });

  it('has nothing to replace after a command: the answer is a new one', async () => {
    expect(await respond(await url(), { text: 'nuovo', replace_original: true })).toEqual([
      200,
      { ok: true },
    ]);
    expect(slack.journal.of('ephemeral').at(-1)?.message.text).toBe('nuovo');
  });
});

describe('an answer to a button', () => {
  async function clicked(reply: object): Promise<void> {
    const anna = slack.user('U0ANNA');
    echo.app.action('premi', async ({ ack, respond: send }) => {
      await ack();
      await send(reply as Parameters<typeof send>[0]);
    });
    const blocks = [
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'premi', text: { type: 'plain_text', text: 'Premi' } }],
      },
    ];
    await echo.app.client.chat.postMessage({ channel: 'C0GENERALE', text: 'originale', blocks });
    await anna.click(await slack.nextMessage(), 'premi');
    await slack.next('call', ({ method }) => method === 'response_url');
  }

  it('replaces the message', async () => {
    await clicked({ text: 'cambiato', replace_original: true });
    expect(slack.botMessages().map(({ text, blocks }) => [text, blocks])).toEqual([['cambiato', undefined]]);
  });

  it('deletes the message', async () => {
    await clicked({ delete_original: true });
    expect(slack.kernel.team.messages('C0GENERALE')).toEqual([]);
  });

  it('is seen by one, beside the message', async () => {
    await clicked({ text: 'per te', replace_original: false });
    expect(
      slack.journal.of('ephemeral').map(({ message, user }) => [message.text, message.thread_ts, user]),
    ).toEqual([['per te', undefined, 'U0ANNA']]);
    expect(slack.botMessages().map(({ text }) => text)).toEqual(['originale']);
  });

  it('replaces an ephemeral message, that no event tells of', async () => {
    const anna = slack.user('U0ANNA');
    echo.app.action('premi', async ({ ack, respond: send }) => {
      await ack();
      await send({ text: 'letto', replace_original: true });
    });
    await echo.app.client.chat.postEphemeral({
      channel: 'C0GENERALE',
      user: 'U0ANNA',
      text: 'segreto',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'premi', text: { type: 'plain_text', text: 'Premi' } }],
        },
      ],
    });
    const { message } = await slack.next('ephemeral');
    await anna.click(message, 'premi');
    await slack.next('update');
    expect(slack.kernel.team.whispers('C0GENERALE', 'U0ANNA').map(({ text }) => text)).toEqual(['letto']);
    expect(slack.eventIds('message')).toEqual([]);
  });
});

describe('channels that change', () => {
  it('refuses where the bot was taken out or the channel archived, and takes it back', async () => {
    const { chat } = echo.app.client;
    const post = () =>
      chat.postMessage({ channel: 'C0GENERALE', text: 'a' }).then(
        () => 'taken',
        (error: { data?: { error?: string } }) => error.data?.error,
      );
    await slack.removeBot('C0GENERALE');
    expect(await post()).toBe('not_in_channel');
    await slack.addBot('C0GENERALE');
    expect(await post()).toBe('taken');
    await slack.archive('C0GENERALE');
    expect(await post()).toBe('is_archived');
    expect(
      ['channel_left', 'member_joined_channel', 'channel_archive'].map((type) => slack.eventIds(type).length),
    ).toEqual([1, 1, 1]);
  });

  it('lets another bot speak, and mention ours: Bolt does not tell it from a person', async () => {
    const asked = await slack.otherBotSays('C0GENERALE', '<@U0TRAGUARDO> ciao');
    expect(await slack.answerTo(asked)).toMatchObject({ text: 'eco: <@U0TRAGUARDO> ciao' });
    const heard = slack.journal.of('delivery').map(({ parcel }) => parcel.payload.event);
    expect(heard).toContainEqual(expect.objectContaining({ type: 'app_mention', bot_id: 'B0ALTROBOT' }));
  });
});
