import { describe, expect, it } from 'vitest';
import { MODES, runBot } from './running-bot.ts';
import { shown } from './shown.ts';

describe.each(MODES)('“Chiedi a Traguardo” over %s', (mode) => {
  it('answers what a message asks, for the eyes of who pointed at it', async () => {
    const { slack, quiet } = await runBot(mode, { real: true });
    const { message } = await slack.user('U0BRUNO').say('C0SENZABOT', 'com’è andata la Camera Arbitrale?');
    const since = slack.journal.seq;
    expect(await slack.user('U0ANNA').messageShortcut(message, 'ask_message')).toBeNull();
    const answer = await slack.next('ephemeral', () => true, { since });
    expect(answer.user).toBe('U0ANNA');
    expect(answer.message.thread_ts).toBeUndefined();
    expect(shown(answer.message)).toContain('Risultato 127 · Target 130');
    await quiet();
    expect(slack.botMessages()).toEqual([]);
  });

  it('answers in the thread of a message that is in one', async () => {
    const { slack } = await runBot(mode);
    const bruno = slack.user('U0BRUNO');
    const first = await bruno.say('C0GENERALE', 'buongiorno');
    const { message } = await bruno.reply('C0GENERALE', first.message.ts, 'come va?');
    const since = slack.journal.seq;
    await slack.user('U0ANNA').messageShortcut(message, 'ask_message');
    const answer = await slack.next('ephemeral', () => true, { since });
    expect(answer.message.thread_ts).toBe(first.message.ts);
  });

  it('can be shown to everybody there', async () => {
    const { slack } = await runBot(mode);
    const { message } = await slack.user('U0BRUNO').say('C0GENERALE', 'come va?');
    const anna = slack.user('U0ANNA');
    const since = slack.journal.seq;
    await anna.messageShortcut(message, 'ask_message');
    const answer = await slack.next('ephemeral', () => true, { since });
    await anna.click(answer.message, 'share');
    expect(shown(await slack.nextMessage())).toContain('<@U0ANNA> ha chiesto: «come va?»');
  });

  it.each(['👍', ''])('shows examples for a message without words (%j)', async (text) => {
    const { slack } = await runBot(mode);
    const { message } = await slack.user('U0BRUNO').say('C0GENERALE', text);
    const since = slack.journal.seq;
    await slack.user('U0ANNA').messageShortcut(message, 'ask_message');
    const answer = await slack.next('ephemeral', () => true, { since });
    expect(answer.message.blocks?.find(({ type }) => type === 'actions')?.elements).toHaveLength(3);
  });
});
