import { italianDay } from '../language/italian-time.ts';
import { beginYear } from '../planning/begin-year.ts';
import { planningTexts } from '../planning/texts/changes.ts';
import { legendSheet, workbookOf } from '../planning/workbook-of.ts';
import { writeCsv } from '../planning/write-csv.ts';
import { writeXlsx } from '../planning/write-xlsx.ts';
import { readVersions, readYearFile, type YearPlace } from '../planning/year-files.ts';
import { exportYear } from '../report/export-year.ts';
import { judgeYear } from '../report/judge-year.ts';
import { loadKnowledge } from '../report/knowledge.ts';
import type { YearIndex } from '../report/record.ts';
import { yearOn } from '../report/year-on.ts';
import { writeBytesDurably } from '../store/durable-file.ts';
import { type Command, UsageError } from './command.ts';
import { exportTexts } from './export-texts.ts';
import { versionNumber } from './version-number.ts';
import { yearWanted } from './year-wanted.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: '--json | --xlsx FILE | --csv FILE [--year Y] [--version N] [--for Y]',
  summary:
    'All indicators of a year, the latest by default, or of an earlier version of it: printed as one JSON array, or written as a workbook that import takes back; with --for, as the workbook that another year begins with: the same rows without results.',
  options: {
    json: { type: 'boolean' },
    xlsx: { type: 'string' },
    csv: { type: 'string' },
    version: { type: 'string' },
    for: { type: 'string' },
  },
  async run({ positionals, values, dataDir, year }, io) {
    if (positionals.length > 0) throw new UsageError(`export takes no "${positionals[0]}"`);
    const { json, xlsx, csv } = values;
    if ([json, xlsx, csv].filter((form) => form !== undefined).length !== 1)
      throw new UsageError('export needs one of --json, --xlsx FILE and --csv FILE');
    const begun = yearBegun(values.for);
    if (begun !== null && json !== undefined)
      throw new UsageError('--for writes a workbook: add --xlsx FILE or --csv FILE');
    const index = await indexOf(
      { dataDir, year: yearWanted(dataDir, year) },
      versionNumber('version', values.version),
    );
    const knowledge = loadKnowledge(dataDir);
    if (json !== undefined) {
      io.out(
        JSON.stringify(exportYear(yearOn(judgeYear(index, knowledge), italianDay(new Date()))), null, 2),
      );
      return 0;
    }
    const sheets = workbookOf(begun === null ? index : beginYear(index, begun), knowledge);
    const file = String(xlsx ?? csv);
    const bytes = xlsx === undefined ? writeCsv(sheets) : await writeXlsx([...sheets, legendSheet()]);
    await writeBytesDurably(file, bytes);
    const rows = index.indicators.length;
    io.out(
      begun === null
        ? planningTexts.exported(file, rows)
        : exportTexts.begun(file, { rows, from: index.year, year: begun }),
    );
    return 0;
  },
};

/** The year that is to begin; null where none is. */
function yearBegun(given: unknown): number | null {
  if (given === undefined) return null;
  if (typeof given !== 'string' || !/^20\d\d$/.test(given))
    throw new UsageError(`--for takes four digits from 2000 on, as in 2025, and not "${String(given)}"`);
  return Number(given);
}

async function indexOf(place: YearPlace, number: number | null): Promise<YearIndex> {
  const version =
    number === null
      ? await readYearFile(place)
      : (await readVersions(place)).find((each) => each.number === number);
  if (!version) throw new Error(`no version ${number} of ${place.year}; \`history\` lists them`);
  return version.index;
}
