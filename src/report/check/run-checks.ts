import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { loadCentres } from '../centres.ts';
import { loadCorpus } from '../corpus.ts';
import { isDocumentName } from '../document-name.ts';
import { loadEditors } from '../editors.ts';
import { readRows } from '../import/docx/read-report-document.ts';
import { ReportDocumentError } from '../import/docx/report-document-error.ts';
import { type YearIndex, yearIndexSchema } from '../record.ts';
import { curatedCheck } from './curated.ts';
import { doubtCheck } from './doubts.ts';
import { editorFindings } from './editors.ts';
import type { CorpusCheck, Finding, YearCheck, YearSubject } from './finding.ts';
import { footnoteCheck } from './footnotes.ts';
import { identityCheck } from './identity.ts';
import { matchesCheck } from './matches.ts';
import { PrintedDocument } from './printed-document.ts';
import { provenanceCheck } from './provenance.ts';
import { referenceCheck } from './references.ts';
import { sourceCheck } from './source.ts';

/** What depends on nothing else comes first: a fault there explains the ones below. */
export const YEAR_CHECKS: readonly YearCheck[] = [
  sourceCheck,
  identityCheck,
  provenanceCheck,
  footnoteCheck,
  referenceCheck,
  doubtCheck,
];

export const CORPUS_CHECKS: readonly CorpusCheck[] = [curatedCheck, matchesCheck];

/**
 * Everything that the checks find in a data folder, year by year and then across them. Throws as `loadCorpus`
 * does where a file is missing or not as its schema asks: that is the first of the checks.
 */
export function runChecks(dataDir: string): Finding[] {
  const corpus = loadCorpus(dataDir);
  const centres = loadCentres(dataDir);
  const subjects = [...corpus.years.keys()].map((year): YearSubject => {
    const index = readAsImported(dataDir, year);
    return { index, ...readSource(join(dataDir, index.source.file)), centres };
  });
  return [
    ...subjects.flatMap((subject) => YEAR_CHECKS.flatMap((check) => check.run(subject))),
    ...CORPUS_CHECKS.flatMap((check) => check.run(corpus)),
    ...editorFindings(loadEditors(dataDir), corpus),
  ];
}

function readSource(path: string): Pick<YearSubject, 'text' | 'document'> {
  if (!existsSync(path)) return { text: null, document: null };
  if (!isDocumentName(path)) return { text: readFileSync(path, 'utf8'), document: null };
  const bytes = readFileSync(path);
  return { text: null, document: { bytes, printed: printedIn(bytes) } };
}

/** Null where the document can no longer be read: the check of the source says why. */
function printedIn(bytes: Uint8Array): PrintedDocument | null {
  try {
    return new PrintedDocument(readRows(bytes));
  } catch (error) {
    if (error instanceof ReportDocumentError) return null;
    throw error;
  }
}

/**
 * The year as it was read out of the report: where the planning office changed it since, the version that its
 * changes start from.
 */
function readAsImported(dataDir: string, year: number): YearIndex {
  const inForce = yearIndexSchema.parse(readJson(join(dataDir, 'years', `${year}.json`)));
  const folder = join(dataDir, 'versions', String(year));
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4,}\.json$/.test(name)) : [];
  const versions = names.toSorted().map((name) => versionHeadSchema.parse(readJson(join(folder, name))));
  const last = versions.at(-1);
  if (last === undefined || !isDeepStrictEqual(last.index, inForce)) return inForce;
  const standing = broughtBack(last, versions);
  const before = versions.slice(0, versions.indexOf(standing) + 1);
  return before.findLast(({ kind }) => kind === 'found' || kind === 'report')?.index ?? inForce;
}

/** The version that an undo brought back, however often. */
function broughtBack(version: VersionHead, versions: readonly VersionHead[]): VersionHead {
  const earlier = versions.find(({ number }) => number === version.restores && number < version.number);
  return earlier === undefined ? version : broughtBack(earlier, versions);
}

/** What a check needs of a version; `planning/version.ts` has the whole. */
const versionHeadSchema = z.object({
  number: z.int(),
  kind: z.string(),
  restores: z.int().nullable(),
  index: yearIndexSchema,
});
type VersionHead = z.infer<typeof versionHeadSchema>;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
