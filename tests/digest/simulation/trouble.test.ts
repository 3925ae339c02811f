import { describe, expect, it } from 'vitest';
import { italianDay, italianInstant } from '../../../src/language/italian-time.ts';
import { SETTINGS } from './a-subscription.ts';
import { reportAfter } from './report.ts';
import { live, Process, World } from './world.ts';

async function oneChannel(settings = SETTINGS, from = '2026-11-23'): Promise<World> {
  const world = new World(italianInstant(from, '08:00'), reportAfter(0));
  const { digests } = await Process.start(world);
  await digests.subscribe({ kind: 'channel', channel: 'C0UNO' }, settings, 'U0ANNA');
  return world;
}

const until = (world: World, day: string, time = '08:00') => live(world, italianInstant(day, time));
const days = (world: World) => world.digests.map(({ at }) => italianDay(at));
const text = (world: World, index: number) => JSON.stringify(world.digests.at(index)?.answer);

describe('a channel that refuses the digest', () => {
  it('is tried again, then told to the administrators once, and nothing is lost when it opens again', async () => {
    const world = await oneChannel();
    await until(world, '2026-11-24');
    world.closed.add('C0UNO');
    world.year = reportAfter(1);
    await until(world, '2026-11-24', '09:05');
    expect(world.told).toEqual(['C0UNO is_archived']);
    await until(world, '2026-11-27');
    expect(world.told).toHaveLength(1);
    world.closed.delete('C0UNO');
    await until(world, '2026-11-28');
    expect(days(world)).toEqual(['2026-11-23', '2026-11-27']);
    expect(text(world, -1)).toContain('dal 23 al 27 novembre (3 riepiloghi saltati)');
    expect(text(world, -1)).toContain('risultato 1 (era 0)');
    world.closed.add('C0UNO');
    await until(world, '2026-12-01');
    expect(world.told).toHaveLength(2);
  });

  it('does not keep the others waiting', async () => {
    const world = await oneChannel();
    const { digests } = await Process.start(world);
    await digests.subscribe({ kind: 'channel', channel: 'C0DUE' }, SETTINGS, 'U0ANNA');
    world.closed.add('C0UNO');
    await until(world, '2026-11-23', '09:00');
    await until(world, '2026-11-23', '09:01');
    expect(world.digests.map(({ channel }) => channel)).toEqual(['C0DUE']);
  });

  it('gets the digest when it is opened between two attempts', async () => {
    const world = await oneChannel();
    world.closed.add('C0UNO');
    await until(world, '2026-11-23', '09:01');
    world.closed.delete('C0UNO');
    await until(world, '2026-11-23', '10:00');
    expect(days(world)).toEqual(['2026-11-23']);
    expect(world.told).toEqual([]);
  });

  it('counts as served when only the list could not follow', async () => {
    const world = await oneChannel();
    world.fate = () => {
      if (world.digests.length === 1) world.closed.add('C0UNO');
      return 'done';
    };
    await until(world, '2026-11-23', '12:00');
    expect(world.told).toHaveLength(1);
    world.closed.clear();
    world.fate = () => 'done';
    await until(world, '2026-11-24', '12:00');
    expect(days(world)).toEqual(['2026-11-23', '2026-11-24']);
  });
});

