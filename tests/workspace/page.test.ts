import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MovableClock } from '../../src/workspace/clock.ts';
import { PAGE } from '../../src/workspace/page/texts.ts';
import type { Message } from '../../src/workspace/state/wire.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type EchoApp, startEcho } from './echo-app.ts';

const START = new Date('2026-11-23T08:00:00Z');
const FOLDER = new URL('../../src/workspace/page/', import.meta.url);
const served = readdirSync(FOLDER).filter((name) => !name.endsWith('.ts'));
const scripts = served.filter((name) => name.endsWith('.js'));
const source = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

describe('the page’s files', () => {
  it.each(scripts)('%s never makes markup out of text, nor runs it', (name) => {
    expect(source(name)).not.toMatch(
      /innerHTML|outerHTML|InnerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|setAttribute\('style/,
    );
  });

  it('are light: with the library, under 150 kB before compression', () => {
    const library = createRequire(import.meta.url).resolve('preact');
    const sizes = served.map((name) => readFileSync(new URL(name, FOLDER)).length);
    expect(sizes.reduce((sum, size) => sum + size, readFileSync(library).length)).toBeLessThan(150_000);
  });

  it('uses the texts that there are, and all of them', () => {
    const used = scripts.flatMap((name) =>
      [...source(name).matchAll(/texts\.(\w+)/g)].map((match) => match[1]),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(PAGE).sort());
  });
});

describe('the page’s API', () => {
  let slack: Workspace;
  let echo: EchoApp;

  beforeEach(async () => {
    slack = await startWorkspace({
      config: {
        commands: [
          { command: '/eco', description: 'Ripete', usageHint: '[testo]' },
          { command: '/modulo', description: 'Apre', usageHint: '' },
        ],
        examples: ['Come va?'],
      },
      clock: new MovableClock(() => START),
      explain: (text) => ({ told: text }),
    });
    echo = await startEcho(slack, 'socket');
  });

  afterEach(async () => {
    await echo.stop();
    await slack.close();
  });

  const ask = async (path: string) =>
    (await fetch(`${slack.url}${path}`)).json() as Promise<Record<string, unknown>>;
  const send = async (name: string, body: object, type = 'application/json') => {
    const response = await fetch(`${slack.url}/workspace/${name}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('serves the page, that may load nothing from elsewhere', async () => {
    const response = await fetch(slack.url);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('main.js');
  });

  it.each([
    '/..%2fworkspace.ts',
    '/%2e%2e/workspace.ts',
    '/workspace.ts',
    '/workspace/constructor',
    '/page/main.js',
  ])('has no %s', async (path) => {
    expect((await fetch(`${slack.url}${path}`)).status).toBe(404);
  });

  it('tells a person what is theirs', async () => {
    const { channels, examples, commands } = (await ask('/workspace/state?user=U0CARLA')) as {
      channels: { id: string }[];
      examples: unknown;
      commands: unknown[];
    };
    expect(channels.map(({ id }) => id)).toEqual(['C0GENERALE', 'D0CARLA']);
    expect([examples, commands.length]).toEqual([['Come va?'], 2]);
  });

  it('writes as on a keyboard, and streams what comes', async () => {
    const stream = await fetch(`${slack.url}/workspace/stream?user=U0ANNA`);
    const reader = stream.body?.getReader();
    await send('messages', { user: 'U0ANNA', channel: 'C0GENERALE', text: '@Traguardo <b> & @Annalisa' });
    const answer = await slack.nextMessage();
    expect(answer.text).toBe('eco: <@U0TRAGUARDO> &lt;b&gt; &amp; @Annalisa');
    let heard = '';
    while (reader !== undefined && !heard.includes('eco:'))
      heard += Buffer.from((await reader.read()).value ?? []).toString();
    await reader?.cancel();
    expect(heard).toContain('"kind":"message"');
  });

  it('streams nothing of what others see', async () => {
    const stream = await fetch(`${slack.url}/workspace/stream?user=U0CARLA`);
    const reader = stream.body?.getReader();
    await slack.answerTo(await slack.user('U0ANNA').dm('segreto'));
    await slack.answerTo(await slack.user('U0ANNA').command('/eco', 'segreto', 'C0GENERALE'));
    await slack.user('U0CARLA').dm('mio');
    let heard = '';
    while (reader !== undefined && !heard.includes('mio'))
      heard += Buffer.from((await reader.read()).value ?? []).toString();
    await reader?.cancel();
    expect(heard).not.toContain('segreto');
  });

  it('runs a command, and knows the private answer later too', async () => {
    expect(
      (await send('commands', { user: 'U0ANNA', channel: 'C0GENERALE', command: '/eco', text: 'qui' })).body,
    ).toEqual({ error: null });
    await slack.next('ephemeral');
    const { messages } = (await ask('/workspace/messages?user=U0ANNA&channel=C0GENERALE')) as {
      messages: Message[];
    };
    expect(messages).toMatchObject([{ text: 'eco: qui', ephemeral_for: 'U0ANNA' }]);
    expect(await ask('/workspace/messages?user=U0BRUNO&channel=C0GENERALE')).toEqual({ messages: [] });
  });

  it('says in Italian that a command is none', async () => {
    const { body } = await send('commands', {
      user: 'U0ANNA',
      channel: 'C0GENERALE',
      command: '/nulla',
      text: '',
    });
    expect(body).toEqual({ error: '/nulla non è un comando valido.' });
  });

  it('clicks and submits', async () => {
    const asked = await slack.user('U0ANNA').mention('C0GENERALE', 'a');
    const { channel, ts, blocks } = await slack.answerTo(asked);
    const click = {
      user: 'U0ANNA',
      target: { channel, ts },
      block_id: blocks?.[1]?.block_id,
      action_id: 'perche',
      choice: null,
    };
    expect((await send('actions', click)).body).toEqual({ error: null });
    await slack.next('ephemeral');
    await send('commands', { user: 'U0ANNA', channel: 'D0ANNA', command: '/modulo', text: '' });
    const view = await slack.nextView('U0ANNA');
    expect((await ask('/workspace/views?user=U0ANNA')).modal).toMatchObject({ id: view.id });
    expect((await send('submissions', { user: 'U0ANNA', view: view.id, choices: {} })).body).toMatchObject({
      kind: 'errors',
    });
    expect(
      (await send('submissions', { user: 'U0ANNA', view: view.id, choices: { nome: 'x' } })).body,
    ).toEqual({ kind: 'closed' });
    expect(await ask('/workspace/views?user=U0ANNA')).toEqual({ modal: null, home: null });
  });

  it('passes on what the app tells of a message, and how near its limits the message is', async () => {
    const { channel, ts } = await slack.answerTo(await slack.user('U0ANNA').mention('C0GENERALE', 'a'));
    expect(await ask(`/workspace/explanation?user=U0ANNA&channel=${channel}&ts=${ts}`)).toEqual({
      explanation: { told: 'eco: <@U0TRAGUARDO> a' },
      size: { blocks: 2, maxBlocks: 50, characters: 28, maxCharacters: 10_000 },
    });
  });

  it('tells a private answer to nobody else', async () => {
    await slack.answerTo(await slack.user('U0ANNA').command('/eco', 'segreto', 'C0GENERALE'));
    const [{ message } = { message: undefined }] = slack.journal.of('ephemeral');
    const response = await fetch(
      `${slack.url}/workspace/explanation?user=U0BRUNO&channel=C0GENERALE&ts=${message?.ts}`,
    );
    expect(response.status).toBe(400);
  });

  it('shows what Slack refused, and why', async () => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
    await expect(
      echo.app.client.chat.postMessage({ channel: 'C0GENERALE', text: 'a', blocks }),
    ).rejects.toThrow('invalid_blocks');
    expect(await ask('/workspace/refusals?user=U0ANNA')).toMatchObject({
      refusals: [{ code: 'invalid_blocks', blocks, messages: [expect.stringContaining('151 characters')] }],
    });
  });

  it('moves the clock forward, and only forward', async () => {
    const { clock } = (await ask('/workspace/state?user=U0ANNA')) as { clock: { now: string } };
    expect(clock).toEqual({ now: START.toISOString(), movable: true });
    const moved = await send('clock', { user: 'U0ANNA', to: '2026-11-24T09:00' });
    expect(moved.body).toEqual({ error: null, now: '2026-11-24T08:00:00.000Z' });
    expect((await slack.user('U0ANNA').dm('a')).message.ts).toMatch(
      new RegExp(`^${Date.parse('2026-11-24T08:00:00Z') / 1000}`),
    );
    expect((await send('clock', { user: 'U0ANNA', to: '2026-11-20T09:00' })).body).toEqual({
      error: 'Il tempo va solo avanti, e di un anno al massimo.',
    });
  });

  it('invites the app where one is, and only there', async () => {
    expect((await send('invitations', { user: 'U0CARLA', channel: 'C0SENZABOT' })).status).toBe(400);
    expect((await send('invitations', { user: 'U0ANNA', channel: 'C0SENZABOT' })).body).toEqual({
      error: null,
    });
    await slack.user('U0ANNA').mention('C0SENZABOT', 'ci sei?');
    expect((await slack.nextMessage()).channel).toBe('C0SENZABOT');
  });

  it('gives an uploaded file as a download', async () => {
    await echo.app.client.files.uploadV2({
      channel_id: 'D0ANNA',
      file: Buffer.from('<script>'),
      filename: 'nota.html',
    });
    const { files } = await slack.nextMessage(({ files: all }) => all !== undefined);
    const { id, name } = files?.[0] ?? {};
    const response = await fetch(`${slack.url}/workspace/files/${id}/${name}`);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(await response.text()).toBe('<script>');
  });

  it.each<[string, object, string]>([
    ['a form', { user: 'U0ANNA', channel: 'C0GENERALE', text: 'a' }, 'text/plain'],
    ['nobody', { user: 'U0NESSUNO', channel: 'C0GENERALE', text: 'a' }, 'application/json'],
    ['no text', { user: 'U0ANNA', channel: 'C0GENERALE', text: '' }, 'application/json'],
    [
      'a text without end',
      { user: 'U0ANNA', channel: 'C0GENERALE', text: 'a'.repeat(12_001) },
      'application/json',
    ],
    ['no channel', { user: 'U0ANNA', channel: 'C0NULLA', text: 'a' }, 'application/json'],
  ])('refuses %s', async (_name, body, type) => {
    expect((await send('messages', body, type)).status).toBe(400);
    expect(slack.journal.of('message')).toEqual([]);
  });
});
