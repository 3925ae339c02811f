import { describe, expect, it } from 'vitest';
import { createAsker } from '../../../src/ask.ts';
import { loadCorpus } from '../../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';

const { centresNamed } = createAsker(loadCorpus(PROJECT_DATA), PROJECT_DATA);

describe('the centres that words name', () => {
  it.each([
    ['Camera Arbitrale', ['Camera Arbitrale']],
    ['arbitrale', ['Camera Arbitrale']],
    ['l’area CAMERA ARBITRALE', ['Camera Arbitrale']],
    ['compliace', ['Compliance e Qualità']],
    ['camera', ['Camera Arbitrale', 'Camera di commercio']],
    ['formaper e innexta', ['Innexta', 'Formaper']],
    ['registro delle imprese', ['Registro delle imprese']],
  ])('%s: %j', (words, names) => {
    expect(centresNamed(words)).toEqual(names);
  });

  it.each(['', '  ', 'di', 'aiuto', 'ufficio marziani', '<!channel>', 'x'.repeat(5_000)])(
    'are none for %j',
    (words) => {
      expect(centresNamed(words)).toEqual([]);
    },
  );
});
