import { afterAll, beforeAll, expect, it } from 'vitest';
import { YEAR_2023 } from '../../years/later-years.ts';
import { dataFolder, YEAR_2024 } from '../../years/several.ts';
import { describeInBrowser } from './in-browser.ts';
import { type LocalBot, startLocalBot } from './local-bot.ts';

let bot: LocalBot;
const data = dataFolder([YEAR_2023, YEAR_2024]);

beforeAll(async () => {
  bot = await startLocalBot({ data });
});

afterAll(() => bot?.stop());

describeInBrowser(
  'two years, on the page',
  () => bot.address,
  (open) => {
    it('draws how one indicator went, and says what it rests on', async () => {
      const { write, message } = await open();
      await write('andamento del 2.5.3');
      const answer = await message('165 nel 2024, 127 nel 2023');
      const chart = answer.locator('.chart');
      await chart.waitFor();
      expect(await chart.textContent()).toContain('Risultati per anno');
      expect(await chart.textContent()).toContain('2023');
      expect(await answer.textContent()).toContain('nessuno lo ha ancora confermato');
    });
  },
);
