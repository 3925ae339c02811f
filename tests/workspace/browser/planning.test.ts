import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readVersions } from '../../../src/planning/year-files.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { workbookWith } from '../../slack/planning/planning-bot.ts';
import { describeInBrowser } from './in-browser.ts';
import { type LocalBot, startLocalBot } from './local-bot.ts';

let bot: LocalBot;
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'traguardo-data-'));
  await cp(join(PROJECT_DATA, 'years'), join(data, 'years'), { recursive: true });
  bot = await startLocalBot({ data });
});

afterAll(async () => {
  await bot?.stop();
  await rm(data, { recursive: true, force: true });
});

async function fileOf(results: Record<string, string>) {
  const { name, content } = await workbookWith(results);
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

describeInBrowser(
  'the data, changed on the page',
  () => bot.address,
  (open) => {
    it('by a workbook that is picked, looked at and applied', async () => {
      const { page, message } = await open({ as: 'U0BRUNO' });
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Allega un file' }).click(),
      ]);
      await chooser.setFiles(await fileOf({ '2.5.2': '131' }));
      await page.locator('.attached').getByText('marzo.xlsx').waitFor();
      await page.getByRole('button', { name: 'Invia' }).click();
      const dryRun = await message('1 riga cambiata, 1 esito diverso');
      await dryRun.getByRole('button', { name: 'Applica' }).click();
      const form = page.getByRole('dialog', { name: 'Applica le modifiche' });
      await form.getByLabel('Perché').fill('consuntivi di marzo');
      await form.getByRole('button', { name: 'Applica' }).click();
      await page.getByText('Fatto: è la versione 2 del 2023.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Chiudi' }).last().click();
      await message('Applicata da');
      expect(await page.locator('#thread').getByRole('button', { name: 'Applica' }).count()).toBe(0);
      expect((await readVersions({ dataDir: data, year: 2023 })).at(-1)?.reason).toBe('consuntivi di marzo');
    });

    it('by a file that is dropped on the messages, with its faults told', async () => {
      const { page, message } = await open({ as: 'U0BRUNO' });
      const { name, buffer } = await fileOf({ '2.5.2': '13.75' });
      const bytes = JSON.stringify([...buffer]);
      const dropped = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(${bytes})], '${name}'));
        return transfer;
      })()`);
      await page.locator('#conversation').dispatchEvent('drop', { dataTransfer: dropped });
      await page.locator('.attached').getByText('marzo.xlsx').waitFor();
      await page.getByRole('button', { name: 'Invia' }).click();
      await message('«13.75» è 13,75 o 1.375?');
    });

    it('by hand, from the card of an indicator', async () => {
      const { page, write, message } = await open({ as: 'U0BRUNO' });
      await write('performance 2.5.2');
      const card = await message('Aggiorna risultato');
      await card.getByRole('button', { name: 'Aggiorna risultato' }).click();
      const form = page.getByRole('dialog', { name: 'Aggiorna risultato' });
      await form.getByLabel('Nuovo risultato').fill('13.75');
      await form.getByLabel('Nota').fill('consuntivo di settembre');
      await form.getByRole('button', { name: 'Avanti' }).click();
      await form.getByText('«13.75» è 13,75 o 1.375?').waitFor();
      await form.getByLabel('Nuovo risultato').fill('129');
      await form.getByLabel('Evidenza').fill('https://www.example.org/prova.pdf');
      await form.getByRole('button', { name: 'Avanti' }).click();
      await form.getByText('Niente è ancora scritto').waitFor();
      await form.getByRole('button', { name: 'Conferma' }).click();
      await page.getByText('Fatto: è la versione').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Chiudi' }).last().click();
      const told = await message('ha aggiornato');
      expect(await told.textContent()).toContain('consuntivo di settembre');
    });
  },
);
