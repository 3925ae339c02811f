import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyProposal, proposeWorkbook } from '../../../src/planning/propose.ts';
import { writeXlsx } from '../../../src/planning/write-xlsx.ts';
import { ROW, setResult } from '../../planning/data-folder.ts';
import { edited } from '../../planning/edited.ts';
import { FAULTS, SHEETS } from '../../planning/many-faults.ts';
import { MODES } from '../running-bot.ts';
import { actionIds, shown } from '../shown.ts';
import { modalOf, planningBot, workbookWith } from './planning-bot.ts';

const CHANGED = { '2.5.2': '131' };

describe.each(MODES)('a workbook in a direct message over %s', (mode) => {
  it('is told as a dry run, applied once confirmed, and at once in the answers', async () => {
    const it = await planningBot(mode);
    const bruno = it.slack.user('U0BRUNO');
    const dryRun = await it.slack.answerTo(await bruno.share(await workbookWith(CHANGED)));
    expect(shown(dryRun)).toContain('«marzo.xlsx», 2023: 1 riga cambiata, 1 esito diverso. Niente è ancora');
    expect(shown(dryRun)).toMatch(/Risultato «127» → «131»/);
    expect(shown(dryRun)).toMatch(/non raggiunto → raggiunto/);
    expect(await it.versions()).toEqual([]);

    await bruno.click(dryRun, 'planning.apply');
    const form = await it.slack.nextView('U0BRUNO');
    expect(shown(form)).toContain('1 riga cambiata, 1 esito diverso');
    const saved = await bruno.submit(form, { 'planning.reason': 'consuntivi di <marzo>' });
    expect(saved).toMatchObject({ kind: 'updated' });
    await it.bot().quiet();

    expect(shown(modalOf(it.slack, 'U0BRUNO'))).toBe('Fatto: è la versione 2 del 2023.');
    expect((await it.versions()).at(-1)).toMatchObject({
      number: 2,
      kind: 'workbook',
      author: 'Bruno (amministratore)',
      authorId: 'U0BRUNO',
      reason: 'consuntivi di <marzo>',
      file: 'marzo.xlsx',
    });
    expect(shown(dryRun)).toMatch(
      /Applicata da <@U0BRUNO> il .*: versione 2 del 2023. «consuntivi di <marzo>»/,
    );
    expect(actionIds(dryRun)).toEqual([]);
    const answer = await it.slack.answerTo(await bruno.dm('performance 2.5.2'));
    expect(shown(answer)).toContain('Risultato 131');
  });

  it('with many faults tells them all by sheet and row, and leaves the data alone', async () => {
    const it = await planningBot(mode);
    const before = await readFile(join(it.folder, 'years/2023.json'));
    const file = { name: 'marzo.xlsx', content: await writeXlsx(edited(SHEETS, FAULTS)) };
    const told = await it.slack.answerTo(await it.slack.user('U0BRUNO').share(file));
    expect(FAULTS.length).toBeGreaterThan(20);
    expect(shown(told)).toMatch(/«marzo\.xlsx» ha \d\d errori: niente è stato scritto\./);
    for (const fault of FAULTS) {
      const [sheet = '', ...place] = fault.told.split(/, (.*)/s);
      expect(shown(told)).toContain(sheet.replace('foglio', 'Foglio'));
      expect(shown(told)).toContain(`• ${place.join('')}`);
    }
    expect(actionIds(told)).toEqual(['planning.workbook']);
    expect(await readFile(join(it.folder, 'years/2023.json'))).toEqual(before);
  });

  it('is refused kindly from anybody else, and never opened', async () => {
    const it = await planningBot(mode, { admins: ['U0BRUNO'] });
    const told = await it.slack.answerTo(await it.slack.user('U0ANNA').share(await workbookWith(CHANGED)));
    expect(told.text).toMatch(/Solo chi amministra i dati .*: <@U0BRUNO>\./);
    expect(it.slack.calls('files.info')).toEqual([]);
  });

  it('waits through a restart', async () => {
    const it = await planningBot(mode);
    const bruno = it.slack.user('U0BRUNO');
    const dryRun = await it.slack.answerTo(await bruno.share(await workbookWith(CHANGED)));
    await it.restart();
    await bruno.click(dryRun, 'planning.apply');
    await bruno.submit(await it.slack.nextView('U0BRUNO'), { 'planning.reason': 'marzo' });
    await it.bot().quiet();
    expect((await it.versions()).map(({ kind }) => kind)).toEqual(['found', 'workbook']);
  });

  it('is applied once, whoever clicks with whom', async () => {
    const it = await planningBot(mode);
    const [anna, bruno] = [it.slack.user('U0ANNA'), it.slack.user('U0BRUNO')];
    const dryRun = await it.slack.answerTo(await bruno.share(await workbookWith(CHANGED)));
    await bruno.click(dryRun, 'planning.apply');
    await anna.click(dryRun, 'planning.apply');
    await it.bot().quiet();
    const reason = { 'planning.reason': 'marzo' };
    await Promise.all([
      bruno.submit(modalOf(it.slack, 'U0BRUNO'), reason),
      anna.submit(modalOf(it.slack, 'U0ANNA'), reason),
    ]);
    await it.bot().quiet();
    expect(await it.versions()).toHaveLength(2);
    const said = ['U0ANNA', 'U0BRUNO'].map((user) => shown(modalOf(it.slack, user)));
    expect(said.filter((text) => text.startsWith('Fatto:'))).toHaveLength(1);
    expect(said.filter((text) => /Già applicata|lo sta applicando/.test(text))).toHaveLength(1);
  });

  it('over data that changed meanwhile is not applied: there is a new dry run', async () => {
    const it = await planningBot(mode);
    const bruno = it.slack.user('U0BRUNO');
    const asked = await bruno.share(await workbookWith(CHANGED));
    const dryRun = await it.slack.answerTo(asked);
    await bruno.click(dryRun, 'planning.apply');
    const form = await it.slack.nextView('U0BRUNO');
    await setResult(it.folder, '128');
    const since = it.slack.journal.seq;
    await bruno.submit(form, { 'planning.reason': 'marzo' });
    await it.bot().quiet();
    expect(shown(modalOf(it.slack, 'U0BRUNO'))).toContain('I dati sono cambiati dopo questa prova');
    expect(dryRun.text).toContain('Superata');
    expect(actionIds(dryRun)).toEqual([]);
    const again = await it.slack.nextMessage(() => true, { since });
    expect(again.thread_ts).toBe(asked.message.ts);
    expect(shown(again)).toMatch(/rifatta su quelli di adesso/);
    expect(shown(again)).toMatch(/Risultato «128» → «131»/);
    await bruno.click(again, 'planning.apply');
    await it.bot().quiet();
    await bruno.submit(modalOf(it.slack, 'U0BRUNO'), { 'planning.reason': 'marzo' });
    await it.bot().quiet();
    expect((await it.versions()).map(({ reason }) => reason)).toEqual([null, 'dato di marzo', 'marzo']);
  });

  it('can be cancelled, and then says who did', async () => {
    const it = await planningBot(mode);
    const [anna, bruno] = [it.slack.user('U0ANNA'), it.slack.user('U0BRUNO')];
    const dryRun = await it.slack.answerTo(await bruno.share(await workbookWith(CHANGED)));
    const earlier = structuredClone(dryRun);
    await anna.click(dryRun, 'planning.cancel');
    await it.bot().quiet();
    expect(dryRun.text).toMatch(/^Annullata da <@U0ANNA> il .*: niente è stato scritto\.$/);
    expect(actionIds(dryRun)).toEqual([]);
    await bruno.click(earlier, 'planning.apply');
    expect(shown(await it.slack.nextView('U0BRUNO'))).toContain('Già annullata da');
    expect(await it.versions()).toEqual([]);
  });
});

