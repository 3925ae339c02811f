import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { quiet } from './quiet.ts';

/** A tiny real Bolt app: the workspace is right when Bolt's own receivers and clients are content with it. */
export interface EchoApp {
  app: App;
  stop(): Promise<void>;
}

export type Mode = 'socket' | 'http';
export const MODES: readonly Mode[] = ['socket', 'http'];

export async function startEcho(slack: Workspace, mode: Mode): Promise<EchoApp> {
  return mode === 'socket' ? startOnSocket(slack) : startOnHttp(slack);
}

async function startOnSocket(slack: Workspace): Promise<EchoApp> {
  const { token, appToken, clientOptions } = slack.socketOptions();
  const receiver = new SocketModeReceiver({
    appToken,
    logger: quiet,
    clientPingTimeout: 300,
    installerOptions: { clientOptions },
  });
  const app = makeApp({ token, clientOptions, receiver });
  await app.init();
  await app.start();
  return { app, stop: async () => void (await receiver.client.disconnect()) };
}

async function startOnHttp(slack: Workspace): Promise<EchoApp> {
  const { token, signingSecret, clientOptions } = slack.httpOptions();
  const receiver = new HTTPReceiver({ signingSecret, logger: quiet });
  const app = makeApp({ token, clientOptions, receiver });
  await app.init();
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  return {
    app,
    stop: async () => {
      server.closeAllConnections();
      await receiver.stop();
    },
  };
}

interface Parts {
  token: string;
  clientOptions: { slackApiUrl: string };
  receiver: SocketModeReceiver | HTTPReceiver;
}

function makeApp({ token, clientOptions, receiver }: Parts): App {
  const app = new App({
    token,
    clientOptions: { ...clientOptions, retryConfig: { retries: 3, minTimeout: 1, maxTimeout: 1 } },
    receiver,
    convoStore: false,
    deferInitialization: true,
    logger: quiet,
  });
  listen(app);
  return app;
}

function listen(app: App): void {
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.thread_ts ?? event.ts,
      text: `eco: ${event.text}`,
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: `eco: ${event.text}` } },
        {
          type: 'actions',
          block_id: 'azioni',
          elements: [
            {
              type: 'button',
              action_id: 'perche',
              value: 'valore',
              text: { type: 'plain_text', text: 'Perché?' },
            },
          ],
        },
      ],
    });
  });
  app.message(async ({ message, client }) => {
    if (message.channel_type !== 'im' || message.subtype !== undefined || message.bot_id !== undefined)
      return;
    await client.chat.postMessage({ channel: message.channel, text: `eco: ${message.text}` });
  });
  app.command('/eco', async ({ ack, command, respond }) => {
    await ack();
    await respond({ text: `eco: ${command.text}`, response_type: 'ephemeral' });
  });
  app.command('/subito', async ({ ack, command }) => ack(`subito: ${command.text}`));
  app.command('/modulo', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'modulo',
        title: { type: 'plain_text', text: 'Modulo' },
        submit: { type: 'plain_text', text: 'Invia' },
        blocks: [
          {
            type: 'input',
            block_id: 'nome',
            label: { type: 'plain_text', text: 'Nome' },
            element: { type: 'plain_text_input', action_id: 'nome' },
          },
        ],
      },
    });
  });
  app.action('perche', async ({ ack, respond, action, body }) => {
    const thread = body.type === 'block_actions' ? body.message?.thread_ts : undefined;
    await ack();
    await respond({
      text: `premuto: ${'value' in action ? action.value : ''}`,
      replace_original: false,
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
  });
  app.view('modulo', async ({ ack, view, client, body }) => {
    const name = view.state.values.nome?.nome?.value ?? '';
    if (name === 'vietato') {
      await ack({ response_action: 'errors', errors: { nome: 'non si può' } });
      return;
    }
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `ricevuto: ${name}` });
  });
}
