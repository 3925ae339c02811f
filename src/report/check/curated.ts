import { curatedFaults } from '../curated-use.ts';
import { type CorpusCheck, errorAt } from './finding.ts';

const FAULTS = {
  'rests-on-nothing': 'rests on words that no row of any indexed year has',
  'means-several-rows': 'means several rows of one year; name it by more words or by its code',
} as const;

/** Every curated entry rests on words that are really there, and means one row. */
export const curatedCheck: CorpusCheck = {
  name: 'curated',
  run: (corpus) =>
    curatedFaults(corpus).map(({ file, entry, fault, row }) =>
      errorAt(`curated/${file}.json entry ${entry} (${row})`, FAULTS[fault]),
    ),
};
