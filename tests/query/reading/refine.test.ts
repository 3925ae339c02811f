import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading, aRefinedReading } from './a-reading.ts';

const refined = (question: string) => brief(aRefinedReading(question).where);

describe('a reading that some row satisfies', () => {
  it.each([
    'efficacia formazione',
    'rilasci spid non raggiunti',
    'rilasci spid raggiunti',
    'formazione soft skills con riserva',
    'formazione soft skills sotto il 10%',
    'locker tranne la performance',
    'Formaper non raggiunti',
    'PIRA di impatto',
  ])('stays as it is, whatever their verdicts: %s', (question) => {
    expect(aRefinedReading(question)).toEqual(aReading(question));
  });
});

describe('a reading that no row satisfies', () => {
  it.each([
    ['efficacia della rete', ['words rete,efficacia']],
    ['efficacia dei locker raggiunti', ['words locker,efficacia', 'verdict met']],
  ])('took words of a name for a restriction: %s', (question, expected) => {
    expect(refined(question).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['spid e locker', ['words spid | words locker']],
    ['spid, locker e soft skills', ['words spid | words locker | words soft,skills']],
    ['spid e locker non raggiunti', ['verdict partially-met,not-met', 'words spid | words locker']],
  ])('or two subjects for one: %s', (question, expected) => {
    expect(refined(question)).toEqual(expected);
  });

  it.each([
    ['soft skills formazione rete', ['words soft,skills,formazione'], ['rete']],
    ['casi composizione negoziata rilasci', ['words composizione,negoziata'], ['rilasci']],
  ])('or one word too many, which is named as left aside: %s', (question, expected, unknown) => {
    expect(refined(question)).toEqual(expected);
    expect(aRefinedReading(question).unknown).toEqual(unknown);
  });

  it.each([
    ['locker del PIRA', ['words locker'], ['pira']],
    [
      'locker non raggiunti in performance',
      ['verdict partially-met,not-met', 'words locker'],
      ['performance'],
    ],
  ])('or a section where the subject is not, which is named too: %s', (question, expected, unknown) => {
    expect(refined(question)).toEqual(expected);
    expect(aRefinedReading(question).unknown).toEqual(unknown);
  });

  it.each(['spid locker', 'efficacia dei rilasci', 'locker di Formaper', 'spid e locker di impatto'])(
    'else stays as it is, and finds nothing: %s',
    (question) => {
      expect(aRefinedReading(question)).toEqual(aReading(question));
    },
  );

  it('has the words of its new restrictions as topic', () => {
    expect(aRefinedReading('efficacia della rete').topic).toEqual(['rete', 'efficacia']);
  });
});
