import type { Log } from '../environment/log.ts';
import type { Place } from './place.ts';
import type { Reply, Sent } from './reply.ts';

/**
 * Sends the best form of a reply that Slack takes, and resolves to the first message's place. Rejects only when
 * not even text can be sent there.
 */
export async function deliver<P>(reply: Reply, place: Place<P>, log: Log): Promise<P> {
  const forms = [
    ...reply.forms.map((form) => () => [form()] as readonly Sent[]),
    () => reply.texts(place.maxText),
  ];
  for (const [index, form] of forms.entries()) {
    try {
      return await sendAll(form(), place);
    } catch (error) {
      const refusal = place.refusalOf(error);
      if (refusal === null || index === forms.length - 1) throw error;
      log.warn({ refusal, form: index }, 'Slack refused the blocks of an answer: sending it simpler');
    }
  }
  throw new Error('a reply without any form');
}

async function sendAll<P>([first, ...others]: readonly Sent[], place: Place<P>): Promise<P> {
  if (first === undefined) throw new Error('a reply without any message');
  const sent = await place.send(first);
  for (const message of others) await place.send(message);
  return sent;
}
