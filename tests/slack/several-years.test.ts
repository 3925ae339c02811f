import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/workspace/state/wire.ts';
import { YEAR_2023 } from '../years/later-years.ts';
import { askerOver, YEAR_2024, YEAR_2025 } from '../years/several.ts';
import { fixedData, type RunningBot, runBot } from './running-bot.ts';
import { shown } from './shown.ts';

const TODAY = '2025-09-15';
const { corpus, asker } = askerOver([YEAR_2023, YEAR_2024, YEAR_2025], TODAY);

/** Over a socket: what HTTP delivers is signed by the real clock, and this one stands still. */
const run = () =>
  runBot('socket', { data: fixedData({ corpus, asker }), now: () => new Date(`${TODAY}T10:00:00Z`) });

const charts = ({ blocks }: Message) =>
  (blocks ?? []).filter((block) => (block as { type?: string }).type === 'data_visualization');

async function answerTo({ slack }: RunningBot, question: string): Promise<Message> {
  return slack.answerTo(await slack.user('U0ANNA').mention('C0GENERALE', question));
}

describe('several years in Slack', () => {
  it('follow one indicator with a chart, and go on in the thread', async () => {
    const bot = await run();
    const anna = bot.slack.user('U0ANNA');
    const asked = await anna.mention('C0GENERALE', '2.5.2 nel 2023');
    expect(shown(await bot.slack.answerTo(asked))).toContain('Risultato 127 · Target 130');
    const next = await anna.reply('C0GENERALE', asked.message.ts, 'e nel 2024?');
    expect(shown(await bot.slack.answerTo(next))).toContain('Risultato 165 · Target 130');
    const against = await anna.reply('C0GENERALE', asked.message.ts, 'rispetto al 2023?');
    const answer = await bot.slack.answerTo(against);
    expect(shown(answer)).toContain('Performance 2.5.3: 165 nel 2024, 127 nel 2023.');
    expect(charts(answer)).toMatchObject([
      { chart: { series: [{ data: [{ value: 127 }, { value: 165 }] }] } },
    ]);
  });

  it('stand side by side, and what they are asked further is a click', async () => {
    const bot = await run();
    const answer = await answerTo(bot, 'confronta 2023 e 2024');
    expect(shown(answer)).toContain('Nel 2024 85 raggiunti su 129');
    expect(charts(answer)).toHaveLength(1);
    const since = bot.slack.journal.seq;
    await bot.slack.user('U0ANNA').click(answer, 'ask:more:1');
    const worse = await bot.slack.nextMessage(() => true, { since });
    expect(shown(worse)).toContain('23 peggiorati dal 2023 al 2024');
  });

  it('tell of the one in progress by its states, on the Home too', async () => {
    const bot = await run();
    const answer = await answerTo(bot, 'che cosa è a rischio?');
    expect(shown(answer)).toContain('15 su 125 indicatori: a rischio.');
    expect(shown(answer)).toContain('🟠');
    await bot.slack.user('U0ANNA').openHome();
    await bot.quiet();
    const home = shown(bot.slack.user('U0ANNA').home ?? {});
    expect(home).toContain('Il 2025 in corso, in breve');
    expect(home).toContain('33 già raggiunti su 125');
    expect(home).toContain('🔴 11 in ritardo · 🟠 15 a rischio');
    expect(home).not.toMatch(/\d non raggiunt/);
  });
});
