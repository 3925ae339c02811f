import { EXAMPLES } from '../../intents/examples.ts';
import { type Child, runChild, withFolder } from '../child.ts';
import { ask, type LoadResult, SIGNING_SECRET } from '../http/load.ts';
import { startStubSlack } from '../http/stub-slack.ts';
import { medianOf } from '../measure.ts';
import { ms, type Section, times } from '../section.ts';

const AT_ONCE = [1, 16, 64];
/** Ours and the echo take turns, so that what else runs on the machine slows both. */
const ROUNDS = 5;
const COUNT = 600;

/** The whole way of a signed slash command, against an app on bare Bolt that only echoes. */
export async function http(): Promise<Section> {
  return withFolder(async (folder) => {
    const slack = await startStubSlack();
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
    };
    const echo = runChild(['bench/http/echo-app.ts'], { env });
    const ours = runChild(['src/main.ts', '--state', folder, '--port', '0'], { env });
    try {
      const ports = [await portOf(ours), await portOf(echo)] as const;
      const questions = Object.values(EXAMPLES).flatMap(({ says }) => says.map(({ question }) => question));
      const rows: string[][] = [];
      for (const atOnce of AT_ONCE) {
        const results = { ours: [] as LoadResult[], echo: [] as LoadResult[] };
        for (let round = -1; round < ROUNDS; round++) {
          const load = { slack, questions, atOnce, count: COUNT };
          const [own, floor] = [
            await ask({ ...load, port: ports[0] }),
            await ask({ ...load, port: ports[1] }),
          ];
          if (round < 0) continue;
          results.ours.push(own);
          results.echo.push(floor);
        }
        rows.push(...rowsOf(atOnce, results));
      }
      return {
        title: 'The whole way by signed HTTP, against an echo on bare Bolt',
        columns: ['', 'at once', 'Traguardo', 'echo', 'ratio'],
        rows,
        remarks: [
          `Each ${COUNT} slash commands ${ROUNDS} times, medians of the rounds; the sender, both apps and the stub Slack share the machine. Both apps acknowledge, then post to the response URL; ours also reads, answers, draws the blocks and keeps what it must remember.`,
        ],
      };
    } finally {
      await Promise.all([ours.stop(), echo.stop()]);
      slack.close();
    }
  });
}

async function portOf(child: Child): Promise<number> {
  const [, port] = await child.says(/"port":(\d+)/);
  return Number(port);
}

function rowsOf(atOnce: number, results: { ours: LoadResult[]; echo: LoadResult[] }): string[][] {
  const row = (name: string, of: (result: LoadResult) => number, show = ms) => {
    const [own, floor] = [medianOf(results.ours.map(of)), medianOf(results.echo.map(of))];
    return [name, String(atOnce), show(own), show(floor), times(own, floor)];
  };
  return [
    row('acknowledged, p50', ({ ack }) => ack.median),
    row('acknowledged, p99', ({ ack }) => ack.p99),
    row('answered, p50', ({ answer }) => answer.median),
    row(
      'answers a second',
      ({ answersPerSecond }) => answersPerSecond,
      (value) => value.toFixed(0),
    ),
  ];
}
