import { App, SocketModeReceiver } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { quiet } from '../quiet.ts';
import { BUTTONS, CHARTS, ELEMENTS, FORM, HOME, SECOND_FORM, TABLE, TEXTS } from './gallery-blocks.ts';

/** What the gallery can be asked for. */
export const COMMANDS = [
  { command: '/elementi', description: 'Pulsanti e menu', usageHint: '' },
  { command: '/testi', description: 'Testi di ogni genere', usageHint: '' },
  { command: '/tabella', description: 'Una tabella', usageHint: '' },
  { command: '/grafici', description: 'Un grafico per tipo', usageHint: '' },
  { command: '/modulo', description: 'Una finestra da compilare', usageHint: '' },
  { command: '/allegato', description: 'Un file da scaricare', usageHint: '' },
  { command: '/rifiutato', description: 'Blocchi che Slack non accetta', usageHint: '' },
] as const;

/** A real Bolt app that sends every kind of block and says back what was done to it. */
export async function startGallery(slack: Workspace): Promise<{ stop(): Promise<void> }> {
  const { token, appToken, clientOptions } = slack.socketOptions();
  const receiver = new SocketModeReceiver({ appToken, logger: quiet, installerOptions: { clientOptions } });
  const app = new App({ token, clientOptions, receiver, logger: quiet, deferInitialization: true });
  showBlocks(app);
  showViews(app);
  await app.init();
  await app.start();
  return { stop: async () => void (await receiver.client.disconnect()) };
}

function showBlocks(app: App): void {
  const posts: Record<string, readonly KnownBlock[][]> = {
    '/elementi': [ELEMENTS, BUTTONS],
    '/testi': [TEXTS],
    '/tabella': [TABLE],
    '/grafici': CHARTS,
  };
  for (const [name, messages] of Object.entries(posts)) {
    app.command(name, async ({ ack, command, client }) => {
      await ack();
      for (const blocks of messages)
        await client.chat.postMessage({ channel: command.channel_id, text: name, blocks });
    });
  }
  app.command('/allegato', async ({ ack, command, client }) => {
    await ack();
    const content = 'codice;esito\n2.5.2;non raggiunto\n';
    await client.files.uploadV2({
      channel_id: command.channel_id,
      filename: 'obiettivi.csv',
      title: 'Obiettivi',
      content,
    });
  });
  app.command('/rifiutato', async ({ ack, command, client }) => {
    await ack();
    const channel = command.channel_id;
    const text = { type: 'plain_text', text: 'x'.repeat(151) } as const;
    await client.chat
      .postMessage({ channel, text: 'a', blocks: [{ type: 'header', text }] })
      .catch(() => client.chat.postMessage({ channel, text: 'Solo testo.' }));
  });
  app.action(/.*/, async ({ ack, action, respond, body }) => {
    await ack();
    const { type, action_id, block_id, action_ts, text, placeholder, ...rest } = action as unknown as Record<
      string,
      unknown
    >;
    if (!('view' in body))
      await respond({ text: `${action_id}: ${JSON.stringify(rest)}`, replace_original: false });
  });
  app.options(/.*/, async ({ ack, options }) => {
    const all = ['Formaper', 'Innexta', 'Parcam', 'Promos'];
    const found = all.filter((name) => name.toLowerCase().includes(options.value.toLowerCase()));
    await ack({ options: found.map((name) => ({ text: { type: 'plain_text', text: name }, value: name })) });
  });
}

function showViews(app: App): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home')
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: HOME } });
  });
  app.command('/modulo', async ({ ack, command, client }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: FORM as ModalView });
  });
  app.view('modulo', async ({ ack, view }) => {
    const { value } = view.state.values.nome?.nome ?? {};
    if (value === 'sbagliato')
      await ack({ response_action: 'errors', errors: { nome: 'Questo nome non va.' } });
    else await ack({ response_action: 'push', view: SECOND_FORM as ModalView });
  });
  app.view('conferma', async ({ ack, body, client }) => {
    await ack({ response_action: 'clear' });
    await client.chat.postMessage({ channel: body.user.id.replace('U', 'D'), text: 'Salvato.' });
  });
}
