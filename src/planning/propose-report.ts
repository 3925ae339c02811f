import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type ReportCopy, type ReportFile, readReportFile } from '../report/import/read-report-file.ts';
import { loadKnowledge } from '../report/knowledge.ts';
import type { Indicator, YearIndex } from '../report/record.ts';
import { writeBytesDurably, writeDurably } from '../store/durable-file.ts';
import { type Change, commitVersion, type Signature } from './commit-version.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type Version, yearFileText } from './version.ts';
import { DamagedFileError, readYearFile, type YearPlace, yearFile } from './year-files.ts';

/** What a report would do to its year; nothing is written until it is applied. */
export type ReportProposal = {
  index: YearIndex;
  copy: ReportCopy;
} & (
  | { outcome: 'unchanged' }
  /** The year is not there yet, or cannot be read any more: nobody has to be asked. */
  | { outcome: 'new-year'; change: Change; damaged: DamagedFileError | null }
  | { outcome: 'changed'; change: Change; difference: Difference }
);

export interface ReportApplied {
  /** Paths inside the data folder that were written. */
  files: string[];
  /** Null where the change was not signed. */
  version: Version | null;
  /** Where a year's file that could not be read any more is kept. */
  setAside: string | null;
}

/**
 * Reads a report against the year that is in force, without writing anything. What the planning office says
 * beside the report stays with its row. Throws one line for the operator, as `readReportFile` does.
 */
export async function proposeReport(file: ReportFile): Promise<ReportProposal> {
  const { index: read, copy } = await readReportFile(file);
  const current = await inForce(file);
  const base = current instanceof DamagedFileError ? null : current;
  const index = base === null ? read : withStated(read, base.index);
  if (base !== null && isDeepStrictEqual(index, base.index)) return { outcome: 'unchanged', index, copy };
  const difference = differenceOf(base?.index ?? null, index, loadKnowledge(file.dataDir));
  const change: Change = {
    kind: 'report',
    file: basename(file.path),
    restores: null,
    difference,
    index,
    base: base?.sha256 ?? null,
  };
  if (base !== null) return { outcome: 'changed', index, copy, change, difference };
  return {
    outcome: 'new-year',
    index,
    copy,
    change,
    damaged: current instanceof DamagedFileError ? current : null,
  };
}

/** What applying a proposal writes, as paths inside the data folder. */
export function filesOf({ copy, index, outcome }: ReportProposal): string[] {
  return [
    ...(copy.isThere ? [] : [copy.path]),
    ...(outcome === 'unchanged' ? [] : [`years/${index.year}.json`]),
  ];
}

/**
 * Brings a proposal into force, as one version if somebody signs it; a change of what stands must be signed.
 * The report's copy is written first, under a name of its own, so that a crash at any moment leaves the old
 * year or the new one, each with the report that it was read from.
 */
export async function applyReport(
  proposal: ReportProposal,
  { dataDir, signature }: { dataDir: string; signature: Signature | null },
): Promise<ReportApplied> {
  const place = { dataDir, year: proposal.index.year };
  const { copy, outcome, index } = proposal;
  if (outcome === 'changed' && signature === null)
    throw new Error(`${place.year} stands already; a change needs an author and a reason`);
  if (!copy.isThere) await writeBytesDurably(join(dataDir, copy.path), copy.bytes);
  const files = filesOf(proposal);
  if (outcome === 'unchanged') return { files, version: null, setAside: null };
  const setAside = outcome === 'new-year' ? await moveAside(place, proposal.damaged) : null;
  if (signature !== null)
    return { files, version: await commitVersion(place, proposal.change, signature), setAside };
  await writeDurably(yearFile(place), yearFileText(index));
  return { files, version: null, setAside };
}

async function inForce(
  place: YearPlace,
): Promise<{ index: YearIndex; sha256: string } | DamagedFileError | null> {
  return await readYearFile(place).catch((error: unknown) => {
    if (error instanceof DamagedFileError) return error;
    throw error;
  });
}

async function moveAside(place: YearPlace, damaged: DamagedFileError | null): Promise<string | null> {
  if (damaged === null) return null;
  const name = `years/${place.year}.json.damaged-${damaged.sha256.slice(0, 8)}`;
  await rename(yearFile(place), join(place.dataDir, name));
  return name;
}

/**
 * A report says nothing of what the office states beside it; but the day and the evidence are those of a result,
 * and go with it.
 */
function withStated(read: YearIndex, { indicators }: YearIndex): YearIndex {
  const before = new Map(indicators.map((row) => [row.id, row]));
  return { ...read, indicators: read.indicators.map((row) => keeping(row, before.get(row.id))) };
}

function keeping(row: Indicator, before: Indicator | undefined): Indicator {
  if (before?.stated === undefined) return row;
  const { asOf, evidence, ...rest } = before.stated;
  const stated = row.result === before.result ? before.stated : rest;
  return Object.keys(stated).length === 0 ? row : { ...row, stated };
}
