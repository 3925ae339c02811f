const APP = 'api.slack.com/apps → your app';

/** Where in Slack's settings each value is found, for the lines that say that one is missing or wrong. */
export const WHERE = {
  botToken: `SLACK_BOT_TOKEN must be the bot token, xoxb-…: ${APP} → OAuth & Permissions → Bot User OAuth Token.`,
  appToken: `SLACK_APP_TOKEN must be an app-level token, xapp-…: ${APP} → Basic Information → App-Level Tokens, with the scope connections:write.`,
  signingSecret: `SLACK_SIGNING_SECRET must be the signing secret: ${APP} → Basic Information → App Credentials → Signing Secret.`,
  admins:
    'TRAGUARDO_ADMINS must be Slack member ids (U0123ABCD), separated by commas: profile → ⋮ → Copy member ID.',
  port: 'PORT must be a number from 0 to 65535.',
} as const;
