import type { AllMiddlewareArgs, App } from '@slack/bolt';
import type { Log } from '../../environment/log.ts';
import type { Bot, Call } from '../bot.ts';
import { logOf } from '../middleware.ts';

/**
 * One surface of Slack: what it hears, and what it needs of the app's settings for it. `manifest.yml` must
 * hold exactly what all of them need.
 */
export interface Listener {
  needs: {
    /** As in the manifest: `message.im`, `app_mention`… */
    events?: readonly string[];
    commands?: readonly string[];
    scopes: readonly string[];
  };
  register(app: App, kit: Kit): void;
}

export interface Kit {
  bot: Bot;
  log: Log;
}

/** What Bolt gives every listener, as the bot wants it. */
export function callOf({ client, context }: AllMiddlewareArgs, { log }: Kit): Call {
  return { client, botUserId: context.botUserId ?? '', log: logOf(context, log) };
}
