import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

describe('what is said around a question', () => {
  it.each([
    'scusa se ti scoccio, obiettivi non raggiunti di Formaper',
    'obiettivi non raggiunti di Formaper. Sono qui da poco e mi incarto!',
    'obiettivi non raggiunti di Formaper (lo stressano di continuo)',
  ])('is named, but holds nothing up: %s', (question) => {
    const reading = aReading(question);
    expect(brief(reading.where)).toEqual(['verdict partially-met,not-met', 'centre Formaper']);
    expect(reading.unknownSubjects).toEqual([]);
  });

  it.each([
    ['obiettivi non raggiunti, Pippo', ['Pippo']],
    ['area Pippo: obiettivi non raggiunti', ['Pippo']],
    ['scusa, Pippo', ['Pippo']],
  ])('a name that nothing here knows is none of it: %s', (question, unknown) => {
    expect(aReading(question).unknownSubjects).toEqual(unknown);
  });
});

describe('an unknown word where a verb stands', () => {
  it.each([
    'quanti indicatori raccoglie la missione 012?',
    'obiettivi di Formaper che ci stupiscono',
    'abbiamo sbirciato gli obiettivi di Formaper',
  ])('holds nothing up: %s', (question) => {
    expect(aReading(question).unknownSubjects).toEqual([]);
  });

  it.each([
    ['quanto guadagna il segretario?', 'guadagna'],
    ['obiettivi di Formaper sul noleggio', 'noleggio'],
  ])('is what is asked where no noun stands before it: %s', (question, word) => {
    expect(aReading(question).unknownSubjects).toContain(word);
  });
});

describe('a "no" behind what is left out', () => {
  it.each([
    ['non raggiunti, il PIRA no', ['verdict partially-met,not-met', 'not section pira']],
    ['obiettivi D, parziali no', ['flag D', 'not verdict partially-met']],
    ['elenco dei No', ['result-kind no']],
  ])('%s', (question, where) => {
    expect(brief(aReading(question).where)).toEqual(where);
  });
});

describe('what a hyphen joins', () => {
  it('is one word where the report has it so', () => {
    expect(aReading('loc-ker').topic).toEqual(['locker']);
    expect(aReading('start-up').topic).toEqual(['start', 'up']);
  });
});
