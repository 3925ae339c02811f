import { describe, expect, it } from 'vitest';
import { emit } from '../../src/workspace/events/callback.ts';
import { post } from '../../src/workspace/posting.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { MODES, openWorkspace, runBot } from './running-bot.ts';

describe.each(MODES)('over %s', (mode) => {
  it('answers an event that is delivered twice once', async () => {
    const { slack, quiet } = await runBot(mode);
    slack.faults.deliverTwice(3);
    await slack.user('U0ANNA').dm('come va?');
    await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await quiet();
    expect(slack.botMessages()).toHaveLength(2);
  });

  it('answers an event that comes again after a minute once', async () => {
    const { slack, quiet } = await runBot(mode);
    await slack.user('U0ANNA').dm('come va?');
    await quiet();
    for (const number of [1, 2, 3]) await slack.resend(slack.eventIds('message')[0] ?? '', number);
    await quiet();
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('answers a first delivery although it carries a retry number', async () => {
    const { slack, app, quiet } = await runBot(mode);
    slack.faults.missign({ wrongSecret: true });
    if (mode === 'socket') slack.dropSockets();
    await slack.user('U0ANNA').dm('come va?');
    await expect.poll(() => app.isConnected()).toBe(true);
    if (slack.botMessages().length === 0) await slack.nextMessage();
    await quiet();
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('answers a mention once although it comes as a mention and as a message', async () => {
    const { slack, quiet } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const first = await anna.mention('C0GENERALE', 'come va?');
    await slack.answerTo(first);
    await anna.mention('C0GENERALE', 'e ieri?', first.message.ts);
    await quiet();
    expect(slack.eventIds('app_mention')).toHaveLength(2);
    expect(slack.botMessages().map((message) => message.text.slice(0, 10))).toEqual([
      'Risposta 1',
      'Risposta 2',
    ]);
  });

  it('remembers through a restart what it has answered and what the thread is about', async () => {
    const slack = await openWorkspace();
    const stateFolder = await temporaryFolder();
    const before = await runBot(mode, { slack, stateFolder });
    const first = await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await slack.answerTo(first);
    await before.stop();

    const after = await runBot(mode, { slack, stateFolder });
    for (const id of slack.eventIds()) await slack.resend(id, 1);
    await after.quiet();
    expect(slack.botMessages()).toHaveLength(1);
    const second = await slack.user('U0ANNA').reply('C0GENERALE', first.message.ts, 'e ieri?');
    expect((await slack.answerTo(second)).text).toContain('Risposta 2 di «come va?»');
  });

  it('leaves alone what is not for it', async () => {
    const { slack, quiet } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const first = await anna.mention('C0GENERALE', 'come va?');
    await slack.answerTo(first);
    const other = await anna.say('C0GENERALE', 'buongiorno a tutti');
    await anna.reply('C0GENERALE', other.message.ts, 'come va?');
    await anna.reply('C0GENERALE', first.message.ts, '<@U0BRUNO> che ne pensi?');
    await anna.reply('C0GENERALE', first.message.ts, '👍');
    await anna.edit(first.message, 'come va oggi?');
    await anna.erase(other.message);
    await quiet();
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('tells only who wrote it that a reply in a thread was not understood', async () => {
    const { slack, quiet } = await runBot(mode);
    const first = await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await slack.answerTo(first);
    await slack.user('U0BRUNO').reply('C0GENERALE', first.message.ts, 'boh');
    const aside = await slack.next('ephemeral');
    expect(aside).toMatchObject({ user: 'U0BRUNO', message: { thread_ts: first.message.ts } });
    await quiet();
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('never answers another bot', async () => {
    const { slack, quiet } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const text = `<@${slack.bot.botUserId}> come va?`;
    for (const channel of [anna.directChannel, 'C0GENERALE']) {
      const { message } = post(slack.kernel, { channel, user: 'U0BRUNO', text, rest: { bot_id: 'B0ALTRO' } });
      await emit(slack.kernel, 'app_mention', { ...message, type: 'app_mention' });
    }
    await quiet();
    expect(slack.botMessages()).toEqual([]);
  });

  it('does once what was asked for by an event that is no message', async () => {
    const { slack, quiet } = await runBot(mode);
    slack.faults.deliverTwice();
    await slack.user('U0ANNA').openMessages();
    await quiet();
    expect(slack.journal.of('prompts')).toHaveLength(1);
  });

  it('never pings through data', async () => {
    const { slack } = await runBot(mode);
    const answer = await slack.answerTo(await slack.user('U0ANNA').mention('C0GENERALE', 'insidia'));
    expect(answer.text).toContain('&lt;!channel&gt; &amp; &lt;@U0ANNA&gt;');
    expect(JSON.stringify([answer.text, answer.blocks])).not.toMatch(/<[!@]/);
  });

  it('sends a refused table as lines, and refused blocks as text', async () => {
    const { slack } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    slack.faults.refuseBlock('table');
    const lines = await slack.answerTo(await anna.mention('C0GENERALE', 'tabella'));
    expect(JSON.stringify(lines.blocks)).toContain('*Sportello* · Quanti: 3');
    slack.faults.refuseBlock('section');
    const text = await slack.answerTo(await anna.mention('C0GENERALE', 'tabella'));
    expect(text.blocks).toBeUndefined();
    expect(text.text).toContain('Sportello │ 3');
    const command = await slack.answerTo(await anna.command('/obiettivi', 'tabella'));
    expect(command.blocks).toBeUndefined();
    expect(command.text).toContain('Sportello │ 3');
  });

  it('draws a chart where Slack takes one, and keeps the table where it does not', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const types = (message: { blocks?: { type: string }[] }) => message.blocks?.map(({ type }) => type) ?? [];
    const question = 'chi va peggio tra i temi strategici?';
    const drawn = types(await slack.answerTo(await anna.mention('C0GENERALE', question)));
    expect(drawn).toEqual(expect.arrayContaining(['data_visualization', 'table', 'context_actions']));
    for (const refused of ['data_visualization', 'context_actions']) {
      slack.faults.clear();
      slack.faults.refuseBlock(refused);
      const simpler = types(await slack.answerTo(await anna.mention('C0GENERALE', question)));
      expect(simpler).toContain('table');
      expect(simpler).not.toContain(refused);
    }
  });

  it('tells in the direct message when something breaks behind the Home', async () => {
    const { slack, logged, quiet } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    await anna.openHome();
    slack.faults.refuse('conversations.open', 'internal_error');
    await anna.click(await slack.nextView('U0ANNA'), 'home.ask:0');
    await quiet();
    expect(slack.botMessages(anna.directChannel).map(({ text }) => text)).toEqual([
      expect.stringContaining('Qualcosa non ha funzionato'),
    ]);
    expect(logged).toContainEqual(expect.objectContaining({ level: 'error', msg: 'an event failed' }));
  });

  it('answers although blocks are called too long', async () => {
    const { slack } = await runBot(mode);
    slack.faults.refuse('chat.postMessage', 'msg_blocks_too_long', 3);
    const answer = await slack.answerTo(await slack.user('U0ANNA').mention('C0GENERALE', 'lista 3'));
    expect(answer.blocks).toBeUndefined();
    expect(answer.text).toContain('Voce 3.');
  });

  it('answers after a rate limit, a server error and a broken connection', async () => {
    const { slack } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    slack.faults.rateLimit('chat.postMessage', { retryAfter: 1 });
    expect(await slack.answerTo(await anna.mention('C0GENERALE', 'come va?'))).toBeDefined();
    slack.faults.fail('chat.postMessage', 503);
    expect(await slack.answerTo(await anna.mention('C0GENERALE', 'come va?'))).toBeDefined();
    slack.faults.plan('chat.postMessage', { kind: 'cut' });
    expect(await slack.answerTo(await anna.mention('C0GENERALE', 'come va?'))).toBeDefined();
  });

  it('tells who asked when something breaks, with the code that finds it in the log', async () => {
    const { slack, logged } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    for (const asked of [
      await anna.mention('C0GENERALE', 'guasto'),
      await anna.command('/obiettivi', 'guasto'),
    ]) {
      const answer = await slack.answerTo(asked);
      const code = /: ([A-Z0-9]{6})$/.exec(answer.text)?.[1];
      expect(answer.text).not.toContain('broken on purpose');
      const line = logged.find(({ level, id }) => level === 'error' && id === code);
      expect(line).toMatchObject({ msg: 'an event failed', err: { message: 'broken on purpose' } });
    }
  });

  it('logs what it does without the words that were asked, unless told to', async () => {
    const silent = await runBot(mode);
    await silent.slack.answerTo(await silent.slack.user('U0ANNA').dm('domanda riservata'));
    await silent.stop();
    expect(silent.logged).toContainEqual(expect.objectContaining({ msg: 'answering', outcome: 'answered' }));
    expect(JSON.stringify(silent.logged)).not.toContain('riservata');

    const open = await runBot(mode, { logText: true });
    await open.slack.answerTo(await open.slack.user('U0ANNA').dm('domanda riservata'));
    expect(open.logged).toContainEqual(
      expect.objectContaining({ msg: 'answering', text: 'domanda riservata' }),
    );
  });

  it('never logs a token or a secret address', async () => {
    const { slack, logged, quiet } = await runBot(mode, { logText: true });
    await slack.answerTo(await slack.user('U0ANNA').command('/obiettivi', 'come va?'));
    await quiet();
    const text = JSON.stringify(logged);
    for (const secret of Object.values(slack.credentials)) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/wss?:\/\//);
  });

  it('finishes what it has begun before it stops', async () => {
    const bot = await runBot(mode);
    bot.slack.faults.slow('chat.postMessage', 300);
    await bot.slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await expect.poll(() => bot.asked).toHaveLength(1);
    await bot.stop();
    expect(bot.slack.botMessages()).toHaveLength(1);
  });
});
