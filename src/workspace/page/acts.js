import { send } from './api.js';

/** What a person can do on the page: each is sent to the workspace, and an error it answers is shown. */
export function makeActs(page) {
  const on = (target, block, given) => ({
    user: page.user,
    target,
    block_id: block.block_id,
    action_id: given.action_id,
  });

  return {
    /** A command when it begins with a slash, outside threads as in Slack. */
    write: (text, thread) => {
      const here = { user: page.user, channel: page.channel };
      const command = thread === undefined ? /^(\/\S+)\s*(.*)$/s.exec(text) : null;
      return command === null
        ? told(page, send('messages', { ...here, text, thread_ts: thread }))
        : told(page, send('commands', { ...here, command: command[1], text: command[2] }));
    },
    act: (target, block, given, choice) => {
      if (given.url !== undefined) window.open(given.url, '_blank', 'noreferrer,noopener');
      return told(page, send('actions', { ...on(target, block, given), choice }));
    },
    suggestFor: async (target, given, value) => {
      const { options } = await send('suggestions', { ...on(target, {}, given), value });
      return options ?? [];
    },
    submit: async (view, choices) => {
      const outcome = await told(page, send('submissions', { user: page.user, view: view.id, choices }));
      if (outcome.kind !== 'errors') await page.refreshViews();
      return outcome;
    },
    closeView: async (view) => {
      await send('closings', { user: page.user, view: view.id });
      await page.refreshViews();
    },
    runShortcut: (callbackId, message) => {
      const about = message === undefined ? undefined : { channel: message.channel, ts: message.ts };
      return told(page, send('shortcuts', { user: page.user, callback_id: callbackId, message: about }));
    },
    connection: (stands) => say(stands ? null : page.texts.disconnected),
  };
}

async function told(page, answer) {
  try {
    const result = await answer;
    say(result.error ?? null);
    return result;
  } catch {
    say(page.texts.failed);
    return { kind: 'failed' };
  }
}

function say(text) {
  const status = document.getElementById('status');
  status.textContent = text ?? '';
  status.hidden = text === null;
}
