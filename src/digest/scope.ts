import { z } from 'zod';
import { sectionSchema, themeSchema } from '../report/record.ts';
import type { Facts } from './snapshot.ts';

/** What a digest is about; the words are those of `query/where.ts`. */
export const scopeSchema = z.discriminatedUnion('facet', [
  z.strictObject({ facet: z.literal('centre'), name: z.string() }),
  z.strictObject({ facet: z.literal('section'), section: sectionSchema }),
  z.strictObject({ facet: z.literal('theme'), theme: themeSchema }),
  z.strictObject({ facet: z.literal('id'), id: z.string() }),
]);

export type Scope = z.infer<typeof scopeSchema>;

/** Whether the row belongs to any of the scopes; no scopes are the whole year. */
export function isInScope(row: Facts, scopes: readonly Scope[]): boolean {
  return scopes.length === 0 || scopes.some((scope) => holds(scope, row));
}

function holds(scope: Scope, row: Facts): boolean {
  switch (scope.facet) {
    case 'centre':
      return row.centres.includes(scope.name);
    case 'section':
      return row.section === scope.section;
    case 'theme':
      return row.theme === scope.theme;
    case 'id':
      return row.id === scope.id;
  }
}
