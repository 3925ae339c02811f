import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { applyProposal, type Proposal, proposeUpdate } from '../../src/planning/propose.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

/** A row whose result the tests change: 127 of 130, not met. */
export const ROW = 'performance-2.5.2';
export const SIGNATURE = { author: 'Prova', reason: 'dato di marzo', at: '2024-03-31T10:00:00Z' };

/** The project's years in a folder of this test's own. */
export async function dataFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'data');
  await cp(join(PROJECT_DATA, 'years'), join(folder, 'years'), { recursive: true });
  return folder;
}

export function ready(proposal: Proposal): Extract<Proposal, { outcome: 'ready' }> {
  if (proposal.outcome !== 'ready') throw new Error(`not ready: ${JSON.stringify(proposal)}`);
  return proposal;
}

/** As the command line would change it. */
export async function setResult(dataDir: string, result: string) {
  const proposal = ready(await proposeUpdate({ dataDir, year: 2023 }, { id: ROW, result }));
  return await applyProposal(proposal, { dataDir, ...SIGNATURE });
}

/** A clock that goes on by a second with each look at it. */
export function hurriedClock(): () => number {
  let at = 0;
  return () => {
    at += 1_000;
    return at;
  };
}
