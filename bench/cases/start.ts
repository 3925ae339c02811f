import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { applyReport, proposeReport } from '../../src/planning/propose-report.ts';
import { runChild, withFolder } from '../child.ts';
import type { Grown } from '../growth/grown.ts';
import { medianOf } from '../measure.ts';
import { ms, type Section, times } from '../section.ts';

const ROUNDS = 5;

/** From a new process to its first answer, against a process that does nothing; memory; the import of a report. */
export async function start(): Promise<Section> {
  const floor: number[] = [];
  const first: Grown[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await runChild(['-e', '0']).stop('SIGCONT');
    floor.push(performance.now() - began);
    const child = runChild(['bench/growth/one-size.ts', 'data'], { node: ['--expose-gc'] });
    const [line] = await child.says(/^\{.*\}$/m);
    first.push(JSON.parse(line) as Grown);
    await child.stop();
  }
  const imports: number[] = [];
  await withFolder(async (dataDir) => {
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      const path = 'data/reports/2023/relazione-performance-2023.txt';
      await rm(join(dataDir, 'years'), { recursive: true, force: true });
      await applyReport(await proposeReport({ path, year: 2023, dataDir }), { dataDir, signature: null });
      imports.push(performance.now() - began);
    }
  });
  const [empty, ours] = [medianOf(floor), medianOf(first.map(({ firstAnswer }) => firstAnswer))];
  return {
    title: 'Start, memory, import',
    columns: ['', 'Traguardo', 'floor', 'ratio'],
    rows: [
      ['start to first answer (floor: an empty process with tsx)', ms(ours), ms(empty), times(ours, empty)],
      [
        'each example asked for the first time: median, longest',
        `${ms(medianOf(first.map(({ firstTimes }) => firstTimes.median)))}, ${ms(medianOf(first.map(({ firstTimes }) => firstTimes.longest)))}`,
        '',
        '',
      ],
      ['memory after the first answer, resident', mb(first.map(({ rssMb }) => rssMb)), '', ''],
      ['memory after the first answer, heap', mb(first.map(({ heapMb }) => heapMb)), '', ''],
      ['import of the report, written and synced', ms(medianOf(imports)), '', ''],
    ],
    remarks: [`Medians of ${ROUNDS}.`],
  };
}

function mb(values: readonly number[]): string {
  return `${medianOf(values).toFixed(0)} MB`;
}
