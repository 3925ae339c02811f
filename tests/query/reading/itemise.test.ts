import { describe, expect, it } from 'vitest';
import { itemise } from '../../../src/query/reading/itemise.ts';
import { brief } from '../brief.ts';
import { aReading, VOCABULARY } from './a-reading.ts';

const corrections = (question: string) =>
  aReading(question).corrections.map(({ written, read }) => `${written} → ${read}`);

describe('typing errors', () => {
  it.each([
    ['Formapr', ['Formapr → formaper'], ['centre Formaper']],
    ['Formapper', ['Formapper → formaper'], ['centre Formaper']],
    ['fomraper', ['fomraper → formaper'], ['centre Formaper']],
    ['arbitrlae', ['arbitrlae → arbitrale'], ['centre Camera Arbitrale']],
    ['nn raggiuti', ['raggiuti → raggiunti'], ['verdict partially-met,not-met']],
    ['obbiettivi ragigunti', ['ragigunti → raggiunti'], ['verdict met']],
    ['rilasci SPDI', [], ['words rilasci']],
    ['formazoine soft skills', ['formazoine → formazione'], ['words formazione,soft,skills']],
    [
      'Compositzione negozziata',
      ['Compositzione → composizione', 'negozziata → negoziata'],
      ['words composizione,negoziata'],
    ],
    ['2.5.3 Formaper', [], ['code 2.5.3', 'centre Formaper']],
  ])('of one letter in words of five or more are put right and told: %s', (question, told, where) => {
    expect(corrections(question)).toEqual(told);
    expect(brief(aReading(question).where)).toEqual(where);
  });

  it.each([
    ['mediazioni', ['words mediazioni']],
    ['rilascio', ['words rilascio']],
    ['incubatori', ['words incubatori']],
    ['mancata', ['verdict not-met,partially-met']],
    ['FORMAPER', ['centre Formaper']],
  ])('another form of a word is none: %s', (question, where) => {
    expect(corrections(question)).toEqual([]);
    expect(brief(aReading(question).where)).toEqual(where);
  });

  it.each(['spod', 'loker', 'inefficacia', 'xyzzy'])('is not guessed at: %s', (question) => {
    expect(corrections(question).filter((told) => !told.endsWith('locker'))).toEqual([]);
  });

  it('leaves codes and numbers as they are', () => {
    expect(corrections('1.2.2 e 2022, 6.001')).toEqual([]);
  });
});

describe('elided letters', () => {
  it.each([
    ['d’efficacia', ['type efficacia']],
    ["gli obiettivi d'impatto", ['type impatto']],
    ['l’area Formaper', ['centre Formaper']],
    ['quelli con la D', ['flag D']],
    ['D raggiunti', ['flag D', 'verdict met']],
    ["un'idea d'Innovazione", ['centre Innovazione']],
    ['c’è chi ha raggiunto', ['verdict met']],
  ])('are no letters of their own: %s', (question, where) => {
    expect(brief(aReading(question).where)).toEqual(where);
  });
});

describe('names', () => {
  it.each([
    ['front end', ['centre Front end Registro delle imprese']],
    ['front end registro delle imprese', ['centre Front end Registro delle imprese']],
    ['registro delle imprese', ['centre Registro delle imprese']],
    [
      'registro imprese e front end',
      ['centre Registro delle imprese | centre Front end Registro delle imprese'],
    ],
    ['arbitrale', ['centre Camera Arbitrale']],
    ['cnc', ['words composizione,negoziata']],
    ['crisi d’impresa', ['words composizione,negoziata']],
    ['missione Regolazione dei mercati', ['mission 012']],
    ['competitività e sviluppo delle imprese', ['mission 011']],
    ['missione competitività', ['mission 011']],
    // A word of its own.
    ['sport', []],
    ['compos', ['words compos…']],
  ])('are taken by their longest phrase, aliases, synonyms and abbreviations: %s', (question, where) => {
    expect(brief(aReading(question).where)).toEqual(where);
  });

  it.each([
    ['controv', true],
    ['sport', true],
    ['in', false],
    ['rete', false],
    ['mediazione', false],
    ['promoz', false],
  ])('whether "%s" abbreviates a word of a name: %s', (word, expected) => {
    expect(VOCABULARY.isAbbreviation(word)).toBe(expected);
  });
});

describe('the items of a question', () => {
  const clock = { askedYear: 2023, today: '2024-05-06' };
  const roles = (question: string) =>
    itemise(question, VOCABULARY, clock).items.map(({ words, concepts }) => [
      words.join(' '),
      concepts[0]?.role,
    ]);

  it('stand in their order, each word at most once', () => {
    expect(roles('Perché il 2.5.2 di Formaper non fu raggiunto entro marzo?')).toEqual([
      ['perche', 'signal'],
      ['il', 'filler'],
      ['2.5.2', 'filter'],
      ['di', 'filler'],
      ['formaper', 'filter'],
      ['non', 'operator'],
      ['fu', 'unknown'],
      ['raggiunto', 'filter'],
      ['entro marzo', 'period'],
    ]);
  });

  it('never run across what has a form of its own', () => {
    expect(roles('nota 12 in fondo')).toEqual([
      ['nota 12', 'filter'],
      ['in', 'filler'],
      ['fondo', 'signal'],
    ]);
  });
});
