import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The tests speak to loopback only and never wait on the wall clock: a slow one is a fault.
    testTimeout: 15_000,
  },
});
