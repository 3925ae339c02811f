import { describe, expect, it } from 'vitest';
import { last, rowsOf } from './asker.ts';

describe('a word for a type that is part of a name', () => {
  it.each([
    'perché la verifica di impatto della digitalizzazione col crm è saltata',
    "l'indicatore sull'impatto della digitalizzazione com'è andato",
    "verifica dell'impatto digitalizzazione",
    "perché l'impatto della digitalizzazione è mancato",
    'la verifica di impatto è stata rinviata?',
    'come mai non abbiamo verificato l’impatto della digitalizzazione?',
  ])('is the name, where the words around it are: %s', (question) => {
    expect(rowsOf(last(question))).toEqual(['pira 4.4.1']);
    expect(last(question).understood).not.toContain('tipologia');
  });

  it.each([
    ['indicatori di impatto sulla digitalizzazione', 'impatto'],
    ['quelli di efficacia sulla promozione', 'efficacia'],
    ['mancati di efficacia', 'efficacia'],
    ["l'efficacia nel pira", 'efficacia'],
  ])('stays the type, where it is said of rows: %s', (question, type) => {
    expect(last(question).understood).toContain(`tipologia ${type}`);
  });
});

describe('all areas', () => {
  it.each([
    ['gli obiettivi di tutte le aree quanti sono', 'count', '133 indicatori: 107 raggiunti'],
    ['quanti mancati in tutte le aree', 'count', '26 su 133'],
    ['obiettivi di tutte le aree', 'list', '133 indicatori'],
    ['obiettivi D di tutte le aree', 'list', '16 indicatori'],
    ['gli obiettivi di tutte le aree quanti sono e come sono andati', 'summary', '107 raggiunti su 133'],
  ])('are the whole; what tables print so is named beside: %s', (question, intent, headline) => {
    const answer = last(question);
    expect(answer.intent).toBe(intent);
    expect(answer.headline).toContain(headline);
    expect(JSON.stringify(answer.blocks)).toContain('«Tutte le Aree» accanto a 3 indicatori');
  });

  it.each([
    'i risultati di tutte le aree',
    'dammi gli obiettivi per tutte le aree',
    'come vanno tutte le aree',
  ])('each by itself, where it is asked: %s', (question) => {
    expect(last(question).intent).toBe('rank');
  });

  it.each(['obiettivi assegnati a tutte le aree', 'quanti obiettivi sono di tutte le aree'])(
    'as a centre, where rows are its own: %s',
    (question) => {
      expect(last(question).understood).toContain('centro Tutte le Aree');
    },
  );
});

describe('what is due', () => {
  it.each([
    ['consegne previste per il 30 aprile 2023', 'scadenza 30/04/2023'],
    ['adempimenti entro marzo', 'scadenza entro 31/03/2023'],
    ['cosa bisognava fare entro aprile?', 'scadenza entro 30/04/2023'],
    ['obiettivi da raggiungere entro giugno', 'scadenza entro 30/06/2023'],
    ['attività da completare entro fine anno', 'scadenza entro 31/12/2023'],
    ['cosa doveva essere pronto per marzo', 'scadenza tra 01/03/2023 e 31/03/2023'],
    ['cosa cade a maggio', 'scadenza tra 01/05/2023 e 31/05/2023'],
    ['cosa scadeva in primavera', 'scadenza tra 21/03/2023 e 20/06/2023'],
  ])('by a date is a deadline, met or not: %s', (question, understood) => {
    expect(last(question)).toMatchObject({ intent: 'deadlines', outcome: 'answered' });
    expect(last(question).understood).toBe(`scadenze · ${understood} · anno 2023`);
  });

  it.each([
    ['via delle orsole doveva partire entro luglio?', 'scadenza luglio 2023, fatto ottobre 2023'],
    ['il salone anagrafico era da fare entro aprile?', 'scadenza 30/04/2023, fatto 19/04/2023'],
  ])('of one thing its term is told: %s', (question, headline) => {
    expect(last(question).headline).toContain(headline);
  });

  it('and without a date the words are of a row', () => {
    expect(rowsOf(last('nuove modalità di consegna'))).toEqual(['pira 1.3.1']);
  });

  it('of a day to come there is nothing in a year that is over', () => {
    expect(last('scadenze di venerdì')).toMatchObject({ outcome: 'empty' });
  });
});

