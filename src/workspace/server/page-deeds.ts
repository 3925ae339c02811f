import { z } from 'zod';
import { addBot } from '../events/membership-events.ts';
import { isView } from '../interactions/block-actions.ts';
import { channelOf } from '../interactions/parties.ts';
import { momentInRome } from '../rome-time.ts';
import { FAILURES } from '../texts.ts';
import {
  by,
  choice,
  found,
  id,
  type PageRoute,
  place,
  someone,
  target,
  typed,
  viewOf,
} from './page-input.ts';

/** In characters of base64; Slack itself takes far more. */
const LONGEST_FILE = 14_000_000;

const said = place.extend({ text: typed.min(1), thread_ts: id.optional() });
const shared = place.extend({
  name: id,
  content: z.base64().max(LONGEST_FILE),
  text: typed,
  thread_ts: id.optional(),
});
const commanded = place.extend({ command: id, text: typed });
const acted = by.extend({ target, block_id: id, action_id: id, choice });
const submitted = by.extend({ view: id, choices: z.record(id, choice) });
const closed = by.extend({ view: id });
const suggested = by.extend({ target, action_id: id, value: typed });
const shortcut = by.extend({ callback_id: id, message: z.object({ channel: id, ts: id }).optional() });
const opened = by.extend({ tab: z.enum(['home', 'messages']) });
const moved = by.extend({ to: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/) });

/** What the page sends with POST, the parameters as JSON. An `error` is Italian, for the user to read. */
export const DEEDS: Record<string, PageRoute> = {
  messages: async (kernel, input) => {
    const { channel, text, thread_ts } = said.parse(input);
    const { message } = await someone(kernel, input).type(channel, text, thread_ts);
    return { message };
  },

  files: async (kernel, input) => {
    const { name, content, channel, text, thread_ts } = shared.parse(input);
    const file = { name, content: Buffer.from(content, 'base64') };
    const where = { channel, text, ...(thread_ts === undefined ? {} : { threadTs: thread_ts }) };
    const { message } = await someone(kernel, input).share(file, where);
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

  /** Brings the app into a channel that one is in. */
  invitations: async (kernel, input) => {
    const { user, channel } = place.parse(input);
    const joined = channelOf(kernel, channel);
    if (!joined.members.includes(user)) throw new Error(`workspace: ${user} is not in ${channel}`);
    await addBot(kernel, joined);
    return { error: null };
  },

  clock: (kernel, input) => {
    const { to } = moved.parse(input);
    try {
      kernel.clock?.moveTo(momentInRome(to));
    } catch (error) {
      if (error instanceof RangeError) return { error: FAILURES.clockRefused };
      throw error;
    }
    const now = kernel.now().toISOString();
    kernel.journal.append({ kind: 'clock', now });
    return { error: null, now };
  },
};