describe('a workbook in a direct message', () => {
  it('that changes nothing says so', async () => {
    const it = await planningBot('socket');
    const told = await it.slack.answerTo(await it.slack.user('U0BRUNO').share(await workbookWith({})));
    expect(shown(told)).toContain('nel 2023 non cambia niente');
    expect(actionIds(told)).toEqual(['planning.workbook']);
  });

  it('expires after a week', async () => {
    let days = 0;
    const now = () => new Date(Date.now() + days * 86_400_000);
    const it = await planningBot('socket', { now });
    const bruno = it.slack.user('U0BRUNO');
    const dryRun = await it.slack.answerTo(await bruno.share(await workbookWith(CHANGED)));
    days = 8;
    await bruno.click(dryRun, 'planning.apply');
    expect(shown(await it.slack.nextView('U0BRUNO'))).toContain('Questa prova è scaduta');
    expect(await it.versions()).toEqual([]);
  });

  it('may be shown to who is no administrator, who still cannot apply it', async () => {
    const it = await planningBot('socket', { admins: ['U0BRUNO'] });
    const dryRun = await it.slack.answerTo(await it.slack.user('U0BRUNO').share(await workbookWith(CHANGED)));
    await it.slack.user('U0ANNA').click(dryRun, 'planning.apply');
    expect(shown(await it.slack.nextView('U0ANNA'))).toContain('solo chi li amministra');
    const since = it.slack.journal.seq;
    await it.slack.user('U0ANNA').click(dryRun, 'planning.cancel');
    const told = await it.slack.next('ephemeral', () => true, { since });
    expect(told.message.text).toContain('solo chi li amministra');
  });

  it('needs a reason', async () => {
    const it = await planningBot('socket');
    const bruno = it.slack.user('U0BRUNO');
    const words = await workbookWith(CHANGED);
    const dryRun = await it.slack.answerTo(await bruno.share(words, { text: 'consuntivi di marzo' }));
    await bruno.click(dryRun, 'planning.apply');
    const form = await it.slack.nextView('U0BRUNO');
    expect(JSON.stringify(form.blocks)).toContain('"initial_value":"consuntivi di marzo"');
    expect(await bruno.submit(form, { 'planning.reason': '   ' })).toMatchObject({
      kind: 'errors',
      errors: { 'planning.reason': expect.stringContaining('Scrivi') },
    });
    expect(await it.versions()).toEqual([]);
  });

  it('that was applied when a crash came is told of as applied, not done again', async () => {
    const it = await planningBot('socket');
    const bruno = it.slack.user('U0BRUNO');
    const file = await workbookWith(CHANGED);
    const dryRun = await it.slack.answerTo(await bruno.share(file));
    await bruno.click(dryRun, 'planning.apply');
    const form = await it.slack.nextView('U0BRUNO');
    const proposal = await proposeWorkbook(
      { name: file.name, bytes: file.content },
      { dataDir: it.folder, year: 2023 },
    );
    if (proposal.outcome !== 'ready') throw new Error('not ready');
    const signature = { author: 'Bruno Bianchi', authorId: 'U0BRUNO', reason: 'marzo' };
    await applyProposal(proposal, { dataDir: it.folder, ...signature, at: '2026-03-31T10:00:00Z' });
    await bruno.submit(form, { 'planning.reason': 'marzo' });
    await it.bot().quiet();
    expect(shown(modalOf(it.slack, 'U0BRUNO'))).toBe('Fatto: è la versione 2 del 2023.');
    expect(await it.versions()).toHaveLength(2);
    expect((await it.versions()).at(-1)?.index.indicators.find(({ id }) => id === ROW)?.result).toBe('131');
  });
});

