import type { AnyMiddlewareArgs, Middleware, webApi } from '@slack/bolt';
import type { Log } from '../environment/log.ts';
import { deliver } from './deliver.ts';
import type { Door, Standing } from './door.ts';
import { byResponseUrl, inThread, type Place, whisperedInThread } from './place.ts';
import type { Poster } from './poster.ts';
import { noticeOf } from './reply.ts';
import { slackTexts } from './texts.ts';
import { type Ticket, ticketOf } from './ticket.ts';
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

/**
 * Lets in whoever may ask, and tells the others kindly that they can't. What is said in channels passes: most
 * of it is not for the bot, and whoever answers it asks at the door by himself.
 */
export function guarded(parts: GuardParts): Middleware<AnyMiddlewareArgs> {
  return async ({ body, context, next, ...args }) => {
    const visit = visitOf(body);
    if (visit === null) return next();
    const standing = await parts.door.standingOf(visit.user);
    if (standing === 'member') return next();
    const ticket = ticketOf(context, parts.log);
    ticket.log.info({ standing }, 'turned away');
    if ('ack' in args && args.ack !== undefined) await args.ack();
    await turnAway(visit, standing, { ...parts, ticket });
  };
}

async function turnAway(
  visit: Visit,
  standing: Standing,
  { poster, client, ticket }: GuardParts & { ticket: Ticket },
): Promise<void> {
  const text = standing === 'guest' ? slackTexts.guest : slackTexts.stranger;
  if (visit.kind === 'home') {
    await client.views.publish({ user_id: visit.user, view: refusalHome(text) });
    return;
  }
  const place = placeOf(visit, { poster, client, ticket });
  if (place !== null) await deliver(noticeOf(text), place, ticket.log);
}

function placeOf(
  visit: Visit,
  { poster, client, ticket }: Pick<GuardParts, 'poster' | 'client'> & { ticket: Ticket },
): Place | null {
  switch (visit.kind) {
    case 'response':
      return byResponseUrl(visit.url, { audience: 'ephemeral', threadTs: visit.threadTs });
    case 'direct':
      return inThread(poster, visit, ticket);
    case 'mention':
      return whisperedInThread(client, visit);
    case 'home':
    case 'silent':
      return null;
  }
}
