import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/workspace/state/wire.ts';
import { ROW, setResult } from '../../planning/data-folder.ts';
import { MODES } from '../running-bot.ts';
import { actionIds, shown } from '../shown.ts';
import { modalOf, type PlanningBot, planningBot } from './planning-bot.ts';

const NEWS = {
  'planning.result': '131',
  'planning.note': 'consuntivo di <settembre>',
  'planning.evidence': 'https://x.it/prova?a=1&b=2',
  'planning.as-of': '2023-09-30',
};

/** The card of the row, as somebody asks for it in their direct message. */
async function cardFor({ slack }: PlanningBot, user: string): Promise<Message> {
  return slack.answerTo(await slack.user(user).dm('performance 2.5.2'));
}

async function formOn(bot: PlanningBot, user = 'U0BRUNO') {
  const card = await cardFor(bot, user);
  await bot.slack.user(user).click(card, 'planning.update');
  await bot.bot().quiet();
  return { card, form: modalOf(bot.slack, user) };
}

/** The centres of the row are given to Anna. */
async function nameAnna({ folder }: PlanningBot): Promise<void> {
  await mkdir(join(folder, 'curated'), { recursive: true });
  const editors = [{ centre: 'camera arbitrale', users: ['U0ANNA'], reason: 'prova' }];
  await writeFile(join(folder, 'curated/editors.json'), JSON.stringify(editors));
}

describe.each(MODES)('a result entered by hand over %s', (mode) => {
  it('is previewed, written once confirmed, and told with who, why and the evidence', async () => {
    const it = await planningBot(mode);
    const bruno = it.slack.user('U0BRUNO');
    const { card, form } = await formOn(it);
    expect(shown(form)).toMatch(
      /Performance 2\.5\.2 «.*»\nTarget: 130 · anno 2023\nRisultato di adesso: 127 \(non raggiunto\)/,
    );
    expect(await bruno.submit(form, NEWS)).toMatchObject({ kind: 'pushed' });
    const preview = modalOf(it.slack, 'U0BRUNO');
    expect(shown(preview)).toMatch(/Niente è ancora scritto/);
    expect(shown(preview)).toContain('• Risultato «127» → «131»');
    expect(shown(preview)).toContain('• Dato al (vuoto) → «30/09/2023»');
    expect(shown(preview)).toContain('L’esito cambia: non raggiunto → raggiunto.');
    expect(await it.versions()).toEqual([]);

    const since = it.slack.journal.seq;
    await bruno.submit(preview);
    await it.bot().quiet();
    expect(shown(modalOf(it.slack, 'U0BRUNO'))).toBe('Fatto: è la versione 2 del 2023.');
    const version = (await it.versions()).at(-1);
    expect(version).toMatchObject({
      kind: 'update',
      author: 'Bruno (amministratore)',
      authorId: 'U0BRUNO',
      reason: 'consuntivo di <settembre>',
    });
    const row = version?.index.indicators.find(({ id }) => id === ROW);
    expect(row?.stated).toEqual({ asOf: '2023-09-30', evidence: 'https://x.it/prova?a=1&b=2' });

    const told = await it.slack.nextMessage(() => true, { since });
    expect(told.thread_ts).toBe(card.thread_ts);
    expect(told.text).toMatch(
      /^<@U0BRUNO> ha aggiornato \*Performance 2\.5\.2 .*«consuntivo di &lt;settembre&gt;»$/,
    );
    const after = shown(await cardFor(it, 'U0BRUNO'));
    expect(after).toMatch(
      /Aggiornato da Bruno \(amministratore\) il .*: risultato 127 → 131 e altri 2 dati \(«consuntivo di <settembre>»\)\./,
    );
    expect(after).toContain('Evidenza: <https://x.it/prova?a=1&b=2|x.it/prova?a=1&b=2>');
  });

  it.each([
    ['planning.result', '13.75', '«13.75» è 13,75 o 1.375?'],
    ['planning.evidence', 'C:\\prova.pdf', '«C:\\prova.pdf» non è un collegamento http:// o https://'],
    ['planning.note', '  ', 'Scrivi in due parole perché cambia.'],
    ['planning.as-of', '2099-01-01', 'Non può essere un giorno che deve ancora venire'],
  ])('says under %s what is wrong with «%s»', async (field, value, told) => {
    const it = await planningBot(mode);
    const { form } = await formOn(it);
    const outcome = await it.slack.user('U0BRUNO').submit(form, { ...NEWS, [field]: value });
    expect(outcome).toMatchObject({ kind: 'errors', errors: { [field]: expect.stringContaining(told) } });
    expect(await it.versions()).toEqual([]);
  });

  it('is for the administrators and the people named for the centre', async () => {
    const it = await planningBot(mode, { admins: ['U0BRUNO'] });
    expect(actionIds(await cardFor(it, 'U0ANNA'))).not.toContain('planning.update');
    const { card } = await formOn(it);
    await it.slack.user('U0ANNA').click(card, 'planning.update');
    expect(shown(await it.slack.nextView('U0ANNA'))).toMatch(/lo può aggiornare solo .*<@U0BRUNO>/);
    await nameAnna(it);
    const { form } = await formOn(it, 'U0ANNA');
    await it.slack.user('U0ANNA').submit(form, NEWS);
    await it.slack.user('U0ANNA').submit(modalOf(it.slack, 'U0ANNA'));
    await it.bot().quiet();
    expect((await it.versions()).at(-1)?.authorId).toBe('U0ANNA');
    const other = await it.slack.answerTo(await it.slack.user('U0ANNA').dm('performance 1.1.1'));
    expect(actionIds(other)).not.toContain('planning.update');
  });
});

