import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { EVENTS_PATH } from '../../src/slack/http-mode.ts';
import { sign } from '../../src/workspace/delivery/http.ts';
import { type RunningBot, runBot } from './running-bot.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Whether it still answers. */
async function isWell({ slack, app }: RunningBot): Promise<void> {
  await expect.poll(() => app.isConnected(), { timeout: 5_000 }).toBe(true);
  expect((await slack.answerTo(await slack.user('U0ANNA').dm('come va?'))).text).toContain('Risposta 1');
}

describe('HTTP takes what is rightly signed and', () => {
  async function send({ app, slack }: RunningBot, body: string, type: string): Promise<number> {
    const timestamp = Math.floor(Date.now() / 1_000);
    const response = await fetch(`http://127.0.0.1:${app.port()}${EVENTS_PATH}`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': sign(slack.credentials.signingSecret, timestamp, body),
      },
      body,
    });
    return response.status;
  }

  it.each([
    ['no JSON', '{"type":', JSON_TYPE, 400],
    ['no JSON in the form', 'payload=%7B', FORM_TYPE, 400],
    ['of no type', '{"type":"event_callback"}', JSON_TYPE, 404],
    ['a command of nobody', 'command=%2Fobiettivi&text=ciao', FORM_TYPE, 200],
    [
      'an event without a channel',
      '{"type":"event_callback","event_id":"Ev1","event":{"type":"app_mention","user":"U0ANNA","text":"ciao"}}',
      JSON_TYPE,
      200,
    ],
    [
      'a click on nothing',
      'payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%5D%7D',
      FORM_TYPE,
      500,
    ],
  ])('%s', { timeout: 15_000 }, async (_, body, type, status) => {
    const bot = await runBot('http');
    expect(await send(bot, body, type)).toBe(status);
    await isWell(bot);
  });

  it('outlives a connection that breaks in the middle of a body', async () => {
    const bot = await runBot('http');
    const half = connect(bot.app.port() ?? 0, '127.0.0.1');
    half.write(`POST ${EVENTS_PATH} HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\n{"type":"event_`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    half.destroy();
    await isWell(bot);
  });
});

describe('Socket Mode outlives', () => {
  it.each([
    ['what is no JSON', '{"envelope_id":'],
    ['null', 'null'],
    ['bytes', Buffer.from([0, 255, 1, 254])],
    ['an envelope of nothing', '{"envelope_id":"1","type":"events_api"}'],
    [
      'an envelope of no type',
      '{"envelope_id":"1","payload":{"type":"event_callback","event":{"type":"message"}}}',
    ],
    ['an event of the wrong shape', '{"envelope_id":"1","type":"events_api","payload":{"event":7}}'],
    [
      'a click without anything',
      '{"envelope_id":"1","type":"interactive","payload":{"type":"block_actions","actions":[]}}',
    ],
    ['a command of nobody', '{"envelope_id":"1","type":"slash_commands","payload":{"command":"/obiettivi"}}'],
    [
      'a message of two megabytes',
      JSON.stringify({ envelope_id: '1', type: 'hello again', payload: { text: 'x'.repeat(2_000_000) } }),
    ],
  ])('%s', async (_, data) => {
    const bot = await runBot('socket');
    bot.slack.kernel.socket.sendRaw(data);
    await isWell(bot);
  });
});
