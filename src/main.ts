import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createAsker } from './ask.ts';
import { loadEnvFile } from './environment/env-file.ts';
import { readEnvironment } from './environment/environment.ts';
import { createLog, type Log } from './environment/log.ts';
import { writtenTogether } from './environment/written-together.ts';
import { createInspector, type Inspector } from './inspect/inspector.ts';
import { type LiveData, openLiveData } from './planning/live-data.ts';
import { PROJECT_DATA } from './report/curated-file.ts';
import { readOptions, USAGE } from './start/options.ts';
import { type Running, start } from './start/start.ts';

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

/** How long everything may take to stop, in ms. */
const STOP_LIMIT = 10_000;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  loadEnvFile('.env');
  const environment = readEnvironment(withOptions(process.env, options));
  const lines = writtenTogether((text) => process.stdout.write(text));
  process.on('exit', lines.flush);
  const log = createLog({
    level: environment.logLevel,
    pretty: process.stdout.isTTY === true,
    write: lines.write,
  });
  const dataFolder = environment.dataFolder ?? PROJECT_DATA;
  // Questions that come from Slack are kept nowhere.
  const inspector = environment.connection.mode === 'workspace' ? createInspector() : null;
  const data = openData(dataFolder, { inspector, log });
  const running = await start({
    environment,
    data,
    ...(inspector === null ? {} : { explain: inspector.explain }),
    manifest: join(PROJECT, 'manifest.yml'),
    log,
    print: (text) => console.log(text),
    now: () => new Date(),
    health: () => healthOf(data),
    onLost: () => process.kill(process.pid, 'SIGTERM'),
  });
  stopOnSignals(running, log);
}

function openData(folder: string, { inspector, log }: { inspector: Inspector | null; log: Log }): LiveData {
  return openLiveData({
    folder,
    asker(corpus) {
      const asker = createAsker(corpus, folder);
      return inspector === null ? asker : inspector.watched(asker);
    },
    onReload: ({ corpus, version }) =>
      log.info({ version, years: [...corpus.years.keys()] }, 'the data changed: answering from the new'),
    onBroken: (err) =>
      log.error({ err }, 'the data folder changed and cannot be used: answering from what was read before'),
    now: () => performance.now(),
  });
}

function healthOf(data: LiveData): Record<string, unknown> {
  const { corpus, version } = data.current();
  return { years: [...corpus.years.keys()], source: corpus.latest.source.sha256, data: version };
}

/** The command line goes before the environment. */
function withOptions(
  variables: NodeJS.ProcessEnv,
  { data, state, port }: ReturnType<typeof readOptions>,
): NodeJS.ProcessEnv {
  return {
    ...variables,
    ...(data === null ? {} : { TRAGUARDO_DATA: data }),
    ...(state === null ? {} : { TRAGUARDO_STATE: state }),
    ...(port === null ? {} : { PORT: port }),
  };
}

function stopOnSignals(running: Running, log: Log): void {
  let stopping = false;
  const stop = (signal: string) => {
    // Who asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_LIMIT).unref();
    running.stop().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed unheard'));
}

// What the operator can mend is one line each; a stack would only hide it.
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
