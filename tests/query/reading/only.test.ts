import { describe, expect, it } from 'vitest';
import { aReading } from './a-reading.ts';

const cells = (question: string) =>
  aReading(question).slots.flatMap(({ atom }) =>
    atom.facet === 'public-value' || atom.facet === 'beneficiary' ? [[atom.name, atom.only ?? false]] : [],
  );

describe('"solo" beside what a cell names', () => {
  it.each([
    ['valore pubblico solo sociale', [['sociale', true]]],
    ['obiettivi con beneficiari le sole imprese', [['imprese', true]]],
    ['valore pubblico sociale', [['sociale', false]]],
    ['solo valore pubblico sociale', [['sociale', false]]],
    ['indicatori, solo quelli per i cittadini', [['cittadini', false]]],
  ])('%s: %j', (question, expected) => {
    expect(cells(question)).toEqual(expected);
  });
});
