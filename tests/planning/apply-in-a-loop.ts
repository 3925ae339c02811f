import { commitVersion } from '../../src/planning/commit-version.ts';
import { readYearFile } from '../../src/planning/year-files.ts';

/** A process that applies change after change until it is killed: each sets the result to the next number. */
const [, , dataDir = '', id = ''] = process.argv;
const place = { dataDir, year: 2023 };
for (let turn = 1001; ; turn++) {
  const current = await readYearFile(place);
  if (current === null) throw new Error('no year');
  const indicators = current.index.indicators.map((row) =>
    row.id === id ? { ...row, result: String(turn) } : row,
  );
  const index = { ...current.index, indicators };
  const change = { kind: 'update', file: null, restores: null, difference: null } as const;
  await commitVersion(
    place,
    { ...change, index, base: current.sha256 },
    { author: 'Prova', reason: String(turn), at: '2024-01-02T03:04:05Z' },
  );
  process.stdout.write(`${turn}\n`);
}