describe('a Slack that does not answer', () => {
  it('is asked again all day, and the next digest makes up for the day', async () => {
    const world = await oneChannel();
    await until(world, '2026-11-24');
    world.fate = (_, kind) => (kind === 'slack' ? 'lost-before' : 'done');
    await until(world, '2026-11-25');
    expect(world.steps).toBeGreaterThan(50);
    world.fate = () => 'done';
    await until(world, '2026-11-26');
    expect(days(world)).toEqual(['2026-11-23', '2026-11-25']);
    expect(world.told).toEqual(['C0UNO ECONNRESET']);
    expect(text(world, -1)).toContain('dal 23 al 25 novembre (1 riepilogo saltato)');
  });

  it('is found to have taken the message on the day before', async () => {
    const world = await oneChannel();
    await until(world, '2026-11-24');
    world.year = reportAfter(1);
    world.fate = (_, kind) => (kind === 'slack' ? 'lost-after' : 'done');
    await until(world, '2026-11-25');
    world.fate = () => 'done';
    await until(world, '2026-11-26');
    expect(days(world)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(text(world, -1)).not.toContain('saltat');
    expect(text(world, -1)).not.toContain('era 0');
    expect(world.threadOf(world.digests[1]?.ts ?? '')).toHaveLength(1);
  });

  it('is waited for as long as it asks', async () => {
    const world = await oneChannel();
    let limits = 20;
    world.fate = (_, kind) => {
      if (kind === 'disk' || limits === 0) return 'done';
      limits -= 1;
      return 'limited';
    };
    await until(world, '2026-11-23', '09:01');
    expect(days(world)).toEqual(['2026-11-23']);
    expect(world.told).toEqual([]);
  });
});

describe('the clock', () => {
  it.each([
    ['go on', '2026-03-27', '2026-04-01'],
    ['go back', '2026-10-23', '2026-10-28'],
  ])('is followed when the clocks %s', async (_, from, to) => {
    const world = await oneChannel(SETTINGS, from);
    await until(world, to);
    expect(world.digests).toHaveLength(3);
    for (const { at } of world.digests) expect(at).toEqual(italianInstant(italianDay(at), '09:00'));
  });

  it('sends nothing twice when it is set back, by an hour or by a day', async () => {
    const world = await oneChannel();
    await until(world, '2026-11-24', '12:00');
    for (const [day, time] of [
      ['2026-11-24', '08:30'],
      ['2026-11-23', '08:30'],
    ] as const) {
      world.now = italianInstant(day, time);
      await until(world, '2026-11-24', '13:00');
    }
    expect(days(world)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('goes on when it ran years ahead by mistake and was set right', async () => {
    const world = await oneChannel();
    await until(world, '2026-11-24');
    world.now = italianInstant('2036-05-08', '10:00');
    await until(world, '2036-05-08', '11:00');
    world.now = italianInstant('2026-11-24', '08:30');
    await until(world, '2026-11-26');
    expect(days(world)).toEqual(['2026-11-23', '2036-05-08', '2026-11-24', '2026-11-25']);
  });
});

describe('settings', () => {
  it('make the first digest come today only before its time', async () => {
    const early = await oneChannel({ ...SETTINGS, at: '09:00' });
    await until(early, '2026-11-25');
    expect(days(early)).toEqual(['2026-11-23', '2026-11-24']);
    const late = await oneChannel({ ...SETTINGS, at: '07:00' });
    await until(late, '2026-11-25');
    expect(days(late)).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('that change the time bring no second digest on the same day', async () => {
    const world = await oneChannel();
    const process = await until(world, '2026-11-23', '12:00');
    const [subscription] = process.digests.all();
    if (subscription === undefined) throw new Error('no subscription');
    await process.digests.change(subscription.id, { ...SETTINGS, at: '15:00' });
    await live(world, italianInstant('2026-11-24', '20:00'), { process });
    expect(world.digests.map(({ at }) => at)).toEqual([
      italianInstant('2026-11-23', '09:00'),
      italianInstant('2026-11-24', '15:00'),
    ]);
  });

  it('that are removed while a digest is on its way end it', async () => {
    const world = await oneChannel();
    world.closed.add('C0UNO');
    const process = await until(world, '2026-11-23', '09:01');
    for (const { id } of process.digests.all()) await process.digests.remove(id);
    world.closed.clear();
    await live(world, italianInstant('2026-11-25', '20:00'), { process });
    expect(world.digests).toEqual([]);
    expect(process.digests.nextMoment()).toBeNull();
  });

  it('are at most ten in one channel', async () => {
    const world = await oneChannel();
    const { digests } = await Process.start(world);
    const made = [];
    for (let count = 0; count < 12; count += 1) {
      made.push(await digests.subscribe({ kind: 'channel', channel: 'C0UNO' }, SETTINGS, 'U0ANNA'));
    }
    expect(made.filter((one) => one === null)).toHaveLength(3);
  });
});
