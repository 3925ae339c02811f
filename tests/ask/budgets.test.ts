import { describe, expect, it } from 'vitest';
import { last, rowsOf } from './asker.ts';

describe('money that was asked about', () => {
  it.each([
    ['budget Smart-MI', '500.000'],
    ['budget bike', '600.000'],
  ])('of a project is its own cap, not the line that a note mentions it in: %s', (question, amount) => {
    expect(last(question).headline).toContain(amount);
  });

  it.each([
    'abbiamo rispettato i tetti?',
    'abbiamo speso meno di 500 mila euro per Smart-MI?',
    'quanti euro persi?',
  ])('was spent: the report does not say: %s', (question) => {
    const answer = last(question);
    expect(answer.intent).toBe('spend');
    expect(answer.headline).toContain('non riporta la spesa');
  });

  it('of missions stands where money is asked for; who or how they went is told of their rows', () => {
    expect(last('quanto vale la missione 16?').intent).toBe('funds');
    expect(last('chi gestisce la missione 16?').headline).toContain('Internazionalizzazione (4)');
    expect(last('PIRA tranne missione 11 e 12').headline).toContain('14 indicatori');
  });
});

describe('what everyday words restrict', () => {
  it.each([
    ['elencami gli indicatori ok della camera arbitrale', 4],
    ['quanti Sì ci sono nel PIRA?', 27],
    ['indicatori senza scadenza', 118],
    ['per quanti mancati non c’è una causa?', 6],
  ])('%s', (question, rows) => expect(last(question).indicators).toHaveLength(rows));

  it('last in a ranking is the worst', () => {
    expect(last('ultimo in classifica tra i temi?').headline).toContain('Semplificazione');
    expect(rowsOf(last('quale linea di budget è andata peggio?'))).toEqual(['performance 2.1.1']);
  });
});

describe('groups and rows in common', () => {
  it('a share of the reached picks the groups, not how far a row came', () => {
    const tables = last('le aree sopra il 90% di raggiunti').blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    expect(tables.map(([name]) => name)).toContain('Comunicazione coordinamento strumenti e progetti');
    expect(tables.map(([name]) => name)).not.toContain('Formaper');
  });

  it('the first of them are as many as asked', () => {
    const tables = last('prime 3 aree per mancati').blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    expect(tables).toHaveLength(3);
  });

  it('what two centres share is what both answer for', () => {
    expect(last('quali indicatori condividono registro imprese e front end?').indicators).toHaveLength(7);
  });

  it('a code that a section does not have is said to be elsewhere', () => {
    expect(last('performance 2.4.6').headline).toContain('non c’è un 2.4.6');
  });

  it('what did not work is all that was missed', () => {
    expect(last('cosa non ha funzionato nel 2023').indicators).toHaveLength(26);
  });
});

it('tells both ends where both are asked for', () => {
  const { headline } = last('linea con l’utilizzo del budget più alto e più basso');
  expect(headline).toContain('2.1.1');
  expect(headline).toContain('2.2.1');
});
