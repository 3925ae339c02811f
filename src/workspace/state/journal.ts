import type { Outcome, Parcel } from '../delivery/parcel.ts';
import { type FileRecord, isObject, type JsonObject, type Message, type View } from './wire.ts';

/** What happened, in order. Tests read it, the page follows it. */
export type Happening =
  | { kind: 'message'; message: Message }
  | { kind: 'update'; message: Message; previous: Message }
  | { kind: 'delete'; channel: string; ts: string }
  | { kind: 'ephemeral'; message: Message; user: string }
  | { kind: 'view'; act: 'open' | 'update' | 'push' | 'publish' | 'close'; view: View; user: string }
  | { kind: 'reaction'; channel: string; ts: string; name: string; user: string }
  | { kind: 'file'; file: FileRecord; channel: string | null }
  | { kind: 'prompts'; channel: string; title: string | null; prompts: { title: string; message: string }[] }
  | { kind: 'call'; method: string; args: JsonObject; status: number; ok: boolean; error: string | null }
  | { kind: 'delivery'; parcel: Parcel; attempt: number; outcome: Outcome }
  /** Blocks that the app sent and Slack would not take. */
  | { kind: 'refusal'; code: string; messages: readonly string[]; blocks: readonly unknown[]; at: string }
  | { kind: 'clock'; now: string }
  | { kind: 'socket'; act: 'open' | 'close' };

export type Entry = Happening & { seq: number };
export type Kind = Happening['kind'];
export type EntryOf<K extends Kind> = Extract<Happening, { kind: K }> & { seq: number };

/** A long-lived workspace forgets its oldest entries; a test never gets there. */
const KEPT = 20_000;

/** Keeps what happened and tells whoever listens. */
export class Journal {
  #entries: Entry[] = [];
  #seq = 0;
  readonly #listeners = new Set<(entry: Entry) => void>();

  /** The number of the last entry: what comes later has a larger one. */
  get seq(): number {
    return this.#seq;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** The entries later than a number; 0 for all that are kept. */
  after(seq: number): readonly Entry[] {
    const [first] = this.#entries;
    return first === undefined ? [] : this.#entries.slice(Math.max(0, seq - first.seq + 1));
  }

  append(happening: Happening): Entry {
    this.#seq += 1;
    const entry: Entry = { ...happening, seq: this.#seq };
    this.#entries.push(entry);
    if (this.#entries.length > 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
    for (const listener of [...this.#listeners]) listener(entry);
    return entry;
  }

  /** All entries of one kind, oldest first. */
  of<K extends Kind>(kind: K): EntryOf<K>[] {
    return this.#entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
  }

  /** Calls `listener` with every later entry; returns how to stop. */
  follow(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Whether an entry is the delivery of an event, of the type where one is named. */
export function isDeliveryOf({ parcel }: EntryOf<'delivery'>, type?: string): boolean {
  if (parcel.kind !== 'events_api') return false;
  const { event } = parcel.payload;
  return type === undefined || (isObject(event) && event.type === type);
}
