import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MovableClock } from '../../../src/workspace/clock.ts';
import { startWorkspace, type Workspace } from '../../../src/workspace/workspace.ts';
import { COMMANDS, startGallery } from './gallery-app.ts';
import { describeInBrowser } from './in-browser.ts';

let slack: Workspace;
let gallery: { stop(): Promise<void> };

beforeAll(async () => {
  const clock = new MovableClock(() => new Date('2026-11-23T08:00:00Z'));
  slack = await startWorkspace({ clock, config: { commands: COMMANDS } });
  gallery = await startGallery(slack);
});

afterAll(async () => {
  await gallery.stop();
  await slack.close();
});

describeInBrowser(
  'what the app sends',
  () => slack.url,
  (open) => {
    it.each<[string, (name: string) => [string, string]]>([
      ['Perché?', (name) => [name, 'perche: {"value":"p"']],
      ['Utile', (name) => [name, 'parere: {"value":"si"']],
    ])('has a button that is pressed: %s', async (name, sends) => {
      const { page, write, message } = await open();
      await write('/elementi');
      const [label, said] = sends(name);
      await page.getByRole('button', { name: label, exact: true }).last().click();
      await message(said);
    });

    it('asks before what asks to be asked', async () => {
      const { page, write, message, messages } = await open();
      await write('/elementi');
      await page.getByRole('button', { name: 'Cancella', exact: true }).last().click();
      await page.getByRole('dialog', { name: 'Cancellare?' }).getByRole('button', { name: 'No' }).click();
      await page.getByRole('button', { name: 'Cancella', exact: true }).last().click();
      await page.getByRole('button', { name: 'Sì, cancella' }).click();
      await message('cancella: {"value":"c"');
      expect(await messages.filter({ hasText: 'cancella: {' }).count()).toBe(1);
    });

    it.each([
      ['Scegli un’area', 'Innexta', 'area: {"selected_option":{"text":{"type":"plain_text","text":"Innexta"'],
      ['Una persona', 'Bruno (amministratore)', 'persona: {"selected_user":"U0BRUNO"'],
      ['Un canale', '#performance', 'canale: {"selected_channel":"C0PERFORMANCE"'],
      ['Dove', 'Traguardo', 'luogo: {"selected_conversation":"D0ANNA"'],
    ])('has a menu: %s', async (name, label, said) => {
      const { page, write, message } = await open();
      await write('/elementi');
      await page.getByRole('combobox', { name, exact: true }).last().selectOption({ label });
      await message(said);
    });

    it.each([
      ['[data-action=giorno]', '2026-12-01', 'giorno: {"selected_date":"2026-12-01"'],
      ['[data-action=ora]', '08:30', 'ora: {"selected_time":"08:30"'],
    ])('has a field for a time: %s', async (field, value, said) => {
      const { page, write, message } = await open();
      await write('/elementi');
      await page.locator(field).last().fill(value);
      await page.locator(field).last().blur();
      await message(said);
    });

    it('has boxes to tick, one or several', async () => {
      const { page, write, message } = await open();
      await write('/elementi');
      const boxes = page.locator('[data-action=temi]').last();
      await boxes.getByLabel('Semplificazione').check();
      await boxes.getByLabel('Attrattività').check();
      await message(/temi: .*semplificazione.*attrattività/);
      await page.locator('[data-action=quiete]').last().getByLabel('Silenzio').check();
      await message(/quiete: .*silenzio/);
    });

    it('has a menu behind dots, and one that looks things up', async () => {
      const { page, write, message } = await open();
      await write('/elementi');
      await page.locator('summary[aria-label="Altre azioni"]').last().click();
      await page.getByRole('button', { name: 'Esporta' }).click();
      await message(/altro: .*esporta/);
      await page.getByRole('searchbox', { name: 'Cerca' }).last().pressSequentially('inn');
      await page.getByRole('button', { name: 'Innexta' }).click();
      await message(/indicatore: .*Innexta/);
    });

    it('draws texts as Slack does, and never as markup of the page', async () => {
      const { write, message } = await open();
      await write('/testi');
      const drawn = await message('grassetto');
      expect(await drawn.locator('strong').first().textContent()).toBe('Traguardo');
      expect(await drawn.locator('.section strong').first().textContent()).toBe('grassetto');
      expect(await drawn.locator('.section a').getAttribute('href')).toBe('https://example.org');
      expect(await drawn.locator('.section').first().textContent()).toContain('<script>');
      expect(await drawn.locator('blockquote').textContent()).toBe('citato');
      expect(await drawn.locator('.markdown td').allTextContents()).toEqual(['1', '2']);
    });

    it('draws a table with its head, the names of its rows, and figures to the right', async () => {
      const { page, write } = await open();
      await write('/tabella');
      const table = page.getByRole('table').last();
      await table.waitFor();
      expect(await table.getByRole('columnheader').allTextContents()).toEqual([
        'Indicatore',
        'Target',
        'Risultato',
        'Esito',
      ]);
      expect(await table.getByRole('rowheader').count()).toBe(3);
      const figure = table.getByRole('cell', { name: '72%' });
      expect(await figure.getAttribute('class')).toBe('align-right figure');
    });

    it('draws charts, and gives their figures as tables too', async () => {
      const { page, write, messages } = await open({ as: 'U0BRUNO' });
      await write('/grafici');
      await page.getByRole('img', { name: 'Esiti del 2023' }).waitFor();
      const bars = messages.filter({ hasText: 'Esiti per tema' });
      expect(await bars.locator('rect').count()).toBe(12);
      const widths = await bars
        .locator('rect.series-0')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('width'))));
      expect(widths.map((width) => Math.round((width / Math.max(...widths)) * 33))).toEqual([25, 27, 22, 33]);
      await bars.getByText('I dati in tabella').click();
      expect(await bars.getByRole('row').nth(1).textContent()).toBe('Semplificazione2529');
      const pie = messages.filter({ hasText: 'Esiti del 2023' });
      expect(await pie.locator('.legend').textContent()).toBe(
        'Raggiunti10780,5%In parte43%Non raggiunti2216,5%',
      );
    });

    it('gives a file to download', async () => {
      const { page, write } = await open();
      await write('/allegato');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('link', { name: /Obiettivi.*Scarica/s })
          .last()
          .click(),
      ]);
      expect(download.suggestedFilename()).toBe('obiettivi.csv');
      expect(await readFile(await download.path(), 'utf8')).toBe('codice;esito\n2.5.2;non raggiunto\n');
    });

    it('says what Slack would refuse, and why', async () => {
      const { page, write, message } = await open();
      await write('/rifiutato');
      await message('Solo testo.');
      await page.getByRole('status').getByText('invalid_blocks').waitFor();
      await page.getByRole('button', { name: 'Ragionamento', exact: true }).click();
      await page
        .getByRole('complementary', { name: 'Ragionamento' })
        .getByText('must be less than 151')
        .waitFor();
    });

    it('opens a form, shows what is wrong with it, goes on to the next, and comes back', async () => {
      const { page, write, message } = await open();
      await write('/modulo');
      const form = page.getByRole('dialog', { name: 'Il tuo riepilogo' });
      await form.waitFor();
      expect(await form.locator(':focus').getAttribute('data-action')).toBe('nome');
      await form.getByRole('button', { name: 'Avanti' }).click();
      await form.getByRole('alert').getByText('Questo campo è obbligatorio.').waitFor();
      expect(await form.getByLabel('Nome').getAttribute('aria-invalid')).toBe('true');
      await form.getByLabel('Nome').fill('sbagliato');
      await page.keyboard.press('Enter');
      await form.getByRole('alert').getByText('Questo nome non va.').waitFor();
      await form.getByLabel('Nome').fill('Il mio');
      await form.getByLabel('Innexta').check();
      await page.keyboard.press('Enter');
      const second = page.getByRole('dialog', { name: 'Confermi?' });
      await second.waitFor();
      await page.keyboard.press('Escape');
      await form.waitFor();
      await form.getByLabel('Nome').fill('Il mio');
      await form.getByRole('button', { name: 'Avanti' }).click();
      await second.getByRole('button', { name: 'Salva' }).click();
      await message('Salvato.');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });

    it('is invited where it is not', async () => {
      const { page, write } = await open({ as: 'U0BRUNO/C0SENZABOT' });
      const absent = page.getByText('Traguardo non è in questo canale');
      await absent.waitFor();
      await write('/invite @Traguardo');
      await absent.waitFor({ state: 'detached' });
    });

    it('shows the Home of who opens it', async () => {
      const { page, message } = await open();
      await page.getByRole('tab', { name: 'Home' }).click();
      await page.getByRole('heading', { name: 'Il 2023 in breve' }).waitFor();
      await page.getByRole('button', { name: 'Perché?' }).click();
      await page.getByRole('tab', { name: 'Home' }).press('ArrowLeft');
      expect(await page.getByRole('tab', { name: 'Messaggi' }).getAttribute('aria-selected')).toBe('true');
      void message;
    });

    it('believes another day, where the clock was moved', async () => {
      const { page, write } = await open({ as: 'U0BRUNO/C0PERFORMANCE' });
      await write('prima');
      const before = await page.locator('.clock summary').textContent();
      await page.locator('.clock summary').click();
      await page.getByRole('button', { name: '+1 giorno' }).click();
      await page.getByRole('status').getByText('martedì 24 novembre 2026').waitFor();
      expect(await page.locator('.clock summary').textContent()).not.toBe(before);
      await write('dopo');
      await page.locator('.day').getByText('Oggi').waitFor();
      await page.locator('.day').getByText('Ieri').waitFor();
    });
  },
);
