import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createAsker } from './ask.ts';
import { loadEnvFile } from './environment/env-file.ts';
import { readEnvironment } from './environment/environment.ts';
import { createLog, type Log } from './environment/log.ts';
import { inspected } from './inspect/inspector.ts';
import { loadCorpus } from './report/corpus.ts';
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
  const log = createLog({
    level: environment.logLevel,
    pretty: process.stdout.isTTY === true,
    write: (line) => process.stdout.write(line),
  });
  const dataFolder = environment.dataFolder ?? PROJECT_DATA;
  const corpus = loadCorpus(dataFolder);
  const asker = createAsker(corpus, dataFolder);
  const running = await start({
    environment,
    corpus,
    // Questions that come from Slack are kept nowhere.
    ...(environment.connection.mode === 'workspace' ? inspected(asker) : { asker }),
    manifest: join(PROJECT, 'manifest.yml'),
    log,
    print: (text) => console.log(text),
    now: () => new Date(),
    health: () => ({ years: [...corpus.years.keys()], source: corpus.latest.source.sha256 }),
    onLost: () => process.kill(process.pid, 'SIGTERM'),
  });
  stopOnSignals(running, log);
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
