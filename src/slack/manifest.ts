import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What `manifest.yml` tells Slack of the app, as far as the code has to know it too. */
const manifestSchema = z.object({
  features: z.object({
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string().default('') }),
    ),
    shortcuts: z
      .array(z.object({ name: z.string(), callback_id: z.string(), type: z.enum(['global', 'message']) }))
      .default([]),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
  }),
});

export interface Manifest {
  commands: { command: string; description: string; usageHint: string }[];
  shortcuts: { name: string; callbackId: string; type: 'global' | 'message' }[];
  events: string[];
  scopes: string[];
  interactive: boolean;
}

/** Throws when the file is missing or is not a manifest. */
export function readManifest(path: string): Manifest {
  const { features, oauth_config, settings } = manifestSchema.parse(parse(readFileSync(path, 'utf8')));
  return {
    commands: features.slash_commands.map(({ usage_hint, ...rest }) => ({ ...rest, usageHint: usage_hint })),
    shortcuts: features.shortcuts.map(({ callback_id, ...rest }) => ({ ...rest, callbackId: callback_id })),
    events: settings.event_subscriptions.bot_events,
    scopes: oauth_config.scopes.bot,
    interactive: settings.interactivity.is_enabled,
  };
}
