import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createPoster } from '../../src/slack/poster.ts';
import { quiet } from '../workspace/quiet.ts';
import { MODES, openWorkspace, runBot } from './running-bot.ts';

async function posting() {
  const slack = await openWorkspace();
  const { botToken } = slack.credentials;
  const options = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: quiet };
  const careful = new webApi.WebClient(botToken, { ...options, rejectRateLimitedCalls: true });
  const client = new webApi.WebClient(botToken, options);
  return { slack, poster: createPoster({ careful, client, now: () => Date.now() }) };
}

const TO = { channel: 'C0GENERALE', threadTs: null };
const BLOCKS = { text: 'ciao', blocks: [{ type: 'divider' as const }] };

describe('posting once', () => {
  it.each([
    ['with blocks', BLOCKS],
    ['as text', { text: 'ciao <&amp;>' }],
  ])('finds a message that Slack took before the connection broke, %s', async (_, message) => {
    const { slack, poster } = await posting();
    slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    const posted = await poster.post(message, TO, null);
    expect(slack.botMessages().map(({ ts }) => ts)).toEqual([posted.ts]);
  });

  it('finds it in a thread too, beside others of the same words', async () => {
    const { slack, poster } = await posting();
    const first = await poster.post(BLOCKS, TO, null);
    await poster.post(BLOCKS, { ...TO, threadTs: first.ts }, null);
    slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    const last = await poster.post(BLOCKS, { ...TO, threadTs: first.ts }, null);
    expect(slack.botMessages()).toHaveLength(3);
    expect(slack.botMessages().at(-1)?.ts).toBe(last.ts);
  });

  it.each([
    ['the connection breaks before', { kind: 'cut' }],
    ['Slack fails', { kind: 'status', status: 503 }],
    ['Slack fails half way', { kind: 'error', code: 'internal_error' }],
    ['there are too many messages', { kind: 'rate-limit', retryAfter: 0 }],
  ] as const)('tries again when %s', async (_, fault) => {
    const { slack, poster } = await posting();
    slack.faults.plan('chat.postMessage', fault);
    await poster.post(BLOCKS, TO, null);
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('does not try again what Slack refuses', async () => {
    const { slack, poster } = await posting();
    await expect(poster.post(BLOCKS, { ...TO, channel: 'C0ARCHIVIO' }, null)).rejects.toThrow('is_archived');
    expect(slack.calls('chat.postMessage')).toHaveLength(1);
  });

  it('rather loses a message than sends it twice where it can’t look', async () => {
    const { slack, poster } = await posting();
    slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    slack.faults.refuse('conversations.history', 'missing_scope');
    await expect(poster.post(BLOCKS, TO, null)).rejects.toThrow('missing_scope');
    expect(slack.botMessages()).toHaveLength(1);
  });
});

describe.each(MODES)('over %s', (mode) => {
  it('answers once although the connection breaks after Slack took the answer', async () => {
    const { slack, quiet } = await runBot(mode);
    slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await slack.user('U0BRUNO').dm('come va?');
    await quiet();
    expect(slack.botMessages()).toHaveLength(2);
  });

  it('keeps to one form of an answer whose blocks are refused, page after page', async () => {
    const { slack } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    slack.faults.refuseBlock('table');
    const first = await slack.answerTo(await anna.mention('C0GENERALE', 'lista 12'));
    const since = slack.journal.seq;
    slack.faults.clear();
    await anna.click(first, 'page');
    const second = await slack.nextMessage(() => true, { since });
    const voices = [first, second].flatMap(({ blocks }) => JSON.stringify(blocks).match(/Voce \d+\./g) ?? []);
    expect(voices).toEqual(Array.from({ length: 12 }, (_, index) => `Voce ${index + 1}.`));
  });
});
