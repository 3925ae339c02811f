import { describe, expect, it } from 'vitest';
import { countedIn } from '../../../src/query/reading/counted.ts';
import { read } from '../../../src/query/reading/read.ts';
import { buildVocabulary } from '../../../src/query/reading/vocabulary.ts';
import { loadCentres } from '../../../src/report/centres.ts';
import { loadCorpus } from '../../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { loadGlossary } from '../../../src/report/glossary.ts';

const vocabulary = buildVocabulary(
  loadCorpus(PROJECT_DATA),
  loadCentres(PROJECT_DATA),
  loadGlossary(PROJECT_DATA),
);

function counted(question: string): string | null {
  const { items, tokens } = read(question, vocabulary, { askedYear: 2023, today: '2024-05-06' });
  return countedIn(items, tokens)?.written ?? null;
}

describe('what “quanti” asks the number of', () => {
  it.each([
    ['quanti dipendenti abbiamo?', 'dipendenti'],
    ['Quanti Studenti stranieri ci sono', 'Studenti stranieri'],
    ['numero di mediazioni', 'mediazioni'],
    ['quanti nuovi rilasci SPID', 'nuovi rilasci SPID'],
    ['quante imprese sono iscritte?', 'imprese'],
    ['spid: quanti hotel?', 'hotel'],
    ['quanti cittadini hanno lo spid', 'cittadini'],
  ])('%s: %s', (question, written) => {
    expect(counted(question)).toBe(written);
  });

  it.each([
    'quanti obiettivi sul turismo',
    'quanti raggiunti',
    'quanti ne mancano',
    'quanti giorni di ritardo',
    'elenco dei dipendenti',
  ])('no thing: %s', (question) => {
    expect(counted(question)).toBeNull();
  });
});
