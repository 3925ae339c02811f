import { describe, expect, it } from 'vitest';
import { converse, rowsOf } from './asker.ts';

const last = (...turns: string[]) => {
  const answer = converse(...turns).at(-1);
  if (!answer) throw new Error('no turns');
  return answer;
};

describe('a question in its own words', () => {
  it('of a year without data shows what the report says of it, beside that there are none', () => {
    const answer = last('che valore avevano nel 2022 gli studenti stranieri?');
    expect(answer.outcome).toBe('empty');
    expect(answer.headline).toContain('Non ho i dati del 2022');
    expect(answer.notes.length + answer.indicators.length).toBeGreaterThan(0);
  });

  it('by a day means the deadlines of that day; those before it are named beside', () => {
    const answer = last('che cosa andava chiuso entro il 30 aprile 2023?');
    expect(answer.indicators).toHaveLength(2);
    expect(
      answer.blocks.some((block) => block.kind === 'hint' && block.text.startsWith('Prima di quel')),
    ).toBe(true);
  });

  it('names every cap that ties, and a band for what it is', () => {
    expect(rowsOf(last('qual è il massimale più basso del pira?'))).toEqual(['pira 2.4.3', 'pira 1.3.2']);
    expect(last('che fascia di spesa ha il piano formativo?').headline).toContain('da € 130.000 a € 261.000');
  });

  it('shows both of two things, though a row names both', () => {
    expect(rowsOf(last('spid e cassetto digitale'))).toContain('performance 1.2.1');
    expect(rowsOf(last('desk sharing e piano formativo'))).toEqual(['pira 4.1.2', 'pira 4.1.3']);
  });

  it('does not stop at a word of talk', () => {
    const answer = last('Scusa il disturbo, mi dici i bocciati di Formaper? Mi servono per una slide');
    expect(rowsOf(answer)).toEqual(['performance 3.5.2', 'pira 2.1.3', 'pira 3.3.1']);
  });

  it('tells the rules of judgement where no indicator is meant', () => {
    const answer = last('che tolleranza usate?');
    expect(answer).toMatchObject({ outcome: 'answered', intent: 'explain', indicators: [] });
    expect(answer.headline).toContain('senza tolleranze');
  });
});
