import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { runChild, withFolder } from '../../bench/child.ts';
import { SIGNING_SECRET } from '../../bench/http/load.ts';
import { startStubSlack } from '../../bench/http/stub-slack.ts';

/** Bolt says 404 after 3 s to what no listener acknowledges; more than this is silence, in ms. */
const LIMIT = 6_000;
/** Requests on their way together. */
const AT_ONCE = 32;

export interface HttpFuzz {
  requests: number;
  /** How often each status came. */
  statuses: Record<string, number>;
  /** Requests without an answer in time, and a bot that was not well afterwards. */
  faults: string[];
}

const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .record(
      {
        type: fc.constantFrom(
          'event_callback',
          'url_verification',
          'block_actions',
          'view_submission',
          '',
          7,
        ),
        event_id: fc.oneof(fc.string({ maxLength: 8 }), fc.constant(null)),
        team_id: fc.constantFrom('T0TEAM', null, 3),
        event: fc.oneof(
          fc.jsonValue({ maxDepth: 2 }),
          fc.record(
            {
              type: fc.constantFrom('message', 'app_mention', 'app_home_opened', 'x'),
              text: fc.oneof(
                fc.string({ maxLength: 80, unit: 'grapheme' }),
                fc.constant(null),
                fc.constant({}),
              ),
              user: fc.constantFrom('U0ANNA', null, 1),
              channel: fc.constantFrom('C0A', 'D0A', null),
              channel_type: fc.constantFrom('im', 'channel'),
              ts: fc.constantFrom('1700000000.000100', '', null, 12),
            },
            { requiredKeys: ['type'] },
          ),
        ),
        actions: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 2 }),
        user: fc.oneof(fc.constant({ id: 'U0ANNA' }), fc.jsonValue({ maxDepth: 1 })),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
);
const form = fc
  .dictionary(
    fc.constantFrom(
      'command',
      'text',
      'payload',
      'trigger_id',
      'response_url',
      'user_id',
      'team_id',
      'ssl_check',
    ),
    fc.oneof(
      fc.constantFrom('/obiettivi', 'U0ANNA', 'T0TEAM', 'http://127.0.0.1:9/'),
      fc.string({ maxLength: 60 }),
      json,
    ),
  )
  .map((fields) => new URLSearchParams(fields).toString());
const request = fc.record({
  body: fc.oneof(
    { weight: 4, arbitrary: json },
    { weight: 3, arbitrary: form },
    { weight: 1, arbitrary: fc.string() },
  ),
  type: fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain', ''),
  /** Seconds that the timestamp is off. */
  skew: fc.constantFrom(0, 0, 0, 0, 0, -600, 600),
  signed: fc.constantFrom(true, true, true, true, false),
});

type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;

/** Sends odd requests, most of them rightly signed, to the real bot; each must be answered, and none may end it. */
export async function fuzzHttp({ runs, seed }: { runs: number; seed: number }): Promise<HttpFuzz> {
  const found: HttpFuzz = { requests: 0, statuses: {}, faults: [] };
  const slack = await startStubSlack();
  await withFolder(async (folder) => {
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-fuzz',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
    };
    const bot = runChild(['src/main.ts', '--state', folder, '--port', '0'], { env });
    try {
      const [, port] = await bot.says(/"port":(\d+)/);
      const address = `http://127.0.0.1:${port}`;
      const requests = fc.sample(request, { numRuns: runs, seed });
      const sender = async () => {
        for (let one = requests.pop(); one !== undefined; one = requests.pop()) {
          const status = await send(`${address}/slack/events`, one);
          found.requests += 1;
          found.statuses[status] = (found.statuses[status] ?? 0) + 1;
          const fine = one.signed && one.skew === 0 ? /^\d+$/.test(status) : status === '401';
          if (!fine) found.faults.push(`${status}: ${JSON.stringify(one)}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sender));
      const health = await fetch(`${address}/health`).then(({ status }) => status, String);
      if (health !== 200) found.faults.push(`/health afterwards: ${health}`);
    } finally {
      await bot.stop();
    }
    if (bot.process.exitCode !== 0)
      found.faults.push(`exit code ${bot.process.exitCode}:\n${bot.output().slice(-2_000)}`);
  });
  slack.close();
  return found;
}

async function send(address: string, { body, type, skew, signed }: Request): Promise<string> {
  const timestamp = String(Math.floor(Date.now() / 1_000) + skew);
  const secret = signed ? SIGNING_SECRET : 'somebody else';
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${signature}`,
      },
      body,
      signal: AbortSignal.timeout(LIMIT),
    });
    await response.arrayBuffer();
    return String(response.status);
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
