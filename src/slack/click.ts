import { z } from 'zod';

/** A button of ours that somebody pressed. */
export interface Click {
  user: string;
  value: string;
  channel: string;
  /** The thread of the message with the button, or that message where there is none yet. */
  threadTs: string;
  direct: boolean;
  /** Whether only this person sees the message with the button. */
  ephemeral: boolean;
  responseUrl: string;
}

const bodySchema = z.object({
  user: z.object({ id: z.string() }),
  container: z.object({
    message_ts: z.string(),
    thread_ts: z.string().optional(),
    channel_id: z.string(),
    is_ephemeral: z.boolean().default(false),
  }),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  response_url: z.string(),
  actions: z.tuple([z.object({ value: z.string() })]).rest(z.unknown()),
});

/** Null for a button in a view, or a body that is not as Slack sends it. */
export function readClick(body: unknown): Click | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { user, container, message, actions, response_url } = parsed.data;
  return {
    user: user.id,
    value: actions[0].value,
    channel: container.channel_id,
    threadTs: container.thread_ts ?? message?.thread_ts ?? container.message_ts,
    direct: container.channel_id.startsWith('D'),
    ephemeral: container.is_ephemeral,
    responseUrl: response_url,
  };
}
