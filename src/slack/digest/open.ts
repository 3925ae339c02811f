import type { webApi } from '@slack/bolt';
import { createDigests } from '../../digest/digests.ts';
import { createScheduler, type Scheduler, type Timers } from '../../digest/scheduler.ts';
import { openDigestState } from '../../digest/state.ts';
import type { Log } from '../../environment/log.ts';
import { italianDay } from '../../language/italian-time.ts';
import type { Year } from '../../report/corpus.ts';
import type { StateFolder } from '../../store/state-folder.ts';
import type { Poster } from '../poster.ts';
import { createCourier } from './courier.ts';
import { createDigestDesk, type DigestDesk } from './desk.ts';

export interface DigestOptions {
  state: StateFolder;
  /** The year that digests are about, as it stands now. */
  year: () => Year;
  /** Tries nothing again by itself. */
  careful: webApi.WebClient;
  client: webApi.WebClient;
  poster: Poster;
  centresNamed: (words: string) => readonly string[];
  /** Slack's ids of the administrators. */
  admins: readonly string[];
  now: () => Date;
  timers: Timers;
  log: Log;
}

export interface RunningDigests {
  desk: DigestDesk;
  scheduler: Scheduler;
  /** For `/health`: when digests last went out and how many do not arrive. */
  health(): { lastDigest: string | null; failingDigests: number };
}

/** The digests in Slack; nothing is sent before the scheduler is started. */
export async function openDigests(options: DigestOptions): Promise<RunningDigests> {
  const { year, poster, admins, now, log } = options;
  const digests = createDigests({
    state: await openDigestState(options.state),
    year,
    courier: createCourier(options),
    now,
    hasAdmins: admins.length > 0,
    log,
  });
  const scheduler = createScheduler({
    work: (isStopping) => digests.sendDue(isStopping),
    next: () => digests.nextMoment(),
    now,
    timers: options.timers,
    onError: (err) => log.error({ err }, 'digest: the schedule failed, going on'),
  });
  const desk = createDigestDesk({
    digests,
    year,
    poster,
    admins,
    centresNamed: options.centresNamed,
    today: () => italianDay(now()),
    onChange: () => scheduler.wake(),
  });
  return {
    desk,
    scheduler,
    health() {
      const all = digests.all().map(({ progress }) => progress);
      const days = all.flatMap(({ told }) => told?.day ?? []).sort();
      return {
        lastDigest: days.at(-1) ?? null,
        failingDigests: all.filter(({ failing }) => failing !== null).length,
      };
    },
  };
}
