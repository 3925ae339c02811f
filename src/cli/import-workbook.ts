import { readFile } from 'node:fs/promises';
import type { Signature } from '../planning/commit-version.ts';
import { applyProposal, proposeWorkbook } from '../planning/propose.ts';
import { differenceLines, planningTexts } from '../planning/texts/changes.ts';
import { faultText, noticeText } from '../planning/texts/faults.ts';
import type { CommandIo } from './command.ts';

export interface WorkbookImport {
  file: string;
  /** Null: the year that the workbook names. */
  year: number | null;
  dataDir: string;
  /** Null for a dry run. */
  signature: Signature | null;
}

/** Tells every fault, or the difference; applies it only with a signature. Resolves to the exit code. */
export async function importWorkbook(
  { file, year, dataDir, signature }: WorkbookImport,
  io: CommandIo,
): Promise<number> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: cannot be read (${error.code ?? error.message}); give the workbook's path`);
  });
  const proposal = await proposeWorkbook({ name: file, bytes }, { dataDir, year });
  for (const notice of proposal.notices) io.out(noticeText(notice));
  if (proposal.outcome === 'faulty') {
    for (const fault of proposal.faults) io.out(faultText(fault));
    io.out(planningTexts.faults(proposal.faults.length));
    return 1;
  }
  if (proposal.outcome === 'unchanged') {
    io.out(planningTexts.unchanged(proposal.year));
    return 0;
  }
  io.out((proposal.isNewYear ? planningTexts.newYear : planningTexts.difference)(proposal.year));
  for (const line of differenceLines(proposal.difference)) io.out(line);
  if (signature === null) io.out(planningTexts.dryRun);
  else {
    const { number } = await applyProposal(proposal, { dataDir, ...signature });
    io.out(planningTexts.applied(proposal.year, number));
  }
  return 0;
}
