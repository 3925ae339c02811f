import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createLog } from '../../src/environment/log.ts';
import type { Bot } from '../../src/slack/bot.ts';
import type { DigestDesk } from '../../src/slack/digest/desk.ts';
import { LISTENERS, NEEDS } from '../../src/slack/listeners/index.ts';
import type { PlanningDesk } from '../../src/slack/planning/desk.ts';
import type { Switchboard } from '../../src/slack/switchboard.ts';
import { EXAMPLES } from '../../src/slack/texts.ts';

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

const manifestSchema = z.object({
  display_information: z.object({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(174).max(4_000),
  }),
  features: z.object({
    app_home: z.object({ messages_tab_enabled: z.literal(true), home_tab_enabled: z.boolean() }),
    agent_view: z.object({ agent_description: z.string().max(300) }),
    shortcuts: z.array(
      z.object({
        name: z.string().max(24),
        type: z.enum(['message', 'global']),
        callback_id: z.string(),
        description: z.string().max(150),
      }),
    ),
    slash_commands: z.array(z.object({ command: z.string(), description: z.string().max(2_000) })),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
    socket_mode_enabled: z.literal(true),
  }),
});
const manifest = manifestSchema.parse(parse(readFileSync('manifest.yml', 'utf8')));

/** What the listeners really register, told by an app that only takes notes. */
function registered() {
  const events: string[] = [];
  const commands: string[] = [];
  const actions: unknown[] = [];
  const shortcuts: string[] = [];
  const recorder = {
    event: (name: string) => events.push(name),
    message: () => events.push('message'),
    command: (name: string) => commands.push(name),
    action: (id: unknown) => actions.push(id),
    view: () => {},
    options: () => {},
    shortcut: (callbackId: string) => shortcuts.push(callbackId),
  };
  const log = createLog({ level: 'silent', pretty: false, write: () => {} });
  const kit = { bot: {} as Bot, digest: {} as DigestDesk, planning: {} as PlanningDesk, log };
  for (const listener of LISTENERS) listener.register(recorder as unknown as Switchboard, kit);
  return { events: sorted(events), commands: sorted(commands), actions, shortcuts };
}

describe('the manifest', () => {
  it('subscribes to the events that the listeners need, and no more', () => {
    const needed = sorted(NEEDS.flatMap(({ events }) => events ?? []));
    expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(needed);
    expect(sorted(needed.map((name) => name.replace(/^message\..*/, 'message')))).toEqual(
      registered().events,
    );
  });

  it('asks for the scopes that the listeners need, and no more', () => {
    const needed = sorted(NEEDS.flatMap(({ scopes }) => scopes));
    expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(needed);
  });

  it('has the commands that the listeners answer, and no more', () => {
    const commands = sorted(manifest.features.slash_commands.map(({ command }) => command));
    expect(commands).toEqual(sorted(NEEDS.flatMap(({ commands }) => commands ?? [])));
    expect(commands).toEqual(registered().commands);
  });

  it('has the shortcuts that the listeners answer, and no more', () => {
    const shortcuts = manifest.features.shortcuts.map(({ callback_id, type }) => ({
      callbackId: callback_id,
      type,
    }));
    expect(shortcuts).toEqual(NEEDS.flatMap((needs) => needs.shortcuts ?? []));
    expect(registered().shortcuts).toEqual(shortcuts.map(({ callbackId }) => callbackId));
    // The switchboard listens to no others.
    expect(shortcuts.filter(({ type }) => type !== 'message')).toEqual([]);
  });

  it('has the Home on exactly when something draws it', () => {
    expect(manifest.features.app_home.home_tab_enabled).toBe(NEEDS.some(({ home }) => home === true));
  });

  it('has interactivity on exactly when there is something to click', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(registered().actions.length > 0);
  });

  it('is given to the Slack CLI as JSON', () => {
    const hooks = JSON.parse(readFileSync('.slack/hooks.json', 'utf8')).hooks as Record<string, string>;
    const [command = '', ...args] = hooks['get-manifest']?.split(' ') ?? [];
    expect(JSON.parse(execFileSync(command, args, { encoding: 'utf8' }))).toMatchObject(manifest);
  });
});

describe('the agent view', () => {
  it('suggests at most four prompts', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(3);
    expect(EXAMPLES.length).toBeLessThanOrEqual(4);
  });
});
