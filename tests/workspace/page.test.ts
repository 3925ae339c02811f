import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/state/wire.ts';
import { PAGE } from '../../src/workspace/texts.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type EchoApp, startEcho } from './echo-app.ts';

const FOLDER = new URL('../../src/workspace/page/', import.meta.url);
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
const source = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

describe('the page’s files', () => {
  it.each(scripts)('%s never makes markup out of text, nor runs it', (name) => {
    expect(source(name)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|setAttribute\('style/,
    );
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

  it('gives an uploaded file as a download', async () => {
    await echo.app.client.files.uploadV2({
      channel_id: 'D0ANNA',
      file: Buffer.from('<script>'),
      filename: 'nota.html',
    });
    const { files } = await slack.nextMessage(({ files: all }) => all !== undefined);
    const response = await fetch(String(files?.[0]?.url_private));
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
