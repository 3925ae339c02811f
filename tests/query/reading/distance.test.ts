import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

describe('how far a thing is from its target', () => {
  it.each([
    ['quanti rilasci mancano allo SPID?', ['verdict not-met,partially-met', 'words rilasci,spid']],
    [
      'quanti punti percentuali mancano alla mediazione?',
      ['verdict not-met,partially-met', 'words mediazione'],
    ],
  ])('%s', (question, where) => {
    const reading = aReading(question);
    expect(reading.attributes).toEqual(['variance']);
    expect([...reading.signals]).toEqual([]);
    expect(brief(reading.where)).toEqual(where);
  });

  it('is not asked of rows', () => {
    const reading = aReading('quanti obiettivi mancano a Formaper?');
    expect(reading.signals.has('count')).toBe(true);
    expect(reading.attributes).toEqual([]);
  });
});

describe('the degree of attainment', () => {
  it.each([
    ['percentuale di raggiungimento della Camera Arbitrale', ['verdict met', 'centre Camera Arbitrale']],
    ['grado di raggiungimento degli obiettivi del PIRA', ['verdict met', 'section pira']],
  ])('of a group is the share of what was met: %s', (question, where) => {
    expect(aReading(question).signals.has('share')).toBe(true);
    expect(brief(aReading(question).where)).toEqual(where);
  });

  it.each([
    'grado di raggiungimento dello SPID',
    'classifica di Formaper per grado di raggiungimento',
    'indicatori con grado di raggiungimento sotto il 50%',
  ])('of one thing, or beside a bound, is its own: %s', (question) => {
    expect(aReading(question).signals.has('share')).toBe(false);
  });
});
