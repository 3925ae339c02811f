import { ErrorCode, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { quiet } from './quiet.ts';

let slack: Workspace;
let client: WebClient;

beforeEach(async () => {
  slack = await startWorkspace();
  client = webClient(slack);
});

afterEach(() => slack.close());

function webClient(of: Workspace, token = of.credentials.botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl: of.apiUrl,
    retryConfig: { retries: 2, minTimeout: 1 },
    logger: quiet,
  });
}

async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'taken',
    (error: { code?: string; data?: unknown }) =>
      error.code === ErrorCode.PlatformError ? error.data : error.code,
  );
}

const REFUSED: readonly [string, (client: WebClient) => Promise<unknown>, string][] = [
  [
    'a channel without the bot',
    (it) => it.chat.postMessage({ channel: 'C0SENZABOT', text: 'a' }),
    'not_in_channel',
  ],
  ['no such channel', (it) => it.chat.postMessage({ channel: 'C0NESSUNO', text: 'a' }), 'channel_not_found'],
  ['an archived channel', (it) => it.chat.postMessage({ channel: 'C0ARCHIVIO', text: 'a' }), 'is_archived'],
  ['nothing to say', (it) => it.chat.postMessage({ channel: 'C0GENERALE', text: '' }), 'no_text'],
  [
    'too much to say',
    (it) => it.chat.postMessage({ channel: 'C0GENERALE', text: 'a'.repeat(40_001) }),
    'msg_too_long',
  ],
  [
    'a thread that is not there',
    (it) => it.chat.postMessage({ channel: 'C0GENERALE', text: 'a', thread_ts: '1.000000' }),
    'thread_not_found',
  ],
  [
    'blocks that are too long',
    (it) =>
      it.chat.postMessage({
        channel: 'C0GENERALE',
        text: 'a',
        blocks: Array.from({ length: 5 }, () => ({
          type: 'section',
          text: { type: 'mrkdwn', text: 'a'.repeat(2900) },
        })),
      }),
    'msg_blocks_too_long',
  ],
  [
    'an ephemeral for one who is not there',
    (it) => it.chat.postEphemeral({ channel: 'C0GENERALE', user: 'U0DARIO', text: 'a' }),
    'user_not_in_channel',
  ],
  [
    'a change to no message',
    (it) => it.chat.update({ channel: 'C0GENERALE', ts: '1.000000', text: 'a' }),
    'message_not_found',
  ],
  ['no such user', (it) => it.users.info({ user: 'U0NESSUNO' }), 'user_not_found'],
  ['a direct message to nobody', (it) => it.conversations.open({ users: 'U0NESSUNO' }), 'user_not_found'],
  [
    'a modal without a trigger',
    (it) =>
      it.views.open({
        trigger_id: 'inventato',
        view: { type: 'modal', title: { type: 'plain_text', text: 'a' }, blocks: [] },
      }),
    'invalid_trigger_id',
  ],
  ['a method that is not there', (it) => it.apiCall('chat.inventa'), 'unknown_method'],
  ['history without the bot', (it) => it.conversations.history({ channel: 'C0SENZABOT' }), 'not_in_channel'],
  [
    'five prompts',
    (it) =>
      it.assistant.threads.setSuggestedPrompts({
        channel_id: 'D0ANNA',
        prompts: [1, 2, 3, 4, 5].map((n) => ({ title: `${n}`, message: `${n}` })) as never,
      }),
    'invalid_arguments',
  ],
];

