import { createAsker } from '../../../src/ask.ts';
import { openLiveData } from '../../../src/planning/live-data.ts';
import type { Version } from '../../../src/planning/version.ts';
import { workbookOf } from '../../../src/planning/workbook-of.ts';
import { writeXlsx } from '../../../src/planning/write-xlsx.ts';
import { readVersions } from '../../../src/planning/year-files.ts';
import type { View } from '../../../src/workspace/state/wire.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { dataFolder, hurriedClock } from '../../planning/data-folder.ts';
import { edited, rowNumber } from '../../planning/edited.ts';
import { KNOWLEDGE, YEAR } from '../../planning/the-year.ts';
import { temporaryFolder } from '../../store/temporary-folder.ts';
import { type BotOptions, type Mode, openWorkspace, type RunningBot, runBot } from '../running-bot.ts';

/** A bot over data of its own, which its administrators Bruno and Anna may change. */
export interface PlanningBot {
  slack: Workspace;
  folder: string;
  bot(): RunningBot;
  restart(): Promise<void>;
  versions(): Promise<Version[]>;
}

export async function planningBot(mode: Mode, options: BotOptions = {}): Promise<PlanningBot> {
  const folder = await dataFolder();
  const stateFolder = await temporaryFolder();
  const slack = options.slack ?? (await openWorkspace());
  const start = () =>
    runBot(mode, {
      admins: ['U0BRUNO', 'U0ANNA'],
      ...options,
      slack,
      stateFolder,
      data: openLiveData({
        folder,
        asker: (corpus) => createAsker(corpus, folder),
        onReload: () => {},
        onBroken: () => {},
        now: hurriedClock(),
      }),
    });
  let bot = await start();
  return {
    slack,
    folder,
    bot: () => bot,
    async restart() {
      await bot.stop();
      bot = await start();
    },
    versions: () => readVersions({ dataDir: folder, year: 2023 }),
  };
}

const SHEETS = workbookOf(YEAR, KNOWLEDGE);

/** The year's workbook with results changed, by the code of their row in the sheet of performance. */
export async function workbookWith(results: Record<string, string>) {
  const edits = Object.entries(results).map(([code, value]) => ({
    sheet: 'Performance',
    row: rowNumber(SHEETS, 'Performance', 'Codice', code),
    column: 'Risultato',
    value,
  }));
  return { name: 'marzo.xlsx', content: await writeXlsx(edited(SHEETS, edits)) };
}

/** The modal that is open, which the test knows to be there. */
export function modalOf(slack: Workspace, user: string): View {
  const view = slack.user(user).modal;
  if (view === undefined) throw new Error(`${user} has no modal open`);
  return view;
}
