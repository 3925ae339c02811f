import { describe, expect, it } from 'vitest';
import { MODES, runBot } from '../slack/running-bot.ts';

describe.each(MODES)('a token that is revoked while the bot runs, over %s', (mode) => {
  it('neither ends it nor silences it for good, and stands in the log without the token', async () => {
    const { slack, logged, quiet } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    await slack.answerTo(await anna.mention('C0GENERALE', 'come va?'));
    slack.faults.tokenRevoked = true;
    await anna.mention('C0GENERALE', 'come va adesso?');
    await expect.poll(() => JSON.stringify(logged), { timeout: 10_000 }).toContain('token_revoked');
    await quiet();
    expect(slack.botMessages()).toHaveLength(1);
    slack.faults.tokenRevoked = false;
    await slack.answerTo(await anna.mention('C0GENERALE', 'come va ora?'));
    expect(JSON.stringify(logged)).not.toContain(slack.credentials.botToken);
  });
});
