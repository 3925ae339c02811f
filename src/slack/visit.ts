import { z } from 'zod';
import { readMessage } from './incoming.ts';

/** Somebody who wants something of the bot, and where an answer reaches them. */
export type Visit =
  | { kind: 'response'; user: string; url: string; threadTs: string | null }
  | { kind: 'direct'; user: string; channel: string; threadTs: string }
  | { kind: 'mention'; user: string; channel: string; threadTs: string | null }
  | { kind: 'home'; user: string }
  /** In a view of ours, or where nothing can be said. */
  | { kind: 'silent'; user: string };

const commandSchema = z.object({ command: z.string(), user_id: z.string(), response_url: z.string() });
const interactionSchema = z.object({
  type: z.string(),
  user: z.object({ id: z.string() }),
  response_url: z.string().optional(),
  container: z.object({ thread_ts: z.string().optional() }).optional(),
});
const eventSchema = z.object({
  event: z.looseObject({ type: z.string(), user: z.string().optional(), tab: z.string().optional() }),
});

/** Null for what is nobody's wish: what is said in channels, other bots, notices. */
export function visitOf(body: object): Visit | null {
  if ('command' in body) {
    const command = commandSchema.safeParse(body);
    if (!command.success) return null;
    const { user_id, response_url } = command.data;
    return { kind: 'response', user: user_id, url: response_url, threadTs: null };
  }
  if ('event' in body) {
    const event = eventSchema.safeParse(body);
    return event.success ? eventVisit(event.data.event) : null;
  }
  const interaction = interactionSchema.safeParse(body);
  if (!interaction.success) return null;
  const { user, response_url, container } = interaction.data;
  if (response_url === undefined) return { kind: 'silent', user: user.id };
  return { kind: 'response', user: user.id, url: response_url, threadTs: container?.thread_ts ?? null };
}

function eventVisit(event: z.infer<typeof eventSchema>['event']): Visit | null {
  if (event.type === 'app_home_opened') {
    if (event.user === undefined) return null;
    return { kind: event.tab === 'home' ? 'home' : 'silent', user: event.user };
  }
  if (event.type !== 'message' && event.type !== 'app_mention') return null;
  const message = readMessage(event);
  if (message === null) return null;
  const { user, channel, ts, threadTs } = message;
  if (message.direct) return { kind: 'direct', user, channel, threadTs: threadTs ?? ts };
  return event.type === 'app_mention' ? { kind: 'mention', user, channel, threadTs } : null;
}
