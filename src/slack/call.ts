import type { webApi } from '@slack/bolt';
import type { Log } from '../environment/log.ts';
import type { Ticket } from './ticket.ts';

/** What comes with every event. */
export interface Call {
  client: webApi.WebClient;
  botUserId: string;
  /** Carries the event's correlation id. */
  log: Log;
  ticket: Ticket;
}
