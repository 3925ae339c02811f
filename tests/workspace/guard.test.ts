import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

let slack: Workspace;

beforeAll(async () => {
  slack = await startWorkspace();
});

afterAll(() => slack.close());

function status(headers: Record<string, string>, path = '/api/auth.test'): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${slack.url}${path}`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

describe('who may speak to the workspace', () => {
  const port = () => new URL(slack.url).port;

  it.each([
    ['a name that was made to resolve here', () => ({ host: `bot.example.com:${port()}` }), 403],
    ['another port', () => ({ host: '127.0.0.1:1' }), 403],
    ['a page of another origin', () => ({ origin: 'https://example.com' }), 403],
    ['a page that hides its origin', () => ({ origin: 'null' }), 403],
    ['a page of another port', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['a form sent from another site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['its own page', () => ({ origin: slack.url }), 200],
    ['localhost', () => ({ host: `localhost:${port()}` }), 200],
    ['a client that is no browser', () => ({}), 200],
  ])('%s', async (_name, headers, expected) => {
    expect(await status(headers())).toBe(expected);
  });

  it('listens on loopback only', () => {
    expect(new URL(slack.url).hostname).toBe('127.0.0.1');
  });

  it('has nothing elsewhere', async () => {
    expect(await status({}, '/nulla')).toBe(404);
  });
});
