import type { Kernel } from '../kernel.ts';
import type { Message } from '../state/wire.ts';
import { deliverInteraction, type InteractionError } from './deliver.ts';
import { channelOf, channelRef, interactionBase, responseUrl } from './parties.ts';

/** A user picks a global shortcut. */
export async function runShortcut(
  kernel: Kernel,
  user: string,
  callbackId: string,
): Promise<InteractionError> {
  const payload = {
    type: 'shortcut',
    ...interactionBase(kernel, user),
    callback_id: callbackId,
    action_ts: kernel.timestamps.next(),
  };
  return (await deliverInteraction(kernel, 'interactive', payload, false)).error;
}

/** A user picks a shortcut from a message's menu. */
export async function runMessageShortcut(
  kernel: Kernel,
  user: string,
  message: Message,
  callbackId: string,
): Promise<InteractionError> {
  const original = { ts: message.ts, ephemeral: false };
  const key = kernel.responseUrls.issue({ channel: message.channel, user, original });
  const payload = {
    type: 'message_action',
    ...interactionBase(kernel, user),
    callback_id: callbackId,
    action_ts: kernel.timestamps.next(),
    message_ts: message.ts,
    channel: channelRef(channelOf(kernel, message.channel)),
    message,
    response_url: responseUrl(kernel, key),
  };
  return (await deliverInteraction(kernel, 'interactive', payload, false)).error;
}
