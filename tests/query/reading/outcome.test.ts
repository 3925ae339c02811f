import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

const where = (question: string) => brief(aReading(question).where);

describe('"è stato raggiunto"', () => {
  it.each([
    [
      'quale obiettivo di Formaper non è stato raggiunto',
      ['centre Formaper', 'verdict partially-met,not-met'],
    ],
    ['c’è qualche indicatore che non è stato centrato?', ['verdict partially-met,not-met']],
    ['quale obiettivo è stato raggiunto?', ['verdict met']],
    ['Formaper: l’obiettivo non è stato raggiunto', ['centre Formaper', 'verdict partially-met,not-met']],
  ])('restricts where something is looked for: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it.each([
    ['il 2.5.2 è stato raggiunto?', ['code 2.5.2']],
    ['il 2.5.2 non è stato raggiunto?', ['code 2.5.2']],
    ['la mediazione non è stata raggiunta?', ['words mediazione']],
    ['l’obiettivo è stato raggiunto?', []],
    ['è stato raggiunto?', []],
    ['Formaper è stato raggiunto o no', ['centre Formaper']],
  ])('asks how one thing went, and restricts nothing: %s', (question, expected) => {
    expect(where(question)).toEqual(expected);
    expect(aReading(question).signals).toContain('outcome');
  });
});