describe('the Web API, called by the real client', () => {
  it.each(REFUSED)('refuses %s', async (_name, call, error) => {
    expect(await refusal(call(client))).toMatchObject({ ok: false, error });
  });

  it('says where a block is wrong', async () => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'a'.repeat(151) } }];
    expect(
      await refusal(client.chat.postMessage({ channel: 'C0GENERALE', text: 'a', blocks })),
    ).toMatchObject({
      error: 'invalid_blocks',
      errors: ['must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      },
    });
  });

  it('posts, changes, deletes, and keeps what stands', async () => {
    const { ts } = await client.chat.postMessage({ channel: 'C0GENERALE', text: 'uno' });
    await client.chat.update({ channel: 'C0GENERALE', ts: String(ts), text: 'due' });
    const history = await client.conversations.history({ channel: 'C0GENERALE' });
    expect(history.messages).toMatchObject([{ text: 'due', edited: { user: 'U0TRAGUARDO' } }]);
    await client.chat.delete({ channel: 'C0GENERALE', ts: String(ts) });
    expect((await client.conversations.history({ channel: 'C0GENERALE' })).messages).toEqual([]);
  });

  it('refuses to change what others wrote', async () => {
    const { message } = await slack.user('U0ANNA').say('C0GENERALE', 'mio');
    const change = client.chat.update({ channel: 'C0GENERALE', ts: message.ts, text: 'tuo' });
    expect(await refusal(change)).toMatchObject({ error: 'cant_update_message' });
  });

  it('takes a user for the direct message, and a name for a channel', async () => {
    expect(await client.chat.postMessage({ channel: 'U0ANNA', text: 'a' })).toMatchObject({
      channel: 'D0ANNA',
    });
    expect(await client.chat.postMessage({ channel: '#generale', text: 'a' })).toMatchObject({
      channel: 'C0GENERALE',
    });
  });

  it('keeps threads together', async () => {
    const { message } = await slack.user('U0ANNA').say('C0GENERALE', 'domanda');
    await client.chat.postMessage({ channel: 'C0GENERALE', text: 'risposta', thread_ts: message.ts });
    const { messages } = await client.conversations.replies({ channel: 'C0GENERALE', ts: message.ts });
    expect(messages?.map(({ text }) => text)).toEqual(['domanda', 'risposta']);
    expect(messages?.[0]).toMatchObject({ reply_count: 1 });
  });

  it('gives lists by pages', async () => {
    const names: string[] = [];
    for await (const page of client.paginate('users.list', { limit: 2 })) {
      names.push(...(page as unknown as { members: { id: string }[] }).members.map(({ id }) => id));
    }
    expect(names).toEqual(['U0ANNA', 'U0BRUNO', 'U0CARLA', 'U0DARIO', 'U0TRAGUARDO']);
  });

  it('tells guests, administrators and strangers apart', async () => {
    expect((await client.users.info({ user: 'U0BRUNO' })).user).toMatchObject({ is_admin: true });
    expect((await client.users.info({ user: 'U0CARLA' })).user).toMatchObject({ is_restricted: true });
    expect((await client.users.info({ user: 'U0DARIO' })).user).toMatchObject({ is_stranger: true });
  });

  it('does not show private channels without the bot', async () => {
    const { channels } = await client.conversations.list({ types: 'public_channel,private_channel' });
    expect(channels?.map(({ id }) => id)).toEqual([
      'C0GENERALE',
      'C0PERFORMANCE',
      'C0CONDIVISO',
      'C0ARCHIVIO',
      'C0SENZABOT',
    ]);
  });

  it('takes a file in three steps and gives it back', async () => {
    const content = Buffer.from('codice;nome\n2.5.2;composizione negoziata\n');
    await client.files.uploadV2({
      channel_id: 'D0ANNA',
      file: content,
      filename: 'elenco.csv',
      initial_comment: 'Ecco',
    });
    const message = await slack.nextMessage(({ files }) => files !== undefined);
    expect(message).toMatchObject({
      text: 'Ecco',
      files: [{ name: 'elenco.csv', mimetype: 'text/csv', size: content.length }],
    });
    expect(slack.kernel.files.get(String(message.files?.[0]?.id))?.content.equals(content)).toBe(true);
  });

  it('gives a person’s file to the bot’s token alone, and tells of it in the message', async () => {
    const { message } = await slack
      .user('U0ANNA')
      .share({ name: 'marzo.csv', content: Buffer.from('a;b') }, { text: 'ecco <i dati>' });
    expect(message).toMatchObject({
      channel: 'D0ANNA',
      subtype: 'file_share',
      text: 'ecco &lt;i dati&gt;',
      files: [{ name: 'marzo.csv', size: 3 }],
    });
    const id = String(message.files?.[0]?.id);
    const { file } = await client.files.info({ file: id });
    const ask = (headers: Record<string, string>) =>
      fetch(String(file?.url_private_download), { headers, redirect: 'manual' });
    const given = await ask({ authorization: `Bearer ${slack.credentials.botToken}` });
    expect(await given.text()).toBe('a;b');
    expect((await ask({})).status).toBe(302);
    expect((await ask({ authorization: 'Bearer xoxb-altro' })).status).toBe(302);
  });

  it('takes JSON as well as forms', async () => {
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${slack.credentials.botToken}`,
        'content-type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify({ channel: 'C0GENERALE', text: 'json', blocks: [{ type: 'divider' }] }),
    });
    expect(await response.json()).toMatchObject({
      ok: true,
      message: { text: 'json', blocks: [{ type: 'divider' }] },
    });
  });

  it.each(['{', '[1]', '"a"'])('refuses the body %s', async (body) => {
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.credentials.botToken}`, 'content-type': 'application/json' },
      body,
    });
    expect(await response.json()).toEqual({ ok: false, error: 'invalid_json' });
  });
});

