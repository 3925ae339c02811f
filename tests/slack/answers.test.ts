import { describe, expect, it } from 'vitest';
import { MODES, runBot } from './running-bot.ts';

describe.each(MODES)('over %s', (mode) => {
  it('answers a mention in its thread', async () => {
    const { slack } = await runBot(mode);
    const asked = await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    const answer = await slack.answerTo(asked);
    expect(answer).toMatchObject({ thread_ts: asked.message.ts });
    expect(answer.text).toContain('Risposta 1 di «come va?»');
  });

  it('answers a direct message in its thread', async () => {
    const { slack } = await runBot(mode);
    const asked = await slack.user('U0ANNA').dm('come va?');
    expect(await slack.answerTo(asked)).toMatchObject({ thread_ts: asked.message.ts });
  });

  it('answers a follow-up in a thread without a new mention, in public and private channels', async () => {
    const { slack } = await runBot(mode);
    for (const channel of ['C0GENERALE', 'C0PERFORMANCE']) {
      const anna = slack.user('U0ANNA');
      const first = await anna.mention(channel, 'come va?');
      await slack.answerTo(first);
      const second = await slack.user('U0BRUNO').reply(channel, first.message.ts, 'e ieri?');
      expect((await slack.answerTo(second)).text).toContain('Risposta 2 di «come va?»');
    }
  });

  it('answers a slash command for its user alone, where it is not a member too', async () => {
    const { slack, quiet } = await runBot(mode);
    const command = await slack.user('U0ANNA').command('/obiettivi', 'come va?', 'C0SENZABOT');
    expect(command.error).toBeNull();
    expect(await slack.answerTo(command)).toMatchObject({ ephemeral_for: 'U0ANNA' });
    await quiet();
    expect(slack.botMessages()).toEqual([]);
  });

  it('shows a private answer to the channel when its user wants', async () => {
    const { slack } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const command = await anna.command('/obiettivi', 'come <va>?', 'C0GENERALE');
    await anna.click(await slack.answerTo(command), 'share');
    const shared = await slack.nextMessage();
    expect(shared).toMatchObject({ channel: 'C0GENERALE' });
    expect(JSON.stringify(shared.blocks)).toContain('<@U0ANNA> ha chiesto: «come &lt;va&gt;?»');
    expect(JSON.stringify(shared.blocks)).not.toContain('"share"');
  });

  it('asks the question of a button, in the thread', async () => {
    const { slack } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const asked = await anna.mention('C0GENERALE', 'scelta');
    const choice = await slack.answerTo(asked);
    const since = slack.journal.seq;
    expect(await anna.click(choice, 'ask:0:0')).toBeNull();
    const answer = await slack.nextMessage(() => true, { since });
    expect(answer).toMatchObject({ thread_ts: asked.message.ts });
    expect(answer.text).toContain('Risposta 2 di «scelta»');
  });

  it('asks the question of a button under a private answer privately', async () => {
    const { slack, quiet } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const choice = await slack.answerTo(await anna.command('/obiettivi', 'scelta', 'C0GENERALE'));
    const since = slack.journal.seq;
    await anna.click(choice, 'ask:0:0');
    const answer = await slack.next('ephemeral', () => true, { since });
    expect(answer).toMatchObject({ user: 'U0ANNA', message: { channel: 'C0GENERALE' } });
    await quiet();
    expect(slack.botMessages()).toEqual([]);
  });

  it('shows the next page in the thread, of the question as it was asked', async () => {
    const { slack } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const asked = await anna.mention('C0GENERALE', 'lista 120');
    const list = await slack.answerTo(asked);
    await slack.answerTo(await anna.reply('C0GENERALE', asked.message.ts, 'altro'));
    const since = slack.journal.seq;
    await anna.click(list, 'page');
    const page = JSON.stringify((await slack.nextMessage(() => true, { since })).blocks);
    expect(page).toMatch(/Pagina 2 di \d · Risposta 1 di «lista 120»/);
    expect(list.blocks).toContainEqual(expect.objectContaining({ type: 'table' }));
    expect(JSON.stringify(list.blocks)).toContain('Voce 1.');
    expect(page).not.toContain('Voce 1.');
  });

  it.each(['', '   ', '👋'])('answers an empty mention (%j) with three examples', async (text) => {
    const { slack } = await runBot(mode);
    const answer = await slack.answerTo(await slack.user('U0ANNA').mention('C0GENERALE', text));
    const actions = answer.blocks?.find((block) => block.type === 'actions');
    expect(actions?.elements).toHaveLength(3);
  });

  it('answers an empty command with three examples, privately', async () => {
    const { slack } = await runBot(mode);
    const answer = await slack.answerTo(await slack.user('U0ANNA').command('/obiettivi'));
    expect(answer.blocks?.find((block) => block.type === 'actions')?.elements).toHaveLength(3);
  });

  it('goes on without a mention also after the examples', async () => {
    const { slack } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const first = await anna.mention('C0GENERALE', '');
    await slack.answerTo(first);
    const second = await anna.reply('C0GENERALE', first.message.ts, 'come va?');
    expect((await slack.answerTo(second)).text).toContain('Risposta 1 di «come va?»');
  });

  it('suggests questions when its messages are opened', async () => {
    const { slack } = await runBot(mode);
    await slack.user('U0ANNA').openMessages();
    const { prompts } = await slack.next('prompts');
    expect(prompts).toHaveLength(3);
  });

  it('keeps the talk of a direct message that goes on outside the thread, for a while', async () => {
    let now = Date.parse('2030-03-01T10:00:00Z');
    const { slack } = await runBot(mode, { now: () => new Date(now) });
    const anna = slack.user('U0ANNA');
    await slack.answerTo(await anna.dm('come va?'));
    const second = await slack.answerTo(await anna.dm('e ieri?'));
    expect(second.text).toContain('Risposta 2 di «come va?»');
    now += 31 * 60_000;
    const later = await slack.answerTo(await anna.dm('buongiorno'));
    expect(later.text).toContain('Risposta 1 di «buongiorno»');
  });

  it('says kindly that a question is too long', async () => {
    const { slack, asked } = await runBot(mode);
    const answer = await slack.answerTo(await slack.user('U0ANNA').dm('parola '.repeat(200)));
    expect(answer.text).toContain('troppo lunga');
    expect(asked).toEqual([]);
  });
});
