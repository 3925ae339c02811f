import type { TeamState } from '../state/team.ts';

/**
 * What Slack makes of what people type: `&`, `<` and `>` are escaped, and a name after `@` or a channel after
 * `#` becomes a reference.
 */
export function asTyped(team: TeamState, text: string): string {
  let sent = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  for (const user of team.users.values()) {
    sent = replaceName(sent, `@${user.profile.display_name}`, `<@${user.id}>`);
  }
  for (const channel of team.channels.values()) {
    if (channel.kind !== 'im')
      sent = replaceName(sent, `#${channel.name}`, `<#${channel.id}|${channel.name}>`);
  }
  return sent;
}

/** Only whole names: `@Annalisa` is not `@Anna`. */
function replaceName(text: string, name: string, reference: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}-])`, 'giu'), reference);
}
