import { z } from 'zod';
import { WHERE } from './where.ts';

/** How the bot reaches Slack. */
export type Connection =
  /** No tokens at all: the local workspace. */
  | { mode: 'workspace' }
  | { mode: 'socket'; botToken: string; appToken: string }
  | { mode: 'http'; botToken: string; signingSecret: string };

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export interface Environment {
  connection: Connection;
  /** Where to listen, in HTTP mode and for the local workspace's page; null lets each choose. */
  port: number | null;
  /** Folders; null for the default. */
  dataFolder: string | null;
  stateFolder: string | null;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Whether questions may be written to the log. */
  logText: boolean;
  /** Whether guests and people of other organisations may ask too. */
  openToGuests: boolean;
  /** Slack's ids of the administrators: they are told when digests do not arrive. */
  admins: readonly string[];
  /** Another address of Slack's Web API, for gateways and tests; null for Slack's own. */
  slackApiUrl: string | null;
}

/** What is wrong with the environment, one line a fault, each with what to do. */
export class EnvironmentError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'EnvironmentError';
    this.faults = faults;
  }
}

/** An empty variable, as a copied `.env.sample` has, is one that is not set. */
const unset = z.literal('').transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([unset, schema]).optional();
const text = z.string().trim();

const variablesSchema = z.object({
  SLACK_BOT_TOKEN: optional(text.regex(/^xoxb-\S+$/, WHERE.botToken)),
  SLACK_APP_TOKEN: optional(text.regex(/^xapp-\S+$/, WHERE.appToken)),
  SLACK_SIGNING_SECRET: optional(text.regex(/^(?!xox|xapp)\S{8,}$/, WHERE.signingSecret)),
  SLACK_API_URL: optional(
    z.url({ protocol: /^https?$/, error: 'SLACK_API_URL must be an http(s) address.' }),
  ),
  PORT: optional(
    text
      .regex(/^\d{1,5}$/, WHERE.port)
      .transform(Number)
      .pipe(z.int().max(65_535, WHERE.port)),
  ),
  TRAGUARDO_DATA: optional(text),
  TRAGUARDO_STATE: optional(text),
  TRAGUARDO_LOG: optional(z.enum(LOG_LEVELS, `TRAGUARDO_LOG must be one of: ${LOG_LEVELS.join(', ')}.`)),
  TRAGUARDO_LOG_TEXT: optional(
    z.enum(['0', '1'], 'TRAGUARDO_LOG_TEXT must be 1 (write questions to the log) or 0.'),
  ),
  TRAGUARDO_GUESTS: optional(
    z.enum(
      ['refuse', 'allow'],
      'TRAGUARDO_GUESTS must be refuse (guests and people of other organisations get no answer) or allow.',
    ),
  ),
  TRAGUARDO_ADMINS: optional(
    text
      .transform((list) => list.split(/[\s,;]+/).filter((id) => id !== ''))
      .pipe(z.array(z.string().regex(/^[UW][A-Z0-9]{2,}$/, WHERE.admins), WHERE.admins)),
  ),
});

type Variables = z.infer<typeof variablesSchema>;

/** Throws EnvironmentError on a wrong or half-filled environment. Values never appear in the faults. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = variablesSchema.safeParse(variables);
  if (!parsed.success) throw new EnvironmentError([...new Set(parsed.error.issues.map(faultOf))]);
  const known = parsed.data;
  return {
    connection: connectionFrom(known),
    port: known.PORT ?? null,
    dataFolder: known.TRAGUARDO_DATA ?? null,
    stateFolder: known.TRAGUARDO_STATE ?? null,
    logLevel: known.TRAGUARDO_LOG ?? 'info',
    logText: known.TRAGUARDO_LOG_TEXT === '1',
    openToGuests: known.TRAGUARDO_GUESTS === 'allow',
    admins: known.TRAGUARDO_ADMINS ?? [],
    slackApiUrl: known.SLACK_API_URL ?? null,
  };
}

function connectionFrom(known: Variables): Connection {
  const botToken = known.SLACK_BOT_TOKEN;
  const appToken = known.SLACK_APP_TOKEN;
  const signingSecret = known.SLACK_SIGNING_SECRET;
  if (botToken === undefined) {
    if (appToken === undefined && signingSecret === undefined) return { mode: 'workspace' };
    throw new EnvironmentError([`SLACK_BOT_TOKEN is missing. ${WHERE.botToken}`]);
  }
  // With both, Socket Mode: it needs no public address, and the secret alone does not say that one is there.
  if (appToken !== undefined) return { mode: 'socket', botToken, appToken };
  if (signingSecret !== undefined) return { mode: 'http', botToken, signingSecret };
  throw new EnvironmentError([
    `SLACK_BOT_TOKEN is set alone. For Socket Mode add SLACK_APP_TOKEN: ${WHERE.appToken} For HTTP add SLACK_SIGNING_SECRET: ${WHERE.signingSecret}`,
  ]);
}

/** The message of the branch that was meant, not zod's "invalid input" for the union around it. */
function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  return issue.errors.at(-1)?.[0]?.message ?? issue.message;
}
