import { z } from 'zod';

/** A button of ours that somebody pressed in a message. */
export interface Click {
  user: string;
  /** Of the button, or of the option that was chosen. */
  value: string;
  channel: string;
  /** The thread of the message with the button, or that message where there is none yet. */
  threadTs: string;
  /** The thread that the message is in; null where it stands in the channel itself. */
  parentTs: string | null;
  /** The message with the button. */
  messageTs: string;
  direct: boolean;
  /** Whether only this person sees the message with the button. */
  ephemeral: boolean;
  responseUrl: string;
  /** Lets a modal be opened within three seconds. */
  triggerId: string;
}

const valueSchema = z.union([
  z.object({ value: z.string() }).transform(({ value }) => value),
  z
    .object({ selected_option: z.object({ value: z.string() }) })
    .transform(({ selected_option }) => selected_option.value),
]);

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
  trigger_id: z.string(),
  actions: z.tuple([valueSchema]).rest(z.unknown()),
});

/** Null for a button in a view, or a body that is not as Slack sends it. */
export function readClick(body: unknown): Click | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { user, container, message, actions, response_url, trigger_id } = parsed.data;
  const parentTs = container.thread_ts ?? message?.thread_ts ?? null;
  return {
    user: user.id,
    value: actions[0],
    channel: container.channel_id,
    threadTs: parentTs ?? container.message_ts,
    parentTs,
    messageTs: container.message_ts,
    direct: container.channel_id.startsWith('D'),
    ephemeral: container.is_ephemeral,
    responseUrl: response_url,
    triggerId: trigger_id,
  };
}

/** A button of ours in a modal or the Home. */
export interface ViewClick {
  user: string;
  /** Of the button, or of the options that are chosen now. */
  values: readonly string[];
  /** `home` or `modal`. */
  surface: string;
  viewId: string;
  triggerId: string;
  /** The blocks of the view, as Slack sends them back. */
  blocks: readonly unknown[];
}

const valuesSchema = z.union([
  valueSchema.transform((value) => [value]),
  z
    .object({ selected_options: z.array(z.object({ value: z.string() })) })
    .transform(({ selected_options }) => selected_options.map(({ value }) => value)),
]);

const viewBodySchema = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({ id: z.string(), type: z.string(), blocks: z.array(z.unknown()) }),
  trigger_id: z.string(),
  actions: z.tuple([valuesSchema]).rest(z.unknown()),
});

/** Null for a button in a message, or a body that is not as Slack sends it. */
export function readViewClick(body: unknown): ViewClick | null {
  const parsed = viewBodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { user, view, trigger_id, actions } = parsed.data;
  return {
    user: user.id,
    values: actions[0],
    surface: view.type,
    viewId: view.id,
    triggerId: trigger_id,
    blocks: view.blocks,
  };
}
