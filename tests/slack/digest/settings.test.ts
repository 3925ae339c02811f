import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/workspace/state/wire.ts';
import { reportAfter } from '../../digest/simulation/report.ts';
import { MODES } from '../running-bot.ts';
import { actionIds, shown } from '../shown.ts';
import {
  type DigestBot,
  digestBot,
  digestsIn,
  modalText,
  only,
  repliesTo,
  setUp,
  THURSDAY,
  TUESDAY,
  WEDNESDAY,
} from './digest-bot.ts';

async function openSettings(there: DigestBot, user = 'U0ANNA', channel = 'C0GENERALE') {
  const { slack } = there;
  const since = slack.journal.seq;
  await slack.user(user).command('/riepilogo', 'impostazioni', channel);
  return slack.nextView(user, { since });
}

async function answers(there: DigestBot, text: string, channel?: string): Promise<Message[]> {
  const { slack } = there;
  const since = slack.journal.seq;
  const command = await slack.user('U0ANNA').command('/riepilogo', text, channel);
  expect(command.error).toBeNull();
  await there.bot().quiet();
  return slack.journal
    .of('ephemeral')
    .filter(({ seq }) => seq > since)
    .map(({ message }) => message);
}

describe.each(MODES)('the settings of digests over %s', (mode) => {
  it.each([
    ['a channel without the bot', 'C0SENZABOT', 'invitami con /invite @Traguardo'],
    ['an archived channel', 'C0ARCHIVIO', 'archiviato'],
    ['a channel shared with others', 'C0CONDIVISO', 'altra organizzazione'],
  ])('are refused with a reason for %s, and keep what was filled in', async (_, channel, reason) => {
    const there = await digestBot(mode);
    const view = await setUp(there, { channel, about: ['Formaper'], values: { 'digest.at': '10:15' } });
    expect(shown(view)).toContain(reason);
    expect(view.state.values['digest.at']?.['digest.at']).toMatchObject({ selected_time: '10:15' });
    expect(JSON.stringify(view.state.values['digest.scopes'])).toContain('Formaper');
    expect(view.state.values['digest.channel']?.['digest.channel']).toMatchObject({
      selected_conversation: channel,
    });
    await there.goTo(WEDNESDAY);
    expect(there.slack.botMessages()).toEqual([]);
  });

  it('of a channel are for its members only', async () => {
    const there = await digestBot(mode);
    const { slack } = there;
    const channel = slack.kernel.team.channels.get('C0PERFORMANCE');
    await setUp(there, { user: 'U0BRUNO', channel: 'C0PERFORMANCE', about: ['Innexta'] });
    if (channel !== undefined) channel.members = channel.members.filter((member) => member !== 'U0ANNA');
    expect(shown(await setUp(there, { channel: 'C0PERFORMANCE' }))).toContain('solo chi ne fa parte');

    // Who has left still sees the list that was open before.
    if (channel !== undefined) channel.members.push('U0ANNA');
    const anna = slack.user('U0ANNA');
    const list = await openSettings(there, 'U0ANNA', 'C0PERFORMANCE');
    if (channel !== undefined) channel.members = channel.members.filter((member) => member !== 'U0ANNA');
    await anna.click(list, 'digest.remove');
    await there.bot().quiet();
    expect(modalText(there)).toContain('solo chi ne fa parte');
    await there.goTo(TUESDAY);
    expect(digestsIn(there, 'C0PERFORMANCE')).toHaveLength(1);
  });

  it('ask for the channel where one is wanted', async () => {
    const there = await digestBot(mode);
    const form = await openSettings(there, 'U0ANNA', there.slack.user('U0ANNA').directChannel);
    const submission = await there.slack.user('U0ANNA').submit(form, { 'digest.where': 'channel' });
    expect(submission).toEqual({ kind: 'errors', errors: { 'digest.channel': 'Scegli il canale.' } });
  });

  it('propose the channel where one is', async () => {
    const there = await digestBot(mode);
    const form = await openSettings(there);
    expect(form.state.values['digest.channel']?.['digest.channel']).toMatchObject({
      selected_conversation: 'C0GENERALE',
    });
    expect(form.state.values['digest.patrons']?.['digest.patrons']).toMatchObject({
      selected_options: [{ value: 'milano' }],
    });
  });

  it('find areas, sections, themes and indicators by the words of their names', async () => {
    const there = await digestBot(mode);
    const anna = there.slack.user('U0ANNA');
    const form = await openSettings(there);
    const found = async (words: string) =>
      (await anna.suggestions(form, 'digest.scopes', words)).map((option) => JSON.stringify(option));
    expect((await found('')).length).toBe(100);
    expect((await found('camera arb'))[0]).toContain('Camera Arbitrale');
    expect((await found('pira'))[0]).toContain('Sezione PIRA');
    expect((await found('attrattivita'))[0]).toContain('Tema Attrattività');
    expect((await found('2.5.2')).join()).toContain('Performance 2.5.2');
    expect(await found('supercalifragilistico')).toEqual([]);
  });

  it('are listed, changed and ended, and the channel is told', async () => {
    const there = await digestBot(mode);
    const { slack } = there;
    const anna = slack.user('U0ANNA');
    await setUp(there, { about: ['Formaper', 'PIRA'] });
    await anna.close(await openSettings(there));
    const list = await openSettings(there);
    expect(shown(list)).toContain('<#C0GENERALE> · ore 09:00, su Formaper e Sezione PIRA');
    expect(shown(list)).toContain('una riga nei giorni senza novità · chiusura per il patrono di Milano');

    let since = slack.journal.seq;
    await anna.click(list, 'digest.edit');
    const form = await slack.nextView('U0ANNA', { since });
    expect(actionIds(form)).not.toContain('digest.where');
    await anna.submit(form, { 'digest.at': '15:00', 'digest.quiet': 'silence' });
    await there.bot().quiet();
    expect(modalText(there)).toContain('martedì 21 novembre alle 15:00');
    expect(slack.botMessages('C0GENERALE').at(-1)?.text).toContain(
      '<@U0ANNA> ha cambiato il riepilogo quotidiano di questo canale: ore 15:00',
    );
    await there.goTo(TUESDAY, '14:00');
    expect(digestsIn(there, 'C0GENERALE')).toEqual([]);
    await there.goTo(TUESDAY, '15:01');
    expect(digestsIn(there, 'C0GENERALE')).toHaveLength(1);

    since = slack.journal.seq;
    await anna.click(await openSettings(there), 'digest.remove');
    await there.bot().quiet();
    expect(modalText(there)).not.toContain('C0GENERALE');
    expect(slack.botMessages('C0GENERALE').at(-1)?.text).toContain('ha eliminato un riepilogo quotidiano');
    await there.goTo(THURSDAY);
    expect(digestsIn(there, 'C0GENERALE')).toHaveLength(1);
  });

  it('are reached from a digest, and outlive a restart', async () => {
    const there = await digestBot(mode);
    const { slack } = there;
    await setUp(there);
    await there.goTo(TUESDAY);
    await there.restart();
    const since = slack.journal.seq;
    await slack.user('U0BRUNO').click(only(digestsIn(there, 'C0GENERALE')), 'digest.settings');
    expect(shown(await slack.nextView('U0BRUNO', { since }))).toContain('<#C0GENERALE> · ore 09:00');
  });

  it('are told to be unsaved when Slack does not answer', async () => {
    const there = await digestBot(mode);
    there.slack.faults.refuse('conversations.info', 'fatal_error');
    expect(shown(await setUp(there))).toContain('Slack non ha risposto come doveva');
    expect(shown(await setUp(there))).toContain('Fatto.');
  });

  it('end with a message where there are too many in one place', async () => {
    const there = await digestBot(mode);
    for (let count = 0; count < 10; count += 1) await setUpAnother(there);
    expect(await setUpAnother(there)).toContain('troppi riepiloghi');
  });
});

