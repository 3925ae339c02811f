import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** Times in ms. `cpu` is what this process itself worked: on a shared machine the clock also counts the others. */
export interface Timing {
  median: number;
  p99: number;
  longest: number;
  cpu: { median: number; p99: number };
  runs: number;
}

/** The value below which so large a share of them lies; 0 without any. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle one of several whole measurements: what else runs on the machine spoils some of them. */
export function medianOf(measurements: readonly number[]): number {
  return quantile(measurements, 0.5);
}

/** Runs every job so many rounds and times each run; the first rounds only warm the machine up. */
export function timeEach<T>(
  jobs: readonly T[],
  run: (job: T) => unknown,
  { rounds, warmup }: { rounds: number; warmup: number },
): Timing {
  const times: number[] = [];
  const work: number[] = [];
  for (let round = -warmup; round < rounds; round++) {
    for (const job of jobs) {
      const before = process.cpuUsage();
      const began = performance.now();
      run(job);
      const took = performance.now() - began;
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      times.push(took);
      work.push((user + system) / 1_000);
    }
  }
  return {
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    longest: Math.max(...times),
    cpu: { median: quantile(work, 0.5), p99: quantile(work, 0.99) },
    runs: times.length,
  };
}
