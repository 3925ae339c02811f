import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/state/wire.ts';
import { MODES, type RunningBot, runBot } from './running-bot.ts';
import { actionIds } from './shown.ts';

/** The bytes of the file that a message shares. */
function contentOf({ slack }: RunningBot, message: Message): Buffer {
  const [file] = message.files ?? [];
  return slack.kernel.files.get(file?.id ?? '')?.content ?? Buffer.alloc(0);
}

const hasFile = (message: Message) => (message.files ?? []).length > 0;

describe.each(MODES)('files over %s', (mode) => {
  it('takes the whole list away as CSV, in the thread', async () => {
    const bot = await runBot(mode, { real: true });
    const anna = bot.slack.user('U0ANNA');
    const asked = await anna.mention('C0GENERALE', 'quali obiettivi non abbiamo raggiunto?');
    await anna.click(await bot.slack.answerTo(asked), 'export.csv');
    const shared = await bot.slack.nextMessage(hasFile);
    expect(shared).toMatchObject({ channel: 'C0GENERALE', thread_ts: asked.message.ts });
    expect(shared.files?.[0]?.name).toBe('traguardo-2023.csv');
    const lines = contentOf(bot, shared).toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFAnno;Sezione;/);
    expect(lines.filter((line) => line.startsWith('2023;'))).toHaveLength(26);
  });

  it('takes it away as a workbook', async () => {
    const bot = await runBot(mode, { real: true });
    const anna = bot.slack.user('U0ANNA');
    const asked = await anna.dm('chi va peggio tra le aree?');
    await anna.click(await bot.slack.answerTo(asked), 'export.xlsx');
    const shared = await bot.slack.nextMessage(hasFile);
    expect(shared.files?.[0]).toMatchObject({ name: 'traguardo-2023.xlsx' });
    expect(contentOf(bot, shared).subarray(0, 2).toString()).toBe('PK');
  });

  it('sends the file of a private answer privately, and says where it is', async () => {
    const bot = await runBot(mode, { real: true });
    const anna = bot.slack.user('U0ANNA');
    const private_ = await bot.slack.answerTo(await anna.command('/area', 'formaper', 'C0SENZABOT'));
    const since = bot.slack.journal.seq;
    await anna.click(private_, 'export.csv');
    expect((await bot.slack.nextMessage(hasFile)).channel).toBe(anna.directChannel);
    const told = await bot.slack.next('ephemeral', () => true, { since });
    expect(told.message.text).toContain('messaggio diretto');
  });

  it('sends it privately where the bot may no longer write', async () => {
    const bot = await runBot(mode, { real: true });
    const anna = bot.slack.user('U0ANNA');
    const answer = await bot.slack.answerTo(await anna.mention('C0GENERALE', 'obiettivi non raggiunti'));
    await bot.slack.removeBot('C0GENERALE');
    await anna.click(answer, 'export.csv');
    expect((await bot.slack.nextMessage(hasFile)).channel).toBe(anna.directChannel);
  });

  it('shares it once although the connection breaks after Slack took it', async () => {
    const bot = await runBot(mode, { real: true });
    const anna = bot.slack.user('U0ANNA');
    const answer = await bot.slack.answerTo(await anna.mention('C0GENERALE', 'obiettivi non raggiunti'));
    bot.slack.faults.plan('files.completeUploadExternal', { kind: 'cut-after' });
    await anna.click(answer, 'export.csv');
    await bot.quiet();
    expect(bot.slack.botMessages().filter(hasFile)).toHaveLength(1);
    expect(bot.slack.calls('files.completeUploadExternal')).toHaveLength(1);
  });

  it('gives what the thread shows when it is asked for as a file, instead of showing it again', async () => {
    const bot = await runBot(mode, { real: true });
    const anna = bot.slack.user('U0ANNA');
    const asked = await anna.mention('C0GENERALE', 'quali obiettivi non abbiamo raggiunto?');
    await bot.slack.answerTo(asked);
    const answer = await bot.slack.answerTo(await anna.reply('C0GENERALE', asked.message.ts, 'esportali'));
    expect((answer.blocks ?? []).map(({ type }) => type)).not.toContain('table');
    expect(answer.text).toContain('26 su 133');
    await anna.click(answer, 'export.csv');
    const shared = await bot.slack.nextMessage(hasFile);
    const lines = contentOf(bot, shared).toString('utf8').split('\r\n');
    expect(lines.filter((line) => line.startsWith('2023;'))).toHaveLength(26);
  });

  it('gives even one row as a file when asked to', async () => {
    const { slack } = await runBot(mode, { real: true });
    const answer = await slack.answerTo(await slack.user('U0ANNA').dm('esporta il 2.5.2'));
    expect(actionIds(answer)).toContain('export.csv');
  });

  it('has no such button where nothing is listed', async () => {
    const { slack } = await runBot(mode, { real: true });
    const answer = await slack.answerTo(await slack.user('U0ANNA').dm('cosa significa efficacia?'));
    expect(actionIds(answer)).not.toContain('export.csv');
  });
});
