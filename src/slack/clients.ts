import { type Logger, webApi } from '@slack/bolt';
import type { SlackAppOptions } from './app-options.ts';

/** A call that hangs must not hold an answer for ever, nor a network fault be retried for half an hour. */
const CALLS = { timeout: 20_000, retryConfig: { retries: 7, factor: 2, minTimeout: 200 } } as const;

/** Where Slack is. Made anew each time, since Bolt changes the options that it is given. */
export function addressOptions({ apiUrl }: Pick<SlackAppOptions, 'apiUrl'>): webApi.WebClientOptions {
  return apiUrl === null ? {} : { slackApiUrl: apiUrl };
}

/** For Bolt's own clients. */
export function callOptions(options: Pick<SlackAppOptions, 'apiUrl'>): webApi.WebClientOptions {
  return { ...addressOptions(options), ...CALLS };
}

/** For what must not be done twice: whoever uses it decides about each further attempt. */
export function carefulClient(
  options: Pick<SlackAppOptions, 'apiUrl' | 'connection'>,
  logger: Logger,
): webApi.WebClient {
  return new webApi.WebClient(options.connection.botToken, {
    ...addressOptions(options),
    logger,
    timeout: CALLS.timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}
