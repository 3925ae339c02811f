import type { CodedError, Context } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../environment/log.ts';
import { deliver } from './deliver.ts';
import { isRefused } from './exactly-once.ts';
import { refusalCode } from './link.ts';
import { byResponseUrl, inThread, type Place } from './place.ts';
import type { Poster } from './poster.ts';
import { noticeOf } from './reply.ts';
import { ResponseUrlError } from './response-url.ts';
import { isTokenRefusal } from './start-error.ts';
import { slackTexts } from './texts.ts';
import { type Ticket, ticketOf } from './ticket.ts';

interface Failure {
  error: CodedError;
  context: Context;
  body: unknown;
}

/**
 * The one place where errors of listeners end: the operator gets the error, the user a kind line with the code
 * that finds it in the log. Never rejects; where Slack is out of reach the ticket says so.
 */
export function failureHandler(poster: Poster, log: Log) {
  return async ({ error, context, body }: Failure): Promise<void> => {
    const ticket = ticketOf(context, log);
    const causes = error.originals ?? [error.original ?? error];
    for (const err of causes) ticket.log.error({ err }, 'an event failed');
    const late = ticket.again && causes.some((one) => TOO_LATE.has(refusalCode(one) ?? ''));
    const text = late ? slackTexts.tryAgain : slackTexts.failure(ticket.code);
    await tell(text, placeOf(body, poster, ticket), ticket);
  };
}

/** Says that there will be no answer any more, where it will be seen. Never rejects. */
export function farewell(poster: Poster) {
  return async (body: object, ticket: Ticket): Promise<void> => {
    const person = personSchema.safeParse(body);
    // A response URL is dead by then.
    const place = person.success
      ? inThread(poster, { channel: person.data, threadTs: null }, ticket)
      : placeOf(body, poster, ticket);
    await tell(slackTexts.tooLate, place, ticket);
  };
}

/** Windows open within three seconds of a click. */
const TOO_LATE = new Set([
  'expired_trigger_id',
  'invalid_trigger_id',
  'trigger_expired',
  'exchanged_trigger_id',
]);

async function tell(text: string, place: Place | null, ticket: Ticket): Promise<void> {
  if (place === null) return;
  try {
    await deliver(noticeOf(text), place, ticket.log);
  } catch (err) {
    ticket.untold = isOutOfReach(err);
    ticket.log.error({ err }, 'the user could not be told of the failure');
  }
}

/** Whether it may work later, as it is: Slack or the network is down, or the token is being replaced. */
function isOutOfReach(error: unknown): boolean {
  if (error instanceof ResponseUrlError) return !error.final;
  return !isRefused(error) || isTokenRefusal(error);
}

const eventSchema = z.object({
  event: z.object({
    type: z.string(),
    channel: z.string(),
    ts: z.string(),
    thread_ts: z.string().optional(),
  }),
});
const responseUrlSchema = z.object({ response_url: z.string() });
const viewSchema = z.object({ user: z.object({ id: z.string() }), view: z.object({}) });
const personSchema = z.union([
  z.object({ command: z.string(), user_id: z.string() }).transform(({ user_id }) => user_id),
  z.object({ user: z.object({ id: z.string() }) }).transform(({ user }) => user.id),
]);

/** Where who asked will see it: in the thread, privately, or for a modal and the Home in the direct message. */
function placeOf(body: unknown, poster: Poster, ticket: Ticket): Place | null {
  const interaction = responseUrlSchema.safeParse(body);
  if (interaction.success) return byResponseUrl(interaction.data.response_url, { audience: 'ephemeral' });
  const view = viewSchema.safeParse(body);
  if (view.success) return inThread(poster, { channel: view.data.user.id, threadTs: null }, ticket);
  const message = eventSchema.safeParse(body);
  if (!message.success) return null;
  const { channel, ts, thread_ts } = message.data.event;
  return inThread(poster, { channel, threadTs: thread_ts ?? ts }, ticket);
}
