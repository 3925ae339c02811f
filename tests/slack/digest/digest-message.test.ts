import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../src/digest/compose.ts';
import type { Edition } from '../../../src/digest/edition.ts';
import { editionOf } from '../../../src/digest/edition.ts';
import { type Facts, type Snapshot, snapshotOf } from '../../../src/digest/snapshot.ts';
import { SECTIONS, THEMES } from '../../../src/report/record.ts';
import { letterReply } from '../../../src/slack/digest/digest-message.ts';
import { overviewView } from '../../../src/slack/digest/overview.ts';
import { settingsForm } from '../../../src/slack/digest/settings-form.ts';
import { STATUSES } from '../../../src/targets/verdict.ts';
import { isTooLong } from '../../../src/workspace/blocks/together.ts';
import { validateMessage, validateView } from '../../../src/workspace/blocks/validate.ts';
import type { Block } from '../../../src/workspace/state/wire.ts';
import { aSubscription } from '../../digest/simulation/a-subscription.ts';
import { reportAfter } from '../../digest/simulation/report.ts';

const hostile = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 3, arbitrary: fc.constantFrom('<!channel>', '<@U1>', '>=90%', '&&&', '*x* _y_', '', ' ', '\n') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('parola ', 'senzaspazi', '&<>', '😀'), fc.integer({ min: 1, max: 900 }))
      .map(([unit, times]) => unit.repeat(times)),
  },
);

const facts: fc.Arbitrary<Omit<Facts, 'id'>> = fc.record({
  section: fc.constantFrom(...SECTIONS),
  theme: fc.constantFrom(...THEMES),
  code: fc.option(fc.constantFrom('1.1.1', '2.5.2'), { nil: null }),
  name: hostile,
  centres: fc.array(hostile, { maxLength: 3 }),
  status: fc.constantFrom(...STATUSES),
  target: hostile,
  result: hostile,
  notes: fc.array(fc.record({ number: fc.integer({ min: 1, max: 99 }), text: hostile }), { maxLength: 3 }),
});

const snapshot = (most: number): fc.Arbitrary<Snapshot> =>
  fc
    .array(facts, { maxLength: most })
    .map((rows) => ({ year: 2026, rows: rows.map((row, index) => ({ ...row, id: `r${index}` })) }));

function edition(before: Snapshot, now: Snapshot): Edition {
  const snoozes = before.rows
    .slice(0, 2)
    .map((seen) => ({ seen, reason: seen.name || 'x', until: '2026-11-23', by: 'U1' }));
  const told = { day: '2026-11-20', version: 'before' };
  const subscription = aSubscription({ snoozes, settings: { recap: true }, progress: { told, recap: told } });
  const year = { ...reportAfter(0), year: 2026 };
  return editionOf(subscription, '2026-11-27', { year, now, snapshot: () => before });
}

describe('the messages of a digest', () => {
  it('stay within Slack’s limits in each of their forms, and never ping', () => {
    fc.assert(
      fc.property(snapshot(30), snapshot(30), (before, now) => {
        const { answer, list } = composeDigest(edition(before, now), 'daily');
        const letter = { subscription: aSubscription(), key: 'k' };
        const replies = [
          letterReply({ ...letter, threadTs: null, answer }),
          ...list.map((part) => letterReply({ ...letter, threadTs: '1', answer: part })),
        ];
        for (const reply of replies) {
          for (const form of reply.forms) {
            const { text, blocks = [] } = form();
            expect(validateMessage(blocks as unknown as Block[])).toEqual([]);
            expect(isTooLong(blocks as unknown as Block[])).toBe(false);
            expect(JSON.stringify([text, blocks])).not.toMatch(/<[!@#]/);
          }
          const [only, ...more] = reply.texts(Number.POSITIVE_INFINITY);
          expect(more).toEqual([]);
          expect(only?.text.length ?? 0).toBeLessThanOrEqual(39_000);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold every open item once in the list, none left to another page', () => {
    fc.assert(
      fc.property(snapshot(120), (now) => {
        const { list } = composeDigest(edition({ year: 2026, rows: [] }, now), 'daily');
        const opened = list.filter(({ headline }) => headline.startsWith('L’elenco intero'));
        const rows = opened.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
        );
        const open = now.rows.filter(({ status }) => status === 'not-met' || status === 'partially-met');
        expect(rows).toHaveLength(open.length);
        for (const answer of list) {
          const reply = letterReply({ subscription: aSubscription(), key: 'k', threadTs: '1', answer });
          const blocks = reply.forms[0]?.().blocks ?? [];
          const drawn = blocks.flatMap((block) => (block.type === 'table' ? block.rows.slice(1) : []));
          const [table] = answer.blocks;
          expect(drawn).toHaveLength(table?.kind === 'table' ? table.rows.length : -1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('carry buttons, save for the one line of a quiet day', () => {
    const year = reportAfter(0);
    const { snapshot: now } = snapshotOf(year);
    const data = { year, now, snapshot: () => now };
    const told = { day: '2026-11-20', version: 'x' };
    const first = composeDigest(editionOf(aSubscription(), '2026-11-23', data), 'daily');
    const quiet = composeDigest(
      editionOf(aSubscription({ progress: { told } }), '2026-11-23', data),
      'daily',
    );
    const buttons = ({ answer }: typeof first) =>
      JSON.stringify(
        letterReply({ subscription: aSubscription(), key: 'k', threadTs: null, answer }).forms[0]?.().blocks,
      ).match(/digest\.(?:settings|snooze)"/g);
    expect(buttons(first)).toHaveLength(3);
    expect(buttons(quiet)).toBeNull();
  });
});

describe('the modals of the digest', () => {
  it('stay within Slack’s limits whatever is in them', () => {
    const year = reportAfter(0);
    const context = { subscription: null, channel: 'C0PROVA' };
    const scopes = fc.array(
      hostile.map((name) => ({ facet: 'centre' as const, name })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(scopes, fc.array(facts, { maxLength: 12 }), hostile, (wanted, rows, reason) => {
        const settings = { ...aSubscription().settings, scopes: wanted, recap: true };
        const snoozes = rows.map((seen, index) => ({
          seen: { ...seen, id: `r${index}` },
          reason: reason || 'x',
          until: '2026-12-01',
          by: 'U1',
        }));
        const subscriptions = Array.from({ length: 15 }, (_, index) =>
          aSubscription({ id: `s${index}`, settings, snoozes }),
        );
        const views = [
          settingsForm({ year, settings, context }),
          settingsForm({ year, settings, context: { ...context, subscription: 's1' }, objection: reason }),
          overviewView({ subscriptions, year, context }),
        ];
        for (const view of views) {
          expect(validateView(JSON.parse(JSON.stringify(view)))).toEqual([]);
          expect(JSON.stringify(view)).not.toMatch(/<[!@]/);
        }
      }),
      { numRuns: 40 },
    );
  });
});
