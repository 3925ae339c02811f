import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/language/normalize.ts';
import { references } from '../../../src/query/reading/references.ts';
import { brief } from '../brief.ts';

const found = (question: string) =>
  references(normalize(question)).map(({ atoms }) => brief([{ not: false, anyOf: [...atoms] }])[0]);

describe('codes, notes, missions and programmes in a question', () => {
  it.each([
    ['com’è andato il 3.1.1', ['code 3.1.1']],
    ['il 3.1.1.', ['code 3.1.1']],
    ['2.5.2 e 1.2.1', ['code 2.5.2', 'code 1.2.1']],
    ['obiettivo 2.5', ['code 2.5']],
    ['codice 12.10.3', ['code 12.10.3']],
    ['gruppo 3.1', ['code 3.1']],
    ['PIRA 4.1.4', ['pira-code 4.1.4']],
    ['P.I.R.A. 4.1.4', ['pira-code 4.1.4']],
    ['pira n. 4.1.4?', ['pira-code 4.1.4']],
    ['nota 12', ['footnote 12']],
    ['NOTA N. 12', ['footnote 12']],
    ['nota numero 7', ['footnote 7']],
    ['nota #9', ['footnote 9']],
    ['note 3, 4 e 5', ['footnote 3 | footnote 4 | footnote 5']],
    ['note 12,13', ['footnote 12 | footnote 13']],
    ['nota 3 o 4', ['footnote 3 | footnote 4']],
    ['nota 12 e 2.5.2', ['code 2.5.2', 'footnote 12']],
    ['missione 11', ['mission 011']],
    ['pira 2 3 6', ['pira-code 2.3.6']],
    ['cod. 2-3-6', ['code 2.3.6']],
    ['i tre 2.5', ['code 2.5']],
    ['e la 016?', ['mission 016']],
    ['missione 011', ['mission 011']],
    ['missioni 11, 12 e 16', ['mission 011 | mission 012 | mission 016']],
    ['la M011', ['mission 011']],
    ['missione n. 32 programma 3', ['mission 032', 'programme 003']],
    ['prog. 5', ['programme 005']],
    ['programmi 4 e 5', ['programme 004 | programme 005']],
  ])('%s: %j', (question, expected) => {
    expect(found(question)).toEqual(expected);
  });

  it.each([
    'il 2.5%',
    '2.5',
    '1.2.3.4',
    '30.6.2023',
    'nota 0',
    'nota 12.5',
    'nota 12345',
    'annotare 12',
    'missione',
    'missione 0',
    'commissione 12',
    'm2',
    'km011',
    'progetto 5',
    'notai 3',
  ])('none in: %s', (question) => {
    expect(found(question)).toEqual([]);
  });

  it('stand where their words do, without what follows', () => {
    const [reference] = references('dimmi la nota 12 e formaper');
    expect('dimmi la nota 12 e formaper'.slice(reference?.start, reference?.end)).toBe('nota 12');
  });
});
