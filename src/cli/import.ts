import { isWorkbookName } from '../planning/open-workbook.ts';
import { type Command, UsageError } from './command.ts';
import { importReport } from './import-report.ts';
import { importWorkbook } from './import-workbook.ts';
import { SIGNATURE_OPTIONS, SIGNATURE_USAGE, signatureOf } from './signature.ts';

export const importCommand: Command = {
  name: 'import',
  usage: `FILE.txt|.docx --year Y [--dry-run] ${SIGNATURE_USAGE} | FILE.xlsx|.csv [--year Y] ${SIGNATURE_USAGE}`,
  summary:
    'Reads a year’s report, as text or in Word, into DATA/years/Y.json and tells what it is not sure of; or reads a workbook and tells every fault. A year that stands is changed only with --apply: else it tells what would change.',
  options: { 'dry-run': { type: 'boolean' }, ...SIGNATURE_OPTIONS },
  async run({ positionals, values, dataDir, year }, io) {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw new UsageError('import takes one file, the report’s text or a workbook');
    const dryRun = values['dry-run'] === true;
    const signature = signatureOf(values);
    if (dryRun && signature !== null) throw new UsageError('--dry-run and --apply exclude each other');
    if (isWorkbookName(file)) return await importWorkbook({ file, year, dataDir, signature }, io);
    if (year === null) throw new UsageError('import needs --year Y, the year that the report is about');
    return await importReport({ path: file, year, dataDir, dryRun, signature }, io);
  },
};
