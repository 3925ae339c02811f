import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';

/** Knows whether Slack takes what the bot says. */
export type Pulse = () => Promise<boolean>;

export interface PulseParts {
  /** Tries nothing again by itself. */
  client: Pick<webApi.WebClient, 'auth'>;
  /** In ms since the epoch. */
  now: () => number;
}

/** Whoever asks after the bot's health every second need not make it ask Slack every second, in ms. */
const MAX_AGE = 10_000;

/** Whoever asks does not wait longer than this, in ms: what is slower is as good as not there. */
const PATIENCE = 2_000;

/** Asks Slack whether it is there and takes the bot's token; never rejects. */
export function createPulse({ client, now }: PulseParts): Pulse {
  let last: { at: number; beat: Promise<boolean> } | null = null;
  return () => {
    if (last !== null && now() - last.at <= MAX_AGE) return last.beat;
    const answered = client.auth.test().then(
      () => true,
      () => false,
    );
    last = { at: now(), beat: Promise.race([answered, pause(PATIENCE, false, { ref: false })]) };
    return last.beat;
  };
}
