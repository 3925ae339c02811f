import type { Clause, Facet } from '../where.ts';

/** How rows went does not tell which are meant: "SPID con riserva" is about SPID, though it has none. */
export function isAboutRows({ anyOf }: Clause): boolean {
  const outcomes: readonly Facet[] = [
    'verdict',
    'progress',
    'reserved',
    'near-miss',
    'exceeded',
    'equal',
    'cause',
    'number',
    'late',
  ];
  return !anyOf.some((atom) => outcomes.includes(atom.facet));
}

/** Nothing but words of the subject, wanted. */
export function isWords({ not, anyOf }: Clause): boolean {
  return !not && anyOf.every(({ facet }) => facet === 'words');
}
