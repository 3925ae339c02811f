import { describe, expect, it } from 'vitest';
import { threadMemorySchema } from '../../src/ask.ts';
import { asker, last, rowsOf, TODAY } from './asker.ts';

const FORMAPER = ['performance 3.5.2', 'pira 2.1.3', 'pira 3.3.1'];

describe('the next turn of a thread', () => {
  it.each([
    ['obiettivi non raggiunti Tutela del mercato', 'e Formaper?', 'list', FORMAPER],
    [
      'obiettivi non raggiunti',
      'solo quelli di efficacia',
      'list',
      ['performance 1.1.1', 'performance 2.1.1', 'performance 2.3.1', 'pira 3.1.1', 'pira 3.1.1'],
    ],
    ['obiettivi non raggiunti Formaper', 'esportali', 'list', FORMAPER],
    ['chi va peggio tra le aree?', 'in excel', 'rank', []],
    ['obiettivi non raggiunti Formaper', 'tranne il pira', 'list', ['performance 3.5.2']],
    ['obiettivi non raggiunti Formaper', 'e nel PIRA?', 'list', ['pira 2.1.3', 'pira 3.3.1']],
    ['3.5.2', 'perché?', 'why', ['performance 3.5.2']],
    ['3.5.2', 'e il target?', 'attribute', ['performance 3.5.2']],
    ['3.5.2', 'chi lo gestisce?', 'attribute', ['performance 3.5.2']],
    ['obiettivi non raggiunti Formaper', 'e le formule?', 'attribute', FORMAPER],
    ['obiettivi non raggiunti Formaper', 'perché?', 'why', FORMAPER],
    ['come va Formaper', 'e quanti raggiunti?', 'count', ['performance 3.5.3', 'pira 3.3.2', 'pira 3.3.3']],
    ['obiettivi non raggiunti Formaper', 'il secondo', 'list', ['pira 2.1.3']],
    ['obiettivi non raggiunti Formaper', 'perché il terzo?', 'why', ['pira 3.3.1']],
    ['obiettivi non raggiunti Formaper', 'l’ultimo', 'list', ['pira 3.3.1']],
    ['quanti obiettivi non raggiunti ha Formaper', 'mostrali tutti', 'list', FORMAPER],
    ['quanto vale la missione 016?', 'e la 012?', 'funds', null],
    ['nota 12', 'e la 13?', 'footnote', ['performance 2.2.1']],
    ['2.5.2', 'e il 2.5.3?', 'indicator', ['performance 2.5.3']],
    ['2.5.2', 'l’obiettivo è stato raggiunto?', 'list', ['performance 2.5.2']],
    ['scadenze di luglio', 'e a giugno?', 'deadlines', null],
    ['chi va peggio tra le aree?', 'e chi va meglio?', 'rank', []],
    ['perché gli SPID sono così pochi?', 'e i locker?', 'why', null],
    ['budget start up', 'e innovazione?', 'budget', null],
    ['nota 12', 'e la successiva?', 'footnote', ['performance 2.2.1']],
    ['missione 016', 'quanti indicatori?', 'count', ['pira 2.3.2', 'pira 2.3.3', 'pira 2.3.5', 'pira 2.3.6']],
    ['come va Formaper', 'e la Camera Arbitrale?', 'summary', null],
  ])('%s / %s', (before, question, intent, rows) => {
    const answer = last(before, question);
    expect(answer).toMatchObject({ outcome: 'answered', intent });
    if (rows) expect(rowsOf(answer)).toEqual(rows);
  });

  it('goes on over several turns', () => {
    const answer = last(
      'obiettivi non raggiunti',
      'solo quelli di efficacia',
      'tranne il pira',
      'e di risultato?',
      'solo Formaper',
    );
    expect(rowsOf(answer)).toEqual(['performance 3.5.2']);
  });

  it.each([
    ['obiettivi non raggiunti Tutela del mercato', 'e Formaper?', 'dal messaggio prima: non raggiunti'],
    ['3.5.2', 'perché?', 'l’indicatore mostrato'],
    ['obiettivi di Formaper', 'quelli non raggiunti', 'dal messaggio prima: centro Formaper'],
  ])('shows what was kept: %s / %s', (before, question, kept) => {
    expect(last(before, question).understood).toContain(kept);
  });

  it.each([
    'ciao',
    'grazie mille',
    'chi ha preso il premio di risultato?',
    'che tempo fa domani',
    'e nel 1999?',
    'area Pippo',
    'xyzzy',
  ])('goes on after a turn beside it: %s', (beside) => {
    const answer = last('obiettivi non raggiunti Tutela del mercato', beside, 'e Formaper?');
    expect(rowsOf(answer)).toEqual(FORMAPER);
  });

  it('leaves aside what was kept where the new subject has nothing to do with it, and says so', () => {
    const answer = last('come va la Camera Arbitrale', 'e i pagamenti?');
    expect(rowsOf(answer)).toEqual(['performance 4.1.1']);
    expect(answer.headline).toContain('Con «centro Camera Arbitrale» non c’è nulla');
  });

  it('goes on from before a turn that found nothing', () => {
    const answer = last(
      'obiettivi non raggiunti Tutela del mercato',
      'solo quelli di impatto',
      'e Formaper?',
    );
    expect(rowsOf(answer)).toEqual(FORMAPER);
  });

  it('means the kind that was defined, not the example', () => {
    expect(last('che cos’è un indicatore di impatto?', 'quanti ce ne sono?').headline).toContain(
      '8 indicatori',
    );
  });

  it('takes the rows of a list one after the other', () => {
    const listed = last('obiettivi non raggiunti Formaper').indicators;
    expect(last('obiettivi non raggiunti Formaper', 'il primo', 'e l’ultimo?').indicators).toEqual(
      listed.slice(-1),
    );
    expect(last('obiettivi non raggiunti Formaper', 'il primo', 'e quello dopo?').indicators).toEqual(
      listed.slice(1, 2),
    );
  });

  it('goes back', () => {
    expect(last('obiettivi non raggiunti', 'solo Formaper', 'torna indietro').indicators).toEqual(
      last('obiettivi non raggiunti').indicators,
    );
  });

  it('cannot be the fifth of three', () => {
    const answer = last('obiettivi non raggiunti Formaper', 'il quinto');
    expect(answer).toMatchObject({ outcome: 'ambiguous', indicators: [] });
    expect(answer.headline).toContain('3 indicatori');
  });

  it.each([
    'chi va peggio tra le aree?',
    'quali incoerenze ci sono?',
    'come siamo andati nel 2023?',
    'obiettivi slittati al 2024',
    'quanti indicatori di impatto ci sono?',
  ])('has the same answer as alone, where it is a whole question: %s', (question) => {
    expect(last('2.5.2', question)).toEqual(last(question));
  });
});

