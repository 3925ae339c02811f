import { againLine, doneLine, type Entry, noteLine, shownLine } from './journal-lines.ts';
import { type Left, openSegments, type SegmentOptions } from './journal-segments.ts';

/**
 * What was taken on, written down before anybody is told so, until it is done: a process that is killed leaves
 * to the next one all that it had promised.
 */
export interface Journal<T> {
  /** What an earlier process took on and did not finish, the oldest first. */
  readonly left: readonly Entry<T>[];
  /** What was done so lately that other files may not know of it yet. */
  readonly lately: readonly string[];
  /**
   * Written when it returns, so that no end of this process can lose it; safe from a power cut a moment later.
   * False where it could not be written, or too much is open already. `now` in ms since the epoch.
   */
  note(key: string, value: T, now: number): boolean;
  /** It is taken up once more. */
  again(key: string): void;
  /** From now on somebody may see something of it. */
  shown(key: string): void;
  /** It is done; nothing for what was never noted. */
  done(key: string, now: number): void;
  /** Resolves when all of it would survive a power cut, and what is done is no longer in the file. */
  saved(): Promise<void>;
  close(): Promise<void>;
}

/** More than anybody asks while nothing is answered; beyond it questions are answered without being noted. */
const MAX_OPEN = 2_000;
const MAX_OPEN_CHARACTERS = 16 * 1024 * 1024;

/** What was done stays in the file for so long at most, in ms, and with it what people wrote. */
const CLEAN_PAUSE = 2_000;

/** The other files know of what was done after far less, in ms. */
const LATELY = 15_000;

/** Opens the journal and cleans it of all that is done. Throws only when the disk itself fails. */
export function openJournal<T>(options: SegmentOptions<T>): Journal<T> {
  const { onFailure } = options;
  const lines = new Map<string, string>();
  const lately = new Map<string, number>();
  let characters = 0;
  let cleaning: NodeJS.Timeout | null = null;

  const { segments, left, done } = openSegments(options);
  for (const entry of left) keep(entry);
  for (const [key, at] of done) lately.set(key, at);
  segments.replace(stillTrue(newest(left, done)));

  function keep(entry: Entry<T>): string {
    const line = noteLine(entry);
    lines.set(entry.key, line);
    characters += line.length;
    return line;
  }

  /** What a fresh file must hold to say the same. */
  function stillTrue(now: number): string {
    for (const [key, at] of lately) if (now - at > LATELY) lately.delete(key);
    return [...lines.values(), ...[...lately].map(([key, at]) => doneLine(key, at))].join('');
  }

  function attempt(line: string): boolean {
    try {
      segments.append(line);
      return true;
    } catch (error) {
      onFailure(error);
      return false;
    }
  }

  function add(key: string, more: string): void {
    const line = lines.get(key);
    if (line === undefined) return;
    lines.set(key, line + more);
    characters += more.length;
    attempt(more);
  }

  function cleanSoon(now: number): void {
    cleaning ??= setTimeout(() => clean(now + CLEAN_PAUSE), CLEAN_PAUSE).unref();
  }

  function clean(now: number): void {
    cleaning = null;
    try {
      segments.replace(stillTrue(now));
    } catch (error) {
      onFailure(error);
    }
  }

  return {
    left,
    lately: [...lately.keys()],
    note(key, value, now) {
      if (lines.size >= MAX_OPEN || characters > MAX_OPEN_CHARACTERS) return false;
      if (attempt(keep({ key, at: now, value, tries: 0, shown: false }))) return true;
      forget(key);
      return false;
    },
    again: (key) => add(key, againLine(key)),
    shown: (key) => add(key, shownLine(key)),
    done(key, now) {
      if (!forget(key)) return;
      lately.set(key, now);
      attempt(doneLine(key, now));
      cleanSoon(now);
    },
    async saved() {
      if (cleaning !== null) {
        clearTimeout(cleaning);
        clean(Math.max(0, ...lately.values()));
      }
      await segments.synced();
    },
    async close() {
      await this.saved();
      segments.close();
    },
  };

  function forget(key: string): boolean {
    const line = lines.get(key);
    if (line === undefined) return false;
    characters -= line.length;
    return lines.delete(key);
  }
}

/** The time of the last line, since a journal has no clock of its own. */
function newest<T>(left: Left<T>['left'], done: ReadonlyMap<string, number>): number {
  return Math.max(0, ...left.map(({ at }) => at), ...done.values());
}
