import { setTimeout as pause } from 'node:timers/promises';
import { runChild, withFolder } from '../../bench/child.ts';
import { sequence } from '../../bench/growth/words.ts';
import { readManifest } from '../../src/slack/manifest.ts';
import { isObject } from '../../src/workspace/state/wire.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

export interface BotKills {
  kills: number;
  questions: number;
  /** Questions that the bot acknowledged to Slack. */
  acknowledged: number;
  /** Acknowledged, and never answered. */
  unanswered: number;
  /** Answered more than once. */
  answeredTwice: number;
  /** State files found unreadable at a start. */
  unreadable: number;
  /** Starts that did not come to be ready. */
  failedStarts: number;
}

/** Longest life of a bot after it has started, in ms. */
const LIFE = 1_500;
/** A mention every so many ms, in the channels by turns: Slack takes about one message a second in each. */
const PACE = 500;
const CHANNELS = ['C0GENERALE', 'C0PERFORMANCE'] as const;
/** And a slash command every so many ms, so that there is always work under way. */
const COMMANDS = 40;
const RETRIES = [200, 1_000, 2_000, 4_000, 8_000, 16_000];
/** So long without an answer at the end, and there is none to come. */
const QUIET = 4_000;

/** Kills the real bot in the local workspace while people ask, and counts what became of their questions. */
export async function killBot({ kills, seed }: { kills: number; seed: number }): Promise<BotKills> {
  const slack = await startWorkspace({ config: readManifest('manifest.yml'), retryDelays: RETRIES });
  const counts = countQuestions(slack);
  const found = { kills: 0, unreadable: 0, failedStarts: 0 };
  try {
    await withFolder(async (folder) => {
      const random = sequence(seed);
      const asking = askOn(slack);
      for (let kill = 0; kill < kills; kill++) {
        const bot = await startBot(slack, folder, found);
        // Before the load has begun there is nothing to lose; some die while they still connect.
        await pause(random() * LIFE);
        await bot.stop('SIGKILL');
        found.kills += 1;
        found.unreadable += bot.output().split('was damaged').length - 1;
      }
      const last = await startBot(slack, folder, found);
      await asking.stop();
      await counts.settled();
      await last.stop();
      found.unreadable += last.output().split('was damaged').length - 1;
    });
  } finally {
    await slack.close();
  }
  return { ...found, ...counts.sum() };
}

async function startBot(slack: Workspace, folder: string, found: { failedStarts: number }) {
  const { botToken, appToken } = slack.credentials;
  const env = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slack.apiUrl };
  const bot = runChild(['src/main.ts', '--state', folder], { env });
  await bot.says(/: ready/).catch(() => {
    found.failedStarts += 1;
  });
  return bot;
}

/** People go on asking, whether the bot is there or not. */
function askOn(slack: Workspace): { stop(): Promise<void> } {
  let asking = true;
  const anna = slack.user('U0ANNA');
  const every = async (pace: number, ask: (number: number) => Promise<unknown>) => {
    for (let number = 1; asking; number++) {
      void ask(number);
      await pause(pace);
    }
  };
  const loops = [
    every(PACE, (number) => anna.mention(CHANNELS[number % 2] ?? CHANNELS[0], `nota ${(number % 41) + 1}`)),
    every(COMMANDS, (number) => anna.command('/obiettivi', `nota ${(number % 41) + 1}`)),
  ];
  return {
    async stop() {
      asking = false;
      await Promise.all(loops);
    },
  };
}

interface Fate {
  acknowledged: boolean;
  answers: number;
}

/** Follows every question by its timestamp: Slack's acknowledgement, and the bot's messages in its thread. */
function countQuestions(slack: Workspace) {
  const fates = new Map<string, Fate>();
  let lastAnswer = Date.now();
  slack.journal.follow((entry) => {
    if (entry.kind === 'delivery') {
      const { event } = entry.parcel.payload;
      if (!isObject(event) || event.type !== 'app_mention' || typeof event.ts !== 'string') return;
      const fate = fates.get(event.ts) ?? { acknowledged: false, answers: 0 };
      fates.set(event.ts, { ...fate, acknowledged: fate.acknowledged || entry.outcome.kind === 'acked' });
    } else if (entry.kind === 'message' && entry.message.bot_id === slack.bot.botId) {
      const asked = entry.message.thread_ts ?? '';
      const fate = fates.get(asked) ?? { acknowledged: false, answers: 0 };
      fates.set(asked, { ...fate, answers: fate.answers + 1 });
      lastAnswer = Date.now();
    }
  });
  return {
    async settled() {
      lastAnswer = Date.now();
      while (Date.now() - lastAnswer < QUIET) await pause(100);
    },
    sum(): Omit<BotKills, 'kills' | 'unreadable' | 'failedStarts'> {
      const all = [...fates.values()];
      return {
        questions: all.length,
        acknowledged: all.filter(({ acknowledged }) => acknowledged).length,
        unanswered: all.filter(({ acknowledged, answers }) => acknowledged && answers === 0).length,
        answeredTwice: all.filter(({ answers }) => answers > 1).length,
      };
    },
  };
}