describe('a result entered by hand', () => {
  it('that is the same as before says so', async () => {
    const it = await planningBot('socket');
    const { form } = await formOn(it);
    const outcome = await it.slack.user('U0BRUNO').submit(form, { 'planning.note': 'nulla' });
    expect(outcome).toMatchObject({ errors: { 'planning.result': 'È già così: non cambia niente.' } });
  });

  it('is not written over data that changed between the preview and the word', async () => {
    const it = await planningBot('socket');
    const { form } = await formOn(it);
    const bruno = it.slack.user('U0BRUNO');
    await bruno.submit(form, NEWS);
    await setResult(it.folder, '128');
    await bruno.submit(modalOf(it.slack, 'U0BRUNO'));
    await it.bot().quiet();
    expect(shown(modalOf(it.slack, 'U0BRUNO'))).toContain('I dati sono cambiati mentre scrivevi');
    expect(await it.versions()).toHaveLength(2);
  });

  it('takes away the evidence and the day that are emptied', async () => {
    const it = await planningBot('socket');
    const bruno = it.slack.user('U0BRUNO');
    for (const news of [NEWS, { ...NEWS, 'planning.evidence': null, 'planning.as-of': null }]) {
      const { form } = await formOn(it);
      await bruno.submit(form, news);
      await bruno.submit(modalOf(it.slack, 'U0BRUNO'));
      await it.bot().quiet();
      await bruno.close(modalOf(it.slack, 'U0BRUNO'));
    }
    const row = (await it.versions()).at(-1)?.index.indicators.find(({ id }) => id === ROW);
    expect(row).not.toHaveProperty('stated');
  });

  it('can be begun from the modal that explains a row', async () => {
    const it = await planningBot('socket');
    const bruno = it.slack.user('U0BRUNO');
    await bruno.click(await cardFor(it, 'U0BRUNO'), 'why');
    const why = await it.slack.nextView('U0BRUNO');
    await bruno.click(why, 'planning.update');
    await it.bot().quiet();
    expect(modalOf(it.slack, 'U0BRUNO').callback_id).toBe('planning.update.form');
    const asked = await it.slack.user('U0ANNA').dm('performance 2.5.2');
    expect(await it.slack.answerTo(asked)).toBeDefined();
  });
});
