import type { AllMiddlewareArgs } from '@slack/bolt';
import type { Log } from '../../environment/log.ts';
import type { Bot } from '../bot.ts';
import type { Call } from '../call.ts';
import type { DigestDesk } from '../digest/desk.ts';
import type { PlanningDesk } from '../planning/desk.ts';
import type { Switchboard } from '../switchboard.ts';
import { ticketOf } from '../ticket.ts';

/** What something needs of the app's settings; `manifest.yml` must hold exactly what all of them need. */
export interface Needs {
  /** As in the manifest: `message.im`, `app_mention`… */
  events?: readonly string[];
  commands?: readonly string[];
  shortcuts?: readonly { callbackId: string; type: 'message' | 'global' }[];
  scopes: readonly string[];
  /** The Home tab. */
  home?: boolean;
}

/** One surface of Slack: what it hears, and what it needs for it. */
export interface Listener {
  needs: Needs;
  register(board: Switchboard, kit: Kit): void;
}

export interface Kit {
  bot: Bot;
  digest: DigestDesk;
  planning: PlanningDesk;
  log: Log;
}

/** What Bolt gives every listener, as the bot wants it. */
export function callOf(
  { client, context }: Pick<AllMiddlewareArgs, 'client' | 'context'>,
  { log }: Kit,
): Call {
  const ticket = ticketOf(context, log);
  return { client, botUserId: context.botUserId ?? '', log: ticket.log, ticket };
}
