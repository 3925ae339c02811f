import { errorAt, type YearCheck } from './finding.ts';

/** Ids are unique in their year: everything else points by them. */
export const identityCheck: YearCheck = {
  name: 'identity',
  run({ index }) {
    const ids = index.indicators.map(({ id }) => id);
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
    return [...twice].map((id) =>
      errorAt(id, `${ids.filter((each) => each === id).length} rows have this id`),
    );
  },
};
