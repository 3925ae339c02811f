import { describe, expect, it } from 'vitest';
import { reportAfter } from '../../digest/simulation/report.ts';
import { MODES } from '../running-bot.ts';
import { shown } from '../shown.ts';
import {
  digestBot,
  digestsIn,
  FRIDAY,
  only,
  repliesTo,
  setUp,
  THURSDAY,
  TUESDAY,
  WEDNESDAY,
} from './digest-bot.ts';

describe.each(MODES)('the digest over %s', (mode) => {
  it('is set up in a modal, and comes the next working day to the right channel, with its list', async () => {
    const there = await digestBot(mode);
    const said = shown(await setUp(there, { about: ['Camera Arbitrale'] }));
    expect(said).toContain('Il prossimo riepilogo arriva martedì 21 novembre alle 09:00');
    const announcement = only(there.slack.botMessages('C0GENERALE'));
    expect(announcement.text).toContain('<@U0ANNA> ha attivato qui il riepilogo quotidiano');
    expect(announcement.text).toContain('ore 09:00, su Camera Arbitrale');

    await there.goTo(TUESDAY, '08:59');
    expect(digestsIn(there, 'C0GENERALE')).toEqual([]);
    await there.goTo(TUESDAY, '09:01');
    const digest = only(digestsIn(there, 'C0GENERALE'));
    const text = shown(digest);
    expect(text).toContain('Riepilogo di martedì 21 novembre: 1 indicatore ancora aperto su 5.');
    expect(text).toContain('punto di partenza');
    expect(text).toContain('L’anno 2023 è chiuso');
    const list = JSON.stringify(only(repliesTo(there, digest)).blocks);
    expect(list).toContain('Performance 2.5.2');
    expect(list).toContain('127');

    await there.goTo(WEDNESDAY);
    expect(digestsIn(there, 'C0GENERALE').map((message) => message.text.split('\n')[0])).toEqual([
      expect.stringContaining('Riepilogo di martedì 21 novembre'),
      'Nessuna novità dal 21 novembre: 1 indicatore ancora aperto su 5.',
    ]);
    expect(there.slack.botMessages().every(({ channel }) => channel === 'C0GENERALE')).toBe(true);
  });

  it('comes to a person, from the button on the Home, which then says so', async () => {
    const there = await digestBot(mode);
    const { slack } = there;
    const anna = slack.user('U0ANNA');
    await anna.openHome();
    await there.bot().quiet();
    if (anna.home === undefined) throw new Error('no Home');
    const since = slack.journal.seq;
    await anna.click(anna.home, 'digest.settings');
    const form = await slack.nextView('U0ANNA', { since });
    await anna.submit(form, { 'digest.at': '17:30', 'digest.quiet': 'silence' });
    await there.bot().quiet();
    await anna.openHome();
    await there.bot().quiet();
    expect(shown(anna.home)).toContain('ore 17:30, su tutti gli indicatori');

    await there.goTo(THURSDAY);
    const digest = only(digestsIn(there, anna.directChannel));
    expect(digest.text).toContain('Riepilogo di lunedì 20 novembre');
    const entries = repliesTo(there, digest).map(({ blocks }) => JSON.stringify(blocks));
    expect(entries.join().match(/non raggiunto|parzialmente raggiunto/g)).toHaveLength(26);
    expect(slack.botMessages().every(({ channel }) => channel === anna.directChannel)).toBe(true);
  });

  it('tells what a new import has changed, once', async () => {
    const there = await digestBot(mode, { year: reportAfter(0) });
    await setUp(there);
    await there.goTo(TUESDAY);
    there.corpus.latest = reportAfter(1000);
    await there.goTo(THURSDAY);
    const [, changed, quiet] = digestsIn(there, 'C0GENERALE').map(shown);
    expect(changed).toContain('Riepilogo di mercoledì 22 novembre: 1 recuperato.');
    expect(changed).toContain(
      'corretto: raggiunto (era non raggiunto) · risultato 1000 (era 0) · target 1000',
    );
    expect(quiet).toBe('Nessuna novità dal 22 novembre: 1 indicatore ancora aperto su 3.');
  });

  it('comes once although the connection breaks after Slack took it, and the bot is started again', async () => {
    const there = await digestBot(mode);
    await setUp(there, { about: ['Formaper'] });
    there.slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    await there.goTo(TUESDAY, '09:00');
    expect(digestsIn(there, 'C0GENERALE')).toHaveLength(1);
    await there.restart();
    await there.goTo(TUESDAY, '09:05');
    const digest = only(digestsIn(there, 'C0GENERALE'));
    expect(repliesTo(there, digest)).toHaveLength(1);
    await there.restart();
    await there.goTo(WEDNESDAY, '08:00');
    expect(digestsIn(there, 'C0GENERALE')).toHaveLength(1);
  });

  it('is found again in a busy channel', async () => {
    const there = await digestBot(mode);
    await setUp(there, { about: ['Formaper'] });
    there.slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    await there.goTo(TUESDAY, '09:00');
    const anna = there.slack.user('U0ANNA');
    for (let count = 0; count < 250; count += 1) await anna.say('C0GENERALE', 'altro');
    await there.goTo(TUESDAY, '09:05');
    expect(there.slack.calls('conversations.history')).toHaveLength(2);
    expect(repliesTo(there, only(digestsIn(there, 'C0GENERALE')))).toHaveLength(1);
  });

  it('waits for a Slack that cannot be asked what it took', async () => {
    const there = await digestBot(mode);
    await setUp(there, { about: ['Formaper'] });
    const { faults } = there.slack;
    faults.plan('chat.postMessage', { kind: 'cut-after' });
    faults.refuse('conversations.history', 'internal_error', 2);
    await there.goTo(TUESDAY, '09:00');
    await there.goTo(TUESDAY, '09:10');
    expect(there.slack.calls('chat.postMessage').length).toBeLessThanOrEqual(3);
    expect(repliesTo(there, only(digestsIn(there, 'C0GENERALE')))).toHaveLength(1);
  });

  it('is finished before the bot stops, and those that are not begun come after the next start', async () => {
    const there = await digestBot(mode);
    await setUp(there, { about: ['Formaper'] });
    await setUp(there, { user: 'U0BRUNO', channel: 'C0PERFORMANCE', about: ['Innexta'] });
    there.slack.faults.slow('chat.postMessage', 200);
    there.clock.jumpTo(new Date('2090-11-21T08:30:00Z'));
    there.bot().app.digests.wake();
    await there.bot().stop();
    const [first] = digestsIn(there, 'C0GENERALE');
    expect(repliesTo(there, only(digestsIn(there, 'C0GENERALE')))).toHaveLength(1);
    expect(digestsIn(there, 'C0PERFORMANCE')).toEqual([]);
    await there.restart();
    expect(digestsIn(there, 'C0GENERALE')).toEqual([first]);
    expect(digestsIn(there, 'C0PERFORMANCE')).toHaveLength(1);
  });

  it('has its list once although the connection breaks over the list', async () => {
    const there = await digestBot(mode);
    await setUp(there);
    there.slack.faults.plan('chat.postMessage', { kind: 'delay', milliseconds: 1 });
    there.slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    await there.goTo(TUESDAY, '09:00');
    await there.restart();
    await there.goTo(TUESDAY, '09:05');
    const digest = only(digestsIn(there, 'C0GENERALE'));
    const parts = repliesTo(there, digest).map(({ text }) => text.split('\n')[0]);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.join()).toContain('26 indicatori ancora aperti');
  });

  it('waits as long as Slack asks, and comes once', async () => {
    const there = await digestBot(mode);
    await setUp(there);
    there.slack.faults.rateLimit('chat.postMessage', { times: 2, retryAfter: 5 });
    await there.goTo(TUESDAY, '09:00');
    expect(digestsIn(there, 'C0GENERALE')).toEqual([]);
    await there.goTo(TUESDAY, '09:01');
    expect(digestsIn(there, 'C0GENERALE')).toHaveLength(1);
  });

  it('becomes text where Slack refuses its blocks, the whole list included', async () => {
    const there = await digestBot(mode);
    await setUp(there);
    there.slack.faults.refuseBlock('table');
    there.slack.faults.refuse('chat.postMessage', 'invalid_blocks', 3);
    await there.goTo(TUESDAY, '09:05');
    const digest = only(digestsIn(there, 'C0GENERALE'));
    expect(digest.blocks).toBeUndefined();
    const list = repliesTo(there, digest).map(({ text }) => text);
    expect(list.join('\n').match(/^(?:non raggiunto|parzialmente raggiunto) /gm)).toHaveLength(26);
    await there.restart();
    await there.goTo(TUESDAY, '20:00');
    expect(digestsIn(there, 'C0GENERALE')).toHaveLength(1);
  });

  it.each([
    ['is archived', 'il canale è archiviato'],
    ['lost the bot', 'non faccio più parte del canale'],
  ])(
    'is told to the administrators when its channel %s, once, and comes when it can again',
    async (how, why) => {
      const there = await digestBot(mode);
      const { slack } = there;
      await setUp(there);
      await there.goTo(TUESDAY);
      if (how === 'is archived') await slack.archive('C0GENERALE');
      else await slack.removeBot('C0GENERALE');
      await there.goTo(THURSDAY, '08:00');
      const notice = only(slack.botMessages(slack.user('U0BRUNO').directChannel));
      expect(notice.text).toContain('Non riesco a consegnare il riepilogo quotidiano in <#C0GENERALE>');
      expect(notice.text).toContain(why);
      expect(there.bot().logged.some(({ level }) => level === 'error')).toBe(false);

      const channel = slack.kernel.team.channels.get('C0GENERALE');
      if (channel !== undefined) channel.is_archived = false;
      await slack.addBot('C0GENERALE');
      await there.goTo(THURSDAY);
      const last = digestsIn(there, 'C0GENERALE').at(-1);
      expect(last?.text).toMatch(/^Riepilogo dal 21 al 23 novembre \(1 riepilogo saltato\): nessuna novità/);
      expect(slack.botMessages(slack.user('U0BRUNO').directChannel)).toHaveLength(1);
    },
  );

  it('makes up for the days on which the bot was off, in one message that says which', async () => {
    const there = await digestBot(mode, { year: reportAfter(0) });
    await setUp(there);
    await there.goTo(TUESDAY);
    await there.bot().stop();
    there.corpus.latest = reportAfter(1);
    there.clock.jumpTo(new Date('2090-11-24T09:30:00Z'));
    await there.restart();
    await there.goTo(FRIDAY, '12:00');
    const digests = digestsIn(there, 'C0GENERALE');
    expect(digests).toHaveLength(2);
    expect(shown(digests[1] ?? {})).toContain(
      'Riepilogo dal 21 al 24 novembre (2 riepiloghi saltati): 1 valore corretto.',
    );
  });

  it('looks back on the week on its last working day', async () => {
    const there = await digestBot(mode, { year: reportAfter(0) });
    await setUp(there, { values: { 'digest.recap': ['recap'], 'digest.quiet': 'silence' } });
    await there.goTo(TUESDAY);
    there.corpus.latest = reportAfter(1);
    await there.goTo('2090-11-27');
    const [, change, recap, ...more] = digestsIn(there, 'C0GENERALE').map(shown);
    expect(change).not.toContain('Il punto della settimana');
    expect(recap).toContain('Riepilogo di venerdì 24 novembre: il punto della settimana');
    expect(recap).toContain('Dal 21 novembre: 1 valore corretto.');
    expect(more).toEqual([]);
  });

  it('never pings through data', async () => {
    const row = { target: '10', result: '3 <!channel> <@U0ANNA>', name: 'Prova <!here> & *tutti*' };
    const there = await digestBot(mode, { year: reportAfter(0, [row]) });
    await setUp(there);
    await there.goTo(TUESDAY);
    there.corpus.latest = reportAfter(0, [{ ...row, result: '4 <!everyone>' }]);
    await there.goTo(WEDNESDAY);
    const all = JSON.stringify(
      there.slack.botMessages('C0GENERALE').map(({ text, blocks }) => [text, blocks]),
    );
    expect(all).toContain('everyone');
    expect(all.replaceAll('<@U0ANNA> ha attivato', '')).not.toMatch(/<[!@#]/);
  });
});
