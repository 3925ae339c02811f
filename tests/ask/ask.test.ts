import { describe, expect, it } from 'vitest';
import { MAX_QUESTION } from '../../src/ask.ts';
import { ask, asker, rowsOf, TODAY } from './asker.ts';

describe('a word that nobody here knows', () => {
  it.each([
    ['obiettivi non raggiunti area Pippo', 'empty', '«Pippo»'],
    ['come va l’ufficio Paperino', 'empty', '«Paperino»'],
    ['obiettivi sul teletrasporto', 'not-understood', '«teletrasporto»'],
    ['obiettivi di Formaper sul teletrasporto', 'ambiguous', '«teletrasporto»'],
    ['indicatori non raggiunti dei dinosauri', 'ambiguous', '«dinosauri»'],
    ['quanti teletrasporti abbiamo?', 'not-understood', '«teletrasporti»'],
    ['xyzzy', 'not-understood', '«xyzzy»'],
    ['parità di genere', 'not-understood', 'La relazione non parla di «parità di genere»'],
    ['smart working', 'empty', 'La relazione non parla di «smart working»'],
    ['lavoro agile dipendenti', 'empty', 'La relazione non parla di'],
    ['great place to work', 'empty', 'fuori dalle tabelle la relazione scrive (riga 113)'],
    ['delibera di giunta che adotta il piano', 'not-understood', 'delibera n. 19 del 29 gennaio 2024'],
    ['risultato', 'ambiguous', 'Di quale indicatore'],
  ])('is named, and the question is not answered without it: %s', (question, outcome, word) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome, indicators: [], figures: [] });
    expect(answer.headline).toContain(word);
  });

  it('offers the centres where one was meant', () => {
    const [block] = ask('obiettivi area Pippo').blocks;
    expect(block?.kind === 'choices' && block.options.map(({ label }) => label)).toContain('Formaper');
  });

  it('offers the question without it', () => {
    const [block] = ask('obiettivi di Formaper sul teletrasporto').blocks;
    const [option] = block?.kind === 'choices' ? block.options : [];
    expect(ask(option?.question ?? '').understood).toContain('centro Formaper');
  });

  it.each([
    ['il 2.5.2 del teletrasporto', ['performance 2.5.2'], '«teletrasporto»'],
    ['nota 12 teletrasporto', ['performance 2.1.3'], '«teletrasporto»'],
  ])('is left aside, and named, where a code or a note says what is meant: %s', (question, rows, word) => {
    const answer = ask(question);
    expect(rowsOf(answer)).toEqual(rows);
    expect(answer.understood).toContain(`non considerato: ${word}`);
  });
});

describe('a year', () => {
  it.each([
    ['obiettivi non raggiunti nel 2022', '2022'],
    ['come siamo andati nel 1999?', '1999'],
    ['il 2.5.2 nel 2024', '2024'],
  ])('that is not there is said not to be there, with what there is: %s', (question, year) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome: 'empty', intent: null, year: Number(year), indicators: [] });
    expect(answer.headline).toContain(year);
    expect(answer.headline).toContain('2023');
  });

  it.each([
    ['obiettivi non raggiunti nel 2023', 26],
    ['obiettivi non raggiunti', 26],
    ['obiettivi slittati al 2024', 9],
  ])('that is there, or only slipped to, is answered: %s', (question, count) => {
    expect(ask(question)).toMatchObject({ outcome: 'answered', year: 2023 });
    expect(ask(question).indicators).toHaveLength(count);
  });

  it('is one that is there, also beside the report', () => {
    expect(ask('che tempo fa domani').year).toBe(2023);
  });
});

describe('what is not in the report', () => {
  it.each([
    ['9.9.9', '9.9.9'],
    ['nota 99', '41'],
    ['missione 099', 'missione 099'],
    ['programma 099', 'programma 099'],
    ['missione 16 programma 9', 'programma 009'],
    ['chi ha preso il premio di risultato?', 'non sono nella relazione'],
    ['quali sono le prossime scadenze', 'PIAO'],
    ['scadenze mancate a marzo', 'Nessuna scadenza mancata'],
  ])('is said not to be there: %s', (question, words) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome: 'empty', indicators: [] });
    expect(answer.headline).toContain(words);
  });
});

describe('a reading that was not literal', () => {
  it.each([
    ['obiettivi non raggiunti Formapr', '«Formapr» letto come «formaper»'],
    ['obbiettivi nn raggiuti dell area compliace', '«compliace» letto come «compliance»'],
    ['scostamento sopra 5 giorni', 'scostamento sopra 5 giorni'],
    ['front end', 'centro Front end Registro delle imprese'],
  ])('is shown: %s', (question, words) => {
    expect(ask(question).understood).toContain(words);
  });
});

describe('the look inside', () => {
  it('is given the reading and the query, and changes nothing', () => {
    const seen: unknown[] = [];
    const context = { today: TODAY, thread: null };
    const traced = asker.ask('non raggiunti Formaper', { ...context, trace: (trace) => seen.push(trace) });
    expect(traced).toEqual(asker.ask('non raggiunti Formaper', context));
    expect(seen).toMatchObject([
      { query: { intent: 'list', year: 2023 }, reading: { question: 'non raggiunti Formaper' } },
    ]);
  });

  it.each(['nel 1999', 'area Pippo', 'xyzzy'])('sees no query where none came of it: %s', (question) => {
    const seen: unknown[] = [];
    asker.ask(question, { today: TODAY, thread: null, trace: (trace) => seen.push(trace.query) });
    expect(seen).toEqual([null]);
  });
});

describe('a question longer than anyone means', () => {
  it('is read up to its limit', () => {
    const long = `obiettivi non raggiunti Formaper${' '.repeat(MAX_QUESTION)}tranne il PIRA`;
    expect(ask(long)).toEqual(ask('obiettivi non raggiunti Formaper'));
  });
});

describe('a query without words', () => {
  it('is answered like the question that it came from', () => {
    const { answer, thread } = asker.ask('obiettivi non raggiunti Formaper', { today: TODAY, thread: null });
    if (!thread.query) throw new Error('no query');
    expect(asker.answer(thread.query, { today: TODAY })).toEqual({ answer, thread });
  });

  it('of a year that is gone says so; of an intent that is gone it throws', () => {
    const query = { intent: 'list', year: 1999, where: [], options: {} };
    expect(asker.answer(query, { today: TODAY }).answer.outcome).toBe('empty');
    expect(() => asker.answer({ ...query, year: 2023, intent: 'gone' }, { today: TODAY })).toThrow('gone');
  });
});
