import { GUARD_NEEDS } from '../guard.ts';
import { askChoice } from './actions/ask-choice.ts';
import { exportList } from './actions/export-list.ts';
import { nextPage } from './actions/next-page.ts';
import { pickArea } from './actions/pick-area.ts';
import { pickRow } from './actions/pick-row.ts';
import { share } from './actions/share.ts';
import { showRow } from './actions/show-row.ts';
import { showWhy } from './actions/show-why.ts';
import { vote } from './actions/vote.ts';
import { area } from './commands/area.ts';
import { obiettivi } from './commands/obiettivi.ts';
import { riepilogo } from './digest/riepilogo.ts';
import { digestForm, digestOverview, openDigestSettings } from './digest/settings.ts';
import { snooze } from './digest/snooze.ts';
import { directMessage } from './direct-message.ts';
import { homeActions } from './home/home-actions.ts';
import { openHome } from './home/open-home.ts';
import { suggestedPrompts } from './home/suggested-prompts.ts';
import type { Listener, Needs } from './listener.ts';
import { mention } from './mention.ts';
import { update } from './planning/update.ts';
import { workbook } from './planning/workbook.ts';
import { askMessage } from './shortcuts/ask-message.ts';
import { threadReply } from './thread-reply.ts';

/** All that the bot listens to. To add a surface: its file, a line here, and what it needs in `manifest.yml`. */
export const LISTENERS: readonly Listener[] = [
  mention,
  directMessage,
  threadReply,
  obiettivi,
  area,
  riepilogo,
  askMessage,
  askChoice,
  nextPage,
  showRow,
  showWhy,
  pickRow,
  pickArea,
  exportList,
  vote,
  share,
  openHome,
  homeActions,
  openDigestSettings,
  digestOverview,
  digestForm,
  snooze,
  suggestedPrompts,
  workbook,
  update,
];

/** What the app needs of Slack in all. */
export const NEEDS: readonly Needs[] = [...LISTENERS.map(({ needs }) => needs), GUARD_NEEDS];
