import { actionFields, type Choice, initialState, isStateful, stateAfter } from '../blocks/choices.ts';
import { interactiveElements, type Placed } from '../blocks/walk.ts';
import type { Kernel } from '../kernel.ts';
import type { JsonObject, Message, View, ViewValues } from '../state/wire.ts';
import { deliverInteraction, type InteractionError } from './deliver.ts';
import { channelOf, channelRef, interactionBase, responseUrl } from './parties.ts';

export interface ActionCall {
  user: string;
  /** Where the element is. */
  target: Message | View;
  actionId: string;
  choice: Choice;
  /** Only where two blocks hold the same action. */
  blockId?: string;
}

/** A user clicks a button or picks from a menu, in a message, a modal or the Home. */
export async function act(kernel: Kernel, call: ActionCall): Promise<InteractionError> {
  const placed = find(call);
  const action = {
    action_id: call.actionId,
    block_id: String(placed.block.block_id),
    type: placed.element.type,
    action_ts: kernel.timestamps.next(),
    ...actionFields(placed.element, call.choice),
  };
  const payload = {
    type: 'block_actions',
    ...interactionBase(kernel, call.user),
    ...(isView(call.target)
      ? inView(kernel, call.target, placed, call.choice)
      : inMessage(kernel, call, call.target, placed)),
    actions: [action],
  };
  const { error } = await deliverInteraction(kernel, 'interactive', payload, false);
  return error;
}

/** Tells a view from a message. */
export function isView(target: Message | View): target is View {
  return target.type === 'modal' || target.type === 'home';
}

/** The element with the action id; throws with the ids there are. */
export function find(call: Pick<ActionCall, 'target' | 'actionId' | 'blockId'>): Placed {
  const all = interactiveElements(call.target.blocks ?? []);
  const found = all.find(
    ({ block, element }) =>
      element.action_id === call.actionId && (call.blockId === undefined || block.block_id === call.blockId),
  );
  if (found === undefined) {
    const ids = all.map(({ element }) => element.action_id).join(', ');
    throw new Error(`workspace: no element ${call.actionId} to act on, only ${ids || 'none'}`);
  }
  return found;
}

function inView(kernel: Kernel, view: View, placed: Placed, choice: Choice): JsonObject {
  // The user acts on what stands now, although the test may hold an older copy.
  const current = kernel.views.find({ id: view.id })?.view ?? view;
  if (isStateful(placed.element)) note(current.state.values, placed, choice);
  return { container: { type: 'view', view_id: current.id }, view: current };
}

function inMessage(kernel: Kernel, call: ActionCall, message: Message, placed: Placed): JsonObject {
  const ephemeral = message.ephemeral_for !== undefined;
  const original = { ts: message.ts, ephemeral };
  const key = kernel.responseUrls.issue({ channel: message.channel, user: call.user, original });
  const values: ViewValues = {};
  for (const each of interactiveElements(message.blocks ?? [])) {
    if (isStateful(each.element))
      note(values, each, each.element === placed.element ? call.choice : undefined);
  }
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: ephemeral,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    },
    channel: channelRef(channelOf(kernel, message.channel)),
    // Slack sends no content of an ephemeral message along.
    ...(ephemeral ? {} : { message }),
    state: { values },
    response_url: responseUrl(kernel, key),
  };
}

function note(values: ViewValues, placed: Placed, choice: Choice | undefined): void {
  const state = choice === undefined ? initialState(placed.element) : stateAfter(placed.element, choice);
  const blockId = String(placed.block.block_id);
  values[blockId] = { ...values[blockId], [String(placed.element.action_id)]: state };
}
