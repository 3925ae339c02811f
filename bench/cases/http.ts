import { setTimeout as pause } from 'node:timers/promises';
import { EXAMPLES } from '../../intents/examples.ts';
import { type Child, runChild, withFolder } from '../child.ts';
import { ENGINE } from '../http/engine.ts';
import { ask, type Load, type LoadResult, SIGNING_SECRET } from '../http/load.ts';
import { ownWork } from '../http/own-work.ts';
import { startStubSlack } from '../http/stub-slack.ts';
import { medianOf } from '../measure.ts';
import { ms, type Section, times } from '../section.ts';

const AT_ONCE = [1, 16, 64];
/** Ours and the echo take turns, so that what else runs on the machine slows both. */
const ROUNDS = 5;
const COUNT = 600;
/** The engine compiles what is used often, and of us it has far more to compile than of the echo. */
const WARM_UP = 12_000;

/** In ms. */
type Result = LoadResult & {
  /** Processor time of the app for each answer. */
  work: number;
  /** Median from a request's arrival in the process to its acknowledgement. */
  inside: number;
};

/** Of both apps: the engine's settings, and what times the acknowledgements inside. */
const NODE = [...ENGINE, '--import', 'tsx', '--import', './bench/http/inside.ts'];

/** The whole way of a signed slash command, against an app on bare Bolt that only echoes. */
export async function http(): Promise<Section> {
  return withFolder(async (folder) => {
    const slack = await startStubSlack();
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
    };
    const echo = runChild(['bench/http/echo-app.ts'], { env, node: NODE });
    const ours = runChild(['src/main.ts', '--state', folder, '--port', '0'], { env, node: NODE });
    try {
      const apps = { ours: await listening(ours), echo: await listening(echo) };
      const questions = Object.values(EXAMPLES).flatMap(({ says }) => says.map(({ question }) => question));
      const load = { slack, questions, count: COUNT };
      for (const app of [apps.ours, apps.echo]) await measured(app, { ...load, atOnce: 16, count: WARM_UP });
      const rows: string[][] = [];
      for (const atOnce of AT_ONCE) {
        const results = { ours: [] as Result[], echo: [] as Result[] };
        for (let round = -1; round < ROUNDS; round++) {
          const own = await measured(apps.ours, { ...load, atOnce });
          const floor = await measured(apps.echo, { ...load, atOnce });
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

interface Listening {
  child: Child;
  port: number;
}

async function listening(child: Child): Promise<Listening> {
  const [, port] = await child.says(/"port":(\d+)/);
  return { child, port: Number(port) };
}

async function measured({ child, port }: Listening, load: Omit<Load, 'port'>): Promise<Result> {
  const before = ownWork(child.process.pid);
  const result = await ask({ ...load, port });
  const after = ownWork(child.process.pid);
  const work = before === null || after === null ? Number.NaN : (after - before) / load.count;
  return { ...result, work, inside: await insideOf(child) };
}

async function insideOf(child: Child): Promise<number> {
  const told = child.output().length;
  child.process.kill('SIGUSR2');
  while (!child.output().slice(told).includes('"inside"')) await pause(5);
  return Number(/"inside":([\d.]+)/.exec(child.output().slice(told))?.[1]);
}

function rowsOf(atOnce: number, results: { ours: Result[]; echo: Result[] }): string[][] {
  const row = (name: string, of: (result: Result) => number, show = ms) => {
    const [own, floor] = [medianOf(results.ours.map(of)), medianOf(results.echo.map(of))];
    return [name, String(atOnce), show(own), show(floor), times(own, floor)];
  };
  return [
    row('acknowledged, p50', ({ ack }) => ack.median),
    row('… inside the app, p50', ({ inside }) => inside),
    row('acknowledged, p99', ({ ack }) => ack.p99),
    row('answered, p50', ({ answer }) => answer.median),
    row(
      'answers a second',
      ({ answersPerSecond }) => answersPerSecond,
      (value) => value.toFixed(0),
    ),
    row('own work an answer', ({ work }) => work),
  ];
}
