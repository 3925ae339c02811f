import type { ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type EchoApp, startEcho } from './echo-app.ts';

let slack: Workspace;
let echo: EchoApp;
let moved = 0;

beforeEach(async () => {
  moved = 0;
  slack = await startWorkspace({ now: () => new Date(Date.UTC(2026, 10, 22, 9) + moved) });
  echo = await startEcho(slack, 'socket');
});

afterEach(async () => {
  await echo.stop();
  await slack.close();
});

const modal = (title: string, rest: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  callback_id: title,
  title: { type: 'plain_text', text: title },
  submit: { type: 'plain_text', text: 'Avanti' },
  blocks: [
    {
      type: 'input',
      block_id: 'i',
      label: { type: 'plain_text', text: 'Nome' },
      element: { type: 'plain_text_input', action_id: 'nome' },
    },
  ],
  ...rest,
});

async function errorOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'taken',
    (error: { data?: { error?: string } }) => error.data?.error ?? 'another',
  );
}

describe('modals', () => {
  const anna = () => slack.user('U0ANNA');
  const trigger = async () => (await anna().command('/eco', 'a')).triggerId;

  it('opens once a trigger, within three seconds', async () => {
    const { views } = echo.app.client;
    const first = await trigger();
    expect(await errorOf(views.open({ trigger_id: first, view: modal('uno') }))).toBe('taken');
    expect(await errorOf(views.open({ trigger_id: first, view: modal('uno') }))).toBe('exchanged_trigger_id');
    const second = await trigger();
    moved += 3001;
    expect(await errorOf(views.open({ trigger_id: second, view: modal('uno') }))).toBe('expired_trigger_id');
  });

  it('pushes up to three, and comes back to the one below', async () => {
    const { views } = echo.app.client;
    await views.open({ trigger_id: await trigger(), view: modal('uno') });
    await views.push({ trigger_id: await trigger(), view: modal('due') });
    await views.push({ trigger_id: await trigger(), view: modal('tre') });
    expect(await errorOf(views.push({ trigger_id: await trigger(), view: modal('quattro') }))).toBe(
      'push_limit_reached',
    );
    const top = anna().modal;
    expect(top).toMatchObject({ callback_id: 'tre' });
    if (top !== undefined) await anna().close(top);
    expect(anna().modal).toMatchObject({ callback_id: 'due', previous_view_id: expect.any(String) });
  });

  it('updates by id, by external id, and not over a change', async () => {
    const { views } = echo.app.client;
    const { view } = await views.open({
      trigger_id: await trigger(),
      view: modal('uno', { external_id: 'mio' }),
    });
    await views.update({ external_id: 'mio', view: modal('due', { external_id: 'mio' }) });
    expect(anna().modal).toMatchObject({ id: view?.id, callback_id: 'due' });
    expect(
      await errorOf(
        views.update({ view_id: String(view?.id), hash: String(view?.hash), view: modal('tre') }),
      ),
    ).toBe('hash_conflict');
    expect(await errorOf(views.update({ view_id: 'V0NULLA', view: modal('tre') }))).toBe('not_found');
  });

  it('keeps what was typed when it is updated', async () => {
    const { views } = echo.app.client;
    await views.open({ trigger_id: await trigger(), view: modal('uno') });
    const [open] = slack.journal.of('view');
    echo.app.view('uno', async ({ ack }) => ack({ response_action: 'update', view: modal('due') }));
    if (open !== undefined)
      expect(await anna().submit(open.view, { nome: 'Traguardo' })).toMatchObject({ kind: 'updated' });
    expect(anna().modal?.state.values.i?.nome).toMatchObject({ value: 'Traguardo' });
  });

  it('follows push and clear, and refuses a view that Slack would', async () => {
    await echo.app.client.views.open({ trigger_id: await trigger(), view: modal('uno') });
    const first = await slack.nextView('U0ANNA');
    echo.app.view('uno', async ({ ack }) => ack({ response_action: 'push', view: modal('due') }));
    expect(await anna().submit(first, { nome: 'a' })).toMatchObject({
      kind: 'pushed',
      view: { callback_id: 'due' },
    });
    const second = anna().modal;
    echo.app.view('due', async ({ ack }) =>
      ack({ response_action: 'push', view: modal('un titolo davvero troppo lungo') }),
    );
    if (second !== undefined)
      expect(await anna().submit(second, { nome: 'a' })).toMatchObject({
        kind: 'failed',
        error: expect.stringContaining('must be less than 25 characters'),
      });
    expect(anna().modal).toMatchObject({ callback_id: 'due' });
  });

  it('tells of closing only where asked for', async () => {
    const closed: string[] = [];
    echo.app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack, view }) => {
      closed.push(view.callback_id);
      await ack();
    });
    for (const view of [modal('muto'), modal('avvisa', { notify_on_close: true })]) {
      await echo.app.client.views.open({ trigger_id: await trigger(), view });
      const open = anna().modal;
      if (open !== undefined) await anna().close(open);
    }
    expect(closed).toEqual(['avvisa']);
  });

  it('refuses a choice for an input that is not there', async () => {
    await echo.app.client.views.open({ trigger_id: await trigger(), view: modal('uno') });
    const view = await slack.nextView('U0ANNA');
    await expect(anna().submit(view, { altro: 'a' })).rejects.toThrow('the view has no input altro');
  });
});

