import type { Kernel } from '../kernel.ts';
import { takeReply } from '../replies.ts';
import { APP, TEAM } from '../state/seed.ts';
import { isObject, type JsonObject } from '../state/wire.ts';
import { deliverInteraction } from './deliver.ts';
import { channelOf, channelRef, responseUrl, userOf } from './parties.ts';

export interface CommandCall {
  user: string;
  channel: string;
  /** With its slash. */
  command: string;
  text: string;
}

/** `error` is Slack's: what the user reads when the app did not answer, or not well. */
export interface CommandOutcome {
  response: unknown;
  error: string | null;
  responseUrl: string;
  triggerId: string;
}

/** A user runs a slash command; what the app answers in its acknowledgement is shown. */
export async function runCommand(kernel: Kernel, call: CommandCall): Promise<CommandOutcome> {
  const user = userOf(kernel, call.user);
  const channel = channelOf(kernel, call.channel);
  const reply = { channel: channel.id, user: user.id, original: null };
  const url = responseUrl(kernel, kernel.responseUrls.issue(reply));
  const triggerId = kernel.triggers.issue(user.id);
  const payload = {
    token: 'non-usato',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: channelRef(channel).name,
    user_id: user.id,
    user_name: user.name,
    command: call.command,
    text: call.text,
    api_app_id: APP.id,
    is_enterprise_install: 'false',
    response_url: url,
    trigger_id: triggerId,
  };
  const { response, error } = await deliverInteraction(kernel, 'slash_commands', payload, true);
  const body = asReply(response);
  const refused = body === null ? null : takeReply(kernel, reply, body);
  return { response, error: error ?? refused, responseUrl: url, triggerId };
}

/** The acknowledgement may be plain text, a message, or nothing. */
function asReply(response: unknown): JsonObject | null {
  if (typeof response === 'string') return { text: response };
  return isObject(response) && ('text' in response || 'blocks' in response) ? response : null;
}
