import type { Signature } from '../planning/commit-version.ts';
import { isNothing } from '../planning/difference.ts';
import { applyReport, filesOf, proposeReport, type ReportProposal } from '../planning/propose-report.ts';
import { differenceLines, planningTexts } from '../planning/texts/changes.ts';
import type { ReportFile } from '../report/import/read-report-file.ts';
import { readingLines } from '../report/import/texts.ts';
import type { CommandIo } from './command.ts';

export interface ReportImport extends ReportFile {
  /** Writes nothing, even where the year is new. */
  dryRun: boolean;
  /** Null: a new year is written all the same, a change of one that stands is only told. */
  signature: Signature | null;
}

/** Tells what was read, what is not sure and what it changes; then applies it. Resolves to the exit code. */
export async function importReport(
  { dryRun, signature, ...file }: ReportImport,
  io: CommandIo,
): Promise<number> {
  const proposal = await proposeReport(file);
  for (const line of [...readingLines(proposal.index), ...changeLines(proposal)]) io.out(line);
  if (filesOf(proposal).length === 0) return 0;
  if (dryRun) io.out(planningTexts.wouldWrite(filesOf(proposal)));
  else if (proposal.outcome === 'changed' && signature === null) io.out(planningTexts.dryRun);
  else {
    const { files, version, setAside } = await applyReport(proposal, { dataDir: file.dataDir, signature });
    if (setAside !== null) io.out(planningTexts.setAside(setAside));
    io.out(planningTexts.written(files));
    if (version !== null) io.out(planningTexts.applied(file.year, version.number));
  }
  return 0;
}

function changeLines(proposal: ReportProposal): string[] {
  const { year } = proposal.index;
  switch (proposal.outcome) {
    case 'unchanged':
      return [(proposal.copy.isThere ? planningTexts.unchanged : planningTexts.onlyCopy)(year)];
    case 'new-year':
      return [planningTexts.newYear(year)];
    case 'changed':
      return isNothing(proposal.difference)
        ? [planningTexts.onlyPlaces(year)]
        : [planningTexts.difference(year), ...differenceLines(proposal.difference)];
  }
}
