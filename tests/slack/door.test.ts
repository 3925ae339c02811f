import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createDoor } from '../../src/slack/door.ts';
import { MODES, openWorkspace, type RunningBot, runBot } from './running-bot.ts';
import { shown } from './shown.ts';

const GUEST = 'U0CARLA';
const STRANGER = 'U0DARIO';

/** Every way to want something of the bot, with what its user then reads. */
const WAYS: [string, (bot: RunningBot, user: string) => Promise<string>][] = [
  [
    'a command',
    async ({ slack }, user) =>
      shownOrText(await slack.answerTo(await slack.user(user).command('/obiettivi', 'come va?'))),
  ],
  [
    '/area',
    async ({ slack }, user) =>
      shownOrText(await slack.answerTo(await slack.user(user).command('/area', 'formaper'))),
  ],
  [
    'a direct message',
    async ({ slack }, user) => shownOrText(await slack.answerTo(await slack.user(user).dm('come va?'))),
  ],
  [
    'a mention',
    async ({ slack }, user) => {
      const since = slack.journal.seq;
      await slack.user(user).mention(user === GUEST ? 'C0GENERALE' : 'C0CONDIVISO', 'come va?');
      return shownOrText((await slack.next('ephemeral', (one) => one.user === user, { since })).message);
    },
  ],
  [
    'a button',
    async ({ slack }, user) => {
      const channel = user === GUEST ? 'C0GENERALE' : 'C0CONDIVISO';
      const list = await slack.answerTo(await slack.user('U0ANNA').mention(channel, 'scelta'));
      const since = slack.journal.seq;
      await slack.user(user).click(list, 'ask:0:0');
      return shownOrText((await slack.next('ephemeral', (one) => one.user === user, { since })).message);
    },
  ],
  [
    'the shortcut',
    async ({ slack }, user) => {
      const channel = user === GUEST ? 'C0GENERALE' : 'C0CONDIVISO';
      const { message } = await slack.user('U0ANNA').say(channel, 'come va?');
      const since = slack.journal.seq;
      await slack.user(user).messageShortcut(message, 'ask_message');
      return shownOrText((await slack.next('ephemeral', (one) => one.user === user, { since })).message);
    },
  ],
  [
    'the Home',
    async ({ slack }, user) => {
      await slack.user(user).openHome();
      return shown(await slack.nextView(user));
    },
  ],
];

/** The others are answered before everybody. */
const ANSWERED_PRIVATELY = WAYS.filter(([name]) => name !== 'a button' && name !== 'a mention');

function shownOrText(message: { text: string; blocks?: readonly unknown[] }): string {
  return message.blocks === undefined ? message.text : shown(message);
}

describe.each(MODES)('the door over %s', (mode) => {
  it.each(WAYS)('turns guests and people of other organisations away kindly at %s', async (_, come) => {
    const bot = await runBot(mode);
    expect(await come(bot, GUEST)).toContain('agli ospiti no');
    expect(await come(bot, STRANGER)).toContain('a chi fa parte dell’organizzazione');
    expect(bot.asked.filter((question) => question !== 'scelta')).toEqual([]);
  });

  it.each(ANSWERED_PRIVATELY)('lets them in at %s where the operator wants it', async (_, come) => {
    const bot = await runBot(mode, { openToGuests: true });
    for (const user of [GUEST, STRANGER])
      expect(await come(bot, user)).not.toMatch(/ospiti no|dell’organizzazione/);
    expect(bot.slack.calls('users.info')).toEqual([]);
  });

  it('leaves what they say in threads and channels alone', async () => {
    const { slack, quiet } = await runBot(mode);
    const first = await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await slack.answerTo(first);
    await slack.user(GUEST).reply('C0GENERALE', first.message.ts, 'e ieri?');
    await slack.user(GUEST).say('C0GENERALE', 'buongiorno');
    await quiet();
    expect(slack.botMessages()).toHaveLength(1);
    expect(slack.journal.of('ephemeral')).toEqual([]);
  });

  it('asks Slack about each person once, not about who only talks nearby', async () => {
    const { slack, quiet } = await runBot(mode);
    await slack.user('U0BRUNO').say('C0GENERALE', 'buongiorno');
    for (let times = 0; times < 3; times += 1) await slack.user('U0ANNA').dm('come va?');
    await quiet();
    expect(slack.calls('users.info').map(({ args }) => args.user)).toEqual(['U0ANNA']);
  });

  it('acknowledges in time although Slack is slow to say who it is', async () => {
    const { slack } = await runBot(mode);
    slack.faults.slow('users.info', 3_500);
    const command = await slack.user('U0ANNA').command('/obiettivi', 'come va?');
    expect(command.error).toBeNull();
    expect((await slack.answerTo(command)).text).toContain('Risposta 1');
  });

  it('lets nobody in while Slack can’t say who it is, and says that something failed', async () => {
    const bot = await runBot(mode);
    bot.slack.faults.refuse('users.info', 'user_not_found');
    const answer = await bot.slack.answerTo(await bot.slack.user('U0ANNA').dm('come va?'));
    expect(answer.text).toContain('Qualcosa non ha funzionato');
    expect(bot.asked).toEqual([]);
    await bot.slack.answerTo(await bot.slack.user('U0ANNA').dm('come va?'));
  });
});

describe('who somebody is', () => {
  async function door(now: () => number) {
    const slack = await openWorkspace();
    const client = new webApi.WebClient(slack.credentials.botToken, { slackApiUrl: slack.apiUrl });
    return { slack, door: createDoor({ client, open: false, now }) };
  }

  it.each([
    ['U0ANNA', {}, 'member'],
    ['U0BRUNO', {}, 'member'],
    [GUEST, {}, 'guest'],
    ['U0ANNA', { is_ultra_restricted: true }, 'guest'],
    [STRANGER, {}, 'stranger'],
    ['U0ANNA', { team_id: 'T0ALTRO' }, 'stranger'],
    // Of another workspace of the same organisation.
    ['U0ANNA', { team_id: 'T0ALTRO', enterprise_user: { teams: ['T0ALTRO', 'T0LOCALE'] } }, 'member'],
    ['U0ANNA', { team_id: 'T0ALTRO', enterprise_user: { enterprise_id: 'E1' } }, 'stranger'],
  ])('%s %j is a %s', async (id, change, standing) => {
    const { slack, door: own } = await door(() => 0);
    Object.assign(slack.kernel.team.users.get(id) ?? {}, change);
    expect(await own.standingOf(id)).toBe(standing);
  });

  it('is looked up again after a while', async () => {
    let now = 0;
    const { slack, door: own } = await door(() => now);
    expect(await own.standingOf('U0ANNA')).toBe('member');
    Object.assign(slack.kernel.team.users.get('U0ANNA') ?? {}, { is_restricted: true });
    expect(await own.standingOf('U0ANNA')).toBe('member');
    now = 31 * 60_000;
    expect(await own.standingOf('U0ANNA')).toBe('guest');
  });
});