describe('whether one thing was done at a time', () => {
  it.each([
    ['via delle orsole è partita entro settembre?', 'No, non «entro settembre»', 'ottobre 2023'],
    ['via orsole iniziata ad ottobre?', 'Sì: ', 'ottobre 2023'],
    ['survey erp fatta prima del 15 marzo?', 'Sì: ', '08/03/2023'],
    ['il piano start up è stato definito entro aprile?', 'Sì: ', '30/03/2023'],
    ['campagna titolari effettivi, partita entro maggio?', 'No, non «entro maggio»', 'ottobre 2023'],
    ['il sari interno è stato fatto entro giugno?', 'La relazione non dice quando', 'risultato «Sì'],
    ['futurae è partito a maggio?', 'Una data la dà solo la nota 3', 'maggio 2023'],
    ['spid raggiunto entro giugno?', 'No: Performance 1.2.1', 'una data la relazione non la riporta'],
    ['locker rilasciati entro dicembre?', 'No: ', 'parzialmente raggiunto'],
    ["encubator fatto entro l'anno?", 'PIRA 2.1.2', 'raggiunto.'],
    ['mediazioni ambientali fatte entro giugno?', '«entro giugno» non distingue', '2 indicatori'],
  ])('%s', (question, lead, told) => {
    const { headline } = last(question);
    expect(headline.startsWith(lead)).toBe(true);
    expect(headline).toContain(told);
  });
});

it('in a thread what was shown had to be done by then', () => {
  expect(last('via delle orsole', 'doveva partire entro luglio?').headline).toContain('ottobre 2023');
});

describe('a premise that all is well', () => {
  it('restricts nothing', () => {
    expect(last('come mai a formaper va tutto bene?').indicators.length).toBeGreaterThan(0);
    expect(last('come mai a formaper va tutto bene?').understood).not.toContain('raggiunti ·');
  });
});

describe('how things stand, asked in passing', () => {
  it.each([
    ['tutto ok in promos?', 'Sì: raggiunti 2 su 2'],
    ['formaper tutto ok', 'No: raggiunti 3 su 6'],
    ['tutto bene al registro imprese?', 'No: raggiunti 5 su 9'],
    ['a formaper è andato tutto liscio?', 'No: raggiunti 3 su 6'],
    ['nel pira è andato tutto bene?', 'No: raggiunti 31 su 42'],
    ['formaper è a posto?', 'No: raggiunti 3 su 6'],
    ['innexta è andata bene?', 'Sì: raggiunti 3 su 3'],
    ['tutte le aree hanno raggiunto i target?', '17 su 34 centri con soli indicatori «raggiunti»'],
    ['tutto ok coi locker?', 'No: '],
    ['titolari effettivi, tutto a posto?', 'In parte: 2 su 3'],
  ])('whether all went well: %s', (question, headline) => {
    expect(last(question).headline).toContain(headline);
  });

  it.each([
    ['camera arbitrale, qualcosa non torna?', ['performance 2.5.2']],
    ["c'è qualcosa che non torna in formaper?", ['performance 3.5.2', 'pira 2.1.3', 'pira 3.3.1']],
  ])('of a centre what is amiss are its misses: %s', (question, rows) => {
    expect(rowsOf(last(question))).toEqual(rows);
  });

  it.each(['qualcosa non torna nei dati di formaper?', "c'è qualcosa che non torna?"])(
    'of the text they are its faults: %s',
    (question) => {
      expect(last(question).intent).toBe('anomalies');
    },
  );

  it.each([
    ['suap di milano: fatto o solo un accordo?', 'parole «suap milano»'],
    ['suap associato: concluso o solo avviato?', 'parole «suap associato»'],
    ['agevola credito: partito o solo annunciato?', 'parole «agevola credito»'],
    ['bike economy fatta o solo sulla carta', 'parole «bike»'],
    ['agevola credito o encubator?', 'parole «agevola credito» o parole «encubator»'],
  ])('what may be less than a deed is no other thing: %s', (question, understood) => {
    expect(last(question).understood).toContain(`${understood} ·`);
  });
});

