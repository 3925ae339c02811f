import { defineConfig } from 'vitest/config';

const BROWSER = 'tests/workspace/browser';

export default defineConfig({
  test: {
    // The tests speak to loopback only and never wait on the wall clock: a slow one is a fault.
    testTimeout: 15_000,
    // By default one core is left idle, which on a small machine is half of it.
    maxWorkers: '100%',
    setupFiles: ['tests/seeded-properties.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [`${BROWSER}/**`] } },
      {
        extends: true,
        test: {
          name: 'browser',
          // A browser on a busy machine takes its time, and may miss a beat that is none of the page's.
          testTimeout: 30_000,
          retry: 1,
          include: [`${BROWSER}/**/*.test.ts`],
          globalSetup: [`${BROWSER}/find-browser.ts`],
        },
      },
    ],
  },
});
