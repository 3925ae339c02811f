import type { Outcome, Parcel } from '../delivery/parcel.ts';
import type { Kernel } from '../kernel.ts';
import type { JsonObject } from '../state/wire.ts';

/** What a user sees when the app fails: could not be reached or refused, or did not answer in time. */
export type InteractionError = 'dispatch_failed' | 'operation_timeout' | null;

/** Sends a command or an interaction, once: Slack repeats neither. */
export async function deliverInteraction(
  kernel: Kernel,
  kind: Exclude<Parcel['kind'], 'events_api'>,
  payload: JsonObject,
  acceptsResponse: boolean,
): Promise<{ response: unknown; error: InteractionError }> {
  const id = kernel.ids.next('In');
  const outcome = await kernel.dispatcher.deliver({ id, kind, payload, acceptsResponse });
  if (outcome.kind === 'acked') return { response: outcome.response, error: null };
  return { response: null, error: errorOf(outcome) };
}

function errorOf(outcome: Extract<Outcome, { kind: 'failed' }>): InteractionError {
  return outcome.reason === 'http_timeout' || outcome.reason === 'timeout'
    ? 'operation_timeout'
    : 'dispatch_failed';
}
