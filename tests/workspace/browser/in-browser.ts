import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';

/** What a test does with the page; nothing here waits for a time to pass. */
export interface Visit {
  page: Page;
  /** Writes in the channel or the talk with the app. */
  write(text: string): Promise<void>;
  /** Writes in the thread that is open. */
  reply(text: string): Promise<void>;
  /** The messages that are in view, in the thread if one is open. */
  messages: Locator;
  /** The newest of them whose text has the words; waits for it. */
  message(words: string | RegExp): Promise<Locator>;
  go(place: string): Promise<void>;
  become(person: string): Promise<void>;
}

export type Open = (options?: BrowserContextOptions & { as?: string }) => Promise<Visit>;

/** Tests of the page that `address` names, each in a browser of its own; skipped where there is none installed. */
export function describeInBrowser(name: string, address: () => string, tests: (open: Open) => void): void {
  const path = inject('chromium');
  describe.skipIf(path === null)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium(path ?? '');
    });
    afterAll(() => browser?.close());
    tests(({ as, ...options } = {}) => visit(browser, address(), { as, options }));
  });
}

async function visit(
  browser: Browser,
  address: string,
  { as, options }: { as: string | undefined; options: BrowserContextOptions },
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'it-IT', timezoneId: 'America/New_York', ...options });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  // Also what the page's own rules about where it may load from refuse.
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  onTestFinished(() => expect(wrong).toEqual([]));
  await page.goto(as === undefined ? address : `${address}/#${as}`);
  await arrived(page);
  return handle(page);
}

/** One may write: before that it would be as somebody else, or nowhere. */
function arrived(page: Page): Promise<void> {
  return page.locator('#conversation textarea:not([readonly])').waitFor();
}

function handle(page: Page): Visit {
  const messages = page.locator('#thread .message, .page:not(.with-thread) .message');
  const writeIn = async (panel: string, text: string) => {
    await page.locator(`${panel} textarea`).fill(text);
    await page.keyboard.press('Enter');
  };
  return {
    page,
    messages,
    write: (text) => writeIn('#conversation', text),
    reply: (text) => writeIn('#thread', text),
    message: async (words) => {
      const found = messages.filter({ hasText: words }).last();
      await found.waitFor();
      return found;
    },
    go: (place) => page.locator('#sidebar .place').filter({ hasText: place }).click(),
    become: async (person) => {
      await page.getByLabel('Tu sei').selectOption({ label: person });
      await arrived(page);
    },
  };
}
