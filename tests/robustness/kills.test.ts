import { expect, it } from 'vitest';
import { killStore } from '../../scripts/kills/store-kills.ts';

it('keeps through 20 kills at random moments all that it called safe', { timeout: 90_000 }, async () => {
  const found = await killStore({ kills: 20, seed: 20 });
  expect(found).toMatchObject({ kills: 20, lost: 0, unreadable: 0, failed: 0 });
  expect(found.acknowledged).toBeGreaterThan(20);
});
