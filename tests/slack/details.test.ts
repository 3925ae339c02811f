import { describe, expect, it } from 'vitest';
import { MODES, runBot } from './running-bot.ts';
import { offered, shown } from './shown.ts';

describe.each(MODES)('looking closer over %s', (mode) => {
  it('explains a verdict: as read, the rule, the variance, the notes and the source', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const answer = await slack.answerTo(
      await anna.mention('C0GENERALE', 'com’è andato il progetto GOL performance 3.5.2'),
    );
    await anna.click(answer, 'why');
    const text = shown(await slack.nextView('U0ANNA'));
    expect(text).toContain('Target «30» letto come: almeno 30. Risultato «23».');
    expect(text).toContain('23 è sotto 30 di 7');
    expect(text).toContain('Nel secondo semestre 2023');
    expect(text).toContain('Fonte: Performance 3.5.2, riga 858, nota 17');
    expect(text).toContain('Obiettivo operativo: ');
  });

  it('leads in the same modal to each row of an answer about several', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const answer = await slack.answerTo(await anna.mention('C0GENERALE', 'obiettivi non raggiunti Formaper'));
    await anna.click(answer, 'why');
    const view = await slack.nextView('U0ANNA');
    const keys = offered(view, 'row.pick');
    expect(keys).toHaveLength(3);
    const since = slack.journal.seq;
    await anna.click(view, 'row.pick', keys[1] ?? '');
    const other = await slack.nextView('U0ANNA', { since });
    expect(shown(other)).toContain('PIRA 2.1.3');
    expect(offered(other, 'row.pick')).toEqual(keys);
  });

  it('tells everything about a row of a list, under a private answer', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const since = slack.journal.seq;
    const list = await slack.answerTo(await anna.command('/area', 'arbitrale'));
    await anna.click(list, 'row');
    const view = await slack.nextView('U0ANNA', { since });
    expect(shown(view)).toContain('Performance 2.5.2');
    expect(shown(view)).toContain('Scheda dell’indicatore');
    expect(offered(view, 'row.pick')).toEqual([]);
  });

  it('has a menu to the rows of a table', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const table = await slack.answerTo(
      await anna.mention('C0GENERALE', 'quali obiettivi non abbiamo raggiunto?'),
    );
    const keys = offered(table, 'row.menu');
    expect(keys.length).toBeGreaterThan(10);
    await anna.click(table, 'row.menu', keys[0] ?? '');
    expect(shown(await slack.nextView('U0ANNA'))).toContain('procedura di mediazione con accordo');
  });

  it('leads to each of more rows than a menu holds in one group', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const answer = await slack.answerTo(await anna.mention('C0GENERALE', 'elenco di tutti gli indicatori'));
    await anna.click(answer, 'why');
    const view = await slack.nextView('U0ANNA');
    const keys = offered(view, 'row.pick');
    expect(keys).toHaveLength(133);
    for (const key of keys.filter((_, index) => index % 33 === 0)) {
      const since = slack.journal.seq;
      await anna.click(view, 'row.pick', key);
      const next = await slack.nextView('U0ANNA', { since });
      expect(shown(next)).toContain('Fonte: ');
    }
  });

  it('explains in words where Slack refuses the blocks of the modal', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const answer = await slack.answerTo(await anna.mention('C0GENERALE', 'performance 3.5.2'));
    slack.faults.refuseBlock('header');
    await anna.click(answer, 'why');
    const view = await slack.nextView('U0ANNA');
    expect(view.blocks).toHaveLength(1);
    expect(shown(view)).toContain('23 è sotto 30 di 7');
  });

  it('says so when what a button stood for is gone', async () => {
    const { slack } = await runBot(mode);
    const anna = slack.user('U0ANNA');
    const list = await slack.answerTo(await anna.mention('C0GENERALE', 'lista 3'));
    await anna.click(list, 'row');
    expect(shown(await slack.nextView('U0ANNA'))).toContain('Non trovo più');
  });
});
