import { describe, expect, it } from 'vitest';
import { MODES, runBot } from './running-bot.ts';
import { actionIds, offered, shown } from './shown.ts';

describe.each(MODES)('/area over %s', (mode) => {
  it('tells its user alone how a centre went', async () => {
    const { slack, quiet } = await runBot(mode, { real: true });
    const command = await slack.user('U0ANNA').command('/area', 'arbitrale', 'C0SENZABOT');
    const answer = await slack.answerTo(command);
    const text = shown(answer);
    expect(answer).toMatchObject({ ephemeral_for: 'U0ANNA' });
    expect(text).toContain('4 raggiunti su 5');
    expect(text).toContain('Risultato 127 · Target 130');
    expect(text).toContain('Causa: la relazione non la riporta.');
    await quiet();
    expect(slack.botMessages()).toEqual([]);
  });

  it('tells of reservations, caps and deadlines', async () => {
    const { slack } = await runBot(mode, { real: true });
    const text = shown(await slack.answerTo(await slack.user('U0ANNA').command('/area', 'sviluppo imprese')));
    expect(text).toMatch(/dei raggiunti ha una riserva/);
    expect(text).toMatch(/Scadenze: \d+;/);
    const other = await slack.answerTo(await slack.user('U0ANNA').command('/area', 'formaper'));
    expect(shown(other)).toContain('Tetti di budget: ');
  });

  it.each([
    ['', 'seguito dal nome'],
    ['aiuto', 'seguito dal nome'],
    ['👋', 'seguito dal nome'],
    ['marziani <!channel>', 'non trovo un’area «marziani»'],
  ])('shows what it does and all centres for %j', async (text, words) => {
    const { slack } = await runBot(mode, { real: true });
    const help = await slack.answerTo(await slack.user('U0ANNA').command('/area', text));
    expect(shown(help)).toContain(words);
    expect(JSON.stringify(help)).not.toContain('<!channel>');
    expect(offered(help, 'area.pick')).toHaveLength(34);
  });

  it('asks which where several may be meant, and puts the answer in its place', async () => {
    const { slack, quiet } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    const which = await slack.answerTo(await anna.command('/area', 'camera', 'C0GENERALE'));
    expect(offered(which, 'area.pick')).toEqual(['Camera Arbitrale', 'Camera di commercio']);
    await anna.click(which, 'area.pick', 'Camera Arbitrale');
    await quiet();
    const now = slack.kernel.team.whispers('C0GENERALE', 'U0ANNA').at(-1);
    expect(now?.ts).toBe(which.ts);
    expect(shown(now ?? {})).toContain('Risultato 127 · Target 130');
  });

  it('can be shown to the channel, with who asked for what', async () => {
    const { slack } = await runBot(mode, { real: true });
    const anna = slack.user('U0ANNA');
    await anna.click(await slack.answerTo(await anna.command('/area', 'arbitrale', 'C0GENERALE')), 'share');
    const shared = await slack.nextMessage();
    expect(shared.channel).toBe('C0GENERALE');
    expect(shown(shared)).toContain('<@U0ANNA> ha chiesto: «riepilogo · centro Camera Arbitrale');
    expect(actionIds(shared)).toEqual(expect.arrayContaining(['why', 'export.csv', 'feedback']));
    expect(actionIds(shared)).not.toContain('share');
  });
});
