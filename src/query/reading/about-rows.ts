import type { Clause, Facet } from '../where.ts';
import { isHow } from './how-it-went.ts';

/** How rows went does not tell which are meant: "SPID con riserva" is about SPID, though it has none. */
export function isAboutRows({ anyOf }: Clause): boolean {
  return !anyOf.some((atom) => isHow(atom) && !TELLING.includes(atom.facet));
}

/** What a cell or a note says may single a row out. */
const TELLING: readonly Facet[] = ['cause-says', 'result-kind', 'noted'];

/** Nothing but words of the subject, wanted. */
export function isWords({ not, anyOf }: Clause): boolean {
  return !not && anyOf.every(({ facet }) => facet === 'words');
}