describe('what a thread remembers', () => {
  it.each([
    'obiettivi non raggiunti',
    'top 3 superamenti',
    'come siamo andati nel 2023?',
    'quali incoerenze ci sono?',
    'nota 12',
    'xyzzy',
    '',
  ])('is plain JSON of its schema, no larger than the report: %s', (question) => {
    const { thread } = asker.ask(question, { today: TODAY, thread: null });
    const kept = JSON.stringify(thread);
    expect(threadMemorySchema.parse(JSON.parse(kept))).toEqual(thread);
    expect(kept.length).toBeLessThan(20_000);
  });

  it('does not grow with the turns', () => {
    const turns = Array.from(
      { length: 40 },
      (_, at) =>
        ['tranne il pira', 'e Formaper?', 'solo quelli di efficacia', 'e Camera Arbitrale?'][at % 4] ?? '',
    );
    let thread = asker.ask('obiettivi non raggiunti', { today: TODAY, thread: null }).thread;
    const sizes = turns.map((question) => {
      thread = asker.ask(question, { today: TODAY, thread }).thread;
      return JSON.stringify(thread).length;
    });
    expect(Math.max(...sizes.slice(20))).toBeLessThanOrEqual(Math.max(...sizes.slice(0, 20)));
  });

  it('answers the same after being kept and read again', () => {
    const { thread } = asker.ask('obiettivi non raggiunti Formaper', { today: TODAY, thread: null });
    const again = JSON.parse(JSON.stringify(thread));
    for (const question of ['il secondo', 'perché?', 'e Camera Arbitrale?']) {
      expect(asker.ask(question, { today: TODAY, thread: again })).toEqual(
        asker.ask(question, { today: TODAY, thread }),
      );
    }
  });
});

describe('after centres, themes or sections were put in order', () => {
  const SUAP = 'individual-semplificazione-estensione-servizio-suap-suap-associato';
  const M012 = ['pira 1.1.3', 'pira 1.1.4', 'pira 1.4.1', 'pira 1.4.3', 'pira 3.1.1'];

  it.each([
    [
      'quale area ha più indicatori?',
      'di quella fammi vedere i mancati',
      'list',
      ['performance 2.1.1', SUAP],
    ],
    ['classifica dei centri per mancati', 'e il quarto?', 'list', FORMAPER],
    ['qual è il tema con più mancati?', 'e l’ultimo?', 'list', null],
    ['qual è la missione con più mancati?', 'perché?', 'why', M012],
    ['qual è la missione con più mancati?', 'quali sono?', 'list', M012],
    ['qual è la missione con più mancati?', 'mostrameli', 'list', M012],
    ['quale centro ha più mancati nel PIRA?', 'e i suoi raggiunti?', 'list', null],
  ])('%s / %s', (before, question, intent, rows) => {
    const answer = last(before, question);
    expect(answer).toMatchObject({ outcome: 'answered', intent });
    expect(answer.understood).toContain('dal messaggio prima');
    if (rows) expect(rowsOf(answer)).toEqual(rows);
  });

  it('a turn with a name of its own is of that', () => {
    expect(rowsOf(last('quale area ha più mancati?', 'e Formaper?', 'quali sono?'))).not.toContain(SUAP);
    expect(last('quale area ha più mancati?', 'quelli di Formaper').understood).toContain('Formaper');
  });

  it('several that share the first place are all meant', () => {
    const answer = last('chi va peggio?', 'mostrameli');
    expect(answer.understood).toMatch(/Facility management.* o centro Verifiche metriche/);
  });
});
