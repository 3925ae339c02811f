import { loadKnowledge } from '../report/knowledge.ts';
import { type Change, commitVersion, type Signature } from './commit-version.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { Version } from './version.ts';
import { readVersions, readYearFile, type YearPlace } from './year-files.ts';

export interface UndoProposal {
  year: number;
  restores: number;
  difference: Difference;
  change: Change;
}

/**
 * Works out how to bring a version back, by default the one before the last change that still stands: so that
 * undoing again goes one further back. Throws where there is no such version.
 */
export async function proposeUndo(place: YearPlace, to: number | null): Promise<UndoProposal> {
  const versions = await readVersions(place);
  const current = await readYearFile(place);
  const restores = to ?? numberBefore(versions, current?.sha256 ?? null);
  const wanted = versions.find(({ number }) => number === restores);
  const there = versions.map(({ number }) => number).join(', ') || 'none';
  if (!wanted || restores === null)
    throw new Error(
      to === null
        ? `there is nothing to undo in ${place.year}; versions: ${there}`
        : `no version ${to} of ${place.year}; there are: ${there}`,
    );
  const difference = differenceOf(current?.index ?? null, wanted.index, loadKnowledge(place.dataDir));
  const base = current?.sha256 ?? null;
  const change: Change = { kind: 'undo', file: null, restores, difference, index: wanted.index, base };
  return { year: place.year, restores, difference, change };
}

/** Brings it into force as a new version; throws as `commitVersion` does. */
export async function applyUndo(
  { year, change }: UndoProposal,
  { dataDir, ...signature }: Signature & { dataDir: string },
): Promise<Version> {
  return await commitVersion({ dataDir, year }, change, signature);
}

function numberBefore(versions: readonly Version[], inForce: string | null): number | null {
  const head = versions.at(-1);
  // What was put there past the versions is the change to undo.
  if (head !== undefined && head.sha256 !== inForce) return head.number;
  const standing = (version: Version | undefined): Version | undefined =>
    version?.restores == null
      ? version
      : standing(versions.find(({ number }) => number === version.restores));
  const last = standing(head);
  return last === undefined ? null : last.number - 1;
}
