import { isDeepStrictEqual } from 'node:util';
import type { YearIndex } from '../record.ts';

export interface IndexChanges {
  state: 'new' | 'same' | 'changed';
  rows: RowChange[];
}

/** `fields` that differ; null for a new row, empty for one that is gone. */
export interface RowChange {
  id: string;
  fields: string[] | null;
}

/** What a new index of a year changes in the one that stands; null where none stands. */
export function compareIndexes(before: YearIndex | null, after: YearIndex): IndexChanges {
  if (before === null) return { state: 'new', rows: [] };
  const known = new Map(before.indicators.map((indicator) => [indicator.id, indicator]));
  const present = new Set(after.indicators.map(({ id }) => id));
  const rows: RowChange[] = after.indicators.flatMap((indicator): RowChange[] => {
    const old = known.get(indicator.id);
    if (!old) return [{ id: indicator.id, fields: null }];
    const fields = differingFields(old, indicator);
    return fields.length === 0 ? [] : [{ id: indicator.id, fields }];
  });
  const gone = before.indicators.filter(({ id }) => !present.has(id)).map(({ id }) => ({ id, fields: [] }));
  return { state: isDeepStrictEqual(before, after) ? 'same' : 'changed', rows: [...rows, ...gone] };
}

/** Names of the fields of `after` that `before` has otherwise or not at all. */
export function differingFields(before: object, after: object): string[] {
  const old = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) =>
    isDeepStrictEqual(old.get(field), value) ? [] : [field],
  );
}
