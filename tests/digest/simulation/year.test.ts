import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATRONS } from '../../../src/digest/calendar/holidays.ts';
import { isWorkingDay } from '../../../src/digest/calendar/working-days.ts';
import { addDays } from '../../../src/language/calendar.ts';
import { italianDay, italianInstant } from '../../../src/language/italian-time.ts';
import { SETTINGS } from './a-subscription.ts';
import { reportAfter } from './report.ts';
import { type Fate, live, Process, type SentLetter, World } from './world.ts';

const START = italianInstant('2026-01-01', '00:00');
const END = italianInstant('2027-01-01', '00:00');
const FATES: Fate[] = ['dies-before', 'dies-after', 'lost-before', 'lost-after', 'limited'];
const DAY = 86_400_000;

/** Years of each kind; `DIGEST_YEARS=200` for a long run. */
const YEARS = Number(process.env.DIGEST_YEARS ?? 4);
const PATIENCE = { timeout: Math.max(30_000, YEARS * 3_000) };

const WHERE = [
  { channel: 'C0UNO', settings: SETTINGS },
  { channel: 'C0DUE', settings: { ...SETTINGS, at: '17:30', recap: true, patrons: [...PATRONS] } },
  {
    channel: 'C0TRE',
    settings: { ...SETTINGS, scopes: [{ facet: 'centre' as const, name: 'Uno' }], quiet: 'silence' as const },
  },
];

async function subscribed(): Promise<World> {
  const world = new World(START, reportAfter(0));
  const { digests } = await Process.start(world);
  for (const { channel, settings } of WHERE) {
    await digests.subscribe({ kind: 'channel', channel }, settings, 'U0ANNA');
  }
  return world;
}

function daysOfTheYear(): string[] {
  return Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
}

function daysSent(world: World, channel: string): string[] {
  return world.digests.filter((one) => one.channel === channel).map(({ key }) => key.split(':')[1] ?? '');
}

/** The corrections that a channel was told of, as [before, now]. */
function corrections(letters: readonly SentLetter[]): [number, number][] {
  return letters.flatMap(({ answer }) =>
    [...JSON.stringify(answer.blocks).matchAll(/risultato (\d+) \(era (\d+)\)/g)].map(
      ([, now, before]): [number, number] => [Number(before), Number(now)],
    ),
  );
}

function expectToldOnceAndInOrder(world: World, channel: string, last: number): void {
  const told = corrections(world.digests.filter((one) => one.channel === channel));
  let known = told[0]?.[0] ?? last;
  for (const [before, now] of told) {
    expect(before).toBe(known);
    known = now;
  }
  expect(known).toBe(last);
}

function expectWholeLists(world: World): void {
  for (const digest of world.digests) {
    const keys = world.threadOf(digest.ts).map(({ key }) => key);
    const isQuiet = digest.answer.blocks.length === 0;
    expect(keys).toEqual(isQuiet ? [] : [`${digest.key}/1`]);
  }
}

describe('a year of digests', () => {
  it('has one each working day, and says nothing on the quiet days of a silent one', async () => {
    const world = await subscribed();
    let corrected = 0;
    await live(world, END, {
      each: ({ now }) => {
        if (italianDay(now) < '2026-06-16' || corrected > 0) return;
        corrected += 1;
        world.year = reportAfter(corrected);
      },
    });
    expect(daysSent(world, 'C0UNO')).toEqual(daysOfTheYear().filter((day) => isWorkingDay(day, ['milano'])));
    expect(daysSent(world, 'C0DUE')).toEqual(daysOfTheYear().filter((day) => isWorkingDay(day, PATRONS)));
    expect(daysSent(world, 'C0TRE')).toEqual(['2026-01-02', '2026-06-16']);
    for (const { channel } of WHERE) expectToldOnceAndInOrder(world, channel, 1);
    for (const { at, channel } of world.digests) {
      const time = channel === 'C0DUE' ? '17:30' : '09:00';
      expect(at).toEqual(italianInstant(italianDay(at), time));
    }
    expectWholeLists(world);
  });

  it(
    'misses none and sends none twice, whatever dies or gets lost, and tells every change once',
    PATIENCE,
    async () => {
      let deaths = 0;
      const weather = fc.record({
        seed: fc.integer(),
        /** How many steps of 100 go wrong. */
        trouble: fc.integer({ min: 1, max: 30 }),
      });
      await fc.assert(
        fc.asyncProperty(weather, async ({ seed, trouble }) => {
          const random = randomFrom(seed);
          const world = await subscribed();
          let corrected = 0;
          world.fate = (_, kind) => {
            if (random() * 100 >= trouble) return 'done';
            const fate = FATES[Math.floor(random() * FATES.length)] ?? 'done';
            return kind === 'disk' && !fate.startsWith('dies') ? 'done' : fate;
          };
          await live(world, END, {
            each: () => {
              if (random() >= 0.02) return;
              corrected += 1;
              world.year = reportAfter(corrected);
            },
          });
          world.fate = () => 'done';
          await live(world, new Date(END.getTime() + 5 * DAY));
          deaths += world.deaths;
          const days = daysOfTheYear().filter((day) => isWorkingDay(day, ['milano']));
          expect(daysSent(world, 'C0UNO').filter((day) => day < '2027')).toEqual(days);
          const others = daysOfTheYear().filter((day) => isWorkingDay(day, PATRONS));
          expect(daysSent(world, 'C0DUE').filter((day) => day < '2027')).toEqual(others);
          expect(new Set(daysSent(world, 'C0TRE')).size).toBe(daysSent(world, 'C0TRE').length);
          for (const { channel } of WHERE) expectToldOnceAndInOrder(world, channel, corrected);
          expectWholeLists(world);
        }),
        { numRuns: YEARS },
      );
      expect(deaths).toBeGreaterThan(10 * YEARS);
    },
  );

  it('makes up for days that nobody was there with one digest that says which', PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const random = randomFrom(seed);
        const world = await subscribed();
        let corrected = 0;
        world.fate = () => (random() < 0.05 ? 'dies-before' : 'done');
        await live(world, END, {
          each: () => {
            if (random() >= 0.1) return;
            corrected += 1;
            world.year = reportAfter(corrected);
          },
          down: () => random() * 6 * DAY,
        });
        world.fate = () => 'done';
        await live(world, new Date(END.getTime() + 10 * DAY));
        for (const { channel } of WHERE) {
          const sent = daysSent(world, channel);
          expect(new Set(sent).size).toBe(sent.length);
          expectToldOnceAndInOrder(world, channel, corrected);
        }
        expectMissedDaysSaid(world);
        expectWholeLists(world);
      }),
      { numRuns: YEARS },
    );
  });
});

/** Between two digests of one channel lie as many working days as the later one says. */
function expectMissedDaysSaid(world: World): void {
  const digests = world.digests.filter(({ channel }) => channel === 'C0UNO');
  for (const [index, digest] of digests.entries()) {
    const before = digests[index - 1];
    if (before === undefined) continue;
    const [from = '', to = ''] = [before, digest].map(({ key }) => key.split(':')[1] ?? '');
    const missed = daysBetween(from, to).filter((day) => isWorkingDay(day, ['milano'])).length;
    const said = /\((\d+) riepilog[oh]i? saltat[oi]\)/.exec(digest.answer.headline)?.[1] ?? '0';
    expect(Number(said)).toBe(missed);
  }
}

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
