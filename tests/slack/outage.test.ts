import { describe, expect, it } from 'vitest';
import type { EntryOf } from '../../src/workspace/state/journal.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { connectionTo, MODES, openWorkspace, runBot } from './running-bot.ts';

function lastInteraction(slack: Workspace): EntryOf<'delivery'>['parcel'] {
  const found = slack.journal.of('delivery').findLast(({ parcel }) => parcel.kind !== 'events_api');
  if (found === undefined) throw new Error('nothing was delivered');
  return found.parcel;
}

describe.each(MODES)('over %s', (mode) => {
  it('answers a command and a click once, though they come twice', async () => {
    const { slack, quiet } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    await slack.answerTo(await anna.command('/obiettivi', 'come va?'));
    await slack.kernel.dispatcher.deliver(lastInteraction(slack));
    const choice = await slack.answerTo(await anna.mention('C0GENERALE', 'scelta'));
    await anna.click(choice, 'ask:0:0');
    await slack.kernel.dispatcher.deliver(lastInteraction(slack));
    await quiet();
    expect(slack.journal.of('ephemeral')).toHaveLength(1);
    expect(slack.botMessages()).toHaveLength(2);
  });

  it('answers late rather than not while Slack is slow', async () => {
    const { slack, quiet } = await runBot(mode);
    slack.faults.slow(null, 400, 4);
    const command = await slack.user('U0ANNA').command('/obiettivi', 'come va?');
    expect(command.error).toBeNull();
    await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await quiet();
    expect([slack.journal.of('ephemeral').length, slack.botMessages().length]).toEqual([1, 1]);
  });

  it('keeps the order of a channel, each answer once, through a rate limit', async () => {
    const { slack, quiet } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    slack.faults.rateLimit('chat.postMessage', { retryAfter: 1, times: 2 });
    for (const word of ['uno', 'due', 'tre']) await anna.mention('C0GENERALE', word);
    await quiet();
    expect(slack.botMessages().map(({ text }) => /«(\w+)»/.exec(text)?.[1])).toEqual(['uno', 'due', 'tre']);
    // Who waits does not knock meanwhile.
    expect(slack.calls('chat.postMessage')).toHaveLength(5);
  });

  it('tells who pressed a button that the window could not be opened', async () => {
    const { slack, quiet } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const answer = await slack.answerTo(await anna.mention('C0GENERALE', 'il 2.5.2 è raggiunto?'));
    const since = slack.journal.seq;
    slack.faults.refuse('views.open', 'internal_error', 20);
    await anna.click(answer, 'why');
    const { message, user } = await slack.next('ephemeral', () => true, { since });
    await quiet();
    expect([user, message.text]).toEqual(['U0ANNA', expect.stringContaining('Qualcosa non ha funzionato')]);
  });

  it('outlives a token that is refused for a while', async () => {
    const { slack, quiet, logged } = await runBot(mode, { openToGuests: true });
    slack.faults.tokenRevoked = true;
    await slack.user('U0ANNA').dm('come va?');
    await quiet();
    expect(slack.botMessages()).toEqual([]);
    expect(JSON.stringify(logged)).toContain('token_revoked');
    slack.faults.tokenRevoked = false;
    expect(await slack.answerTo(await slack.user('U0BRUNO').dm('come va?'))).toBeDefined();
  });

  it('says at start that the bot’s token is refused, and where to get another', async () => {
    const slack = await openWorkspace();
    const connection = { ...connectionTo(slack, mode), botToken: 'xoxb-wrong' };
    await expect(runBot(mode, { slack, connection })).rejects.toThrow(
      /refuses the token \(invalid_auth\).*OAuth & Permissions/,
    );
  });

  it('leaves what it cannot finish in time to the next start', async () => {
    const slack = await openWorkspace();
    const stateFolder = await temporaryFolder();
    const before = await runBot(mode, { slack, stateFolder });
    slack.faults.plan('chat.postMessage', { kind: 'cut' }, 20);
    await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await expect.poll(() => before.asked).toHaveLength(1);
    await before.app.stop(50);
    expect(before.logged).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        msg: expect.stringContaining('stopped before all was answered'),
      }),
    );
    await before.stop();
    slack.faults.clear();
    const after = await runBot(mode, { slack, stateFolder });
    await after.quiet();
    expect(slack.botMessages()).toHaveLength(1);
  });
});

describe('Socket Mode', () => {
  it('connects again when it was switched off for a while', async () => {
    const { slack, app } = await runBot('socket');
    slack.faults.refuseConnections = true;
    slack.disconnect('link_disabled');
    await expect.poll(() => app.isConnected()).toBe(false);
    slack.faults.refuseConnections = false;
    await expect.poll(() => app.isConnected(), { timeout: 5_000 }).toBe(true);
    expect(await slack.answerTo(await slack.user('U0ANNA').dm('come va?'))).toBeDefined();
  });
});
