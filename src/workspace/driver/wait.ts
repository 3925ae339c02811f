import type { Entry, EntryOf, Journal, Kind } from '../state/journal.ts';

/** How long a test waits for what must come; far more than it takes. */
const PATIENCE = 5000;

export interface WaitOptions {
  /** Only what came after this journal number; 0 for anything since the start. */
  since?: number;
  /** Milliseconds until it rejects, telling what did happen. */
  within?: number;
}

/** The first entry of a kind that matches, whether it is there already or still to come. */
export function waitFor<K extends Kind>(
  journal: Journal,
  kind: K,
  matches: (entry: EntryOf<K>) => boolean,
  options: WaitOptions = {},
): Promise<EntryOf<K>> {
  const { since = 0, within = PATIENCE } = options;
  const fits = (entry: Entry): entry is EntryOf<K> => entry.kind === kind && matches(entry as EntryOf<K>);
  const there = journal.after(since).find(fits);
  if (there !== undefined) return Promise.resolve(there as EntryOf<K>);
  return new Promise((resolve, reject) => {
    const stop = journal.follow((entry) => {
      if (!fits(entry)) return;
      clearTimeout(timer);
      stop();
      resolve(entry as EntryOf<K>);
    });
    const timer = setTimeout(() => {
      stop();
      reject(
        new Error(`workspace: no such ${kind} within ${within} ms. What happened:\n${story(journal, since)}`),
      );
    }, within);
  });
}

/** The entries since a number, a line each: what a failing test shows. */
export function story(journal: Journal, since = 0): string {
  return journal
    .after(since)
    .map((entry) => `  ${entry.seq} ${told(entry)}`)
    .join('\n');
}

function told(entry: Entry): string {
  switch (entry.kind) {
    case 'message':
    case 'update':
    case 'ephemeral':
      return `${entry.kind} in ${entry.message.channel} by ${entry.message.user}: ${entry.message.text.slice(0, 100)}`;
    case 'call':
      return `call ${entry.method} → ${entry.error ?? entry.status}`;
    case 'delivery':
      return `delivery ${entry.parcel.kind} ${entry.parcel.id} attempt ${entry.attempt}: ${entry.outcome.kind === 'acked' ? 'acked' : entry.outcome.reason}`;
    case 'view':
      return `view ${entry.act} for ${entry.user}: ${entry.view.callback_id}`;
    case 'refusal':
      return `refusal ${entry.code}: ${entry.messages.join('; ')}`;
    case 'clock':
      return `clock moved to ${entry.now}`;
    case 'socket':
      return `socket ${entry.act}`;
    case 'delete':
    case 'reaction':
    case 'prompts':
    case 'file':
      return entry.kind;
  }
}
