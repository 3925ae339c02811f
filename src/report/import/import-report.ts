import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { writeDurably } from '../../store/durable-file.ts';
import { loadCentres } from '../centres.ts';
import { type YearIndex, yearIndexSchema } from '../record.ts';
import { compareIndexes, type IndexChanges } from './index-changes.ts';
import { readReport } from './read-report.ts';
import { ReportTextError } from './report-text-error.ts';

export interface ImportRequest {
  /** The report's text, anywhere. */
  file: string;
  year: number;
  dataDir: string;
  dryRun: boolean;
}

export interface ImportOutcome {
  index: YearIndex;
  changes: IndexChanges;
  /** Paths inside the data folder that were written, or in a dry run would be. */
  files: string[];
}

/**
 * Reads a report's text, keeps a copy of it in `DATA/reports/YEAR` and writes `DATA/years/YEAR.json`; files
 * that would not change are left alone, so the same text gives the same bytes. Throws one line that names
 * file and line where the text is no such report; then, and in a dry run, nothing is written.
 */
export async function importReport({ file, year, dataDir, dryRun }: ImportRequest): Promise<ImportOutcome> {
  const text = await readText(file);
  const copy = `reports/${year}/${basename(file)}`;
  const index = yearIndexSchema.parse(
    readIndex(file, { text, year, file: copy, centres: loadCentres(dataDir) }),
  );
  const json = `years/${year}.json`;
  const files: [path: string, content: string][] = [
    [copy, text],
    [json, `${JSON.stringify(index, null, 2)}\n`],
  ];
  const before = await readIfThere(join(dataDir, json));
  const changes = compareIndexes(previousIndex(before), index);
  const written: string[] = [];
  for (const [path, content] of files) {
    const target = join(dataDir, path);
    if (resolve(target) === resolve(file) || (await readIfThere(target)) === content) continue;
    if (!dryRun) await writeDurably(target, content);
    written.push(path);
  }
  return { index, changes, files: written };
}

function readIndex(file: string, source: Parameters<typeof readReport>[0]): YearIndex {
  try {
    return readReport(source);
  } catch (error) {
    if (error instanceof ReportTextError)
      throw new Error(`${file}:${error.line}: ${error.problem}. Nothing was written.`, { cause: error });
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${file}: cannot be read (${error.code ?? error.message}); give the path of the report's text`,
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: not UTF-8 text; give the text taken out of the PDF, and not the PDF itself`);
  }
}

async function readIfThere(path: string): Promise<string | null> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** An index that can no longer be read is replaced, as if none stood. */
function previousIndex(json: string | null): YearIndex | null {
  if (json === null) return null;
  try {
    return yearIndexSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
