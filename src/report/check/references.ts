import { noticeAt, type YearCheck } from './finding.ts';

/**
 * A PIRA code that a row cites is either printed in the PIRA tables, or belongs to one of their operational
 * objectives, whose other codes are: rows reported elsewhere are left out of those tables.
 */
export const referenceCheck: YearCheck = {
  name: 'references',
  run({ index }) {
    const printed = index.indicators.flatMap(({ section, code }) =>
      section === 'pira' && code ? [code] : [],
    );
    const objectives = new Set(printed.map(objectiveOf));
    return index.indicators.flatMap(({ id, piraCodes }) =>
      piraCodes
        .filter((code) => !objectives.has(objectiveOf(code)))
        .map((code) =>
          noticeAt(
            id,
            `cites PIRA ${code}, but the PIRA tables print no code of objective ${objectiveOf(code)}`,
          ),
        ),
    );
  },
};

function objectiveOf(code: string): string {
  return code.split('.').slice(0, 2).join('.');
}
