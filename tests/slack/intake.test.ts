import type { App, ReceiverEvent } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/environment/log.ts';
import { InFlight } from '../../src/slack/in-flight.ts';
import { takeIn } from '../../src/slack/intake.ts';
import type { Journal } from '../../src/store/journal.ts';

const COMMAND = {
  command: '/obiettivi',
  text: 'come va?',
  user_id: 'U1',
  response_url: 'http://x',
  trigger_id: '1',
};
const SUBMISSION = { type: 'view_submission', user: { id: 'U1' }, view: {}, trigger_id: '2' };
const TYPING = { type: 'block_suggestion', user: { id: 'U1' } };
const CHATTER = {
  event_id: 'Ev1',
  event: { type: 'message', user: 'U1', channel: 'C1', text: 'ciao', ts: '1.1' },
};

/** An intake over an app that only notes what comes to it, and when. */
function intake() {
  const seen: string[] = [];
  const log = createLog({ level: 'silent', pretty: false, write: () => {} });
  const app = {
    async processEvent({ ack, body }: ReceiverEvent) {
      seen.push('work');
      await ack(body.type);
    },
  } as unknown as App;
  const claims = new Set<string>();
  takeIn({
    app,
    memory: {
      claim: (key: string) => !claims.has(key) && claims.add(key).has(key),
      recall: () => null,
    } as unknown as Parameters<typeof takeIn>[0]['memory'],
    journal: {
      note: (_: string, value: object) => seen.push(`note ${'token' in value}`),
    } as unknown as Journal<object>,
    unfinished: { finish: (_, __, work) => work() },
    inFlight: new InFlight(),
    log,
    now: () => 0,
  });
  const send = (body: object, ack: () => Promise<void> = async () => {}) =>
    app.processEvent({
      body,
      async ack(response?: unknown) {
        seen.push(`ack ${String(response)}`);
        await ack();
      },
    } as ReceiverEvent);
  return { seen, send };
}

describe('what comes in', () => {
  it.each([
    ['a command is noted, acknowledged, then answered', COMMAND, ['note false', 'ack undefined', 'work']],
    [
      'a submission is noted, and acknowledged with its answer',
      SUBMISSION,
      ['note false', 'work', 'ack view_submission'],
    ],
    ['a suggestion is not noted', TYPING, ['work', 'ack block_suggestion']],
    ['what people say to each other is not noted', CHATTER, ['work', 'ack undefined']],
  ])('%s', async (_, body, expected) => {
    const { seen, send } = intake();
    await send({ ...body, token: 'secret' });
    expect(seen).toEqual(expected);
  });

  it('is only acknowledged the second time', async () => {
    const { seen, send } = intake();
    await send(COMMAND);
    await send(COMMAND);
    expect(seen).toEqual(['note false', 'ack undefined', 'work', 'ack undefined']);
  });

  it.each([COMMAND, SUBMISSION])('is answered though its acknowledgement could not be sent', async (body) => {
    const { seen, send } = intake();
    await send(body, () => Promise.reject(new Error('the line broke')));
    expect(seen).toContain('work');
  });

  it('is acknowledged, all of it, before the first is answered', async () => {
    const { seen, send } = intake();
    await Promise.all([1, 2, 3].map((id) => send({ ...COMMAND, trigger_id: `${id}` })));
    expect(seen.slice(0, 6).filter((act) => act === 'ack undefined')).toHaveLength(3);
    expect(seen.slice(6)).toEqual(['work', 'work', 'work']);
  });
});
