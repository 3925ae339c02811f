import { describe, expect, it } from 'vitest';
import { last, rowsOf } from './asker.ts';

describe('what narrows a question and is not in the report', () => {
  it.each([
    ['raccolta differenziata della plastica', 'plastica'],
    ['locker di Amazon', 'Amazon'],
    ['risultati della sede di Pavia', 'Pavia'],
  ])('stands first, before what there is: %s', (question, word) => {
    const answer = last(question);
    expect(answer.headline).toMatch(new RegExp(`^La relazione non parla di «${word}»\\.`));
  });

  it('so does a time that the figures do not tell apart', () => {
    expect(last('quanti partecipanti agli eventi PID a giugno?').headline).toContain(
      'non distingue «a giugno»',
    );
    expect(last('quanti partecipanti agli eventi PID nel 2023?').headline).not.toContain('non distingue');
  });

  it('a word that asks politely does not', () => {
    expect(last('mi dici per cortesia dello SPID?').headline).not.toContain('non parla');
  });

  it.each(['obiettivi sullo sport', 'quali target erano troppo facili?'])(
    'a word of its own is no beginning of one of ours: %s',
    (question) => expect(rowsOf(last(question))).toEqual([]),
  );
});

describe('groups by what they have', () => {
  it.each([
    ['quale area ha mancato esattamente 3 target?', ['Risorse e patrimonio', 'Formaper']],
    ['centri con più di 3 indicatori senza mancati', ['Internazionalizzazione (4/4)']],
    ['quali centri con almeno 10 indicatori hanno più di 2 mancati', ['Risorse e patrimonio (3)']],
    ['quante aree non hanno mancato nulla?', ['17 su 34']],
    ['quale missione va peggio?', ['012', '41,7%']],
    ['quale missione ha più indicatori?', ['011', '16']],
    ['obiettivo operativo con più mancati', ['TUTELA DEL MERCATO', '3 indicatori']],
    ['classifica dei centri per mancati', ['4 indicatori non raggiunti']],
  ])('%s', (question, words) => {
    const { headline } = last(question);
    for (const word of words) expect(headline).toContain(word);
  });

  it.each([
    ['obiettivi con più di due centri', ['performance 1.1.1', 'performance 2.1.2', 'performance 3.3.1']],
    ['obiettivi di Formaper non condivisi con altre aree', ['performance 3.5.2', 'performance 3.5.3']],
  ])('or rows by how many groups they are of: %s', (question, rows) => {
    expect(rowsOf(last(question))).toEqual(rows);
  });
});

describe('orders and distances', () => {
  it.each([
    ['linea di budget con l’utilizzo più basso', 'budget', ['55%', 'Performance 2.1.1']],
    ['chi ha usato meno il budget?', 'budget', ['55%']],
    ['quale progetto PIRA ha il budget più alto?', 'caps', ['600.000']],
    ['top 5 dei non raggiunti più vicini al target', 'rank', ['I 5 mancati più vicini']],
    ['ultimi 3 per grado di raggiungimento nella performance', 'rank', ['I 3 risultati più lontani']],
    ['indicatore con il risultato più alto', 'rank', ['unità diverse']],
  ])('%s', (question, intent, words) => {
    const answer = last(question);
    expect(answer.intent).toBe(intent);
    for (const word of words) expect(answer.headline).toContain(word);
  });

  it.each([
    ['quelli a meno di 5 punti dal target', 'scostamento tra −5 punti e 5 punti'],
    ['indicatori con scostamento superiore a 10 punti', 'scostamento sopra 10 punti'],
    ['indicatori che hanno superato il target di poco', 'grado di raggiungimento tra 100% e 105%'],
    ['indicatori che hanno più che raddoppiato il target', 'grado di raggiungimento almeno 200%'],
    ['indicatori per cui è meglio un valore basso', 'meglio se più basso'],
    ['target che chiedono una data', 'target con una data'],
    ['tetti pira più piccoli di 40mila', 'tetto di budget sotto 40.000'],
    ['risultati più grandi di 1000', 'risultato sopra 1.000'],
    ['quali indicatori citano il PIRA?', 'con un codice PIRA citato'],
    ['note da 10 a 12', 'nota 10, nota 11 o nota 12'],
    ['tema 4 non raggiunti', 'tema Fattori abilitanti'],
    ['obiettivo operativo fintech', 'obiettivo operativo «FINTECH»'],
    [
      'nel pira, obiettivo tutela del mercato, quali non raggiunti',
      'obiettivo operativo «Tutela del mercato»',
    ],
  ])('are read as such: %s', (question, understood) => {
    expect(last(question)).toMatchObject({ outcome: 'answered' });
    expect(last(question).understood).toContain(understood);
  });
});

