import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTopicIndex, wordsOf } from '../../src/report/topic-index.ts';
import { aFootnote, anIndicator, aYear } from './an-indicator.ts';

const { indicators } = aYear(
  [
    anIndicator('name', { name: 'Rilasci SPID agli sportelli', objective: 'IDENTITÀ DIGITALE' }),
    anIndicator('cells', {
      name: 'Carte tachigrafiche',
      objective: 'IDENTITÀ DIGITALE',
      result: '10 rilasci SPID',
    }),
    anIndicator('texts', {
      name: 'Salone',
      description: 'Prove di SPID',
      algorithm: 'N. giorni',
      footnotes: [1],
    }),
    anIndicator('centre', {
      name: 'Locker',
      centres: [{ name: 'Camera Arbitrale', printed: 'CAMERA ARBITRALE' }],
    }),
    anIndicator('students', { name: 'Studenti stranieri iscritti' }),
    anIndicator('others', { name: 'Studenti universitari italiani e stranieri' }),
    anIndicator('hyphen', { name: 'Centro PAT-LIB e Vi.Vi.Fir' }),
  ],
  { footnotes: [aFootnote(1, 'Ricerca anteriorità brevetti.')] },
);
const index = buildTopicIndex(indicators);
const ALL = new Set(indicators.map((row) => row.id));

describe('the rows that have every word', () => {
  it.each([
    [['rilasci'], ['name']],
    [['rilascio'], ['name']],
    [['carta'], ['cells']],
    [['spid'], ['name']],
    [['spid', 'rilasci'], ['name']],
    [['spid', 'carte'], ['cells']],
    [['spid', 'salone'], ['texts']],
    [['brevetto'], ['texts']],
    [['arbitrale'], ['centre']],
    [
      ['identita', 'digitale'],
      ['name', 'cells'],
    ],
    [['digitale'], ['name', 'cells']],
    [['patlib'], ['hyphen']],
    [['vivifir'], ['hyphen']],
    [['pat', 'lib'], ['hyphen']],
    [['rilas…'], ['name']],
    [['spid', 'locker'], []],
    [['assente'], []],
    [[], []],
  ])('come from the most telling field: %j is %j', (words, ids) => {
    expect(index.withAll(words, ALL)).toEqual(ids);
  });

  it('are all those of an objective that joins the thing to others, and one word however it is spelled', () => {
    const joint = aYear([
      anIndicator('arts', { name: 'Mostre', objective: 'TURISMO E CULTURA' }),
      anIndicator('tours', { name: 'Eventi di turismo', objective: 'TURISMO E CULTURA' }),
      anIndicator('apart', { name: 'Servizi on line' }),
      anIndicator('hyphenated', { name: 'Sportello on-line' }),
    ]).indicators;
    const ids = new Set(joint.map(({ id }) => id));
    const found = (...words: string[]) => buildTopicIndex(joint).withAll(words, ids);
    expect(found('turismo')).toEqual(['arts', 'tours']);
    expect(found('cultura')).toEqual(['arts', 'tours']);
    expect(found('eventi', 'turismo')).toEqual(['tours']);
    expect(found('online')).toEqual(['apart', 'hyphenated']);
  });

  it('are those that say them together, where some do', () => {
    expect(index.withAll(['studenti', 'stranieri'], ALL)).toEqual(['students']);
    expect(index.withAll(['studenti'], ALL)).toEqual(['students', 'others']);
    expect(index.withAll(['stranieri', 'universitari'], ALL)).toEqual(['others']);
  });

  it('are sought in wider fields where the nearer ones have none among these', () => {
    expect(index.withAll(['spid'], new Set(['cells', 'texts']))).toEqual(['cells']);
    expect(index.withAll(['spid'], new Set(['texts']))).toEqual(['texts']);
    expect(index.withAll(['spid'], new Set())).toEqual([]);
  });

  it('are told apart by where they have them', () => {
    expect(index.inSubject(['spid'])).toEqual(['name']);
    expect(index.inSubject(['identita', 'rilasci'])).toEqual(['name']);
    expect(index.anywhere(['spid'])).toEqual(['name', 'cells', 'texts']);
    expect(index.anywhere(['spid', 'brevetti'])).toEqual(['texts']);
  });

  it('are the same whatever the order of the words, and never others', () => {
    const word = fc.constantFrom('spid', 'rilasci', 'studenti', 'stranieri', 'identita', 'locker', 'assente');
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
        fc.subarray([...ALL]),
        (words, among) => {
          const found = index.withAll(words, new Set(among));
          expect(index.withAll(words.toReversed(), new Set(among)).length > 0).toBe(found.length > 0);
          for (const id of found) expect(among).toContain(id);
          for (const id of found) expect(index.anywhere(words)).toContain(id);
        },
      ),
    );
  });
});

describe('the nearest rows', () => {
  it.each([
    [['sportelo'], 'name'],
    [['tachigraf'], 'cells'],
    [['stranieri', 'studenti'], 'students'],
  ])('begin with the likeliest: %j', (words, first) => {
    expect(index.nearest(words, 5)[0]).toBe(first);
  });

  it('are at most as many as wanted, and none where nothing is near', () => {
    expect(index.nearest(['studenti'], 1)).toHaveLength(1);
    expect(index.nearest(['zzzzzz'], 5)).toEqual([]);
    expect(index.nearest([], 5)).toEqual([]);
  });
});

describe('the words of a text', () => {
  it.each([
    ['Perché l’ÀREA?', ['perche', 'l', 'area']],
    ['N. 5 di 10 nel 2023', ['n', 'di', 'nel']],
    ['PAT-LIB, Vi.Vi.Fir', ['pat', 'lib', 'vi', 'vi', 'fir', 'patlib', 'vivifir']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

it('of no rows finds nothing', () => {
  const empty = buildTopicIndex([]);
  expect([empty.withAll(['spid'], ALL), empty.nearest(['spid'], 3), empty.anywhere(['spid'])]).toEqual([
    [],
    [],
    [],
  ]);
});
