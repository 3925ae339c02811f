import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/environment/log.ts';
import { createSlackApp } from '../../src/slack/slack-app.ts';
import { openStateFolder } from '../../src/store/state-folder.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { corpus, fixedData, openWorkspace, runBot } from './running-bot.ts';
import { scriptedAsker } from './scripted-asker.ts';

async function startWith(slack: Workspace, tokens: { botToken: string; appToken: string }): Promise<void> {
  const state = await openStateFolder(await temporaryFolder(), {
    onDamage: () => {},
    onFailure: () => {},
    onLost: () => {},
  });
  const app = await createSlackApp({
    connection: { mode: 'socket', ...tokens },
    port: 0,
    apiUrl: slack.apiUrl,
    data: fixedData({ asker: scriptedAsker(), corpus }),
    openToGuests: false,
    admins: [],
    state,
    log: createLog({ level: 'silent', pretty: false, write: () => {} }),
    logText: false,
    now: () => new Date(),
  });
  try {
    await app.start();
  } finally {
    await app.stop();
    await state.close();
  }
}

describe('Socket Mode', () => {
  it.each(['refresh_requested', 'warning'] as const)('connects again at once after %s', async (reason) => {
    const { slack, app } = await runBot('socket');
    const since = slack.journal.seq;
    slack.disconnect(reason);
    await slack.next('socket', ({ act }) => act === 'open', { since });
    await expect.poll(() => app.isConnected()).toBe(true);
    expect(await slack.answerTo(await slack.user('U0ANNA').dm('come va?'))).toBeDefined();
  });

  it('connects again after the line was cut, and answers what came meanwhile', async () => {
    const { slack } = await runBot('socket');
    slack.dropSockets();
    const asked = await slack.user('U0ANNA').dm('come va?');
    expect(await slack.answerTo(asked)).toBeDefined();
  });

  it('outlives an outage, and a token that is refused for a while', async () => {
    const { slack, app } = await runBot('socket');
    slack.faults.tokenRevoked = true;
    slack.dropSockets();
    await slack.next('call', (call) => call.method === 'apps.connections.open' && !call.ok);
    slack.faults.tokenRevoked = false;
    await expect.poll(() => app.isConnected(), { timeout: 4_000 }).toBe(true);
    expect(await slack.answerTo(await slack.user('U0ANNA').dm('come va?'))).toBeDefined();
  });

  it('says at start that a token is refused, which, and where to get it', async () => {
    const slack = await openWorkspace();
    const { botToken, appToken } = slack.credentials;
    await expect(startWith(slack, { botToken: 'xoxb-wrong', appToken })).rejects.toThrow(
      /refuses the token \(invalid_auth\).*OAuth & Permissions/,
    );
    await expect(startWith(slack, { botToken, appToken: 'xapp-wrong' })).rejects.toThrow(
      /refuses the token \(invalid_auth\).*App-Level Tokens/,
    );
  });
});