describe('who', () => {
  it.each([
    ['chi risponde del budget semplificazione', ['performance 1.1.1']],
    ['chi ha il budget fintech', ['performance 2.3.1']],
    ['quale area ha il budget internazionalizzazione', ['performance 2.4.1']],
    ['chi risponde dello spid', ['performance 1.2.1']],
    ['chi è il referente dei follower', ['performance 4.4.2']],
    ['chi ha in mano il desk sharing', ['pira 4.1.3']],
    [
      'chi ha lavorato ai carnet ata',
      ['individual-semplificazione-evoluzione-carnet-ata-confederazione-elvetica'],
    ],
  ])('answers for it is told by its centre: %s', (question, rows) => {
    expect(last(question).headline).toMatch(/^Centr[oi] di responsabilità di/);
    expect(rowsOf(last(question))).toEqual(rows);
  });

  it.each([
    ['con chi lavora Formaper', 'Formaper condivide 4 indicatori con Orientamento'],
    ['con quali aree collabora promos?', 'Promos condivide 2 indicatori con Sviluppo'],
    ['chi lavora con la camera arbitrale', 'Nessun indicatore di Camera Arbitrale'],
  ])('works with whom is told by the rows in common: %s', (question, headline) => {
    expect(last(question).headline).toContain(headline);
  });

  it.each([
    ['chi è il fornitore dei locker?', 'fornitori, ditte e affidatari', 1],
    ['nome del nuovo fornitore dei locker', 'fornitori, ditte e affidatari', 1],
    ['quale società gestisce agevola credito', 'fornitori, ditte e affidatari', 1],
    ['chi dirige formaper', 'non le persone', 0],
  ])('supplies or directs is not told; what there is stands beside it: %s', (question, told, rows) => {
    expect(last(question)).toMatchObject({ outcome: 'empty', headline: expect.stringContaining(told) });
    expect(last(question).indicators).toHaveLength(rows);
  });

  it.each(['abbiamo pagato in ritardo i fornitori?', 'i fornitori sono pagati in tempo?'])(
    'is paid in time is the index of payments: %s',
    (question) => {
      expect(rowsOf(last(question))).toEqual(['performance 4.1.1']);
    },
  );
});

describe('what a table has no cell for', () => {
  it('is said by a footnote, where one does', () => {
    expect(last('a chi è assegnato l’indice dei servizi online del valore pubblico?').headline).toContain(
      'la nota 1 dice: «',
    );
    expect(last('centro di responsabilità degli studenti stranieri nel valore pubblico?').headline).toContain(
      'non riporta il centro',
    );
  });

  it('is about a thing of a note, whose name begins as a centre’s would', () => {
    expect(last('biliardino e area break?').indicators).toHaveLength(1);
    expect(last('mancati dell’area turismo').outcome).toBe('empty');
  });
});

describe('a question that gives several words for one thing', () => {
  it('asks for its figures, not for a count of rows', () => {
    expect(last('tasso di mediazione, obiettivo e risultato').intent).toBe('indicator');
    expect(last('percentuale di obiettivi raggiunti sulla mediazione').intent).toBe('count');
  });

  it('asks for a mission’s amount and for its rows', () => {
    const answer = last('missione 32: quanto vale e quanti indicatori ha?');
    expect(answer.headline).toContain('14.180.718');
    expect(JSON.stringify(answer.blocks)).toContain('10 indicatori');
  });

  it('asks for caps where it could be spent', () => {
    expect(last('quanto potevamo spendere al massimo per i progetti fintech?').intent).toBe('caps');
  });
});
