import { describe, expect, test } from 'vitest';
import { type KnownCentre, loadCentres } from '../../../src/report/centres.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { CentreReader } from '../../../src/report/import/centre-list.ts';
import { printed } from './printed.ts';

const [template] = loadCentres(PROJECT_DATA);
const known = (name: string, ...spellings: string[]): KnownCentre[] =>
  template ? [{ ...template, name, spellings: [name, ...spellings] }] : [];
const reader = new CentreReader([
  ...known('Registro delle imprese'),
  ...known('Front end Registro delle imprese'),
  ...known('Servizi digitali', 'Servizi di digitalizzazione'),
  ...known('Camera Arbitrale'),
  ...known('Parcam'),
  ...known('Promos'),
]);

describe('the centres of a cell', () => {
  test.each([
    ['one, over lines', 'Front end Registro\ndelle imprese', ['Front end Registro delle imprese']],
    [
      'with another capital, or a line later',
      'Registro delle Imprese\nCamera\nArbitrale',
      ['Registro delle imprese', 'Camera Arbitrale'],
    ],
    ['after a comma', 'Parcam, Promos', ['Parcam', 'Promos']],
    ['by another spelling', 'Servizi di\ndigitalizzazione', ['Servizi digitali']],
    ['an unknown one', 'Nuova area\nsociale', ['?Nuova area sociale']],
    [
      'an unknown one between known ones',
      'Parcam\nNuova area\nsociale\nPromos',
      ['Parcam', '?Nuova area sociale', 'Promos'],
    ],
    [
      'two unknown ones',
      'Nucleo Studi e\nStatistica\nUfficio stampa',
      ['?Nucleo Studi e Statistica', '?Ufficio stampa'],
    ],
    [
      'a known name that goes on is another centre’s',
      'Camera Arbitrale di Milano',
      ['?Camera Arbitrale di Milano'],
    ],
    ['also over a line', 'Promos\nservizi', ['?Promos servizi']],
  ])('%s', (_, cell, names) => {
    const words = printed(cell);
    const listed = reader.read(words, { from: 0, to: words.length });
    expect(listed.map(({ name, printed: text }) => name ?? `?${text}`)).toEqual(names);
  });

  test.each([
    ['Sì', 'Parcam'],
    ['178%', 'Nuova area sociale'],
    ['senza maiuscola', 'Nuova area sociale'],
    ['(ambito CER)', 'Nuova area sociale'],
    ['Nuova area sociale', 'Parcam'],
    ['Nuova area sociale', 'Nuova area sociale\nParcam'],
    ['Parcam\n\nPromos', 'Parcam\nPromos'],
  ])('"%s" looks less like a centre cell than "%s"', (worse, better) => {
    const score = (cell: string) => {
      const words = printed(cell);
      return reader.score(words, { from: 0, to: words.length }) ?? Number.NEGATIVE_INFINITY;
    };
    expect(score(worse)).toBeLessThan(score(better));
  });
});
