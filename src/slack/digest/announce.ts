import { cut, escapeMarkup } from '../../answer/render/block-kit/index.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Year } from '../../report/corpus.ts';
import type { Call } from '../call.ts';
import type { Poster } from '../poster.ts';
import { planOf } from './plan.ts';

/** Words of a long list of subjects in a message. */
const LONGEST_PLAN = 1_000;

/** What a digest is set to, for a message. */
export function planMarkup({ settings }: Subscription, year: Year): string {
  return escapeMarkup(cut(planOf(settings, year), LONGEST_PLAN));
}

/** Tells a channel who changed what comes to it; that it could not be told is no reason to undo the change. */
export async function announce(
  { place }: Subscription,
  text: string,
  { poster, call }: { poster: Poster; call: Call },
): Promise<void> {
  if (place.kind === 'person') return;
  try {
    await poster.post({ text }, { channel: place.channel, threadTs: null }, call.ticket);
  } catch (err) {
    call.log.warn({ err }, 'digest: a change could not be announced');
  }
}
