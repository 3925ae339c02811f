import { describe, expect, it } from 'vitest';
import { createSaver } from '../../src/store/saver.ts';

/** A disk whose writes end when the test says so. */
function disk() {
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  let saves = 0;
  return {
    save: () => {
      saves += 1;
      return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    finish: () => waiting.shift()?.resolve(),
    fail: () => waiting.shift()?.reject(new Error('disk full')),
    get saves() {
      return saves;
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const never = (error: unknown) => expect.unreachable(String(error));

describe('saving', () => {
  it('makes one save of all that is asked for while another runs', async () => {
    const slow = disk();
    const saver = createSaver({ save: slow.save, pause: 0, onFailure: never });
    saver.request();
    for (let i = 0; i < 50; i += 1) saver.request();
    slow.finish();
    await settle();
    slow.finish();
    await saver.saved();
    expect(slow.saves).toBe(2);
  });

  it('is saved only when the save that holds the last request has ended', async () => {
    const slow = disk();
    const saver = createSaver({ save: slow.save, pause: 0, onFailure: never });
    saver.request();
    saver.request();
    let saved = false;
    const waiting = saver.saved().then(() => {
      saved = true;
    });
    slow.finish();
    await settle();
    expect(saved).toBe(false);
    slow.finish();
    await waiting;
  });

  it('does not make who waits sit through the pause', async () => {
    const slow = disk();
    const saver = createSaver({ save: slow.save, pause: 60_000, onFailure: never });
    saver.request();
    slow.finish();
    await settle();
    saver.request();
    const waiting = saver.saved();
    await settle();
    slow.finish();
    await waiting;
    expect(slow.saves).toBe(2);
  });

  it('tells of a failure, and tries again with the next request', async () => {
    const slow = disk();
    const failures: unknown[] = [];
    const saver = createSaver({ save: slow.save, pause: 0, onFailure: (error) => failures.push(error) });
    saver.request();
    const waiting = saver.saved();
    slow.fail();
    await expect(waiting).rejects.toThrow('disk full');
    expect(failures).toHaveLength(1);
    saver.request();
    slow.finish();
    await saver.saved();
  });

  it('has nothing to wait for when nothing was asked', async () => {
    await createSaver({ save: () => Promise.reject(new Error('no')), pause: 0, onFailure: never }).saved();
  });
});
