import { isWorkbookName } from '../planning/open-workbook.ts';
import { importReport } from '../report/import/import-report.ts';
import { importLines, WOULD_WRITE, WRITTEN } from '../report/import/texts.ts';
import { type Command, UsageError } from './command.ts';
import { importWorkbook } from './import-workbook.ts';
import { SIGNATURE_OPTIONS, SIGNATURE_USAGE, signatureOf } from './signature.ts';

export const importCommand: Command = {
  name: 'import',
  usage: `FILE.txt --year Y [--dry-run] | FILE.xlsx|.csv [--year Y] ${SIGNATURE_USAGE}`,
  summary:
    'Reads the text of a year’s report into DATA/years/Y.json and tells what it is not sure of; or reads a workbook, tells every fault and what it changes, and applies it only when asked to.',
  options: { 'dry-run': { type: 'boolean' }, ...SIGNATURE_OPTIONS },
  async run({ positionals, values, dataDir, year }, io) {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw new UsageError('import takes one file, the report’s text or a workbook');
    const dryRun = values['dry-run'] === true;
    if (isWorkbookName(file)) {
      const signature = signatureOf(values);
      if (dryRun && signature !== null) throw new UsageError('--dry-run and --apply exclude each other');
      return await importWorkbook({ file, year, dataDir, signature }, io);
    }
    if (values.apply !== undefined || values.author !== undefined || values.reason !== undefined)
      throw new UsageError('--apply, --author and --reason are for workbooks (.xlsx, .csv)');
    if (year === null) throw new UsageError('import needs --year Y, the year that the report is about');
    const { index, changes, files } = await importReport({ file, year, dataDir, dryRun });
    for (const line of importLines(index, changes)) io.out(line);
    io.out(dryRun ? WOULD_WRITE(files) : WRITTEN(files));
    return 0;
  },
};
