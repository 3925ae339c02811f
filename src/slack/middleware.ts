import { randomInt } from 'node:crypto';
import type { AckFn, AnyMiddlewareArgs, App, Context, Middleware } from '@slack/bolt';
import type { Log } from '../environment/log.ts';
import type { InFlight } from './in-flight.ts';

type GlobalMiddleware = Middleware<AnyMiddlewareArgs>;

/** A middleware may have to acknowledge before a listener comes to it; the second time then does nothing. */
export function tolerateSecondAcks(app: App): void {
  const process = app.processEvent.bind(app);
  app.processEvent = (event) => {
    let acked: Promise<void> | null = null;
    const ack: AckFn<unknown> = (response) => {
      acked ??= event.ack(response);
      return acked;
    };
    return process({ ...event, ack });
  };
}

/** Lets a stop wait for every event that has begun. */
export function tracked(inFlight: InFlight): GlobalMiddleware {
  return ({ next }) => inFlight.run(next);
}

/** Gives each event a short code that stands in the log and, if something goes wrong, in the user's message. */
export function correlated(log: Log): GlobalMiddleware {
  return async ({ context, next }) => {
    const code = randomCode();
    context.correlationId = code;
    context.log = log.child({ id: code });
    await next();
  };
}

/** The log that `correlated` has put there. */
export function logOf(context: Context, fallback: Log): Log {
  return (context.log as Log | undefined) ?? fallback;
}

export function codeOf(context: Context): string {
  return String(context.correlationId ?? randomCode());
}

/**
 * Stops an event that has been here already. Slack repeats what it believes unanswered, and Bolt runs the
 * listeners each time; the retry number alone says nothing, for events of an outage come with one too.
 */
export function once(claim: (key: string) => boolean, log: Log): GlobalMiddleware {
  return async ({ body, context, next, ...args }) => {
    const key = eventKey(body);
    if (key === null || claim(key)) return next();
    logOf(context, log).info({ retry: context.retryNum }, 'event delivered again: already answered');
    if ('ack' in args && args.ack !== undefined) await args.ack();
  };
}

/** Events have an id of their own, and so has the moment of a command or a click. */
function eventKey(body: object): string | null {
  if ('event_id' in body && typeof body.event_id === 'string') return `event:${body.event_id}`;
  if ('trigger_id' in body && typeof body.trigger_id === 'string') return `trigger:${body.trigger_id}`;
  return null;
}

/** Without letters and digits that are mistaken for each other when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

function randomCode(): string {
  return Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