describe('other files in a direct message', () => {
  it.each([
    ['foto.png', 'Non so che fare di «foto.png»'],
    ['<!channel>.pdf', 'Non so che fare di «&lt;!channel&gt;.pdf»'],
    ['dati.xls', 'protetto da password o in un vecchio formato'],
    ['rotto.xlsx', 'incompleto, danneggiato o di un altro tipo'],
    ['altro.csv', 'non comincia con la colonna'],
  ])('%s', async (name, told) => {
    const it = await planningBot('socket');
    const content = Buffer.from(name.endsWith('.xls') ? [0xd0, 0xcf, 0x11, 0xe0] : [0x61, 0x3b, 0x62]);
    const answer = await it.slack.answerTo(await it.slack.user('U0BRUNO').share({ name, content }));
    expect(`${answer.text} ${shown(answer)}`).toContain(told);
  });

  it('too large ones are not even fetched', async () => {
    const it = await planningBot('socket');
    const file = { name: 'grande.xlsx', content: Buffer.alloc(3_000_001) };
    const answer = await it.slack.answerTo(await it.slack.user('U0BRUNO').share(file));
    expect(shown(answer)).toContain('supera 3 MB');
  });

  it('leave a question that they come with to be answered', async () => {
    const it = await planningBot('socket');
    const file = { name: 'foto.png', content: Buffer.from('x') };
    const asked = await it.slack.user('U0ANNA').share(file, { text: 'performance 2.5.2' });
    expect(shown(await it.slack.answerTo(asked))).toContain('Risultato 127');
  });

  it('are given to an administrator from the Home, to begin from', async () => {
    const it = await planningBot('socket', { admins: ['U0BRUNO'] });
    const [anna, bruno] = [it.slack.user('U0ANNA'), it.slack.user('U0BRUNO')];
    await anna.openHome();
    await bruno.openHome();
    await it.bot().quiet();
    expect(actionIds(anna.home ?? {})).not.toContain('planning.workbook');
    if (bruno.home === undefined) throw new Error('no Home');
    await bruno.click(bruno.home, 'planning.workbook');
    const shared = await it.slack.nextMessage(({ files = [] }) => files.length > 0);
    expect(shared).toMatchObject({ channel: bruno.directChannel });
    expect(shared.files?.[0]?.name).toBe('traguardo-2023-dati.xlsx');
  });

  it('give the workbook of today where one asks for it', async () => {
    const it = await planningBot('socket');
    const bruno = it.slack.user('U0BRUNO');
    const told = await it.slack.answerTo(await bruno.share(await workbookWith({})));
    await bruno.click(told, 'planning.workbook');
    const shared = await it.slack.nextMessage(({ files = [] }) => files.length > 0);
    expect(shared.files?.[0]?.name).toBe('traguardo-2023-dati.xlsx');
    const content = it.slack.kernel.files.get(String(shared.files?.[0]?.id))?.content ?? Buffer.alloc(0);
    const again = await it.slack.answerTo(await bruno.share({ name: 'dati.xlsx', content }));
    expect(shown(again)).toContain('nel 2023 non cambia niente');
  });
});
