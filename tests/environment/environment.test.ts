import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../src/environment/environment.ts';

const BOT = 'xoxb-1234567890-abc';
const APP = 'xapp-1-A123-abc';
const SECRET = '0123456789abcdef0123456789abcdef';

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.faults;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it.each([
    ['nothing', {}, { mode: 'workspace' }],
    [
      'an untouched .env.sample',
      { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', PORT: '' },
      { mode: 'workspace' },
    ],
    [
      'two tokens',
      { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP },
      { mode: 'socket', botToken: BOT, appToken: APP },
    ],
    [
      'a token and a secret',
      { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, PORT: '8080' },
      { mode: 'http', botToken: BOT, signingSecret: SECRET },
    ],
    [
      'all three',
      { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET },
      { mode: 'socket', botToken: BOT, appToken: APP },
    ],
    [
      'values copied with white space',
      { SLACK_BOT_TOKEN: ` ${BOT}\n`, SLACK_APP_TOKEN: APP },
      { mode: 'socket', botToken: BOT, appToken: APP },
    ],
  ])('chooses the connection from %s', (_, variables, connection) => {
    expect(readEnvironment(variables).connection).toEqual(connection);
  });

  it.each([
    ['a bot token alone', { SLACK_BOT_TOKEN: BOT }, ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET']],
    ['an app token alone', { SLACK_APP_TOKEN: APP }, ['SLACK_BOT_TOKEN is missing', 'OAuth & Permissions']],
    ['a secret alone', { SLACK_SIGNING_SECRET: SECRET }, ['SLACK_BOT_TOKEN is missing']],
    ['the app token for the bot token', { SLACK_BOT_TOKEN: APP, SLACK_APP_TOKEN: APP }, ['xoxb-']],
    [
      'the bot token for the app token',
      { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: BOT },
      ['xapp-', 'connections:write'],
    ],
    ['a token for the secret', { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: BOT }, ['App Credentials']],
    ['a port that is no port', { PORT: '99999' }, ['PORT']],
    ['a port in words', { PORT: 'tremila' }, ['PORT']],
    ['an unknown log level', { TRAGUARDO_LOG: 'loud' }, ['debug, info, warn, error, silent']],
    [
      'a name for an administrator',
      { TRAGUARDO_ADMINS: 'U0ANNA, anna' },
      ['TRAGUARDO_ADMINS', 'Copy member ID'],
    ],
    ['a wrong address of the API', { SLACK_API_URL: 'slack' }, ['SLACK_API_URL']],
  ])('says in one line what is wrong with %s', (_, variables, words) => {
    const faults = faultsOf(variables);
    expect(faults).toHaveLength(1);
    expect(faults[0]).not.toContain('\n');
    for (const word of words) expect(faults[0]).toContain(word);
  });

  it('reads the administrators', () => {
    const variables = { TRAGUARDO_ADMINS: ' U0ANNA, W0BRUNO ' };
    expect(readEnvironment(variables).admins).toEqual(['U0ANNA', 'W0BRUNO']);
  });

  it('never prints a value back', () => {
    const faults = faultsOf({ SLACK_BOT_TOKEN: 'xoxp-segreto', SLACK_APP_TOKEN: BOT, PORT: 'segreto' });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toMatch(/segreto|1234567890/);
  });

  it('has defaults for the rest', () => {
    expect(readEnvironment({})).toEqual({
      connection: { mode: 'workspace' },
      port: null,
      dataFolder: null,
      stateFolder: null,
      logLevel: 'info',
      logText: false,
      openToGuests: false,
      admins: [],
      slackApiUrl: null,
    });
  });
});
