import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/slack/incoming.ts';

const message = {
  type: 'message',
  channel: 'C1',
  channel_type: 'channel',
  user: 'U1',
  text: 'ciao',
  ts: '1.2',
};

describe('a message that came in', () => {
  it.each([
    ['in a channel', {}, { direct: false, threadTs: null }],
    ['in a thread', { thread_ts: '1.0' }, { threadTs: '1.0' }],
    ['in a direct message', { channel: 'D1', channel_type: 'im' }, { direct: true }],
    ['as a mention, which does not name the kind of channel', { channel_type: undefined }, { direct: false }],
    ['with a file', { subtype: 'file_share' }, { text: 'ciao' }],
    [
      'in a thread, sent to the channel too',
      { subtype: 'thread_broadcast', thread_ts: '1.0' },
      { threadTs: '1.0' },
    ],
  ])('is read %s', (_, change, expected) => {
    expect(readMessage({ ...message, ...change })).toMatchObject(expected);
  });

  it.each([
    ['another bot’s', { bot_id: 'B1' }],
    ['an app’s, with a profile', { bot_profile: {} }],
    ['an edit', { subtype: 'message_changed' }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['a notice', { subtype: 'channel_join' }],
    ['hidden', { hidden: true }],
    ['nobody’s', { user: undefined }],
  ])('is left alone when it is %s', (_, change) => {
    expect(readMessage({ ...message, ...change })).toBeNull();
  });

  it.each([null, undefined, 'x', 3, [], {}])('is not read out of %j', (event) => {
    expect(readMessage(event)).toBeNull();
  });
});
