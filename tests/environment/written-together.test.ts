import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writtenTogether } from '../../src/environment/written-together.ts';

describe('lines of the log', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('that come together are written together, in their order, a moment later', () => {
    const written: string[] = [];
    const { write } = writtenTogether((text) => written.push(text));
    write('one\n');
    vi.advanceTimersByTime(9);
    write('two\n');
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual(['one\ntwo\n']);
    write('three\n');
    vi.advanceTimersByTime(10);
    expect(written).toEqual(['one\ntwo\n', 'three\n']);
  });

  it('are all written when the process ends, each once', () => {
    const written: string[] = [];
    const { write, flush } = writtenTogether((text) => written.push(text));
    write('last\n');
    flush();
    flush();
    vi.advanceTimersByTime(100);
    expect(written).toEqual(['last\n']);
  });
});
