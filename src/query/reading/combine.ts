import { STATUSES, type Status } from '../../targets/verdict.ts';
import type { Atom, Clause, Where } from '../where.ts';
import type { Bound } from './bind.ts';
import type { Slot } from './reading.ts';

/**
 * Slots of one facet are alternatives ("Formaper e Camera Arbitrale" are two centres, no row is in doubt);
 * different facets restrict each other; each exclusion stands alone.
 */
export function combine({ slots, alternatives, both }: Bound): Where {
  const joined = new Set(alternatives.flat());
  const clauses: Clause[] = alternatives.map((run) => ({
    not: run.every((slot) => settled(slot).not),
    anyOf: run.map((slot) => settled(slot).atom),
  }));
  const deniedVerdicts = slots.filter(isDeniedVerdict).length;
  const byFacet = new Map<string, Clause>();
  for (const slot of slots) {
    if (joined.has(slot)) continue;
    const { atom, not } = settled(slot);
    // "Né raggiunti né parziali": each denial holds.
    const alone = isDeniedVerdict(slot) ? deniedVerdicts > 1 : both && !not && isManifold(atom);
    const key = alone ? null : `${not} ${keyOf(atom)}`;
    const same = key === null ? undefined : byFacet.get(key);
    if (same && !not) same.anyOf.push(...(isSame(same.anyOf, atom) ? [] : [atom]));
    else {
      const clause = { not, anyOf: [atom] };
      if (clauses.some((other) => JSON.stringify(other) === JSON.stringify(clause))) continue;
      clauses.push(clause);
      if (key !== null) byFacet.set(key, clause);
    }
  }
  return clauses.map(mergeVerdicts);
}

/** A programme is a programme of its mission; a condition's bounds hold together. */
function keyOf(atom: Atom): string {
  if (atom.facet === 'number') return JSON.stringify(atom);
  // "PIRA 4.1.3 e 4.1.4": names of one kind.
  return atom.facet === 'pira-code' ? 'code' : atom.facet;
}

function isSame(atoms: readonly Atom[], atom: Atom): boolean {
  return atoms.some((other) => JSON.stringify(other) === JSON.stringify(atom));
}

/** A row has several of these, but one verdict, one section: "sia raggiunti che parziali" are alternatives. */
function isManifold({ facet }: Atom): boolean {
  return ['centre', 'flag', 'beneficiary', 'public-value', 'pira-code', 'footnote'].includes(facet);
}

function isDeniedVerdict({ atom, not, excluded }: Slot): boolean {
  return atom.facet === 'verdict' && not && !excluded;
}

/** "Non raggiunti" asks for the other verdicts, not for everything but the met. */
export function settled(slot: Slot): { atom: Atom; not: boolean } {
  if (slot.atom.facet !== 'verdict' || !isDeniedVerdict(slot)) return { atom: slot.atom, not: slot.not };
  return { atom: { facet: 'verdict', statuses: complement(slot.atom.statuses) }, not: false };
}

function complement(statuses: readonly Status[]): Status[] {
  return STATUSES.filter((status) => status !== 'not-assessable' && !statuses.includes(status));
}

/** "Raggiunti e parziali": one verdict atom with both. */
function mergeVerdicts(clause: Clause): Clause {
  const verdicts = clause.anyOf.filter((atom) => atom.facet === 'verdict');
  if (verdicts.length < 2) return clause;
  const statuses = STATUSES.filter((status) => verdicts.some((atom) => atom.statuses.includes(status)));
  return {
    ...clause,
    anyOf: [...clause.anyOf.filter((atom) => atom.facet !== 'verdict'), { facet: 'verdict', statuses }],
  };
}
