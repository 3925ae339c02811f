import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { MODES, runBot } from './running-bot.ts';

async function keptIn(folder: string): Promise<string> {
  return readFile(join(folder, 'misses.json'), 'utf8').catch(() => '');
}

/** The value of one of the thumbs under an answer. */
function thumb(
  message: { blocks?: readonly unknown[] },
  side: 'positive_button' | 'negative_button',
): string {
  const found = new RegExp(`"${side}":\\{[^}]*\\}[^}]*"value":"((?:[^"\\\\]|\\\\.)*)"`).exec(
    JSON.stringify(message.blocks),
  );
  return JSON.parse(`"${found?.[1] ?? ''}"`);
}

describe.each(MODES)('thumbs over %s', (mode) => {
  it('keeps the words of the question and its outcome, and not who it was', async () => {
    const stateFolder = await temporaryFolder();
    const { slack, stop, quiet } = await runBot(mode, { stateFolder });
    const anna = slack.user('U0ANNA');
    const answer = await slack.answerTo(await anna.mention('C0GENERALE', 'come va?'));
    await anna.click(answer, 'feedback', thumb(answer, 'negative_button'));
    const thanks = await slack.next('ephemeral');
    expect(thanks).toMatchObject({
      user: 'U0ANNA',
      message: { text: expect.stringContaining('senza il tuo nome') },
    });
    await slack.user('U0BRUNO').click(answer, 'feedback', thumb(answer, 'positive_button'));
    await quiet();
    await stop();
    const kept = await keptIn(stateFolder);
    expect(JSON.parse(kept).entries).toEqual(
      ['useful', 'not-useful'].map((kind) =>
        expect.objectContaining({ kind, question: 'come va?', outcome: 'answered', count: 1 }),
      ),
    );
    expect(kept).not.toMatch(/U0ANNA|U0BRUNO|Anna/);
  });

  it('counts the same thumb of one person once', async () => {
    const stateFolder = await temporaryFolder();
    const { slack, stop, quiet } = await runBot(mode, { stateFolder });
    const anna = slack.user('U0ANNA');
    const answer = await slack.answerTo(await anna.mention('C0GENERALE', 'come va?'));
    for (let times = 0; times < 3; times += 1)
      await anna.click(answer, 'feedback', thumb(answer, 'positive_button'));
    await quiet();
    await stop();
    expect(JSON.parse(await keptIn(stateFolder)).entries).toMatchObject([{ kind: 'useful', count: 1 }]);
  });

  it('keeps what was not understood where the bot was asked, not what people say to each other', async () => {
    const stateFolder = await temporaryFolder();
    const { slack, stop, quiet } = await runBot(mode, { stateFolder });
    const anna = slack.user('U0ANNA');
    const first = await anna.mention('C0GENERALE', 'come va?');
    const answered = await slack.answerTo(first);
    await anna.reply('C0GENERALE', first.message.ts, 'boh fra noi');
    await anna.messageShortcut(answered, 'ask_message');
    await anna.dm('boh diretto');
    await anna.command('/obiettivi', 'boh comando');
    await anna.mention('C0GENERALE', 'boh menzione');
    await quiet();
    await stop();
    const { entries } = JSON.parse(await keptIn(stateFolder));
    expect(entries.map(({ question }: { question: string }) => question).sort()).toEqual([
      'boh comando',
      'boh diretto',
      'boh menzione',
    ]);
  });
});
