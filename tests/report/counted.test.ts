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
    [
      'what its share is an increase of',
      { name: 'Percentuale di incremento del n. di accessi', result: '+40%' },
      'accessi',
    ],
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
    ['what it only concerns', { name: 'Rilascio in test della rete dei locker', result: 'Sì' }, 'locker'],
    ['what its measure is only about', { name: 'Incontri: n. partecipanti' }, 'incontri'],
    ['the people where it counts the acts', { name: 'N. richieste di conciliazione' }, 'conciliatori'],
    ['what a year stands before', { name: 'Quota', footnotes: [4] }, 'iscritti'],
  ])('%s', (_, known, noun) => {
    expect(evidence(known, noun)).toBeNull();
  });
});
