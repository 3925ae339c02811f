import { expect, it } from 'vitest';
import { runChild, withFolder } from '../../bench/child.ts';
import { SIGNING_SECRET } from '../../bench/http/load.ts';
import { startStubSlack } from '../../bench/http/stub-slack.ts';
import { EVENTS_PATH } from '../../src/slack/http-mode.ts';
import { sign } from '../../src/workspace/delivery/http.ts';

// In a process of its own: Bolt throws at it where nobody hears it, and that must not end the bot.
it('answers a rightly signed body that is no object, and is well afterwards', {
  timeout: 30_000,
}, async () => {
  const slack = await startStubSlack();
  await withFolder(async (folder) => {
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
    };
    const bot = runChild(['src/main.ts', '--state', folder, '--port', '0'], { env });
    try {
      const [, port] = await bot.says(/"port":(\d+)/);
      const timestamp = Math.floor(Date.now() / 1_000);
      const response = await fetch(`http://127.0.0.1:${port}${EVENTS_PATH}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-slack-request-timestamp': String(timestamp),
          'x-slack-signature': sign(SIGNING_SECRET, timestamp, 'null'),
        },
        body: 'null',
      });
      expect(response.status).toBe(400);
      expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    } finally {
      await bot.stop();
    }
    expect(bot.process.exitCode).toBe(0);
  });
  slack.close();
});
