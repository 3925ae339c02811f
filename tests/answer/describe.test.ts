import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { describe } from '../../src/answer/describe/describe.ts';
import { type Atom, is, isNot } from '../../src/query/where.ts';
import { arbitraryWhere } from '../query/arbitrary-where.ts';

const number = (rest: Partial<Extract<Atom, { facet: 'number' }>>): Atom => ({
  facet: 'number',
  measure: 'result',
  op: '>',
  value: 10,
  high: null,
  unit: '',
  ...rest,
});

group('what was understood, in words', () => {
  it.each<[Atom, string]>([
    [{ facet: 'verdict', statuses: ['not-met', 'partially-met'] }, 'non raggiunti (anche in parte)'],
    [{ facet: 'verdict', statuses: ['partially-met', 'not-met'] }, 'non raggiunti (anche in parte)'],
    [{ facet: 'verdict', statuses: ['not-met'] }, 'non raggiunti'],
    [{ facet: 'verdict', statuses: ['met', 'not-assessable'] }, 'raggiunti o non valutabili'],
    [{ facet: 'reserved' }, 'con riserva'],
    [{ facet: 'near-miss', degree: 0.95 }, 'mancati per poco (almeno il 95% del target)'],
    [{ facet: 'section', section: 'pira' }, 'sezione PIRA'],
    [{ facet: 'theme', theme: 'attrattività' }, 'tema Attrattività e sviluppo sostenibile del territorio'],
    [{ facet: 'flag', flag: 'S' }, 'sigla S (semplificazione)'],
    [{ facet: 'mission', code: '011' }, 'missione 011'],
    [{ facet: 'footnote', number: 12 }, 'nota 12'],
    [{ facet: 'cause', cause: 'not-stated' }, 'causa non riportata dalla relazione'],
    [{ facet: 'result-kind', result: 'no' }, 'risultato «No»'],
    [{ facet: 'target-unit', unit: '%' }, 'target in percentuale'],
    [{ facet: 'target-unit', unit: 'days' }, 'target in giorni'],
    [{ facet: 'exceeded' }, 'risultato oltre il target'],
    [{ facet: 'postponed', to: '2024' }, 'slittati al 2024'],
    [{ facet: 'postponed', to: null }, 'slittati'],
    [{ facet: 'words', words: ['start', 'up'] }, 'parole «start up»'],
    [{ facet: 'id', id: 'x' }, 'l’indicatore mostrato'],
    [number({}), 'risultato sopra 10'],
    [number({ op: '<=', value: 1234.5, unit: '%' }), 'risultato al massimo 1.234,5%'],
    [number({ measure: 'cap', op: '>=', value: 300_000, unit: '€' }), 'tetto di budget almeno € 300.000'],
    [number({ measure: 'variance', value: 5, unit: 'giorni' }), 'scostamento sopra 5 giorni'],
    [number({ op: 'between', value: 10, high: 50 }), 'risultato tra 10 e 50'],
    [{ facet: 'deadline', from: null, to: '2023-03-31' }, 'scadenza entro 31/03/2023'],
    [{ facet: 'deadline', from: '2023-03-01', to: null }, 'scadenza dal 01/03/2023'],
    [{ facet: 'deadline', from: '2023-03-01', to: '2023-03-31' }, 'scadenza tra 01/03/2023 e 31/03/2023'],
    [{ facet: 'deadline', from: '2023-03-31', to: '2023-03-31' }, 'scadenza 31/03/2023'],
    [{ facet: 'deadline', from: null, to: null }, 'con una scadenza'],
  ])('%j: %s', (atom, words) => {
    expect(describe([is(atom)])).toEqual([words]);
  });

  it('joins choices, each once, and says what is left out', () => {
    const centre = (name: string): Atom => ({ facet: 'centre', name });
    expect(
      describe([
        { not: false, anyOf: [centre('Formaper'), centre('Innexta'), centre('Promos'), centre('Formaper')] },
        isNot({ facet: 'section', section: 'pira' }),
        {
          not: false,
          anyOf: [
            { facet: 'id', id: 'a' },
            { facet: 'id', id: 'b' },
          ],
        },
      ]),
    ).toEqual([
      'centro Formaper, centro Innexta o centro Promos',
      'escluso: sezione PIRA',
      'i 2 indicatori mostrati',
    ]);
  });

  it('has words for whatever can be asked, and none of the machine’s', () => {
    fc.assert(
      fc.property(arbitraryWhere, (where) => {
        const words = describe(where);
        expect(words).toHaveLength(where.length);
        for (const text of words)
          expect(text).not.toMatch(/undefined|null|NaN|\[object|not-met|public-value|\bdays\b|\bnumber\b/);
      }),
    );
  });
});