/** From the list, once there is one. */
async function setUpAnother(there: DigestBot): Promise<string> {
  const { slack } = there;
  const anna = slack.user('U0ANNA');
  let view = await openSettings(there);
  if (actionIds(view).includes('digest.add')) {
    const since = slack.journal.seq;
    await anna.click(view, 'digest.add');
    view = await slack.nextView('U0ANNA', { since });
  }
  await anna.submit(view, {});
  await there.bot().quiet();
  const text = modalText(there);
  while (anna.modal !== undefined) await anna.close(anna.modal);
  return text;
}

describe.each(MODES)('/riepilogo over %s', (mode) => {
  it('shows the digest of now to who asks, and counts for nothing', async () => {
    const there = await digestBot(mode);
    const [digest, list] = await answers(there, '', 'C0SENZABOT');
    expect(shown(digest ?? {})).toContain(
      'Riepilogo a oggi, lunedì 20 novembre: 26 indicatori ancora aperti su 133.',
    );
    expect(JSON.stringify(list?.blocks)).toContain('L’elenco intero: 26 indicatori ancora aperti');
    expect(there.slack.botMessages()).toEqual([]);

    await setUp(there, { about: ['Formaper'] });
    expect(shown((await answers(there, '', 'C0GENERALE'))[0] ?? {})).toContain(
      '3 indicatori ancora aperti su 6',
    );
    await there.goTo(TUESDAY);
    expect(digestsIn(there, 'C0GENERALE')).toHaveLength(1);
  });

  it.each([
    ['formaper', 'Su: Formaper.'],
    ['arbitrale', 'Su: Camera Arbitrale.'],
    ['pira', 'Su: Sezione PIRA.'],
    ['2.5.2', '1 indicatore ancora aperto su 1'],
  ])('shows that of %s', async (words, text) => {
    const there = await digestBot(mode);
    expect(shown((await answers(there, words))[0] ?? {})).toContain(text);
  });

  it.each([
    ['aiuto', 'Scrivi `/riepilogo` per vedere'],
    ['stipendi &lt;!channel&gt;', 'Non so fare un riepilogo di «stipendi &lt;!channel&gt;»'],
    ['budget', '«budget» può voler dire più cose: '],
  ])('helps with %j', async (words, text) => {
    const there = await digestBot(mode);
    expect(only(await answers(there, words)).text).toContain(text);
  });
});

