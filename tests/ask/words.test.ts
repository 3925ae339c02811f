import { describe, expect, it } from 'vitest';
import { last, rowsOf } from './asker.ts';

describe('a word for a type that is part of a name', () => {
  it.each([
    'perché la verifica di impatto della digitalizzazione col crm è saltata',
    "l'indicatore sull'impatto della digitalizzazione com'è andato",
    "verifica dell'impatto digitalizzazione",
    "perché l'impatto della digitalizzazione è mancato",
    'la verifica di impatto è stata rinviata?',
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

describe('how things stand, asked in passing', () => {
  it.each([
    ['tutto ok in promos?', 'Sì: raggiunti 2 su 2'],
    ['formaper tutto ok', 'No: raggiunti 3 su 6'],
    ['tutto bene al registro imprese?', 'No: raggiunti 5 su 9'],
    ['a formaper è andato tutto liscio?', 'No: raggiunti 3 su 6'],
    ['nel pira è andato tutto bene?', 'No: raggiunti 31 su 42'],
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
