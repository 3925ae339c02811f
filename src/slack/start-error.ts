import { WHERE } from '../environment/where.ts';
import { refusalCode, StartError } from './link.ts';

/** Slack's words for a token that will never do. */
const BAD_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
  'missing_scope',
]);

/** Whether Slack refuses whatever comes with this token: nothing is wrong with what was asked of it. */
export function isTokenRefusal(error: unknown): boolean {
  return BAD_TOKEN.has(refusalCode(error) ?? '');
}

/** What failed while connecting, as one line that says what to do about it. */
export function asStartError(error: unknown, token: 'botToken' | 'appToken'): StartError {
  const code = refusalCode(error);
  if (code !== null && BAD_TOKEN.has(code)) {
    return new StartError(`Slack refuses the token (${code}). ${WHERE[token]}`, { cause: error });
  }
  const reason = code ?? (error instanceof Error ? error.message : String(error));
  return new StartError(`Slack cannot be reached (${reason}). Check the network and try again.`, {
    cause: error,
  });
}
