import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { webApi } from '@slack/bolt';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchFile } from '../../../src/slack/planning/fetch-file.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** A Slack that tells of one file, and serves it as the test wants. */
async function slackWith(file: object | null, serve: Serve) {
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/api/') === true) {
      const body = file === null ? { ok: false, error: 'file_not_found' } : { ok: true, file: fileAt() };
      response.end(JSON.stringify(body));
      return;
    }
    tokens.push(request.headers.authorization);
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const fileAt = () => ({ name: 'a.csv', size: 3, url_private_download: `${origin}/file`, ...file });
  return { client: new webApi.WebClient('xoxb-1', { slackApiUrl: `${origin}/api/` }), tokens };
}

describe('a file of Slack’s', () => {
  it('is fetched with the bot’s token', async () => {
    const { client, tokens } = await slackWith({}, (_, response) => response.end('a;b'));
    const fetched = await fetchFile(client, 'F1', 10);
    expect(fetched).toEqual({ kind: 'file', name: 'a.csv', bytes: Buffer.from('a;b') });
    expect(tokens).toEqual(['Bearer xoxb-1']);
  });

  it('is fetched again after a fault', async () => {
    let count = 0;
    const { client } = await slackWith({}, (_, response) => {
      count += 1;
      if (count === 1) response.writeHead(503);
      response.end('a;b');
    });
    expect(await fetchFile(client, 'F1', 10)).toMatchObject({ kind: 'file' });
  });

  it.each([
    ['it says so', { size: 11 }, 0],
    ['it does not say so', { size: 3 }, 1],
  ])('is not read where it is too large and %s', async (_, file, requests) => {
    const { client, tokens } = await slackWith(file, (_request, response) => response.end('x'.repeat(11)));
    expect(await fetchFile(client, 'F1', 10)).toEqual({ kind: 'too-large' });
    expect(tokens).toHaveLength(requests);
  });

  it.each([
    ['is gone', null],
    ['lies elsewhere, as a link', { url_private_download: undefined }],
  ])('%s', async (_, file) => {
    const { client } = await slackWith(file, (_request, response) => response.end());
    expect(await fetchFile(client, 'F1', 10)).toEqual({ kind: 'gone' });
  });

  it.each(['https://slack.com.evil.example/f', 'http://files.slack.com/f', 'https://evilslack.com/f'])(
    'never takes the token to %s',
    async (url) => {
      const { client } = await slackWith({ url_private_download: url }, (_, response) => response.end());
      await expect(fetchFile(client, 'F1', 10)).rejects.toThrow('a file is not at Slack');
    },
  );

  it('never takes the token after a redirect', async () => {
    const { client, tokens } = await slackWith({}, (request, response) => {
      if (request.url === '/login') response.end('sign in');
      else response.writeHead(302, { location: '/login' }).end();
    });
    await expect(fetchFile(client, 'F1', 10)).rejects.toThrow('HTTP 302; has the app the scope files:read?');
    expect(tokens).toHaveLength(3);
  });
});
