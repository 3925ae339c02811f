import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type EchoApp, MODES, startEcho } from './echo-app.ts';

describe.each(MODES)('a real Bolt app over %s', (mode) => {
  let slack: Workspace;
  let echo: EchoApp;

  beforeEach(async () => {
    slack = await startWorkspace();
    echo = await startEcho(slack, mode);
  });

  afterEach(async () => {
    await echo.stop();
    await slack.close();
  });

  it('answers a mention in its thread', async () => {
    const asked = await slack.user('U0ANNA').mention('C0GENERALE', 'come va?');
    const answer = await slack.answerTo(asked);
    expect(answer.text).toBe('eco: <@U0TRAGUARDO> come va?');
    expect(answer.thread_ts).toBe(asked.message.ts);
  });

  it('answers a direct message once', async () => {
    const asked = await slack.user('U0ANNA').dm('ciao');
    expect((await slack.answerTo(asked)).text).toBe('eco: ciao');
    await slack.settled();
    expect(slack.botMessages()).toHaveLength(1);
  });

  it('answers a command privately, in a channel without the bot too', async () => {
    const asked = await slack.user('U0ANNA').command('/eco', 'piano', 'C0SENZABOT');
    expect(asked.error).toBeNull();
    const answer = await slack.answerTo(asked);
    expect(answer).toMatchObject({ text: 'eco: piano', ephemeral_for: 'U0ANNA', channel: 'C0SENZABOT' });
  });

  it('shows what an acknowledgement carries', async () => {
    const asked = await slack.user('U0ANNA').command('/subito', 'qui');
    expect((await slack.answerTo(asked)).text).toBe('subito: qui');
  });

  it('clicks a button and gets an ephemeral answer in the thread', async () => {
    const anna = slack.user('U0ANNA');
    const asked = await anna.mention('C0GENERALE', 'bottone');
    const answer = await slack.answerTo(asked);
    expect(await anna.click(answer, 'perche')).toBeNull();
    const { message } = await slack.next('ephemeral');
    expect(message).toMatchObject({ text: 'premuto: valore', thread_ts: asked.message.ts });
  });

  it('opens a modal, refuses an empty field and an error, then takes it', async () => {
    const anna = slack.user('U0ANNA');
    await anna.command('/modulo');
    const view = await slack.nextView('U0ANNA');
    expect(await anna.submit(view)).toEqual({
      kind: 'errors',
      errors: { nome: 'Questo campo è obbligatorio.' },
    });
    expect(await anna.submit(view, { nome: 'vietato' })).toEqual({
      kind: 'errors',
      errors: { nome: 'non si può' },
    });
    expect(await anna.submit(view, { nome: 'Traguardo' })).toEqual({ kind: 'closed' });
    expect((await slack.nextMessage()).text).toBe('ricevuto: Traguardo');
    expect(anna.modal).toBeUndefined();
  });
});
