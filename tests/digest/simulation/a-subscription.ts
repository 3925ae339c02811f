import { newProgress } from '../../../src/digest/digests.ts';
import type { Settings, Subscription } from '../../../src/digest/subscription.ts';

export const SETTINGS: Settings = {
  scopes: [],
  at: '09:00',
  quiet: 'line',
  recap: false,
  patrons: ['milano'],
};

/** A subscription of a channel with nothing but what a test says of it. */
export function aSubscription(
  known: Partial<Omit<Subscription, 'settings' | 'progress'>> & {
    settings?: Partial<Settings>;
    progress?: Partial<Subscription['progress']>;
  } = {},
): Subscription {
  return {
    id: 'prova',
    place: { kind: 'channel', channel: 'C0PROVA' },
    snoozes: [],
    createdBy: 'U0ANNA',
    ...known,
    settings: { ...SETTINGS, ...known.settings },
    progress: { ...newProgress('2026-01-01'), ...known.progress },
  };
}
