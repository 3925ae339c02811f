import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { MODES, openWorkspace, type RunningBot, runBot } from './running-bot.ts';
import { actionIds, offered, shown } from './shown.ts';

async function openHome({ slack, quiet }: RunningBot, user = 'U0ANNA') {
  await slack.user(user).openHome();
  await quiet();
  const home = slack.user(user).home;
  if (home === undefined) throw new Error('no Home');
  return home;
}

describe.each(MODES)('the Home over %s', (mode) => {
  it('shows the year at a glance, by section and theme, and the date of the data', async () => {
    const text = shown(await openHome(await runBot(mode, { real: true })));
    expect(text).toContain('107 raggiunti su 133 (80,5%)');
    expect(text).toContain(
      'Performance\n42 indicatori: 🟢 34 raggiunti · 🟡 1 in parte · 🔴 7 non raggiunti',
    );
    expect(text).toContain('Semplificazione per le imprese\n36 indicatori: ');
    expect(text).toContain('Relazione sulla performance e sui risultati 2023, dal testo reports/2023/');
  });

  it('keeps the areas that one follows, with what they missed, for that person and through a restart', async () => {
    const slack = await openWorkspace();
    const stateFolder = await temporaryFolder();
    const before = await runBot(mode, { real: true, slack, stateFolder });
    const home = await openHome(before);
    expect(offered(home, 'home.areas')).toHaveLength(34);
    await slack.user('U0ANNA').click(home, 'home.areas', ['Camera Arbitrale', 'Formaper']);
    await before.quiet();
    expect(shown(slack.user('U0ANNA').home ?? {})).toContain('2.5.2 N. di casi gestiti');
    await before.stop();

    const after = await runBot(mode, { real: true, slack, stateFolder });
    const text = shown(await openHome(after));
    expect(text).toContain('Risultato 127 · Target 130');
    expect(text).toContain('Formaper · 6 indicatori: 🟢 3 raggiunti · 🔴 3 non raggiunti');
    expect(shown(await openHome(after, 'U0BRUNO'))).not.toContain('Risultato 127');
  });

  it('says the most of it in words where Slack refuses its blocks', async () => {
    const bot = await runBot(mode, { real: true });
    bot.slack.faults.refuseBlock('divider');
    const home = await openHome(bot);
    expect(home.blocks).toHaveLength(1);
    expect(shown(home)).toContain('🟢 107 raggiunti');
  });

  it('lets one give up all areas again', async () => {
    const bot = await runBot(mode, { real: true });
    const anna = bot.slack.user('U0ANNA');
    await anna.click(await openHome(bot), 'home.areas', ['Innexta']);
    await bot.quiet();
    await anna.click(anna.home ?? (await openHome(bot)), 'home.areas', []);
    await bot.quiet();
    expect(shown(anna.home ?? {})).toContain('Scegli le aree che ti interessano');
  });

  it('leads to everything about a row, and to the summary of an area in the direct message', async () => {
    const bot = await runBot(mode, { real: true });
    const { slack } = bot;
    const anna = slack.user('U0ANNA');
    await anna.click(await openHome(bot), 'home.areas', ['Camera Arbitrale']);
    await bot.quiet();
    const since = slack.journal.seq;
    await anna.click(anna.home ?? (await openHome(bot)), 'row');
    expect(shown(await slack.nextView('U0ANNA', { since }))).toContain('Performance 2.5.2');
    await anna.click(anna.home ?? (await openHome(bot)), 'home.area');
    const summary = await slack.nextMessage();
    expect(summary).toMatchObject({ channel: anna.directChannel });
    expect(shown(summary)).toContain('4 raggiunti su 5');
  });

  it('asks its questions in the direct message, where one can go on', async () => {
    const bot = await runBot(mode, { real: true });
    const { slack } = bot;
    const anna = slack.user('U0ANNA');
    await anna.click(await openHome(bot), 'home.ask:0');
    const answer = await slack.nextMessage();
    expect(answer.channel).toBe(anna.directChannel);
    expect(shown(answer)).toContain('Dalla pagina Home: «quali obiettivi non abbiamo raggiunto?»');
    const next = await slack.answerTo(await anna.dm('solo quelli di Formaper', answer.ts));
    expect(shown(next)).toContain('3.5.2');
  });

  it('posts such an answer once although the connection breaks after Slack took it', async () => {
    const bot = await runBot(mode, { real: true });
    const home = await openHome(bot);
    bot.slack.faults.plan('chat.postMessage', { kind: 'cut-after' });
    await bot.slack.user('U0ANNA').click(home, 'home.ask:1');
    await bot.quiet();
    expect(bot.slack.botMessages()).toHaveLength(1);
  });

  it('answers each of its questions', async () => {
    const bot = await runBot(mode, { real: true });
    const home = await openHome(bot);
    const asks = actionIds(home).filter((id) => id.startsWith('home.ask:'));
    expect(asks.length).toBeGreaterThanOrEqual(3);
    for (const id of asks) {
      const since = bot.slack.journal.seq;
      await bot.slack.user('U0ANNA').click(home, id);
      const answer = await bot.slack.nextMessage(() => true, { since });
      expect(shown(answer)).not.toContain('Non ho capito');
    }
  });
});