describe('the Home', () => {
  it('is published to one person, and its buttons come back with the view', async () => {
    const seen: unknown[] = [];
    echo.app.event('app_home_opened', async ({ event, client }) => {
      if (event.tab !== 'home') return;
      await client.views.publish({
        user_id: event.user,
        view: {
          type: 'home',
          blocks: [
            {
              type: 'actions',
              elements: [
                {
                  type: 'static_select',
                  action_id: 'area',
                  options: [{ text: { type: 'plain_text', text: 'A' }, value: 'a' }],
                },
              ],
            },
          ],
        },
      });
    });
    echo.app.action('area', async ({ ack, action, body }) => {
      await ack();
      seen.push(
        'selected_option' in action ? action.selected_option?.value : null,
        'view' in body ? body.view?.type : null,
      );
    });
    const anna = slack.user('U0ANNA');
    await anna.openHome();
    const home = await slack.nextView('U0ANNA');
    await anna.click(home, 'area', 'a');
    await slack.settled();
    expect(seen).toEqual(['a', 'home']);
    expect(slack.user('U0BRUNO').home).toBeUndefined();
  });
});

describe('shortcuts and suggestions', () => {
  it('runs a global shortcut, a message shortcut, and asks for options', async () => {
    const seen: unknown[] = [];
    echo.app.shortcut('globale', async ({ ack, shortcut }) => {
      await ack();
      seen.push(shortcut.type);
    });
    echo.app.shortcut('chiedi', async ({ ack, shortcut }) => {
      await ack();
      seen.push('message' in shortcut ? shortcut.message.text : null);
    });
    echo.app.options('cerca', async ({ ack, options }) =>
      ack({ options: [{ text: { type: 'plain_text', text: options.value }, value: options.value }] }),
    );
    const anna = slack.user('U0ANNA');
    const { message } = await anna.say('C0GENERALE', 'che ne dici?');
    expect(await anna.shortcut('globale')).toBeNull();
    expect(await anna.messageShortcut(message, 'chiedi')).toBeNull();
    await echo.app.client.chat.postMessage({
      channel: 'C0GENERALE',
      text: 'a',
      blocks: [
        { type: 'actions', elements: [{ type: 'external_select', action_id: 'cerca', min_query_length: 0 }] },
      ],
    });
    const options = await anna.suggestions(await slack.nextMessage(), 'cerca', 'forma');
    expect([seen, options]).toEqual([
      ['shortcut', 'che ne dici?'],
      [{ text: { type: 'plain_text', text: 'forma' }, value: 'forma' }],
    ]);
  });
});
