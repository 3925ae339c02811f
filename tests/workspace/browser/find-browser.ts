import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string | null;
  }
}

/** Tells the tests of the page where their browser is; without one they are skipped, or fail if it is required. */
export default function findBrowser(project: TestProject): void {
  const path = findChromium();
  if (path === null && process.env.TRAGUARDO_BROWSER === 'required') {
    throw new Error(
      'TRAGUARDO_BROWSER=required, but there is no Chromium: install it, or name it in CHROMIUM.',
    );
  }
  if (path === null) {
    console.log('The page’s tests are skipped: no Chromium here. Install it, or name it in CHROMIUM.');
  }
  project.provide('chromium', path);
}
