import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/state/wire.ts';
import { MODES, type RunningBot, runBot } from './running-bot.ts';
import { shown } from './shown.ts';

const WAYS: [string, (bot: RunningBot, question: string) => Promise<Message>][] = [
  [
    'by mention',
    async ({ slack }, question) => slack.answerTo(await slack.user('U0ANNA').mention('C0GENERALE', question)),
  ],
  [
    'by command',
    async ({ slack }, question) => slack.answerTo(await slack.user('U0ANNA').command('/obiettivi', question)),
  ],
];

describe.each(MODES)('the report’s answers over %s', (mode) => {
  describe.each(WAYS)('%s', (_, ask) => {
    it('tell what a centre has missed, and that the report gives no cause', async () => {
      const text = shown(
        await ask(await runBot(mode, { real: true }), 'obiettivi non raggiunti Camera Arbitrale'),
      );
      expect(text).toMatch(/Non raggiunto · 2\.5\.2 /);
      expect(text).toContain('Risultato 127 · Target 130');
      expect(text).toContain('Causa: la relazione non la riporta.');
    });

    it('tell how much of a budget was used, with its note and the caps of its projects', async () => {
      const text = shown(await ask(await runBot(mode, { real: true }), 'budget start up 2023'));
      expect(text).toContain('Risultato 55% · Target >=90%');
      expect(text).toMatch(/nota 11\b.*Slittamento di alcuni stanziamenti/i);
      for (const cap of ['200.000', '500.000', '35.900']) expect(text).toContain(`€ ${cap}`);
    });
  });

  it('go on in the thread', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const first = await anna.mention('C0GENERALE', 'obiettivi non raggiunti Tutela del mercato');
    expect(shown(await slack.answerTo(first))).toContain('1.3.2');
    const second = await anna.reply('C0GENERALE', first.message.ts, 'e Formaper?');
    expect(shown(await slack.answerTo(second))).toContain('3.5.2');
  });
});
