import { describe, expect, it, onTestFinished } from 'vitest';
import { runChild } from '../../bench/child.ts';
import { patternsIn } from './patterns.ts';

/** Of own work, for one pattern on one attack of 1,500 characters, in ms; one that blows up never comes back. */
const LIMIT = 2_000;
const PATIENCE = 60_000;

describe('regular expressions', () => {
  it('are found where they are written', () => {
    const text =
      "const A = /a[/]b/u; // not /this/\nif (/^x\\/y$/.test(b / c / d)) return /z/g;\nconst path = 'a/b/c';";
    expect(patternsIn('a.ts', text).map(({ literal }) => literal)).toEqual(['/a[/]b/u', '/^x\\/y$/', '/z/g']);
  });

  it(
    'do not blow up on texts made to trip them',
    async () => {
      const probe = runChild(['tests/robustness/probe.ts']);
      onTestFinished(() => probe.stop('SIGKILL'));
      const late = setTimeout(() => void probe.stop('SIGKILL'), PATIENCE);
      const done = await probe.says(/^\{.*\}$/m).catch(() => null);
      clearTimeout(late);
      expect(done, `hangs on ${probe.output().trim().split('\n').at(-1)}`).not.toBeNull();
      const { written, composed, took, where } = JSON.parse(done?.[0] ?? '{}');
      expect(written).toBeGreaterThan(300);
      expect(composed).toBeGreaterThan(50);
      expect(took, where).toBeLessThan(LIMIT);
    },
    PATIENCE + 5_000,
  );
});
