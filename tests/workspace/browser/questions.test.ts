import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './in-browser.ts';
import { type LocalBot, startLocalBot } from './local-bot.ts';

/** How late an answer of the workspace comes, in ms, where a test is about that. */
const LATE = 400;

let bot: LocalBot;

beforeAll(async () => {
  bot = await startLocalBot();
});

afterAll(() => bot?.stop());

describeInBrowser(
  'npm start, as a newcomer sees it',
  () => bot.address,
  (open) => {
    it('offers three questions, and answers the one that is clicked', async () => {
      const { page, message } = await open();
      const offered = page.getByRole('list', { name: 'Prova con una di queste domande' }).getByRole('button');
      await offered.nth(2).waitFor();
      expect(await offered.count()).toBe(3);
      await offered.first().click();
      const answer = await message('Ho inteso');
      expect(await answer.textContent()).toContain('26 su 133 indicatori');
      expect(
        await page.getByRole('complementary', { name: 'Conversazione' }).getByRole('article').count(),
      ).toBe(2);
    });

    it('follows up in the thread without a new mention', async () => {
      const { page, write, reply, message } = await open({ as: 'U0BRUNO/C0GENERALE' });
      await write('@Traguardo obiettivi non raggiunti Camera Arbitrale');
      await message('2.5.2');
      await reply('e per Formaper?');
      const answer = await message('dal messaggio prima');
      expect(await answer.textContent()).toContain('Formaper');
      await page.getByRole('button', { name: 'Chiudi la conversazione' }).click();
      const replies = page.getByRole('button', { name: /^3 risposte/ });
      await replies.waitFor();
      await page.locator('.replies:focus').filter({ hasText: '3 risposte' }).waitFor();
      await replies.click();
      await page.locator('textarea[placeholder="Rispondi…"]:focus').waitFor();
    });

    it('shows how the question was read, each verdict, and what was sent', async () => {
      const { page, write, message } = await open();
      await write('obietivi non raggiunti Camera Arbitrale');
      await message('2.5.2');
      await page.getByRole('button', { name: 'Ragionamento', exact: true }).click();
      const panel = page.getByRole('complementary', { name: 'Ragionamento' });
      await panel.getByText('filtro: centro Camera Arbitrale').waitFor();
      expect(await panel.locator('.words').textContent()).toContain('letta «obiettivi»');
      expect(await panel.locator('dl').textContent()).toContain('Intentolist');
      await panel.getByText('Interrogazione').click();
      await panel.getByText('"intent": "list"').waitFor();
      const verdict = panel.locator('.verdicts li').filter({ hasText: '2.5.2' });
      expect(await verdict.textContent()).toContain('letto come');
      await panel.getByText('JSON dei blocchi').first().click();
      await panel.getByText('"type": "section"').first().waitFor();
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    });

    it('explains an answer when asked why', async () => {
      const { page, write, message } = await open();
      await write('obiettivi non raggiunti Camera Arbitrale');
      const answer = await message('2.5.2');
      await answer.getByRole('button', { name: 'Perché?' }).click();
      const why = page.getByRole('dialog', { name: 'Perché questo esito' });
      await why.getByText('letto come').waitFor();
      await page.keyboard.press('Escape');
      await why.waitFor({ state: 'detached' });
    });

    it('pages through a long list', async () => {
      const { write, message, messages } = await open();
      await write('elenca tutti gli obiettivi raggiunti');
      const first = await message('107');
      await first.getByRole('button', { name: /^Mostra altri/ }).click();
      await message('Pagina 2 di');
      expect(await messages.count()).toBe(3);
    });

    it('completes a command, and answers it for one’s own eyes', async () => {
      const { page, message, become, go } = await open({ as: 'U0ANNA/C0GENERALE' });
      const field = page.locator('#conversation textarea');
      await field.pressSequentially('/are');
      await page
        .getByRole('listbox', { name: 'Completamenti' })
        .getByRole('option', { name: '/area' })
        .waitFor();
      await page.keyboard.press('Tab');
      expect(await field.inputValue()).toBe('/area ');
      await field.pressSequentially('camera arbitrale');
      await page.keyboard.press('Enter');
      const answer = await message('Solo tu puoi vederlo');
      expect(await answer.textContent()).toContain('2.5.2');
      await answer.getByRole('button', { name: 'Condividi nel canale' }).click();
      await message('ha chiesto');
      await become('Bruno (amministratore)');
      await go('generale');
      const shared = await message('ha chiesto');
      expect(await shared.textContent()).not.toContain('Solo tu');
    });

    it('gives a list as a file', async () => {
      const { page, write, message } = await open();
      await write('quali obiettivi non abbiamo raggiunto?');
      await (await message('26 su 133')).getByRole('button', { name: /CSV/ }).click();
      const file = page.getByRole('link', { name: /Scarica/ }).last();
      const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
      const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(27);
    });

    it('opens the Home', async () => {
      const { page } = await open({ as: 'U0BRUNO' });
      await page.getByRole('tab', { name: 'Home' }).click();
      await page.getByRole('tabpanel').getByText('107 raggiunti su 133').waitFor();
    });

    it('tells a guest politely that it is not for guests', async () => {
      const { write, message, become } = await open();
      await become('Carla (ospite)');
      await write('quali obiettivi non abbiamo raggiunto?');
      const answer = await message('ospiti');
      expect(await answer.textContent()).not.toContain('26 su 133');
    });

    it('takes what is written at once as the words of whom one has just become', async () => {
      const { page, write, message } = await open();
      await page.route(/state\?user=U0CARLA/, (route) => setTimeout(() => route.continue(), LATE));
      await page.getByLabel('Tu sei').selectOption({ label: 'Carla (ospite)' });
      await write('quali obiettivi non abbiamo raggiunto?');
      expect(await (await message('ospiti')).textContent()).not.toContain('26 su 133');
    });

    it('goes where one chose last, however late the choice before it is answered', async () => {
      const { page, become } = await open();
      const answered = page.waitForResponse(/state\?user=U0CARLA/);
      await page.route(/state\?user=U0CARLA/, (route) => setTimeout(() => route.continue(), LATE));
      await page.getByLabel('Tu sei').selectOption({ label: 'Carla (ospite)' });
      await become('Bruno (amministratore)');
      await answered;
      expect(await page.getByLabel('Tu sei').inputValue()).toBe('U0BRUNO');
      expect(new URL(page.url()).hash).toMatch(/^#U0BRUNO/);
    });

    it('comes back to who and where one was', async () => {
      const { page, go } = await open({ as: 'U0BRUNO' });
      await go('performance');
      await page.reload();
      await page.getByRole('heading', { name: 'performance' }).waitFor();
      expect(await page.getByLabel('Tu sei').inputValue()).toBe('U0BRUNO');
    });
  },
);
