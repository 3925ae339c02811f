import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Environment, readEnvironment } from '../../src/environment/environment.ts';
import { createLog } from '../../src/environment/log.ts';
import { start } from '../../src/start/start.ts';
import { corpus, fixedData, openWorkspace } from '../slack/running-bot.ts';
import { scriptedAsker } from '../slack/scripted-asker.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { freePort } from './free-port.ts';

async function starting(environment: Partial<Environment>) {
  const printed: string[] = [];
  const folder = await temporaryFolder();
  const parts = {
    environment: { ...readEnvironment({}), stateFolder: join(folder, 'state'), ...environment },
    data: fixedData({ asker: scriptedAsker(), corpus }),
    manifest: 'manifest.yml',
    log: createLog({ level: 'silent', pretty: false, write: () => {} }),
    print: (text: string) => printed.push(text),
    now: () => new Date(),
    health: () => ({}),
    onLost: () => expect.unreachable('the lock was lost'),
  };
  const running = await start(parts);
  onTestFinished(() => running.stop());
  return { running, printed };
}

async function takePort(port: number): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('starting', () => {
  it('opens the local workspace without tokens, and says where and what to ask', async () => {
    const { running, printed } = await starting({ port: 0 });
    expect(running.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(printed.join()).toContain(running.address);
    expect(printed.join().match(/ {2}• .+/g)).toHaveLength(3);
  });

  it('takes any free port when nobody asked for one that is taken', async () => {
    // Whoever has it, it is taken.
    await takePort(3000).catch(() => {});
    const { running } = await starting({});
    expect(running.address).not.toBeNull();
    expect(running.address).not.toBe('http://127.0.0.1:3000');
  });

  it('stops with a line when the port that was asked for is taken', async () => {
    const port = await takePort(0);
    await expect(starting({ port })).rejects.toThrow(`Port ${port} is already in use`);
  });

  it('leaves nothing open when it cannot start', async () => {
    const port = await takePort(0);
    const stateFolder = join(await temporaryFolder(), 'state');
    await expect(starting({ port, stateFolder })).rejects.toThrow();
    await (await starting({ port: 0, stateFolder })).running.stop();
  });

  it('stops with a line when another has the state folder', async () => {
    const stateFolder = join(await temporaryFolder(), 'state');
    await starting({ port: 0, stateFolder });
    await expect(starting({ port: 0, stateFolder })).rejects.toThrow('is in use by process');
  });

  it('connects to Slack with tokens', async () => {
    const slack = await openWorkspace();
    const { botToken, appToken } = slack.credentials;
    await starting({ connection: { mode: 'socket', botToken, appToken }, slackApiUrl: slack.apiUrl });
    expect(await slack.answerTo(await slack.user('U0ANNA').dm('come va?'))).toBeDefined();
  });

  it('serves HTTP with a signing secret', async () => {
    const slack = await openWorkspace();
    const { botToken, signingSecret } = slack.credentials;
    const port = await freePort();
    await starting({
      connection: { mode: 'http', botToken, signingSecret },
      slackApiUrl: slack.apiUrl,
      port,
    });
    await slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
    expect(await slack.answerTo(await slack.user('U0ANNA').dm('come va?'))).toBeDefined();
  });
});
