import { send } from './api.js';
import { base64Of } from './attachment.js';
import { INVITE } from './completion.js';
import { fill } from './fill.js';
import { change, page, say } from './page.js';
import { refreshState, refreshViews } from './refresh.js';
import { fullText } from './times.js';

/** What a person can do on the page: each is sent to the workspace, and an error that it answers is shown. */

/** A command when it begins with a slash, one of them Slack's own; in threads Slack knows none. */
export function write(text, { thread, file = null } = {}) {
  const here = { user: page.user, channel: page.channel };
  if (file !== null) return share(file, { ...here, text, thread_ts: thread });
  const command = /^(\/\S+)\s*(.*)$/s.exec(text);
  if (command === null) return told(send('messages', { ...here, text, thread_ts: thread }));
  if (thread !== undefined) return say(page.texts.noThreadCommands);
  if (command[1] === INVITE) return invite(page.channel);
  return told(send('commands', { ...here, command: command[1], text: command[2] }));
}

async function share(file, message) {
  if (file.size > LARGEST_FILE) return say(page.texts.fileTooLarge);
  return told(send('files', { ...message, name: file.name, content: await base64Of(file) }));
}

/** In bytes, as the workspace takes them. */
const LARGEST_FILE = 10_000_000;

export function act(on, choice) {
  return told(send('actions', { user: page.user, ...on, choice }));
}

/** The options that the app offers for what was typed. */
export async function suggest(on, value) {
  const { options = [] } = await told(send('suggestions', { user: page.user, ...on, value }));
  return options.map(({ text, value: chosen }) => ({ label: text.text, value: chosen }));
}

export async function submit(view, choices) {
  const outcome = await told(send('submissions', { user: page.user, view: view.id, choices }));
  if (outcome.kind !== 'errors') await refreshViews();
  return outcome;
}

export async function closeView(view) {
  await told(send('closings', { user: page.user, view: view.id }));
  await refreshViews();
}

export function runShortcut(callbackId, message) {
  const about = message === undefined ? undefined : { channel: message.channel, ts: message.ts };
  return told(send('shortcuts', { user: page.user, callback_id: callbackId, message: about }));
}

export async function invite(channel) {
  await told(send('invitations', { user: page.user, channel }));
  await refreshState();
}

/** Moves the workspace's clock to a day and hour of Italy, `YYYY-MM-DDTHH:MM`. */
export async function moveClock(to) {
  const { now, error } = await told(send('clock', { user: page.user, to }));
  if (error === null) say(fill(page.texts.movedTo, { when: fullText(Date.parse(now)) }));
}

/** Sends what was chosen, after Slack's own question where the element asks for one. */
export function confirmed(confirm, act) {
  return confirm === undefined
    ? act
    : (choice) => change({ confirming: { confirm, yes: () => act(choice) } });
}

async function told(answer) {
  say(null);
  try {
    const result = await answer;
    if (typeof result.error === 'string') say(result.error);
    return result;
  } catch {
    say(page.texts.failed);
    return { kind: 'failed', error: page.texts.failed };
  }
}
