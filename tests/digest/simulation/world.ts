import type { z } from 'zod';
import type { Courier, Letter, Sending } from '../../../src/digest/courier.ts';
import { createDigests, type Digests } from '../../../src/digest/digests.ts';
import {
  type DigestState,
  digestStateOf,
  snapshotsSchema,
  subscriptionsSchema,
} from '../../../src/digest/state.ts';
import { createLog } from '../../../src/environment/log.ts';
import type { Year } from '../../../src/report/corpus.ts';
import type { Document } from '../../../src/store/document.ts';

/** What happens to one step of a process: a write to disk, or a call of Slack. */
export type Fate =
  | 'done'
  /** The process dies; the step was not done, or was. */
  | 'dies-before'
  | 'dies-after'
  /** Slack's answer is lost; nothing was done, or it was. */
  | 'lost-before'
  | 'lost-after'
  | 'limited';

export interface SentLetter extends Omit<Letter, 'subscription'> {
  channel: string;
  ts: string;
  at: Date;
}

/** The disk, Slack and the clock: what outlives a process. */
export class World {
  now: Date;
  year: Year;
  readonly disk = new Map<string, string>();
  readonly slack: SentLetter[] = [];
  readonly told: string[] = [];
  /** Channels that refuse everything. */
  readonly closed = new Set<string>();
  steps = 0;
  deaths = 0;
  /** Decides each step, by its number from 1 and what it is. */
  fate: (step: number, kind: 'disk' | 'slack') => Fate = () => 'done';
  /** Opens the state of a new process; the fault-injecting double unless a test has its own. */
  open: (process: Process) => Promise<DigestState> | DigestState = (process) => openDouble(this, process);

  constructor(now: Date, year: Year) {
    this.now = now;
    this.year = year;
  }

  /** Messages in channels themselves, without the lists in their threads. */
  get digests(): SentLetter[] {
    return this.slack.filter(({ threadTs }) => threadTs === null);
  }

  threadOf(ts: string): SentLetter[] {
    return this.slack.filter(({ threadTs }) => threadTs === ts);
  }
}

/** One run of the program, from start to its death. */
export class Process {
  readonly world: World;
  digests!: Digests;
  dead = false;
  #die: () => void = () => {};
  readonly death: Promise<void>;

  private constructor(world: World) {
    this.world = world;
    this.death = new Promise((resolve) => {
      this.#die = resolve;
    });
  }

  static async start(world: World): Promise<Process> {
    const process = new Process(world);
    process.digests = createDigests({
      state: await world.open(process),
      year: () => world.year,
      courier: courierOf(process),
      now: () => world.now,
      hasAdmins: true,
      log: createLog({ level: 'silent', pretty: false, write: () => {} }),
    });
    return process;
  }

  /** Resolves when all that is due was done, or the process died over it. */
  async sendDue(): Promise<void> {
    await Promise.race([this.digests.sendDue(), this.death]);
  }

  /** A step that may be the last one; a dead process does nothing more, ever. */
  async step(kind: 'disk' | 'slack', deed: () => void): Promise<Fate> {
    if (this.dead) await never();
    this.world.steps += 1;
    const fate = this.world.fate(this.world.steps, kind);
    if (fate === 'dies-before') await this.#dies();
    if (fate === 'done' || fate === 'dies-after' || fate === 'lost-after') deed();
    if (fate === 'dies-after') await this.#dies();
    return fate;
  }

  async #dies(): Promise<void> {
    this.dead = true;
    this.world.deaths += 1;
    this.#die();
    await never();
  }
}

/** Goes from moment to moment until `end`, starting again after each death; `each` runs before every moment. */
export async function live(
  world: World,
  end: Date,
  options: { each?: (world: World) => void; down?: () => number; process?: Process } = {},
): Promise<Process> {
  let process = options.process ?? (await Process.start(world));
  while (world.now < end) {
    options.each?.(world);
    await process.sendDue();
    if (process.dead) {
      world.now = new Date(world.now.getTime() + (options.down?.() ?? 20_000));
      process = await Process.start(world);
    } else {
      const next = process.digests.nextMoment() ?? end.getTime();
      world.now = new Date(Math.min(Math.max(next, world.now.getTime() + 1_000), end.getTime()));
    }
  }
  return process;
}

function never(): Promise<never> {
  return new Promise(() => {});
}

function openDouble(world: World, process: Process): DigestState {
  const document = <T>(name: string, schema: z.ZodType<T>, empty: T): Document<T> => {
    const text = world.disk.get(name);
    let current = text === undefined ? empty : schema.parse(JSON.parse(text));
    return {
      current: () => current,
      change(step) {
        current = schema.parse(step(current));
      },
      async saved() {
        const written = JSON.stringify(current);
        if (written === world.disk.get(name)) return;
        await process.step('disk', () => world.disk.set(name, written));
      },
    };
  };
  return digestStateOf(
    document('digests', subscriptionsSchema, { schemaVersion: 1, subscriptions: [] }),
    document('snapshots', snapshotsSchema, { schemaVersion: 1, snapshots: {} }),
  );
}

function courierOf(process: Process): Courier {
  const { world } = process;
  const lost = { kind: 'unknown', reason: 'ECONNRESET' } as const;
  const refused = { kind: 'refused', reason: 'is_archived' } as const;

  async function look<T>(channel: string, seen: () => T): Promise<T | typeof lost | typeof refused> {
    const fate = await process.step('slack', () => {});
    if (fate !== 'done') return lost;
    return world.closed.has(channel) ? refused : seen();
  }

  return {
    async send({ subscription, ...letter }): Promise<Sending> {
      const ts = String(world.slack.length + 1);
      const { channel } = subscription.place;
      const isClosed = world.closed.has(channel);
      const fate = await process.step('slack', () => {
        if (!isClosed) world.slack.push({ ...letter, channel, ts, at: world.now });
      });
      if (fate === 'limited') return { kind: 'later', wait: 2_000, reason: 'ratelimited' };
      if (fate !== 'done') return lost;
      return isClosed ? refused : { kind: 'sent', ts };
    },
    find: (key, { channel, since }) =>
      look(channel, () => {
        const found = world.digests.find((one) => one.key === key && one.at.getTime() >= since);
        return found === undefined ? { kind: 'absent' as const } : { kind: 'found' as const, ts: found.ts };
      }),
    inThread: ({ channel, ts }) =>
      look(channel, () => ({
        kind: 'known' as const,
        keys: new Set(world.threadOf(ts).map(({ key }) => key)),
      })),
    async tell({ place, reason }) {
      world.told.push(`${place.channel} ${reason}`);
      return true;
    },
  };
}
