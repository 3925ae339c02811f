import type { Year } from '../corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Anomaly } from './anomaly.ts';
import { cellAnomalies } from './cells.ts';
import { citationAnomalies, codeAnomalies, crossedAnomalies } from './codes.ts';
import { curatedAnomalies } from './curated.ts';
import { footnoteAnomalies } from './footnotes.ts';
import { columnAnomalies, headingAnomalies, objectiveNumberAnomalies } from './headings.ts';
import { programmeAnomalies } from './programmes.ts';
import { twinAnomalies } from './twins.ts';

export type { Anomaly, AnomalyCode, Place } from './anomaly.ts';

/** What touches figures comes first, then references and codes, then print. */
const CHECKS: readonly ((year: Year) => Anomaly[])[] = [
  twinAnomalies,
  programmeAnomalies,
  crossedAnomalies,
  citationAnomalies,
  headingAnomalies,
  objectiveNumberAnomalies,
  columnAnomalies,
  cellAnomalies,
  footnoteAnomalies,
  codeAnomalies,
];

/** A year does not change, and neither does what we know of it while the process runs. */
const found = new WeakMap<Year, { knowledge: Knowledge; anomalies: Anomaly[] }>();

/** What is inconsistent in a year's report: what the checks find, and what a reader curated, in that order. */
export function anomaliesOf(year: Year, knowledge: Knowledge): Anomaly[] {
  const known = found.get(year);
  if (known?.knowledge === knowledge) return known.anomalies;
  const anomalies = findAnomalies(year, knowledge);
  found.set(year, { knowledge, anomalies });
  return anomalies;
}

function findAnomalies(year: Year, knowledge: Knowledge): Anomaly[] {
  const [twins, ...checks] = CHECKS.map((check) => check(year));
  return [...(twins ?? []), ...curatedAnomalies(year, knowledge), ...checks.flat()];
}
