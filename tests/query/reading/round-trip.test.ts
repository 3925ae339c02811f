import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/query/reading/read.ts';
import { buildVocabulary } from '../../../src/query/reading/vocabulary.ts';
import { type Clause, is } from '../../../src/query/where.ts';
import { loadCentres } from '../../../src/report/centres.ts';
import { loadCorpus } from '../../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { loadGlossary } from '../../../src/report/glossary.ts';
import { brief } from '../brief.ts';
import { arbitraryQuery } from './arbitrary-query.ts';

const corpus = loadCorpus(PROJECT_DATA);
const vocabulary = buildVocabulary(corpus, loadCentres(PROJECT_DATA), loadGlossary(PROJECT_DATA));

const CENTRES = [
  ...new Set(corpus.latest.indicators.flatMap((row) => row.centres.map(({ name }) => name))),
].filter(
  // The whole body, not one of its centres: asked for with other words.
  (name) => !['Tutte le Aree', 'Camera di commercio'].includes(name),
);

/** Without what makes no difference: the order of clauses, of choices, of verdicts. */
function unordered(where: readonly Clause[]): string[] {
  return where
    .flatMap(({ not, anyOf }) => {
      const atoms = anyOf.map((atom) =>
        atom.facet === 'verdict' ? { ...atom, statuses: atom.statuses.toSorted() } : atom,
      );
      const choices = atoms.flatMap((atom) => brief([is(atom)])).toSorted();
      return `${not ? 'not ' : ''}${choices.join(' | ')}`;
    })
    .toSorted();
}

describe('a query put into words', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(arbitraryQuery(CENTRES), ({ text, where }) => {
        const reading = read(text, vocabulary, { askedYear: 2023, today: '2024-05-06' });
        expect(unordered(reading.where)).toEqual(unordered(where));
        expect(reading.unknown).toEqual([]);
        expect(reading.corrections).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
