import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCentres } from '../centres.ts';
import { loadCorpus } from '../corpus.ts';
import { type YearIndex, yearIndexSchema } from '../record.ts';
import { curatedCheck } from './curated.ts';
import { doubtCheck } from './doubts.ts';
import type { CorpusCheck, Finding, YearCheck, YearSubject } from './finding.ts';
import { footnoteCheck } from './footnotes.ts';
import { identityCheck } from './identity.ts';
import { provenanceCheck } from './provenance.ts';
import { referenceCheck } from './references.ts';
import { sourceCheck } from './source.ts';

/** What depends on nothing else comes first: a fault there explains the ones below. */
export const YEAR_CHECKS: readonly YearCheck[] = [
  sourceCheck,
  identityCheck,
  provenanceCheck,
  footnoteCheck,
  referenceCheck,
  doubtCheck,
];

export const CORPUS_CHECKS: readonly CorpusCheck[] = [curatedCheck];

/**
 * Everything that the checks find in a data folder, year by year and then across them. Throws as `loadCorpus`
 * does where a file is missing or not as its schema asks: that is the first of the checks.
 */
export function runChecks(dataDir: string): Finding[] {
  const corpus = loadCorpus(dataDir);
  const centres = loadCentres(dataDir);
  const subjects = [...corpus.years.keys()].map((year): YearSubject => {
    const index = readIndex(join(dataDir, 'years', `${year}.json`));
    const source = join(dataDir, index.source.file);
    return { index, text: existsSync(source) ? readFileSync(source, 'utf8') : null, centres };
  });
  return [
    ...subjects.flatMap((subject) => YEAR_CHECKS.flatMap((check) => check.run(subject))),
    ...CORPUS_CHECKS.flatMap((check) => check.run(corpus)),
  ];
}

function readIndex(path: string): YearIndex {
  return yearIndexSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
