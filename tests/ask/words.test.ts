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
