import { type Choice, isEmpty, isStateful, stateAfter } from '../blocks/choices.ts';
import { viewProblem } from '../blocks/refusal.ts';
import { interactiveElements } from '../blocks/walk.ts';
import type { Kernel } from '../kernel.ts';
import { STACK_LIMIT } from '../state/views.ts';
import { isObject, type JsonObject, type View } from '../state/wire.ts';
import { FAILURES } from '../texts.ts';
import { deliverInteraction } from './deliver.ts';
import { interactionBase } from './parties.ts';

/** What the user sees after pressing the modal's button; `errors` are by block id. */
export type Submission =
  | { kind: 'closed' }
  | { kind: 'errors'; errors: Record<string, string> }
  | { kind: 'updated' | 'pushed'; view: View }
  | { kind: 'failed'; error: string };

/** Fills inputs in, by action id, and submits; inputs not named keep what they hold. */
export async function submit(
  kernel: Kernel,
  user: string,
  view: View,
  choices: Record<string, Choice> = {},
): Promise<Submission> {
  const current = kernel.views.find({ id: view.id })?.view;
  if (current === undefined) return { kind: 'failed', error: 'view_not_found' };
  fill(current, choices);
  const missing = emptyInputs(current);
  if (Object.keys(missing).length > 0) return { kind: 'errors', errors: missing };
  const payload = {
    type: 'view_submission',
    ...interactionBase(kernel, user),
    view: current,
    response_urls: [],
  };
  const { response, error } = await deliverInteraction(kernel, 'interactive', payload, true);
  if (error !== null) return { kind: 'failed', error };
  return follow(kernel, user, current, response);
}

/** The user closes a modal; the app hears of it only where `notify_on_close` asks for it. */
export async function closeView(kernel: Kernel, user: string, view: View): Promise<void> {
  kernel.views.close(user);
  kernel.journal.append({ kind: 'view', act: 'close', view, user });
  if (!view.notify_on_close) return;
  const payload = { type: 'view_closed', ...interactionBase(kernel, user), view, is_cleared: false };
  await deliverInteraction(kernel, 'interactive', payload, false);
}

function fill(view: View, choices: Record<string, Choice>): void {
  const left = new Map(Object.entries(choices));
  for (const { block, element } of interactiveElements(view.blocks)) {
    const actionId = String(element.action_id);
    const choice = left.get(actionId);
    if (choice === undefined || !isStateful(element)) continue;
    left.delete(actionId);
    const blockId = String(block.block_id);
    view.state.values[blockId] = { ...view.state.values[blockId], [actionId]: stateAfter(element, choice) };
  }
  if (left.size > 0) throw new Error(`workspace: the view has no input ${[...left.keys()].join(', ')}`);
}

/** Slack's client refuses a required input left empty before the app is asked. */
function emptyInputs(view: View): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of view.blocks) {
    if (block.type !== 'input' || block.optional === true) continue;
    const held = Object.values(view.state.values[String(block.block_id)] ?? {});
    if (held.every(isEmpty)) errors[String(block.block_id)] = FAILURES.requiredField;
  }
  return errors;
}

function follow(kernel: Kernel, user: string, view: View, response: unknown): Submission {
  if (!isObject(response) || response.response_action === undefined) {
    kernel.views.close(user);
    kernel.journal.append({ kind: 'view', act: 'close', view, user });
    return { kind: 'closed' };
  }
  switch (response.response_action) {
    case 'errors':
      return { kind: 'errors', errors: (response.errors ?? {}) as Record<string, string> };
    case 'clear':
      kernel.views.clear(user);
      kernel.journal.append({ kind: 'view', act: 'close', view, user });
      return { kind: 'closed' };
    case 'update':
      return show(kernel, user, view, { act: 'update', next: response.view });
    case 'push':
      return show(kernel, user, view, { act: 'push', next: response.view });
    default:
      return { kind: 'failed', error: `unknown response_action ${String(response.response_action)}` };
  }
}

function show(
  kernel: Kernel,
  user: string,
  view: View,
  asked: { act: 'update' | 'push'; next: unknown },
): Submission {
  const next: JsonObject = isObject(asked.next) ? asked.next : {};
  const refusal = viewProblem(kernel, next);
  if (refusal !== null) return { kind: 'failed', error: refusal.messages.join('; ') };
  if (asked.act === 'push' && kernel.views.stack(user).length >= STACK_LIMIT) {
    return { kind: 'failed', error: 'push_limit_reached' };
  }
  const shown = asked.act === 'push' ? kernel.views.push(user, next) : kernel.views.update(view, user, next);
  kernel.journal.append({ kind: 'view', act: asked.act, view: shown, user });
  return { kind: asked.act === 'push' ? 'pushed' : 'updated', view: shown };
}