describe.each(MODES)('an item that sleeps over %s', (mode) => {
  async function sleeping(there: DigestBot, values: Record<string, string> = {}): Promise<string> {
    const { slack } = there;
    const anna = slack.user('U0ANNA');
    const digest = digestsIn(there, 'C0GENERALE').at(-1);
    if (digest === undefined) throw new Error('no digest');
    const since = slack.journal.seq;
    await anna.click(digest, 'digest.snooze');
    const form = await slack.nextView('U0ANNA', { since });
    const [first] = await anna.suggestions(form, 'digest.snooze.indicator', 'mancato');
    await anna.submit(form, {
      'digest.snooze.indicator': String(first?.value),
      'digest.snooze.reason': 'ne parliamo <!here> a gennaio',
      'digest.snooze.until': '2090-11-22',
      ...values,
    });
    await there.bot().quiet();
    return modalText(there);
  }

  it('is left out with its reason until its day is over', async () => {
    const there = await digestBot(mode, { year: reportAfter(0) });
    await setUp(there);
    await there.goTo(TUESDAY);
    expect(await sleeping(there)).toContain(
      '«Performance, mancato» resta fuori dal riepilogo fino al 22/11/2090',
    );
    const digest = only(digestsIn(there, 'C0GENERALE'));
    expect(repliesTo(there, digest).at(-1)?.text).toBe(
      '<@U0ANNA> ha sospeso fino al 22/11/2090 «Performance, mancato»: ne parliamo &lt;!here&gt; a gennaio',
    );
    expect(shown(await openSettings(there))).toContain('Performance, mancato: sospeso fino al 22/11/2090');
    await there.goTo(THURSDAY);
    const [, asleep, awake] = digestsIn(there, 'C0GENERALE').map(shown);
    expect(asleep).toBe('Nessuna novità dal 21 novembre: 1 indicatore ancora aperto su 3.');
    expect(awake).toContain('1 di nuovo in elenco');
    expect(awake).toContain('sospeso fino al 22/11/2090 («ne parliamo <!here> a gennaio»)');
  });

  it('can be woken before', async () => {
    const there = await digestBot(mode, { year: reportAfter(0) });
    await setUp(there);
    await there.goTo(TUESDAY);
    await sleeping(there, { 'digest.snooze.until': '2091-01-10' });
    await there.slack.user('U0ANNA').click(await openSettings(there), 'digest.wake');
    await there.bot().quiet();
    await there.goTo(WEDNESDAY);
    expect(shown(digestsIn(there, 'C0GENERALE').at(-1) ?? {})).toContain('2 indicatori ancora aperti su 3');
  });

  it.each([
    ['2090-11-21', 'Scegli un giorno che deve ancora venire.'],
    ['2092-01-01', 'Al massimo un anno da oggi.'],
  ])('cannot sleep until %s', async (until, error) => {
    const there = await digestBot(mode, { year: reportAfter(0) });
    const { slack } = there;
    const anna = slack.user('U0ANNA');
    await setUp(there);
    await there.goTo(TUESDAY);
    const since = slack.journal.seq;
    await anna.click(only(digestsIn(there, 'C0GENERALE')), 'digest.snooze');
    const form = await slack.nextView('U0ANNA', { since });
    const submission = await anna.submit(form, {
      'digest.snooze.indicator': 'qualunque',
      'digest.snooze.reason': 'poi',
      'digest.snooze.until': until,
    });
    expect(submission).toEqual({ kind: 'errors', errors: { 'digest.snooze.until': error } });
  });
});