describe('tokens and scopes', () => {
  it.each([
    ['another token', 'xoxb-altro', 'invalid_auth'],
    ['no token', '', 'not_authed'],
  ])('refuses %s', async (_name, token, error) => {
    expect(await refusal(webClient(slack, token).auth.test())).toMatchObject({ error });
  });

  it("keeps the app's and the bot's token apart", async () => {
    expect(await refusal(client.apps.connections.open({}))).toMatchObject({
      error: 'not_allowed_token_type',
    });
  });

  it('refuses what the scopes do not hold, and names the one that is missing', async () => {
    const narrow = await startWorkspace({ config: { scopes: ['chat:write'] } });
    const call = webClient(narrow).reactions.add({ channel: 'C0GENERALE', timestamp: '1', name: 'eyes' });
    expect(await refusal(call)).toMatchObject({
      error: 'missing_scope',
      needed: 'reactions:write',
      provided: 'chat:write',
    });
    await narrow.close();
  });
});

describe('bad weather on the way', () => {
  it('rate-limits: the client waits and succeeds', async () => {
    slack.faults.rateLimit('chat.postMessage', { times: 2, retryAfter: 0 });
    await client.chat.postMessage({ channel: 'C0GENERALE', text: 'a' });
    expect(slack.calls('chat.postMessage').map(({ status, error }) => [status, error])).toEqual([
      [429, 'ratelimited'],
      [429, 'ratelimited'],
      [200, null],
    ]);
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('fails with a status, then works', async () => {
    slack.faults.fail('chat.postMessage', 503, 1);
    await client.chat.postMessage({ channel: 'C0GENERALE', text: 'a' });
    expect(slack.calls('chat.postMessage').map(({ status }) => status)).toEqual([503, 200]);
  });

  it('breaks the connection, before or after the deed', async () => {
    slack.faults.plan('chat.postMessage', { kind: 'cut' });
    await client.chat.postMessage({ channel: 'C0GENERALE', text: 'prima' });
    expect(slack.botMessages()).toHaveLength(1);
    slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    await client.chat.postMessage({ channel: 'C0GENERALE', text: 'dopo' });
    expect(slack.botMessages().map(({ text }) => text)).toEqual(['prima', 'dopo', 'dopo']);
  });

  it('refuses with a code, a block type, a revoked token', async () => {
    slack.faults.refuse('chat.postMessage', 'internal_error');
    expect(await refusal(client.chat.postMessage({ channel: 'C0GENERALE', text: 'a' }))).toMatchObject({
      error: 'internal_error',
    });
    slack.faults.refuseBlock('divider');
    const divided = client.chat.postMessage({
      channel: 'C0GENERALE',
      text: 'a',
      blocks: [{ type: 'divider' }],
    });
    expect(await refusal(divided)).toMatchObject({
      errors: ['unsupported type: divider [json-pointer:/blocks/0/type]'],
    });
    slack.faults.tokenRevoked = true;
    expect(await refusal(client.auth.test())).toMatchObject({ error: 'token_revoked' });
    slack.faults.clear();
    expect(await client.auth.test()).toMatchObject({ user_id: 'U0TRAGUARDO', bot_id: 'B0TRAGUARDO' });
  });
});
