import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../../../src/workspace/workspace.ts';
import { COMMANDS, startGallery } from './gallery-app.ts';
import { describeInBrowser } from './in-browser.ts';

let slack: Workspace;
let gallery: { stop(): Promise<void> };
let axe: string;

beforeAll(async () => {
  slack = await startWorkspace({ config: { commands: COMMANDS, examples: ['Come va?', 'Perché?'] } });
  gallery = await startGallery(slack);
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
});

afterAll(async () => {
  await gallery.stop();
  await slack.close();
});

/** What keeps people out, by the rules of WCAG 2.2 A and AA: each with the places where it does. */
async function barriers(page: Page): Promise<string[]> {
  // As a script of the browser's, not of the page: the page runs nothing that was written into it.
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
}

const LOOKS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'narrow', options: { viewport: { width: 390, height: 780 }, hasTouch: true } },
] as const;

describeInBrowser(
  'who can’t see it, or has no mouse, or little room',
  () => slack.url,
  (open) => {
    it.each(LOOKS)('meets no barrier in what is sent: $name', async ({ options }) => {
      const { page, write, message } = await open({ ...options, as: 'U0ANNA/C0GENERALE' });
      expect(await barriers(page)).toEqual([]);
      for (const command of ['/elementi', '/testi', '/tabella', '/grafici', '/allegato'])
        await write(command);
      await message('Esiti del 2023');
      await message('obiettivi.csv');
      expect(await barriers(page)).toEqual([]);
    });

    it.each(LOOKS)('meets no barrier in panels and forms: $name', async ({ options }) => {
      const { page, write, reply, message, messages } = await open({
        ...options,
        as: 'U0ANNA/C0PERFORMANCE',
      });
      await write('una domanda');
      await (await message('una domanda')).getByRole('button', { name: 'Rispondi' }).click();
      await reply('una risposta');
      await message('una risposta');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Chiudi la conversazione' }).click();
      await write('/elementi');
      await (await message('Riepilogo')).getByRole('button', { name: 'Mostra il ragionamento' }).click();
      await page.getByRole('complementary', { name: 'Ragionamento' }).getByText('JSON dei blocchi').click();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Chiudi il ragionamento' }).click();
      await messages.last().waitFor();
      await write('/modulo');
      await page.getByRole('dialog').getByRole('button', { name: 'Avanti' }).click();
      await page.getByRole('alert').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('is used with the keyboard alone', async () => {
      const { page, message } = await open({ as: 'U0BRUNO' });
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('aria-label')).toContain('Scrivi a Traguardo');
      await page.keyboard.type('/');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(await focused.inputValue()).toBe('/elementi ');
      await page.keyboard.press('Enter');
      await message('Perché?');
      await page.keyboard.press('Shift+Tab');
      // Back from the field to the tools of the newest message, and to its thumbs.
      await page.getByRole('button', { name: 'Perché?', exact: true }).focus();
      await page.keyboard.press('Enter');
      await message('perche: {"value":"p"');
      await page.getByRole('button', { name: 'Rispondi' }).last().focus();
      await page.keyboard.press('Enter');
      await page.locator('textarea[placeholder="Rispondi…"]:focus').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('#thread').waitFor({ state: 'detached' });
    });

    it('jumps over the places to the talk', async () => {
      const { page } = await open({ as: 'U0BRUNO' });
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('conversation');
    });

    it('announces what comes, and only that', async () => {
      const { page, write, message } = await open({ as: 'U0BRUNO/C0PERFORMANCE' });
      await write('prima');
      const first = await message('prima');
      await first.evaluate((element) => element.setAttribute('data-kept', 'yes'));
      await write('seconda');
      await message('seconda');
      expect(await page.getByRole('log').getAttribute('aria-live')).toBe('polite');
      // A message drawn anew would be read out anew.
      expect(await first.getAttribute('data-kept')).toBe('yes');
    });

    it('fits a narrow screen: places, talk and thread one at a time', async () => {
      const { page, write, message } = await open({ viewport: { width: 390, height: 780 }, as: 'U0BRUNO' });
      expect(await page.locator('#sidebar').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Canali e persone' }).click();
      await page.locator('#sidebar .place').filter({ hasText: 'generale' }).click();
      expect(await page.locator('#sidebar').isVisible()).toBe(false);
      await write('/tabella');
      await message('Indicatore');
      const [inner, outer] = await page.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, innerWidth]',
      );
      expect(inner).toBeLessThanOrEqual(outer);
    });

    it('keeps the look that was chosen', async () => {
      const { page } = await open({ colorScheme: 'light' });
      await page.getByLabel('Aspetto').selectOption({ label: 'Scuro' });
      const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const dark = await ground();
      await page.reload();
      await page.getByLabel('Aspetto').waitFor();
      expect(await ground()).toBe(dark);
      expect(dark).toBe('rgb(26, 29, 33)');
    });
  },
);
