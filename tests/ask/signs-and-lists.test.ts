import { describe, expect, it } from 'vitest';
import { last, rowsOf } from './asker.ts';

describe('the sign of a target', () => {
  it.each([
    ['quanti target hanno il >=', '19 indicatori'],
    ['quanti hanno il maggiore o uguale nel target', '19 indicatori'],
    ['target con il minore o uguale', '2 indicatori'],
    ['indicatori con target <=', '2 indicatori'],
    ['quali indicatori hanno un target con >= nel pira', '4 indicatori'],
    ['obiettivi che non hanno il >=', '114 indicatori'],
  ])('restricts to those that print it, in whichever form: %s', (question, headline) => {
    expect(last(question).headline).toContain(headline);
    expect(last(question).understood).toMatch(/target con [<>]=/);
  });

  it.each([
    ['obiettivi con target maggiore o uguale a 90%', 'target almeno 90%'],
    ['indicatori con target <= 10', 'target al massimo 10'],
    ['obiettivi con < di 30 giorni', 'risultato sotto 30 giorni'],
    ['performance > mancati', 'sezione Performance · non raggiunti'],
  ])('is no sign by itself before a number, or between words: %s', (question, understood) => {
    expect(last(question).understood).toContain(understood);
    expect(last(question).understood).not.toContain('target con');
  });
});

describe('rows of several centres', () => {
  it.each([
    'indicatore con più centri insieme',
    'quale indicatore coinvolge più aree',
    'obiettivo con il maggior numero di centri',
  ])('of one row the most is meant: %s', (question) => {
    expect(rowsOf(last(question))).toEqual(['performance 1.1.1', 'performance 2.1.2', 'performance 3.3.1']);
  });

  it.each(['indicatori con più centri', 'obiettivi condivisi da più aree'])('else all: %s', (question) => {
    expect(last(question).indicators).toHaveLength(31);
  });
});

describe('a bare list of restrictions', () => {
  it.each([
    ['risultato, performance, semplificazione: solo mancati', ['performance 1.2.1', 'performance 1.3.2']],
    ['mancati, pira, risultato', null],
    ['formaper, risultato, mancati', null],
  ])('holds a type too: %s', (question, rows) => {
    expect(last(question).understood).toContain('tipologia risultato');
    if (rows) expect(rowsOf(last(question))).toEqual(rows);
  });

  it.each(['Formaper: risultato?', 'spid: target, risultato', 'performance, risultato'])(
    'beside one thing alone the result is asked for: %s',
    (question) => {
      expect(last(question).understood).not.toContain('tipologia');
    },
  );
});

describe('abroad, by whatever word', () => {
  it.each([
    ['progetti di investimento esteri portati a casa', 'public-value-finalizzazione-progetti'],
    ['progetti di investimento di imprese straniere', 'public-value-finalizzazione-progetti'],
    ['investitori stranieri', 'pira 3.1.2'],
    ['soft landing aziende estere', 'performance 3.3.1'],
    ['imprese straniere assistite x investire sul territorio', 'public-value-assistenza-accompagnamento'],
  ])('%s', (question, row) => {
    expect(rowsOf(last(question))).toHaveLength(1);
    expect(rowsOf(last(question))[0]).toContain(row);
  });
});

describe('words cut as in tables', () => {
  it.each([
    ['benef. territorio: mancati', 'beneficiari: territorio'],
    ['val. pubblico mancati', 'sezione Valore pubblico'],
    ['nr. target semplif. raggiunti', 'tema Semplificazione per le imprese'],
    ['serv. innovativi mancati', 'tema Servizi innovativi e di valore'],
    ['perf, ind e pira mancati', 'sezione Obiettivi individuali'],
  ])('%s', (question, understood) => {
    expect(last(question).understood).toContain(understood);
  });

  it('works that are done are no word of work', () => {
    expect(last('lavori sugli immobili cosa nn abbiamo finito').indicators).toHaveLength(4);
  });

  it.each([
    ['perché i nuovi ambiti di vigilanza sono a zero? il revisore me lo chiede', ['performance 1.3.2']],
    ["l'economia circolare sta all'81 e il dirigente mi chiede spiegazioni", ['pira 3.1.1']],
  ])('who asks for it is not what is asked: %s', (question, rows) => {
    expect(rowsOf(last(question))).toEqual(rows);
  });

  it('but several of them may be', () => {
    expect(last('competenze dei dirigenti').headline).toContain('dirigenti');
  });
});

describe('what is to be delivered', () => {
  it.each(['quando è stata definita la modalità di consegna?', 'quando si passa alla consegna digitale?'])(
    'names a row: %s',
    (question) => expect(rowsOf(last(question))).toEqual(['pira 1.3.1']),
  );

  it.each(['quali consegne abbiamo a giugno?', 'date di consegna a giugno'])(
    'is a deadline: %s',
    (question) => expect(last(question).intent).toBe('deadlines'),
  );
});
