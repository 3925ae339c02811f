import { setTimeout as pause } from 'node:timers/promises';
import { runChild, withFolder } from '../../bench/child.ts';
import { sequence } from '../../bench/growth/words.ts';
import { readManifest } from '../../src/slack/manifest.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { followQuestions, type Sum } from './fates.ts';

export interface BotKills {
  kills: number;
  /** Answered before everybody, in a thread that can be looked at before answering again. */
  mentions: Sum;
  /** Answered through a response URL, where nobody can look. */
  commands: Sum;
  /** State files found unreadable at a start. */
  unreadable: number;
  /** Starts that did not come to be ready. */
  failedStarts: number;
}

/** Longest life of a bot after it has started, in ms. */
const LIFE = 1_500;
/** A mention every so many ms, in the channels by turns: more than the bot can answer while it lives would pile up. */
const PACE = 1_500;
const CHANNELS = ['C0GENERALE', 'C0PERFORMANCE'] as const;
/** And a slash command every so many ms, so that there is always work under way. */
const COMMANDS = 40;
/** Slack takes its time with each message, in ms: many are on their way when the bot dies. */
const SLOWNESS = 150;
const RETRIES = [200, 1_000, 2_000, 4_000, 8_000, 16_000];
/** So long without an answer at the end, and there is none to come. */
const QUIET = 4_000;

/** Kills the real bot in the local workspace while people ask, and counts what became of their questions. */
export async function killBot({ kills, seed }: { kills: number; seed: number }): Promise<BotKills> {
  const slack = await startWorkspace({ config: readManifest('manifest.yml'), retryDelays: RETRIES });
  slack.faults.slow('chat.postMessage', SLOWNESS, Number.POSITIVE_INFINITY);
  const fates = followQuestions(slack);
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
      await fates.settled(QUIET);
      await last.stop();
      found.unreadable += last.output().split('was damaged').length - 1;
    });
  } finally {
    await slack.close();
  }
  return { ...found, ...fates.sum() };
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
