import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { loadCentres } from '../centres.ts';
import { isDocumentName } from '../document-name.ts';
import { type YearIndex, yearIndexSchema } from '../record.ts';
import { readReportDocument } from './docx/read-report-document.ts';
import { ReportDocumentError } from './docx/report-document-error.ts';
import { readReport } from './read-report.ts';
import { ReportTextError } from './report-text-error.ts';

export interface ReportFile {
  /** The report's text or Word document, anywhere. */
  path: string;
  year: number;
  dataDir: string;
}

export interface ReportFileRead {
  index: YearIndex;
  copy: ReportCopy;
}

/** The report as it is kept beside its index. */
export interface ReportCopy {
  /** Inside the data folder. */
  path: string;
  bytes: Uint8Array;
  isThere: boolean;
}

/**
 * Reads a report's text (UTF-8) or Word document (.docx) without writing anything. Throws one line that says
 * what is wrong, where, and what to do.
 */
export async function readReportFile({ path, year, dataDir }: ReportFile): Promise<ReportFileRead> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path}: cannot be read (${error.code ?? error.message}); give the report's path`);
  });
  const copy = await copyOf(path, { bytes, year, dataDir });
  const source = { year, file: copy.path, centres: loadCentres(dataDir) };
  const index = explained(path, () =>
    isDocumentName(path)
      ? readReportDocument({ ...source, bytes })
      : readReport({ ...source, text: textOf(path, bytes) }),
  );
  return { index: yearIndexSchema.parse(index), copy };
}

/** A copy never takes another's place: the versions of the year still rest on that one. */
async function copyOf(
  path: string,
  { bytes, year, dataDir }: { bytes: Uint8Array; year: number; dataDir: string },
): Promise<ReportCopy> {
  const ending = extname(path);
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const own = `reports/${year}/${basename(path)}`;
  const other = `reports/${year}/${basename(path, ending)}-${mark}${ending}`;
  if (resolve(join(dataDir, own)) === resolve(path)) return { path: own, bytes, isThere: true };
  for (const name of [own, other]) {
    const there = await readIfThere(join(dataDir, name));
    if (there === null || there.equals(bytes)) return { path: name, bytes, isThere: there !== null };
  }
  throw new Error(`${join(dataDir, other)}: holds something else than its name says; move it away`);
}

function explained<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReportTextError)
      throw new Error(`${path}:${error.line}: ${error.problem}. Nothing was written.`, { cause: error });
    if (error instanceof ReportDocumentError)
      throw new Error(`${path}: ${error.message}. Nothing was written.`, { cause: error });
    throw error;
  }
}

function textOf(path: string, bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new Error(`${path}: not text; if it is a Word document, give it a name that ends in .docx`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(
      `${path}: not UTF-8 text; give the text taken out of the PDF, and not the PDF itself, or the report as .docx`,
    );
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
