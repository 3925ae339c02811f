import { describe, expect, it } from 'vitest';
import { italianInstant } from '../../../src/language/italian-time.ts';
import { SETTINGS } from './a-subscription.ts';
import { reportAfter } from './report.ts';
import { type Fate, live, Process, World } from './world.ts';

const EVENING = italianInstant('2026-11-24', '20:00');
const FATES: Fate[] = ['dies-before', 'dies-after', 'lost-before', 'lost-after', 'limited'];

const BEFORE = reportAfter(0);
const AFTER = reportAfter(1);

/** What is on the disk of two channels that had their first digest yesterday. */
async function yesterday(): Promise<ReadonlyMap<string, string>> {
  const world = new World(italianInstant('2026-11-23', '08:00'), BEFORE);
  const { digests } = await Process.start(world);
  for (const channel of ['C0UNO', 'C0DUE']) {
    await digests.subscribe({ kind: 'channel', channel }, SETTINGS, 'U0ANNA');
  }
  await live(world, italianInstant('2026-11-24', '08:00'));
  return world.disk;
}

const prepared = yesterday();

/** The morning after, with a report that was corrected since. */
async function aMorning(): Promise<World> {
  const world = new World(italianInstant('2026-11-24', '08:00'), AFTER);
  for (const [name, text] of await prepared) world.disk.set(name, text);
  return world;
}

async function countSteps(): Promise<number> {
  const world = await aMorning();
  await live(world, EVENING);
  return world.steps;
}

async function morningWith(fates: ReadonlyMap<number, Fate>): Promise<World> {
  const world = await aMorning();
  world.fate = (step, kind) => {
    const fate = fates.get(step) ?? 'done';
    return kind === 'disk' && !fate.startsWith('dies') ? 'done' : fate;
  };
  await live(world, EVENING);
  return world;
}

function expectOneEach(world: World): void {
  const channels = world.digests.map(({ channel }) => channel).sort();
  expect(channels).toEqual(['C0DUE', 'C0UNO']);
  for (const { ts, key, answer } of world.digests) {
    expect(world.threadOf(ts).map((letter) => letter.key)).toEqual([`${key}/1`]);
    expect(JSON.stringify(answer.blocks)).toContain('risultato 1 (era 0)');
  }
}

describe('one morning’s digests', () => {
  it('arrive once each, whatever one step meets', async () => {
    const steps = await countSteps();
    expect(steps).toBeGreaterThan(8);
    for (let step = 1; step <= steps; step += 1) {
      for (const fate of FATES) expectOneEach(await morningWith(new Map([[step, fate]])));
    }
  });

  it('arrive once each, whatever any two steps meet', async () => {
    // What the first fault calls for takes steps of its own: the second may meet those too.
    const steps = (await countSteps()) + 6;
    for (let first = 1; first <= steps; first += 1) {
      for (let second = first + 1; second <= steps; second += 1) {
        for (const [one, other] of [
          ['dies-before', 'dies-after'],
          ['dies-after', 'dies-before'],
          ['lost-after', 'dies-after'],
          ['dies-after', 'lost-before'],
        ] satisfies [Fate, Fate][]) {
          expectOneEach(
            await morningWith(
              new Map([
                [first, one],
                [second, other],
              ]),
            ),
          );
        }
      }
    }
  });

  it('arrive once each when they die at every second step of the whole morning', async () => {
    for (const odd of [0, 1]) {
      const world = await aMorning();
      world.fate = (step) => {
        if (step > 40 || step % 2 === odd) return 'done';
        return step % 4 < 2 ? 'dies-before' : 'dies-after';
      };
      await live(world, EVENING);
      expectOneEach(world);
      expect(world.deaths).toBeGreaterThan(5);
    }
  });
});
