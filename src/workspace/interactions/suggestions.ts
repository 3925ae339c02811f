import type { Kernel } from '../kernel.ts';
import { isObject, type JsonObject, type Message, type View } from '../state/wire.ts';
import { find, isView } from './block-actions.ts';
import { deliverInteraction } from './deliver.ts';
import { channelOf, channelRef, interactionBase } from './parties.ts';

/** A user types into a menu whose options the app gives; returns them, groups flattened. */
export async function suggest(
  kernel: Kernel,
  user: string,
  target: Message | View,
  typed: { actionId: string; value: string },
): Promise<JsonObject[]> {
  const { block } = find({ target, actionId: typed.actionId });
  const place = isView(target)
    ? { container: { type: 'view', view_id: target.id }, view: target }
    : {
        container: {
          type: 'message',
          message_ts: target.ts,
          channel_id: target.channel,
          is_ephemeral: false,
        },
        channel: channelRef(channelOf(kernel, target.channel)),
        message: target,
      };
  const payload = {
    type: 'block_suggestion',
    ...interactionBase(kernel, user),
    ...place,
    action_id: typed.actionId,
    block_id: block.block_id,
    value: typed.value,
  };
  const { response } = await deliverInteraction(kernel, 'interactive', payload, true);
  return isObject(response) ? optionsOf(response) : [];
}

function optionsOf(response: JsonObject): JsonObject[] {
  const groups = Array.isArray(response.option_groups) ? response.option_groups : [];
  return [response, ...groups]
    .flatMap((holder) => (isObject(holder) && Array.isArray(holder.options) ? holder.options : []))
    .filter(isObject);
}
