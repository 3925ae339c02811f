import { loadCorpus } from '../report/corpus.ts';
import { exportYear } from '../report/export-year.ts';
import { type Command, UsageError } from './command.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: '--json [--year Y]',
  summary: 'Prints all indicators of a year, the latest by default, as one JSON array.',
  options: { json: { type: 'boolean' } },
  async run({ positionals, values, dataDir, year }, io) {
    if (positionals.length > 0) throw new UsageError(`export takes no "${positionals[0]}"`);
    if (values.json !== true) throw new UsageError('export needs --json, the only form there is');
    const { years, latest } = loadCorpus(dataDir);
    const wanted = year === null ? latest : years.get(year);
    if (!wanted)
      throw new Error(`no index of ${year} in ${dataDir}; there are: ${[...years.keys()].join(', ')}`);
    io.out(JSON.stringify(exportYear(wanted), null, 2));
    return 0;
  },
};
