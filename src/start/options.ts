import { parseArgs } from 'node:util';

export interface StartOptions {
  data: string | null;
  state: string | null;
  port: string | null;
  help: boolean;
}

export const USAGE = `npm start -- [--data DIR] [--state DIR] [--port N]

Without Slack tokens in the environment or in .env, opens the local workspace and prints its address.
  --data DIR   the indexed reports and what we curated (default: data)
  --state DIR  what the running bot keeps (default: state)
  --port N     where to listen, over HTTP and for the local workspace`;

/** Throws with a message for the operator on anything else. */
export function readOptions(args: readonly string[]): StartOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { data: text, state: text, port: text, help: { type: 'boolean', short: 'h' } },
  });
  return {
    data: values.data ?? null,
    state: values.state ?? null,
    port: values.port ?? null,
    help: values.help ?? false,
  };
}
