import type { AckFn, App, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../environment/log.ts';
import type { Journal } from '../store/journal.ts';
import { eventKey } from './event-key.ts';
import type { InFlight } from './in-flight.ts';
import type { Memory } from './memory.ts';
import { createTicket, type Ticket } from './ticket.ts';
import { createTurns } from './turns.ts';
import type { Handle, Unfinished } from './unfinished.ts';
import { wantedBy } from './wanted.ts';

export interface IntakeParts {
  app: App;
  memory: Memory;
  journal: Journal<object>;
  unfinished: Pick<Unfinished, 'finish'>;
  inFlight: InFlight;
  log: Log;
  /** In ms since the epoch. */
  now: () => number;
}

/**
 * Stands between the receivers and Bolt. What somebody wants is written down before Slack hears that it came,
 * and then acknowledged at once; what Slack repeats is answered once (the retry number alone says nothing, for
 * events of an outage come with one too). Returns the way to the listeners for what is begun again.
 */
export function takeIn({ app, memory, journal, unfinished, inFlight, log, now }: IntakeParts): Handle {
  const handle = app.processEvent.bind(app);
  const turn = createTurns();

  async function take(event: ReceiverEvent): Promise<void> {
    const { body } = event;
    const key = eventKey(body);
    const ticket = createTicket({ key, since: now() }, log);
    const ack = onlyOnce(event.ack, ticket);
    if (key !== null && !memory.claim(key)) {
      ticket.log.info({ retry: event.retryNum }, 'event delivered again: already answered');
      return void (await ack());
    }
    const wanted = wantedBy(body, memory);
    const own = { ...event, ack, customProperties: { ticket } };
    if (wanted === 'nothing') return handle(own);
    if (key !== null) {
      journal.note(key, withoutToken(body), ticket.since);
      ticket.showing = () => journal.shown(key);
    }
    if (wanted === 'answer') {
      await ack();
      await turn();
    }
    await unfinished.finish(body, ticket, () => handle(own));
  }

  app.processEvent = (event) => inFlight.run(() => take(event));

  return (body, ticket) =>
    inFlight.run(async () => {
      await turn();
      const event = {
        body: body as ReceiverEvent['body'],
        ack: async () => {},
        customProperties: { ticket },
      };
      await unfinished.finish(body, ticket, () => handle(event));
    });
}

/**
 * A listener acknowledges what it hears, whether that was done before or not. Where the line broke meanwhile Slack
 * does not hear it; that is no reason not to answer.
 */
function onlyOnce(ack: AckFn<unknown>, ticket: Ticket): AckFn<unknown> {
  let acked: Promise<void> | null = null;
  return (response) => {
    acked ??= ack(response).catch((err: unknown) =>
      ticket.log.warn({ err }, 'an event could not be acknowledged'),
    );
    return acked;
  };
}

/** Slack sends an old kind of secret along, which nobody needs. */
function withoutToken(body: object): object {
  const { token: _, ...rest } = body as { token?: unknown };
  return rest;
}
