import { readFileSync } from 'node:fs';
import { yearIndexSchema } from '../../src/report/record.ts';
import { runChild, withFolder } from '../child.ts';
import { SIZES, writeCorpus } from '../growth/generate.ts';
import type { Grown } from '../growth/grown.ts';
import { ms, type Section, times } from '../section.ts';

/** Start, memory, search and every aim with 1, 10, 100 and 1,000 times the corpus. */
export async function growth(): Promise<Section[]> {
  const year = yearIndexSchema.parse(JSON.parse(readFileSync('data/years/2023.json', 'utf8')));
  const grown: Grown[] = [];
  for (const size of SIZES) {
    grown.push(
      await withFolder(async (folder) => {
        writeCorpus(folder, year, size);
        const child = runChild(['bench/growth/one-size.ts', folder, '--search'], {
          node: ['--expose-gc', '--max-old-space-size=6000'],
        });
        const [line] = await child.says(/^\{.*\}$/m);
        await child.stop();
        return JSON.parse(line) as Grown;
      }),
    );
  }
  return [whole(grown), aims(grown)];
}

function whole(grown: readonly Grown[]): Section {
  const row = (name: string, show: (one: Grown) => string) => [name, ...grown.map(show)];
  const [first] = grown;
  return {
    title: 'Growth',
    columns: ['', ...SIZES.map(({ times: n, years, bodies }) => `${n}×: ${years} years of ${bodies}`)],
    rows: [
      row('rows', ({ rows }) => String(rows)),
      row('start to first answer', ({ firstAnswer }) => ms(firstAnswer)),
      row('… own work of it', ({ firstAnswerWork }) => ms(firstAnswerWork)),
      row('… against 1×', ({ firstAnswer }) => times(firstAnswer, first?.firstAnswer ?? 0)),
      row('resident memory', ({ rssMb }) => `${rssMb.toFixed(0)} MB`),
      row('… against 1×', ({ rssMb }) => times(rssMb, first?.rssMb ?? 0)),
      row('each example for the first time, longest', ({ firstTimes }) => ms(firstTimes.longest)),
      row('a question, median', ({ question }) => ms(question.median)),
      row('a question, p99', ({ question }) => ms(question.p99)),
      row('a question, p99 of own work', ({ question }) => ms(question.cpu.p99)),
      row('one MiniSearch over all rows, median', ({ search }) => ms(search?.median ?? 0)),
      row('a question against that search', ({ question, search }) =>
        times(question.median, search?.median ?? 0),
      ),
      row('building that search', ({ search }) => ms(search?.build ?? 0)),
    ],
    remarks: [],
  };
}

function aims(grown: readonly Grown[]): Section {
  const names = grown[0]?.aims.map(({ aim }) => aim) ?? [];
  return {
    title: 'Growth of each aim (median, p99)',
    columns: ['aim', ...SIZES.map(({ times: n }) => `${n}×`)],
    rows: names.map((name) => [
      name,
      ...grown.map(({ aims: all }) => {
        const aim = all.find((one) => one.aim === name);
        return aim ? `${ms(aim.median)}, ${ms(aim.p99)}` : '-';
      }),
    ]),
    remarks: [],
  };
}
