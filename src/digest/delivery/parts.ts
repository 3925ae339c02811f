import type { Log } from '../../environment/log.ts';
import type { Year } from '../../report/corpus.ts';
import { composeDigest, type Digest } from '../compose.ts';
import type { Courier } from '../courier.ts';
import { type Edition, editionOf } from '../edition.ts';
import { settle } from '../progress.ts';
import { snapshotOf } from '../snapshot.ts';
import type { DigestState } from '../state.ts';
import type { Pending, Subscription } from '../subscription.ts';

/** What delivering takes. */
export interface DeliveryParts {
  state: DigestState;
  /** The year that digests are about, as it stands now. */
  year: () => Year;
  courier: Courier;
  now: () => Date;
  /** Whether there are administrators to tell of failures. */
  hasAdmins: boolean;
  log: Log;
}

/** A digest's day, and the data that it tells of. */
export type Told = Pick<Pending, 'day' | 'version'>;

/** What a digest tells, of the data that it was begun with: the list fits the message also after a restart. */
export function editionFor(
  subscription: Subscription,
  { day, version }: Told,
  { state, year }: DeliveryParts,
): Edition {
  const now = state.snapshot(version) ?? snapshotOf(year()).snapshot;
  return editionOf(subscription, day, { year: year(), now, snapshot: state.snapshot });
}

export function digestFor(subscription: Subscription, told: Told, parts: DeliveryParts): Digest {
  return composeDigest(editionFor(subscription, told, parts), 'daily');
}

/** Writes down that the day needs no digest any more. */
export async function settleDay(id: string, { day, version }: Told, { state }: DeliveryParts): Promise<void> {
  const snapshot = state.snapshot(version);
  state.change(id, (one) => settle(one, { day, version, snapshot }));
  await state.saved();
}
