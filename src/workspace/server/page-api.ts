import { z } from 'zod';
import { Person } from '../driver/person.ts';
import { isView } from '../interactions/block-actions.ts';
import type { Kernel } from '../kernel.ts';
import { APP, TEAM } from '../state/seed.ts';
import type { Message, View } from '../state/wire.ts';
import { FAILURES, PAGE } from '../texts.ts';

/**
 * The page's own small API, apart from Slack's: what to show to a user, and what a user does. Nothing here
 * knows the bot; everything goes through `Person`, as in the tests.
 */
export type PageRoute = (kernel: Kernel, input: unknown) => Promise<object> | object;

const id = z.string().min(1).max(255);
const typed = z.string().max(12_000);
const choice = z.union([typed, z.array(typed).max(100), z.null()]);

const by = z.object({ user: id });
const place = by.extend({ channel: id });
const said = place.extend({ text: typed.min(1), thread_ts: id.optional() });
const commanded = place.extend({ command: id, text: typed });
const target = z.union([z.object({ channel: id, ts: id }), z.object({ view: id })]);
const acted = by.extend({ target, block_id: id, action_id: id, choice });
const submitted = by.extend({ view: id, choices: z.record(id, choice) });
const closed = by.extend({ view: id });
const suggested = by.extend({ target, action_id: id, value: typed });
const shortcut = by.extend({ callback_id: id, message: z.object({ channel: id, ts: id }).optional() });
const opened = by.extend({ tab: z.enum(['home', 'messages']) });

/** Asked with GET, the parameters in the address. */
export const QUERIES: Record<string, PageRoute> = {
  state: (kernel, input) => {
    const { user } = by.parse(input);
    const people = [...kernel.team.users.values()];
    const channels = [...kernel.team.channels.values()].filter(({ members }) => members.includes(user));
    const { commands, shortcuts, examples } = kernel.config;
    return { team: TEAM, bot: APP, people, channels, commands, shortcuts, examples, texts: PAGE };
  },

  messages: (kernel, input) => {
    const { user, channel } = place.parse(input);
    const seen = kernel.team.isMember(channel, user) ? kernel.team.messages(channel) : [];
    const all = [...seen, ...kernel.team.whispers(channel, user)];
    return { messages: all.sort((one, other) => (one.ts < other.ts ? -1 : 1)) };
  },

  views: (kernel, input) => {
    const person = someone(kernel, input);
    return { modal: person.modal ?? null, home: person.home ?? null };
  },
};

/** Sent with POST, the parameters as JSON. An `error` is Italian, for the user to read. */
export const DEEDS: Record<string, PageRoute> = {
  messages: async (kernel, input) => {
    const { channel, text, thread_ts } = said.parse(input);
    const { message } = await someone(kernel, input).type(channel, text, thread_ts);
    return { message };
  },

  commands: async (kernel, input) => {
    const { channel, command, text } = commanded.parse(input);
    const known = kernel.config.commands.map((one) => one.command);
    if (known.length > 0 && !known.includes(command)) return { error: FAILURES.unknownCommand(command) };
    const { error } = await someone(kernel, input).command(command, text, channel);
    return { error: error === null ? null : FAILURES.commandFailed(command, error) };
  },

  actions: async (kernel, input) => {
    const call = acted.parse(input);
    const on = found(kernel, call.target);
    const error = await someone(kernel, input).clickIn(on, call.block_id, call.action_id, call.choice);
    return { error: error === null ? null : FAILURES.actionFailed };
  },

  submissions: async (kernel, input) => {
    const { view, choices } = submitted.parse(input);
    const outcome = await someone(kernel, input).submit(viewOf(kernel, view), choices);
    return outcome.kind === 'failed' ? { kind: 'failed', error: FAILURES.actionFailed } : outcome;
  },

  closings: async (kernel, input) => {
    const { view } = closed.parse(input);
    await someone(kernel, input).close(viewOf(kernel, view));
    return {};
  },

  suggestions: async (kernel, input) => {
    const { target: on, action_id, value } = suggested.parse(input);
    return { options: await someone(kernel, input).suggestions(found(kernel, on), action_id, value) };
  },

  shortcuts: async (kernel, input) => {
    const { callback_id, message } = shortcut.parse(input);
    const person = someone(kernel, input);
    const on = message === undefined ? null : found(kernel, message);
    const error =
      on === null || isView(on)
        ? await person.shortcut(callback_id)
        : await person.messageShortcut(on, callback_id);
    return { error: error === null ? null : FAILURES.actionFailed };
  },

  openings: async (kernel, input) => {
    const { tab } = opened.parse(input);
    const person = someone(kernel, input);
    await (tab === 'home' ? person.openHome() : person.openMessages());
    return {};
  },
};

function someone(kernel: Kernel, input: unknown): Person {
  return new Person(kernel, by.parse(input).user);
}

function found(kernel: Kernel, on: z.infer<typeof target>): Message | View {
  if ('view' in on) return viewOf(kernel, on.view);
  const message = kernel.team.message(on.channel, on.ts) ?? kernel.team.whisper(on.channel, on.ts);
  if (message === undefined) throw new Error(`workspace: no message ${on.ts} in ${on.channel}`);
  return message;
}

function viewOf(kernel: Kernel, view: string): View {
  const known = kernel.views.find({ id: view });
  if (known === undefined) throw new Error(`workspace: no view ${view}`);
  return known.view;
}
