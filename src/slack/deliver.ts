import type { Log } from '../environment/log.ts';
import type { Place } from './place.ts';
import type { Reply, Sent } from './reply.ts';

/** Sends the best form of a reply that Slack takes. Rejects only when not even text can be sent there. */
export async function deliver(reply: Reply, place: Place, log: Log): Promise<void> {
  const forms: (() => readonly Sent[])[] = [
    () => [reply.rich],
    () => [reply.simple],
    () => reply.texts(place.maxText),
  ];
  for (const [index, form] of forms.entries()) {
    try {
      for (const message of form()) await place.send(message);
      return;
    } catch (error) {
      const refusal = place.refusalOf(error);
      if (refusal === null || index === forms.length - 1) throw error;
      log.warn({ refusal, form: index }, 'Slack refused the blocks of an answer: sending it simpler');
    }
  }
}
