import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dataFolder, setResult } from '../planning/data-folder.ts';
import { openWorkspace } from '../slack/running-bot.ts';
import { shown } from '../slack/shown.ts';
import { freePort } from '../start/free-port.ts';
import { temporaryFolder } from '../store/temporary-folder.ts';

const MAIN = resolve('src/main.ts');
const TSX = import.meta.resolve('tsx');

interface Process {
  child: ChildProcess;
  output: () => string;
  /** The exit code, when it has ended. */
  ended: Promise<number | null>;
}

/** `npm start` in a folder of its own, so that no `.env` and no state of this machine gets in. */
async function run(args: string[], variables: Record<string, string> = {}): Promise<Process> {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], {
    cwd: await temporaryFolder(),
    env: { PATH: process.env.PATH ?? '', ...variables },
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, output: () => text, ended };
}

async function says({ output, ended }: Process, words: string | RegExp): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  await expect.poll(() => over || output().search(words) >= 0, { timeout: 10_000, interval: 20 }).toBe(true);
  expect(output()).toMatch(words);
}

describe('npm start', () => {
  it.each([
    ['a bot token alone', [], { SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_BOT_TOKEN is set alone\. .*\n$/],
    ['no data', ['--data', 'nowhere'], {}, /^nowhere.*npm run traguardo -- import FILE --year Y.*\n$/],
  ])('stops with one line and exit code 1 on %s', async (_, args, variables, line) => {
    const stopped = await run(args, variables);
    expect(await stopped.ended).toBe(1);
    expect(stopped.output()).toMatch(line);
  });

  it('stops with one line when Slack refuses the token', async () => {
    const slack = await openWorkspace();
    const variables = {
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_APP_TOKEN: 'xapp-wrong',
      SLACK_API_URL: slack.apiUrl,
    };
    const stopped = await run([], { ...variables, TRAGUARDO_LOG: 'silent' });
    expect(await stopped.ended).toBe(1);
    expect(stopped.output()).toMatch(
      /^Slack refuses the token \(invalid_auth\)\. SLACK_BOT_TOKEN must .*\n$/,
    );
  });

  it('opens the local workspace, and ends well on Ctrl+C', async () => {
    const running = await run(['--port', '0']);
    await says(running, /apri http:\/\/127\.0\.0\.1:\d+/);
    expect(running.output().match(/^ {2}• .+/gm)).toHaveLength(3);
    const address = /apri (\S+)/.exec(running.output())?.[1] ?? '';
    expect((await fetch(address)).status).toBe(200);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
  });

  it('answers in Slack, finishes what it has begun on SIGTERM, and goes on after a crash', async () => {
    const slack = await openWorkspace();
    const { botToken, appToken } = slack.credentials;
    const variables = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slack.apiUrl };
    const state = join(await temporaryFolder(), 'state');
    const anna = slack.user('U0ANNA');

    const first = await run(['--state', state], variables);
    await says(first, 'ready');
    slack.faults.slow('chat.postMessage', 300);
    const asked = await anna.dm('quali obiettivi non abbiamo raggiunto?');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(await slack.answerTo(asked)).toBeDefined();

    const second = await run(['--state', state], variables);
    await says(second, 'ready');
    second.child.kill('SIGKILL');
    await second.ended;

    const third = await run(['--state', state], variables);
    await says(third, 'ready');
    for (const id of slack.eventIds()) await slack.resend(id, 1);
    await slack.answerTo(await anna.dm('aiuto'));
    expect(slack.botMessages()).toHaveLength(2);
  });

  it('notices what the command line changes in the data folder, and says so in /health', async () => {
    const slack = await openWorkspace();
    const { botToken, signingSecret } = slack.credentials;
    const variables = {
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: slack.apiUrl,
    };
    const data = await dataFolder();
    const port = await freePort();
    const bot = await run(['--data', data, '--port', String(port)], variables);
    await says(bot, 'ready');
    await slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
    const version = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/health`);
      return ((await response.json()) as { data: string }).data;
    };
    const before = await version();
    await setResult(data, '131');
    const answer = await slack.answerTo(await slack.user('U0ANNA').dm('performance 2.5.2'));
    expect(shown(answer)).toContain('Risultato 131');
    expect(await version()).not.toBe(before);
    await writeFile(join(data, 'years/2023.json'), '{');
    const toldWhenAsked = async () => {
      expect(await version()).not.toBe(before);
      return bot.output();
    };
    await expect
      .poll(toldWhenAsked, { timeout: 10_000 })
      .toContain('cannot be used: answering from what was read before');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
});
