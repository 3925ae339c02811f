import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findChromium, launchChromium } from './chromium.ts';
import { startLocalBot } from './local-bot.ts';

/** Makes the pictures of `docs/img` from the page as `npm start` serves it: `npm run picture`. */

const FOLDER = new URL('../../../docs/img/', import.meta.url);

interface Picture {
  name: string;
  looks: BrowserContextOptions;
  /** Brings the page to what is shown. */
  pose: (page: Page) => Promise<void>;
}

const WIDE = { viewport: { width: 1440, height: 900 } };

const PICTURES: readonly Picture[] = [
  {
    name: 'workspace',
    looks: WIDE,
    pose: async (page) => {
      await ask(page, 'come va la Camera Arbitrale?');
      await page.getByRole('button', { name: 'Ragionamento', exact: true }).click();
      await page.locator('.words li').first().waitFor();
      await page.locator('.verdicts').waitFor();
    },
  },
  {
    name: 'first-question',
    looks: { ...WIDE, colorScheme: 'dark' },
    pose: (page) => page.locator('.examples button').nth(2).waitFor(),
  },
  {
    name: 'home',
    looks: WIDE,
    pose: async (page) => {
      await page.getByRole('tab', { name: 'Home' }).click();
      await page.locator('.home .block').first().waitFor();
    },
  },
];

async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#conversation textarea').fill(question);
  await page.keyboard.press('Enter');
  await page.locator('#thread .message').nth(1).waitFor();
}

async function take(browser: Browser, address: string, { name, looks, pose }: Picture): Promise<void> {
  const context = await browser.newContext({ locale: 'it-IT', deviceScaleFactor: 1.5, ...looks });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.examples button').first().waitFor();
  await pose(page);
  // Nothing of the hand that did it.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: new URL(`${name}.png`, FOLDER).pathname, caret: 'hide' });
  await context.close();
  console.log(`docs/img/${name}.png`);
}

async function main(): Promise<void> {
  const path = findChromium();
  if (path === null) throw new Error('There is no Chromium here: install it, or name it in CHROMIUM.');
  await mkdir(FOLDER, { recursive: true });
  for (const picture of PICTURES) {
    // Each of a workspace where nobody has said anything yet.
    const bot = await startLocalBot();
    const browser = await launchChromium(path);
    await take(browser, bot.address, picture).finally(async () => {
      await browser.close();
      await bot.stop();
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
