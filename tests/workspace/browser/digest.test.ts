import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, type Visit } from './in-browser.ts';
import { type LocalBot, startLocalBot } from './local-bot.ts';

let bot: LocalBot;

beforeAll(async () => {
  bot = await startLocalBot();
});

afterAll(() => bot?.stop());

/** A Monday that is no holiday in Italy whatever the year: Easter never comes before 22 March. */
function quietMonday(after: Date): string {
  for (const year of [after.getFullYear(), after.getFullYear() + 1]) {
    const days = [8, 9, 10, 11, 12, 13, 14].map((day) => new Date(Date.UTC(year, 2, day)));
    const monday = days.find((day) => day.getUTCDay() === 1);
    if (monday !== undefined && monday > after) return monday.toISOString().slice(0, 10);
  }
  throw new Error('no Monday in March');
}

const MONDAY = quietMonday(new Date());
const TUESDAY = new Date(Date.parse(MONDAY) + 86_400_000).toISOString().slice(0, 10);

async function moveTo({ page }: Visit, moment: string): Promise<void> {
  const clock = page.locator('details.clock');
  if ((await clock.getAttribute('open')) === null) await clock.locator('summary').click();
  await page.getByLabel('Vai al giorno e all’ora').fill(moment);
  await page.getByRole('button', { name: 'Sposta' }).click();
  await page.getByRole('status').getByText('Ora è').waitFor();
}

describeInBrowser(
  'the daily digest',
  () => bot.address,
  (open) => {
    it('is set up on the Home, and posted on the next simulated day', async () => {
      const visit = await open();
      const { page, message } = visit;
      await moveTo(visit, `${MONDAY}T10:00`);
      await page.getByRole('tab', { name: 'Home' }).click();
      await page.getByRole('button', { name: 'Imposta' }).click();
      const form = page.getByRole('dialog', { name: 'Riepilogo quotidiano' });
      await form.getByLabel('A che ora').fill('09:00');
      await form.getByRole('button', { name: 'Salva' }).click();
      await form.getByText('Fatto. Il prossimo riepilogo arriva').waitFor();
      await form.getByRole('button', { name: 'Chiudi' }).last().click();
      await page.getByRole('tab', { name: 'Messaggi' }).click();
      await moveTo(visit, `${TUESDAY}T09:01`);
      const digest = await message('22 non raggiunti');
      expect(await digest.locator('.badge').textContent()).toBe('APP');
    });
  },
);
