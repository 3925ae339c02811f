import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/report/counted.ts';
import type { Indicator } from '../../src/report/record.ts';
import { aFootnote, anIndicator, aYear, rowOf } from './an-indicator.ts';

const NOTE = aFootnote(
  4,
  '21.452 studenti stranieri su 211.890 studenti. Da febbraio 2023 gli iscritti calano.',
);

function evidence(known: Partial<Indicator>, noun: string, asked: readonly string[] = [noun]) {
  const row = anIndicator('row', { target: '10', result: '12', ...known });
  return evidenceOf(rowOf(aYear([row], { footnotes: [NOTE] }), 'row'), noun, asked);
}

const IN_RESULT = { in: 'result', measured: null };

describe('a row counts', () => {
  it.each<[string, Partial<Indicator>, string]>([
    ['what stands behind “n.” in its name', { name: 'N. di nuovi rilasci SPID' }, 'spid'],
    ['what its target counts', { name: 'Rilascio', target: 'Almeno n. 2 servizi', result: '2' }, 'servizi'],
    ['what its name begins with', { name: 'Organizzazione incontri business' }, 'incontri'],
    ['what a number in the result stands before', { name: 'Piano', result: 'Sì, 3 seminari' }, 'seminari'],
  ])('%s', (_, known, noun) => {
    expect(evidence(known, noun)).toEqual(IN_RESULT);
  });

  it('what its formula counts, and says so', () => {
    const known = { name: 'Avvio di controlli', algorithm: 'N. settori oggetto di controllo' };
    expect(evidence(known, 'settori')).toEqual({ in: 'result', measured: 'N. settori oggetto di controllo' });
  });

  it('what a note states, in the sentence that does', () => {
    expect(evidence({ name: 'Quota', footnotes: [4] }, 'studenti')).toEqual({
      in: 'note',
      number: 4,
      words: '21.452 studenti stranieri su 211.890 studenti.',
    });
  });

  it('the part that a note tells, where the parts add up to its result', () => {
    const split = aFootnote(5, '8 settore orafo, 4 settore tessile.');
    const row = anIndicator('row', { algorithm: 'N. imprese', target: '10', result: '12', footnotes: [5] });
    const known = rowOf(aYear([row], { footnotes: [split] }), 'row');
    expect(evidenceOf(known, 'imprese', ['imprese', 'tessile'])).toMatchObject({ in: 'note', number: 5 });
    expect(evidenceOf(known, 'imprese', ['imprese'])).toMatchObject({ in: 'result' });
    const other = anIndicator('row', { algorithm: 'N. imprese', target: '10', result: '20', footnotes: [5] });
    const whole = rowOf(aYear([other], { footnotes: [split] }), 'row');
    expect(evidenceOf(whole, 'imprese', ['imprese', 'tessile'])).toMatchObject({ in: 'result' });
  });

  it('in the unit that a note names', () => {
    const days = aFootnote(6, 'Dato riferito a giornate lavorative.');
    const row = anIndicator('row', {
      name: 'Durata media dei corsi',
      target: '3',
      result: '4',
      footnotes: [6],
    });
    const known = rowOf(aYear([row], { footnotes: [days] }), 'row');
    expect(evidenceOf(known, 'giornate', ['giornate', 'corsi'])).toMatchObject({ in: 'result' });
    expect(evidenceOf(known, 'settimane', ['settimane', 'corsi'])).toBeNull();
  });

  it('what its name begins with, though it measures that by something else, where the question names it all', () => {
    const known = { name: 'Avvio di procedure di controllo GDPR', algorithm: 'N. audit' };
    expect(evidence(known, 'procedure', ['procedure', 'gdpr'])).toEqual({
      in: 'result',
      measured: 'N. audit',
    });
    expect(evidence(known, 'procedure')).toBeNull();
  });

  it('what the question calls by all the words of its name', () => {
    const known = { name: 'Percentuale di dipendenti formati', result: '66%' };
    expect(evidence(known, 'dipendenti', ['dipendenti', 'formati'])).toEqual(IN_RESULT);
    expect(evidence(known, 'dipendenti', ['dipendenti'])).toBeNull();
  });
});

describe('a row does not count', () => {
  it.each<[string, Partial<Indicator>, string]>([
    [
      'those of whom it is a share',
      { name: '% di dipendenti formati', algorithm: 'N. dipendenti / totale', result: '66%' },
      'dipendenti',
    ],
    [
      'what its share is an increase of',
      { name: 'Percentuale di incremento del n. di accessi', result: '+40%' },
      'accessi',
    ],
    [
      'what its target counts, where its result is a yes',
      { target: 'Almeno n. 3 incontri', result: 'Sì' },
      'incontri',
    ],
    ['what it only concerns', { name: 'Rilascio in test della rete dei locker', result: 'Sì' }, 'locker'],
    ['what its measure is only about', { name: 'Incontri: n. partecipanti' }, 'incontri'],
    ['the people where it counts the acts', { name: 'N. richieste di conciliazione' }, 'conciliatori'],
    ['what a year stands before', { name: 'Quota', footnotes: [4] }, 'iscritti'],
  ])('%s', (_, known, noun) => {
    expect(evidence(known, noun)).toBeNull();
  });
});
