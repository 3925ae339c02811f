import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { postToResponseUrl } from '../../src/slack/response-url.ts';

/** A response URL that answers as told, one answer a request, the last one again and again. */
async function responding(...answers: [status: number, body: string, headers?: Record<string, string>][]) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    const [status, text, headers] = answers[Math.min(bodies.length, answers.length) - 1] ?? [500, ''];
    response.writeHead(status, headers).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`, bodies };
}

const SURELY = { whenUnsure: true };

describe('posting to a response URL', () => {
  it.each([
    ['plain', 'ok'],
    ['as JSON', '{"ok":true}'],
    ['empty', ''],
  ])('is done when Slack’s answer is %s', async (_, body) => {
    const { url, bodies } = await responding([200, body]);
    await postToResponseUrl(url, { text: 'ciao' }, SURELY);
    expect(bodies).toEqual(['{"text":"ciao"}']);
  });

  it.each([
    [200, '{"ok":false,"error":"invalid_blocks"}', 'invalid_blocks'],
    [400, '{"ok":false,"error":"invalid_blocks"}', 'invalid_blocks'],
    [404, 'used_url', 'used_url'],
    [404, '<html>', '404'],
  ])('is refused with %i %s', async (status, body, code) => {
    const { url, bodies } = await responding([status, body]);
    await expect(postToResponseUrl(url, {}, SURELY)).rejects.toMatchObject({ code });
    expect(bodies).toHaveLength(1);
  });

  it('waits as long as Slack says', async () => {
    const { url, bodies } = await responding([429, '', { 'retry-after': '0' }], [200, 'ok']);
    await postToResponseUrl(url, {}, SURELY);
    expect(bodies).toHaveLength(2);
  });

  it('tries again after a server error, and gives up', async () => {
    const { url, bodies } = await responding([503, '', { 'retry-after': '0' }]);
    await expect(postToResponseUrl(url, {}, SURELY)).rejects.toThrow('503');
    expect(bodies).toHaveLength(3);
  });
});
