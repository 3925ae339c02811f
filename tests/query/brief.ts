import type { Atom, Where } from '../../src/query/where.ts';

/** Restrictions as one short line a clause: "not centre Formaper", "type efficacia | type impatto". */
export function brief(where: Where): string[] {
  return where.map(({ not, anyOf }) => `${not ? 'not ' : ''}${anyOf.map(briefAtom).join(' | ')}`);
}

function briefAtom(atom: Atom): string {
  const { facet, ...rest } = atom;
  const values = Object.values(rest)
    .filter((value) => value !== null && value !== '')
    .map(String);
  return [facet, ...values].join(' ');
}
