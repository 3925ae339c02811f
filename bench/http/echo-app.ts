import type { Server } from 'node:http';
import process from 'node:process';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

/** The floor: the least that a Bolt app does with a slash command. */
const { SLACK_BOT_TOKEN: token = '', SLACK_SIGNING_SECRET: signingSecret = '', SLACK_API_URL } = process.env;
const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
const app = new App({
  token,
  receiver,
  logLevel: LogLevel.ERROR,
  convoStore: false,
  ...(SLACK_API_URL === undefined ? {} : { clientOptions: { slackApiUrl: SLACK_API_URL } }),
});
app.command('/obiettivi', async ({ ack, command, respond }) => {
  await ack();
  await respond(command.text);
});
const server = (await receiver.start(0)) as Server;
const address = server.address();
console.log(JSON.stringify({ ready: true, port: typeof address === 'object' ? address?.port : null }));
