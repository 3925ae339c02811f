import { setTimeout as pause } from 'node:timers/promises';
import { isObject } from '../../src/workspace/state/wire.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** What became of the questions of one kind. */
export interface Sum {
  questions: number;
  /** Questions that the bot acknowledged to Slack. */
  acknowledged: number;
  /** Acknowledged, and never answered. */
  unanswered: number;
  /** Answered more than once. */
  answeredTwice: number;
}

export interface Fates {
  /** Resolves when no answer has come for so many ms. */
  settled(quiet: number): Promise<void>;
  sum(): { mentions: Sum; commands: Sum };
}

interface Fate {
  acknowledged: boolean;
  answers: number;
}

/**
 * Follows every question: a mention by its timestamp and the bot's messages in its thread, a command by its
 * response URL and how often that was used.
 */
export function followQuestions(slack: Workspace): Fates {
  const mentions = new Map<string, Fate>();
  const commands = new Map<string, Fate>();
  let lastAnswer = Date.now();

  function of(fates: Map<string, Fate>, id: string): Fate {
    const fate = fates.get(id) ?? { acknowledged: false, answers: 0 };
    fates.set(id, fate);
    return fate;
  }

  function answered(fates: Map<string, Fate>, id: string): void {
    of(fates, id).answers += 1;
    lastAnswer = Date.now();
  }

  slack.journal.follow((entry) => {
    if (entry.kind === 'message' && entry.message.bot_id === slack.bot.botId)
      answered(mentions, entry.message.thread_ts ?? '');
    if (entry.kind !== 'delivery') return;
    const { parcel, outcome } = entry;
    const { event, response_url: url } = parcel.payload;
    const isMention = isObject(event) && event.type === 'app_mention' && typeof event.ts === 'string';
    const fate = isMention
      ? of(mentions, String(event.ts))
      : parcel.kind === 'slash_commands'
        ? of(commands, String(url).split('/').at(-1) ?? '')
        : null;
    if (fate !== null) fate.acknowledged ||= outcome.kind === 'acked';
  });

  const { responseUrls } = slack.kernel;
  const use = responseUrls.use.bind(responseUrls);
  responseUrls.use = (key) => {
    const result = use(key);
    if (result.state === 'valid') answered(commands, key);
    return result;
  };

  return {
    async settled(quiet) {
      lastAnswer = Date.now();
      while (Date.now() - lastAnswer < quiet) await pause(100);
    },
    sum: () => ({ mentions: sumOf(mentions), commands: sumOf(commands) }),
  };
}

function sumOf(fates: ReadonlyMap<string, Fate>): Sum {
  const all = [...fates.values()];
  return {
    questions: all.length,
    acknowledged: all.filter(({ acknowledged }) => acknowledged).length,
    unanswered: all.filter(({ acknowledged, answers }) => acknowledged && answers === 0).length,
    answeredTwice: all.filter(({ answers }) => answers > 1).length,
  };
}
