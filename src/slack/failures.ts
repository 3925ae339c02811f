import type { CodedError, Context } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../environment/log.ts';
import { deliver } from './deliver.ts';
import { codeOf, logOf } from './middleware.ts';
import { byResponseUrl, inThread, type Place } from './place.ts';
import type { Poster } from './poster.ts';
import { noticeOf } from './reply.ts';
import { slackTexts } from './texts.ts';

interface Failure {
  error: CodedError;
  context: Context;
  body: unknown;
}

/**
 * The one place where errors of listeners end: the operator gets the error, the user a kind line with the code
 * that finds it in the log. Never rejects.
 */
export function failureHandler(poster: Poster, log: Log) {
  return async ({ error, context, body }: Failure): Promise<void> => {
    const code = codeOf(context);
    const eventLog = logOf(context, log);
    for (const err of error.originals ?? [error.original ?? error])
      eventLog.error({ err }, 'an event failed');
    const place = placeOf(body, poster);
    if (place === null) return;
    try {
      await deliver(noticeOf(slackTexts.failure(code)), place, eventLog);
    } catch (err) {
      eventLog.error({ err }, 'the user could not be told of the failure');
    }
  };
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

/** Where who asked will see it: in the thread, privately, or for a modal and the Home in the direct message. */
function placeOf(body: unknown, poster: Poster): Place | null {
  const interaction = responseUrlSchema.safeParse(body);
  if (interaction.success) return byResponseUrl(interaction.data.response_url, { audience: 'ephemeral' });
  const view = viewSchema.safeParse(body);
  if (view.success) return inThread(poster, { channel: view.data.user.id, threadTs: null });
  const message = eventSchema.safeParse(body);
  if (!message.success) return null;
  const { channel, ts, thread_ts } = message.data.event;
  return inThread(poster, { channel, threadTs: thread_ts ?? ts });
}
