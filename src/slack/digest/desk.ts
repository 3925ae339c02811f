import type { Digests } from '../../digest/digests.ts';
import type { Subscription } from '../../digest/subscription.ts';
import type { Year } from '../../report/corpus.ts';
import type { Poster } from '../poster.ts';
import { type DigestCommand, digestCommand } from './command.ts';
import { planOf } from './plan.ts';
import { type DigestSaving, digestSaving } from './saving.ts';
import { type DigestSettings, digestSettings } from './settings.ts';
import { type Snoozing, snoozing } from './snoozing.ts';
import { digestTexts } from './texts.ts';

/** What the bot does about its digests when somebody asks; the listeners only call it. */
export type DigestDesk = DigestCommand & DigestSettings & DigestSaving & Snoozing & DigestSummary;

export interface DigestSummary {
  /** What somebody's own digests are set to, in words; null where there are none. */
  digestOf(user: string): string | null;
}

export interface DigestDeskParts {
  digests: Digests;
  /** The year that digests are about, as it stands now. */
  year: () => Year;
  poster: Poster;
  /** The centres that these words may mean, by any of their names. */
  centresNamed: (words: string) => readonly string[];
  /** Slack's ids of the administrators. */
  admins: readonly string[];
  /** YYYY-MM-DD */
  today: () => string;
  /** Called when digests may be due at other times than before. */
  onChange: () => void;
}

export function createDigestDesk(parts: DigestDeskParts): DigestDesk {
  const { digests, year } = parts;
  return {
    ...digestSettings(parts),
    ...digestSaving(parts),
    ...digestCommand(parts),
    ...snoozing(parts),
    digestOf(user) {
      const own = digests.all().filter((one) => isOf(one, user));
      if (own.length === 0) return null;
      return digestTexts.homeLine(own.map(({ settings }) => planOf(settings, year())));
    },
  };
}

function isOf({ place }: Subscription, user: string): boolean {
  return place.kind === 'person' && place.user === user;
}
