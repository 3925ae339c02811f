import { expect, onTestFinished } from 'vitest';
import { italianInstant } from '../../../src/language/italian-time.ts';
import type { Corpus, Year } from '../../../src/report/corpus.ts';
import { readManifest } from '../../../src/slack/manifest.ts';
import type { Choice } from '../../../src/workspace/blocks/choices.ts';
import type { Message, View } from '../../../src/workspace/state/wire.ts';
import { startWorkspace, type Workspace } from '../../../src/workspace/workspace.ts';
import { temporaryFolder } from '../../store/temporary-folder.ts';
import { type Mode, corpus as project, type RunningBot, runBot } from '../running-bot.ts';
import { shown } from '../shown.ts';
import { TestClock } from './test-clock.ts';

/** A Monday; far ahead, since requests signed by the machine's clock must not be from the future. */
export const MONDAY = '2090-11-20';
export const TUESDAY = '2090-11-21';
export const WEDNESDAY = '2090-11-22';
export const THURSDAY = '2090-11-23';
export const FRIDAY = '2090-11-24';

/** A bot whose days the test makes pass, and whose data it may change. */
export interface DigestBot {
  slack: Workspace;
  corpus: Corpus;
  clock: TestClock;
  bot(): RunningBot;
  goTo(day: string, time?: string): Promise<void>;
  /** Ends it and starts it again on the same state. */
  restart(): Promise<void>;
}

export async function digestBot(mode: Mode, options: { year?: Year } = {}): Promise<DigestBot> {
  const clock = new TestClock(italianInstant(MONDAY, '10:00'));
  const slack = await startWorkspace({ config: readManifest('manifest.yml'), now: clock.now });
  onTestFinished(() => slack.close());
  const stateFolder = await temporaryFolder();
  const corpus = { ...project, latest: options.year ?? project.latest };
  const start = () =>
    runBot(mode, { slack, stateFolder, corpus, now: clock.now, timers: clock, admins: ['U0BRUNO'] });
  let bot = await start();
  return {
    slack,
    corpus,
    clock,
    bot: () => bot,
    async goTo(day, time = '12:00') {
      await clock.goTo(italianInstant(day, time), () => bot.app.drained());
      await bot.quiet();
    },
    async restart() {
      await bot.stop();
      bot = await start();
      await bot.quiet();
    },
  };
}

export interface Wishes {
  user?: string;
  /** Null in private. */
  channel?: string | null;
  /** Words to look for what it is about. */
  about?: readonly string[];
  values?: Record<string, Choice>;
}

/** Sets a digest up from the command, as a person would; gives what the modal says in the end. */
export async function setUp({ slack, bot }: DigestBot, wishes: Wishes = {}): Promise<View> {
  const { user = 'U0ANNA', channel = 'C0GENERALE', about = [], values = {} } = wishes;
  const person = slack.user(user);
  const since = slack.journal.seq;
  await person.command('/riepilogo', 'impostazioni');
  const form = await slack.nextView(user, { since });
  const keys: string[] = [];
  for (const words of about) {
    const [first] = await person.suggestions(form, 'digest.scopes', words);
    keys.push(String(first?.value));
  }
  await person.submit(form, {
    ...(keys.length === 0 ? {} : { 'digest.scopes': keys }),
    'digest.where': channel === null ? 'person' : 'channel',
    ...(channel === null ? {} : { 'digest.channel': channel }),
    'digest.at': '09:00',
    ...values,
  });
  await bot().quiet();
  const view = person.modal;
  if (view === undefined) throw new Error('the modal was closed');
  return view;
}

/** The digests in a channel, without what else the bot says there. */
export function digestsIn({ slack }: DigestBot, channel: string): Message[] {
  return slack
    .botMessages(channel)
    .filter((message) => message.thread_ts === undefined && /^(Riepilogo|Nessuna novità)/.test(message.text));
}

export function repliesTo({ slack }: DigestBot, message: Message): Message[] {
  return slack.botMessages(message.channel).filter(({ thread_ts }) => thread_ts === message.ts);
}

/** The only one of a list, which the test knows to have one. */
export function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1);
  return list[0] as T;
}

export function modalText({ slack }: DigestBot, user = 'U0ANNA'): string {
  return shown(slack.user(user).modal ?? {});
}
