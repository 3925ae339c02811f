import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteLine } from '../../src/store/journal-lines.ts';
import type { Parcel } from '../../src/workspace/delivery/parcel.ts';
import { isObject } from '../../src/workspace/state/wire.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { MODES, openWorkspace, runBot } from './running-bot.ts';

const MINUTE = 60_000;

/** The last thing that Slack tried to deliver. */
function lastParcel(slack: Workspace, type?: string): Parcel {
  const parcels = slack.journal.of('delivery').map(({ parcel }) => parcel);
  const found = parcels.findLast(({ payload: { event } }) =>
    type === undefined ? true : isObject(event) && event.type === type,
  );
  if (found === undefined) throw new Error('nothing was delivered');
  return found;
}

function keyOf({ payload }: Parcel): string {
  return payload.event_id === undefined ? `trigger:${payload.trigger_id}` : `event:${payload.event_id}`;
}

/** The state folder as a process leaves it that was killed after it had acknowledged this. */
async function leave(
  folder: string,
  parcel: Parcel,
  { ago = 1_000, tries = 0, shown = true } = {},
): Promise<void> {
  for (const name of await readdir(folder)) if (name.startsWith('events.')) await rm(join(folder, name));
  const entry = { key: keyOf(parcel), at: Date.now() - ago, tries, shown, value: parcel.payload };
  await writeFile(join(folder, 'events.1.jsonl'), noteLine(entry));
}

async function journalOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('events.'));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}

describe.each(MODES)('after a kill, over %s,', (mode) => {
  async function afterKill(parcelOf: (slack: Workspace) => Promise<Parcel>, how = {}) {
    const slack = await openWorkspace();
    const stateFolder = await temporaryFolder();
    // Nobody is there to hear it.
    const parcel = await parcelOf(slack);
    await leave(stateFolder, parcel, how);
    const since = slack.journal.seq;
    const bot = await runBot(mode, { slack, stateFolder });
    return { ...bot, stateFolder, parcel, since };
  }

  it('answers what was acknowledged, once, though Slack sends it again', async () => {
    const { slack, quiet, parcel } = await afterKill(async (workspace) => {
      await workspace.user('U0ANNA').mention('C0GENERALE', 'come va?');
      return lastParcel(workspace, 'app_mention');
    });
    await slack.resend(parcel.id);
    await quiet();
    expect(slack.botMessages().map(({ text }) => text)).toEqual([expect.stringContaining('Risposta 1')]);
  });

  it('does not look for what was never sent', async () => {
    const ask = async (workspace: Workspace) => {
      await workspace.user('U0ANNA').mention('C0GENERALE', 'come va?');
      return lastParcel(workspace, 'app_mention');
    };
    const { slack, quiet } = await afterKill(ask, { shown: false });
    await quiet();
    expect(slack.calls('conversations.replies')).toEqual([]);
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('answers a command through its own address', async () => {
    const { slack, since } = await afterKill(async (workspace) => {
      await workspace.user('U0ANNA').command('/obiettivi', 'come va?');
      return lastParcel(workspace);
    });
    const { message, user } = await slack.next('ephemeral', () => true, { since });
    expect([user, message.text]).toEqual(['U0ANNA', expect.stringContaining('Risposta 1')]);
  });

  it('does not answer again what was answered before the kill, and remembers the thread', async () => {
    const slack = await openWorkspace();
    const stateFolder = await temporaryFolder();
    const before = await runBot(mode, { slack, stateFolder });
    const first = await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await slack.answerTo(first);
    await before.stop();
    await leave(stateFolder, lastParcel(slack, 'app_mention'));

    const after = await runBot(mode, { slack, stateFolder });
    await after.quiet();
    expect(after.asked).toEqual(['come va?']);
    expect(slack.botMessages()).toHaveLength(1);
    const second = await slack.user('U0ANNA').reply('C0GENERALE', first.message.ts, 'e ieri?');
    expect((await slack.answerTo(second)).text).toContain('Risposta 2 di «come va?»');
  });

  it('answers where it may write and not look', async () => {
    const slack = await openWorkspace();
    slack.faults.refuse('conversations.replies', 'missing_scope');
    const stateFolder = await temporaryFolder();
    await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    await leave(stateFolder, lastParcel(slack, 'app_mention'));
    const { quiet } = await runBot(mode, { slack, stateFolder });
    await quiet();
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('says in a direct message that a command is too old to be answered', async () => {
    const ask = async (workspace: Workspace) => {
      await workspace.user('U0ANNA').command('/obiettivi', 'come va?');
      return lastParcel(workspace);
    };
    const { slack, asked, quiet } = await afterKill(ask, { ago: 26 * MINUTE });
    await quiet();
    expect(asked).toEqual([]);
    expect(slack.botMessages(slack.user('U0ANNA').directChannel).map(({ text }) => text)).toEqual([
      expect.stringContaining('Rifalla, per favore'),
    ]);
  });

  it('gives up on what was tried too often, and says so', async () => {
    const ask = async (workspace: Workspace) => {
      await workspace.user('U0ANNA').mention('C0GENERALE', 'come va?');
      return lastParcel(workspace, 'app_mention');
    };
    const { slack, asked, quiet, stop, stateFolder } = await afterKill(ask, { tries: 12 });
    await quiet();
    expect(asked).toEqual([]);
    expect(slack.botMessages().map(({ text }) => text)).toEqual([expect.stringContaining('Rifalla')]);
    await stop();
    expect(await journalOf(stateFolder)).not.toContain('come va?');
  });

  it('answers after a restart what could not be told anybody while the token was refused', async () => {
    const slack = await openWorkspace();
    const stateFolder = await temporaryFolder();
    const before = await runBot(mode, { slack, stateFolder, openToGuests: true });
    slack.faults.tokenRevoked = true;
    await slack.user('U0ANNA').dm('come va?');
    await before.quiet();
    await before.stop();
    expect(slack.botMessages()).toEqual([]);
    slack.faults.tokenRevoked = false;
    const after = await runBot(mode, { slack, stateFolder, openToGuests: true });
    await after.quiet();
    expect(slack.botMessages().map(({ text }) => text)).toEqual([expect.stringContaining('Risposta 1')]);
  });
});

describe('the note of an event', () => {
  it('is there before Slack hears that it came, without the token, and gone when it is answered', async () => {
    const stateFolder = await temporaryFolder();
    const { slack, stop } = await runBot('http', { stateFolder });
    slack.faults.slow('chat.postMessage', 300);
    await slack.user('U0ANNA').dm('domanda riservata');
    const noted = await journalOf(stateFolder);
    expect(noted).toContain('domanda riservata');
    expect(noted).not.toContain('"token"');
    for (const secret of Object.values(slack.credentials)) expect(noted).not.toContain(secret);
    await slack.nextMessage();
    await stop();
    expect(await journalOf(stateFolder)).not.toContain('riservata');
  });

  it('is not taken of what people say to each other', async () => {
    const stateFolder = await temporaryFolder();
    const { slack, quiet } = await runBot('http', { stateFolder });
    const said = await slack.user('U0ANNA').say('C0GENERALE', 'buongiorno a tutti');
    await slack.user('U0BRUNO').reply('C0GENERALE', said.message.ts, 'anche a te');
    await quiet();
    expect(await journalOf(stateFolder)).toBe('');
  });
});
