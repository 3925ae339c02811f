import type { Parcel } from '../delivery/parcel.ts';
import type { Kernel } from '../kernel.ts';
import { APP, TEAM } from '../state/seed.ts';
import type { JsonObject } from '../state/wire.ts';

/**
 * Sends an event to the app, if the app subscribed to it: `subscription` is the name in the manifest, such as
 * `message.im`. Resolves when the first attempt was answered.
 */
export async function emit(kernel: Kernel, subscription: string, event: JsonObject): Promise<void> {
  const { events } = kernel.config;
  if (events !== null && !events.includes(subscription)) return;
  await kernel.dispatcher.deliver(eventParcel(kernel, event));
}

function eventParcel(kernel: Kernel, event: JsonObject): Parcel {
  const id = kernel.ids.next('Ev');
  return {
    id,
    kind: 'events_api',
    acceptsResponse: false,
    payload: {
      token: 'non-usato',
      team_id: TEAM.id,
      api_app_id: APP.id,
      event: { ...event, event_ts: event.event_ts ?? event.ts ?? kernel.timestamps.next() },
      type: 'event_callback',
      event_id: id,
      event_time: kernel.timestamps.seconds(),
      authorizations: [
        {
          enterprise_id: null,
          team_id: TEAM.id,
          user_id: APP.botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: isShared(kernel, event),
      event_context: `4-${id}`,
    },
  };
}

function isShared(kernel: Kernel, event: JsonObject): boolean {
  const channel = event.channel;
  return typeof channel === 'string' && (kernel.team.channels.get(channel)?.is_ext_shared ?? false);
}
