import { isDeepStrictEqual } from 'node:util';

/** Names of the fields of `after` that `before` has otherwise or not at all. */
export function differingFields(before: object, after: object): string[] {
  const old = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) =>
    isDeepStrictEqual(old.get(field), value) ? [] : [field],
  );
}
