import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCentres } from '../../src/report/centres.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { loadKnowledge } from '../../src/report/knowledge.ts';
import { type YearIndex, yearIndexSchema } from '../../src/report/record.ts';

/** The project's own year, as its file has it. */
export const YEAR: YearIndex = yearIndexSchema.parse(
  JSON.parse(readFileSync(join(PROJECT_DATA, 'years/2023.json'), 'utf8')),
);
export const KNOWLEDGE = loadKnowledge(PROJECT_DATA);
export const CENTRES = loadCentres(PROJECT_DATA);
export const CONTEXT = {
  year: YEAR.year,
  base: YEAR,
  source: YEAR.source,
  knowledge: KNOWLEDGE,
  centres: CENTRES,
};