describe('a deed that is denied', () => {
  const FORMAPER = ['performance 3.5.2', 'pira 2.1.3', 'pira 3.3.1'];

  it.each([
    'cosa non ha chiuso Formaper',
    'obiettivi non consegnati in Formaper',
    'Formaper, target non presi',
    'cosa nn è stato portato a casa da Formaper',
    'cosa non è passato in Formaper',
  ])('is a missed target, and denies no centre: %s', (question) => {
    expect(rowsOf(last(question))).toEqual(FORMAPER);
  });

  it.each(['lo SPID non è stato fatto?', 'perché non è stato fatto il piano formativo'])(
    'of one named thing asks how it went: %s',
    (question) => expect(last(question).understood).not.toContain('non raggiunti'),
  );
});

describe('a cause that somebody supposes', () => {
  it('is looked for in what the report says of why', () => {
    expect(rowsOf(last('obiettivi mancati per scarsa promozione'))).toContain('performance 1.1.1');
    expect(last('quali mancati per mancanza di personale?').understood).toContain(
      'causa riportata con «personale»',
    );
  });

  it('of one thing asks why, and makes no area and no budget of it', () => {
    const answer = last('Smart-MI è fallito per mancanza di fondi?');
    expect(answer.intent).toBe('why');
    expect(rowsOf(answer)).toEqual(['pira 2.1.3']);
  });

  it.each(['mancati per causa esterna', 'cause esterne', 'quali mancati hanno cause interne?'])(
    'external and internal ones are told as before: %s',
    (question) => expect(last(question).understood).toMatch(/causa (?:esterna|interna)/),
  );

  it('what is external to the body is no cause', () => {
    expect(last('aree esterne alla Camera').understood ?? '').not.toContain('causa esterna');
  });
});

describe('who and which', () => {
  it.each(['chi ha fatto l’hackathon?', 'quali aree lavorano sulla Bike economy?'])(
    'are the centres of what is named: %s',
    (question) => expect(last(question).headline).toMatch(/^Centr[oi] di responsabilità di/),
  );

  it('of two like names the one that is not denied is meant, with the rows of both', () => {
    expect(last('quanti obiettivi ha il registro imprese (non il front end)').headline).toMatch(
      /^9 indicatori/,
    );
    expect(last('di Formaper ma non di Orientamento al lavoro').understood).toContain('escluso');
  });
});

describe('words quoted back', () => {
  it('keep their accents', () => {
    expect(last('sostenibilità').understood).toContain('«sostenibilità»');
    expect(last('SOSTENIBILITÀ').headline).toContain('«sostenibilità»');
    expect(last('sostenibilita').understood).toContain('«sostenibilita»');
    // The verb leaves the names of rows alone.
    expect(last('com’è andato il brand YesMilano?').headline).not.toContain(' è Lodi');
  });
});

describe('what is told apart', () => {
  it.each([
    'le 21 controversie ambientali sono contate due volte?',
    'le 21 mediazioni ambientali sono risolte o solo gestite?',
  ])('stands beside what a relation puts it beside: %s', (question) => {
    expect(last(question).indicators).toHaveLength(2);
    expect(rowsOf(last(question))).toContain('performance 1.4.1');
  });
});
