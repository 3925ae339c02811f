import type { AnyMiddlewareArgs, Middleware, webApi } from '@slack/bolt';
import type { Log } from '../environment/log.ts';
import { deliver } from './deliver.ts';
import type { Door, Standing } from './door.ts';
import { logOf } from './middleware.ts';
import { byResponseUrl, inThread, type Place, whisperedInThread } from './place.ts';
import type { Poster } from './poster.ts';
import { noticeOf } from './reply.ts';
import { slackTexts } from './texts.ts';
import { refusalHome } from './views/refusal-home.ts';
import { type Visit, visitOf } from './visit.ts';

export interface GuardParts {
  door: Door;
  poster: Poster;
  client: webApi.WebClient;
  log: Log;
}

/** What looking somebody up needs of the app's settings. */
export const GUARD_NEEDS = { scopes: ['users:read'] } as const;

/** Slack waits three seconds for an acknowledgement; who is new is looked up in a fraction of that, in ms. */
const PATIENCE = 1_000;

/**
 * Lets in whoever may ask, and tells the others kindly that they can't. What is said in channels passes: most
 * of it is not for the bot, and whoever answers it asks at the door by himself.
 */
export function guarded(parts: GuardParts): Middleware<AnyMiddlewareArgs> {
  return async ({ body, context, next, ...args }) => {
    const visit = visitOf(body);
    if (visit === null) return next();
    const ack = 'ack' in args && args.ack !== undefined ? () => args.ack?.() : async () => {};
    // A submission's acknowledgement carries its answer: it can't be given before.
    const early = body.type === 'view_submission' ? undefined : setTimeout(() => void ack(), PATIENCE);
    const standing = await parts.door.standingOf(visit.user).finally(() => clearTimeout(early));
    if (standing === 'member') return next();
    const log = logOf(context, parts.log);
    log.info({ standing }, 'turned away');
    await ack();
    await turnAway(visit, standing, { ...parts, log });
  };
}

async function turnAway(
  visit: Visit,
  standing: Standing,
  { poster, client, log }: GuardParts,
): Promise<void> {
  const text = standing === 'guest' ? slackTexts.guest : slackTexts.stranger;
  if (visit.kind === 'home') {
    await client.views.publish({ user_id: visit.user, view: refusalHome(text) });
    return;
  }
  const place = placeOf(visit, { poster, client });
  if (place !== null) await deliver(noticeOf(text), place, log);
}

function placeOf(visit: Visit, { poster, client }: Pick<GuardParts, 'poster' | 'client'>): Place | null {
  switch (visit.kind) {
    case 'response':
      return byResponseUrl(visit.url, { audience: 'ephemeral', threadTs: visit.threadTs });
    case 'direct':
      return inThread(poster, visit);
    case 'mention':
      return whisperedInThread(client, visit);
    case 'home':
    case 'silent':
      return null;
  }
}
