import type { LiveData } from '../../planning/live-data.ts';
import type { Memory } from '../memory.ts';
import type { Poster } from '../poster.ts';
import type { Uploader } from '../uploader.ts';
import { type Applying, applying } from './applying.ts';
import { type DryRuns, dryRuns } from './dry-run.ts';
import type { Proposals } from './proposals.ts';
import { type TodaysWorkbook, todaysWorkbook } from './todays-workbook.ts';
import { type UpdatePreview, updatePreview } from './update-preview.ts';
import { type UpdateSaving, updateSaving } from './update-saving.ts';

/** What the bot does when somebody changes its data; the listeners only call it. */
export type PlanningDesk = DryRuns & Applying & TodaysWorkbook & UpdatePreview & UpdateSaving;

export interface PlanningParts {
  data: LiveData;
  memory: Memory;
  poster: Poster;
  uploader: Uploader;
  proposals: Proposals;
  /** Slack's ids of who may change everything. */
  admins: readonly string[];
  now: () => Date;
}

export function createPlanningDesk(parts: PlanningParts): PlanningDesk {
  const looking = dryRuns(parts);
  return {
    ...looking,
    ...applying({ ...parts, dryRuns: looking }),
    ...todaysWorkbook(parts),
    ...updatePreview(parts),
    ...updateSaving(parts),
  };
}
