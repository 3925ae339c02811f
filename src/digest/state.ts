import { z } from 'zod';
import type { Document } from '../store/document.ts';
import type { StateFolder } from '../store/state-folder.ts';
import { type Snapshot, snapshotSchema, type Versioned } from './snapshot.ts';
import { type Subscription, subscriptionSchema } from './subscription.ts';

/** Names of the files in the state folder. */
export const SUBSCRIPTIONS_FILE = 'digests';
export const SNAPSHOTS_FILE = 'digest-snapshots';

export const subscriptionsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  subscriptions: z.array(subscriptionSchema),
});

/** What readers were told of, by version; kept apart because it is large and seldom changes. */
export const snapshotsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  snapshots: z.record(z.string(), snapshotSchema),
});

export interface DigestState {
  subscriptions(): readonly Subscription[];
  subscription(id: string): Subscription | null;
  snapshot(version: string): Snapshot | null;
  add(subscription: Subscription): void;
  /** Does nothing where there is no such subscription any more. */
  change(id: string, step: (subscription: Subscription) => Subscription): void;
  remove(id: string): void;
  /** Makes sure that a snapshot is on disk before anything refers to it; forgets those that nothing needs. */
  keep(versioned: Versioned): Promise<void>;
  /** Resolves when every change so far would survive a crash; rejects when it could not be written. */
  saved(): Promise<void>;
}

type SubscriptionsFile = z.infer<typeof subscriptionsSchema>;
type SnapshotsFile = z.infer<typeof snapshotsSchema>;

export async function openDigestState(folder: StateFolder): Promise<DigestState> {
  const subscriptions = await folder.document<SubscriptionsFile>(SUBSCRIPTIONS_FILE, {
    schema: subscriptionsSchema,
    empty: () => ({ schemaVersion: 1, subscriptions: [] }),
  });
  const snapshots = await folder.document<SnapshotsFile>(SNAPSHOTS_FILE, {
    schema: snapshotsSchema,
    empty: () => ({ schemaVersion: 1, snapshots: {} }),
  });
  return digestStateOf(subscriptions, snapshots);
}

export function digestStateOf(
  subscriptions: Document<SubscriptionsFile>,
  snapshots: Document<SnapshotsFile>,
): DigestState {
  const all = () => subscriptions.current().subscriptions;
  const set = (next: readonly Subscription[]) =>
    subscriptions.change((file) => ({ ...file, subscriptions: [...next] }));

  return {
    subscriptions: all,
    subscription: (id) => all().find((one) => one.id === id) ?? null,
    snapshot: (version) => snapshots.current().snapshots[version] ?? null,
    add: (subscription) => set([...all(), subscription]),
    change: (id, step) => set(all().map((one) => (one.id === id ? step(one) : one))),
    remove: (id) => set(all().filter((one) => one.id !== id)),
    async keep({ version, snapshot }) {
      if (snapshots.current().snapshots[version] !== undefined) return;
      // What the file on disk still refers to must not go before the file that no longer does.
      await subscriptions.saved();
      const needed = new Set(all().flatMap(versionsOf));
      snapshots.change((file) => {
        const kept = Object.entries(file.snapshots).filter(([known]) => needed.has(known));
        return { ...file, snapshots: { ...Object.fromEntries(kept), [version]: snapshot } };
      });
      await snapshots.saved();
    },
    saved: () => subscriptions.saved(),
  };
}

function versionsOf({ progress: { told, recap, pending } }: Subscription): string[] {
  return [told, recap, pending].flatMap((one) => one?.version ?? []);
}
