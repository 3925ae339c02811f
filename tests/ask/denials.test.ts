import { describe, expect, it } from 'vitest';
import { last, rowsOf } from './asker.ts';

describe('what is denied', () => {
  it.each([
    'mancati della performance che non sono gradi di utilizzo del budget',
    'mancati della performance tranne i budget',
  ])('lines of budgets are left out, and nothing is asked of them: %s', (question) => {
    const answer = last(question);
    expect(answer.intent).toBe('list');
    expect(rowsOf(answer)).toEqual([
      'performance 1.2.1',
      'performance 1.3.2',
      'performance 2.5.2',
      'performance 3.5.2',
      'performance 4.5.1',
    ]);
  });

  it('a name that only tells from another is left aside, and said so', () => {
    const answer = last('il 1.4.1, quello energetico, non le mediazioni');
    expect(rowsOf(answer)).toEqual(['pira 1.4.1']);
    expect(answer.understood).toContain('non considerato: «mediazioni»');
  });

  it.each([
    ['mancati della performance senza nessuna nota', ['performance 2.3.1', 'performance 2.5.2']],
    ['indicatori S non raggiunti in pieno', null],
  ])('%s', (question, rows) => {
    const answer = last(question);
    expect(answer).toMatchObject({ outcome: 'answered', intent: 'list' });
    if (rows) expect(rowsOf(answer)).toEqual(rows);
  });

  it.each([
    'target saltati per una norma o una decisione del legislatore?',
    'cosa è saltato per colpa di leggi o ministeri?',
  ])('causes that are joined are one kind of cause: %s', (question) => {
    expect(last(question).understood).toContain('causa esterna');
    expect(last(question).indicators).toHaveLength(4);
  });
});

describe('numbers before what is ranked', () => {
  it.each(['i 3 tetti di spesa più alti del PIRA', 'i tre massimali più alti del pira'])('%s', (question) => {
    expect(rowsOf(last(question)).slice(0, 1)).toEqual(['pira 3.1.3']);
    expect(last(question).indicators).toHaveLength(3);
  });

  it('points below the target are how far it was missed', () => {
    expect(rowsOf(last('quali gradi di utilizzo del budget stanno oltre 10 punti sotto il target?'))).toEqual(
      ['performance 1.1.1', 'performance 2.1.1', 'pira 3.1.1'],
    );
  });

  it('a ranking of budgets has them all, in its order', () => {
    expect(rowsOf(last('classifica dei gradi di utilizzo del budget, dal peggiore'))[0]).toBe(
      'performance 2.1.1',
    );
    expect(last('classifica dei gradi di utilizzo del budget').indicators).toHaveLength(7);
  });
});

describe('a budget that was not used up', () => {
  it.each([
    ['perché il fintech non ha usato tutto il budget?', 'why'],
    ['linee che non hanno usato tutto il budget', 'budget'],
  ])('is about its line, and leaves none out: %s', (question, intent) => {
    const answer = last(question);
    expect(answer.intent).toBe(intent);
    expect(answer.understood).not.toContain('escluso');
  });

  it('is another matter than lines that are left out', () => {
    expect(last('mancati che non sono gradi di utilizzo del budget').understood).toContain('escluso');
  });
});

describe('who else answers for what a centre does', () => {
  it.each([
    ['con chi condivide Formaper gli obiettivi mancati?', /^Formaper condivide 2 indicatori/],
    ['con chi condivide Formaper gli obiettivi del PIRA?', /^Formaper condivide 4 indicatori/],
    ['chi lavora con Formaper sulla digitalizzazione', /^Tra quelli chiesti, nessun indicatore di Formaper/],
  ])('is of the rows that are asked about: %s', (question, headline) =>
    expect(last(question).headline).toMatch(headline),
  );

  it('is not told where it is denied', () =>
    expect(last('con chi non condivide Formaper obiettivi?').headline).not.toContain('condivide'));
});
