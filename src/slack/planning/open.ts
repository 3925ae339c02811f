import type { SlackAppOptions } from '../app-options.ts';
import { createUploader, type UploaderParts } from '../uploader.ts';
import { createPlanningDesk, type PlanningDesk, type PlanningParts } from './desk.ts';
import { openProposals } from './proposals.ts';

/** Changing data in Slack, with what it keeps in the state folder. */
export async function openPlanning(
  { data, state, admins, now }: SlackAppOptions,
  { memory, poster, ...clients }: Pick<PlanningParts, 'memory' | 'poster'> & UploaderParts,
): Promise<PlanningDesk> {
  return createPlanningDesk({
    data,
    memory,
    poster,
    uploader: createUploader(clients),
    proposals: await openProposals(state, clients.now),
    admins,
    now,
  });
}
