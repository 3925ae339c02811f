import { importReport } from '../report/import/import-report.ts';
import { importLines, WOULD_WRITE, WRITTEN } from '../report/import/texts.ts';
import { type Command, UsageError } from './command.ts';

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE --year Y [--dry-run]',
  summary: 'Reads the text of a year’s report into DATA/years/Y.json and tells what it is not sure of.',
  options: { 'dry-run': { type: 'boolean' } },
  async run({ positionals, values, dataDir, year }, io) {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw new UsageError('import takes one file, the report’s text');
    if (year === null) throw new UsageError('import needs --year Y, the year that the report is about');
    const dryRun = values['dry-run'] === true;
    const { index, changes, files } = await importReport({ file, year, dataDir, dryRun });
    for (const line of importLines(index, changes)) io.out(line);
    io.out(dryRun ? WOULD_WRITE(files) : WRITTEN(files));
    return 0;
  },
};
