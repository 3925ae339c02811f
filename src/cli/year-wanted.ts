import { loadCorpus } from '../report/corpus.ts';

/** The year asked for, or the latest. Throws where there is none. */
export function yearWanted(dataDir: string, year: number | null): number {
  const { years, latest } = loadCorpus(dataDir);
  if (year === null) return latest.year;
  if (!years.has(year))
    throw new Error(`no index of ${year} in ${dataDir}; there are: ${[...years.keys()].join(', ')}`);
  return year;
}
