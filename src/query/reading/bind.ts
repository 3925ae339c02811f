import { STATUSES, type Status } from '../../targets/verdict.ts';
import type { Atom, Clause, Where } from '../where.ts';
import { atomsIn, type Item, operatorOf } from './item.ts';
import type { Slot } from './reading.ts';

/** A "non" reaches a verdict anywhere in its clause; any other restriction only when it stands next to it. */
const NEAR_TOKENS = 3;

interface Bound {
  slots: Slot[];
  /** Runs of slots joined by "o" though they restrict different things. */
  alternatives: Slot[][];
  /** "sia … che …": alternatives of one facet must all hold. */
  both: boolean;
}

/** Gives every restricting word its negation. */
export function bind(items: readonly Item[]): Bound {
  const slots: Slot[] = [];
  const alternatives: Slot[][] = [];
  const nors = items.filter((item) => operatorOf(item) === 'nor').length;
  let not: Item | null = null;
  let except = false;
  let or = false;
  let both = false;
  let last: Slot | null = null;
  for (const item of items) {
    const operator = operatorOf(item);
    if (operator === 'not' || (operator === 'nor' && nors > 1)) not = item;
    if (operator === 'except') except = true;
    if (operator === 'both') both = true;
    if (operator === 'or') or = true;
    const atoms = atomsIn(item);
    if (atoms.length === 0) {
      if (operator === null && !isConnective(item)) or = false;
      continue;
    }
    const negated = not !== null && reaches(not, item, atoms);
    for (const atom of atoms) {
      const slot: Slot = {
        atom,
        from: item.from,
        to: item.to,
        words: item.words.join(' '),
        not: (negated !== except) !== isDenied(item),
        excluded: except,
      };
      if (or && last && last.not === slot.not && last.atom.facet !== atom.facet)
        join(alternatives, last, slot);
      slots.push(slot);
      last = slot;
    }
    if (negated) not = null;
    or = false;
  }
  return { slots, alternatives, both };
}

function isDenied(item: Item): boolean {
  return item.concepts.some((concept) => concept.role === 'filter' && concept.not === true);
}

function reaches(not: Item, item: Item, atoms: readonly Atom[]): boolean {
  const verdict = atoms.some((atom) => ['verdict', 'reserved', 'cause', 'late'].includes(atom.facet));
  return verdict || item.from - not.to <= NEAR_TOKENS;
}

function join(alternatives: Slot[][], last: Slot, slot: Slot): void {
  const run = alternatives.find((slots) => slots.includes(last));
  if (run) run.push(slot);
  else alternatives.push([last, slot]);
}

function isConnective(item: Item): boolean {
  return item.concepts.every((concept) => ['filler', 'head', 'reference', 'operator'].includes(concept.role));
}

/**
 * Slots of one facet are alternatives ("Formaper e Camera Arbitrale" are two centres, no row is in doubt);
 * different facets restrict each other; each exclusion stands alone.
 */
export function combine({ slots, alternatives, both }: Bound): Where {
  const joined = new Set(alternatives.flat());
  const clauses: Clause[] = alternatives.map((run) => ({
    not: run[0]?.not ?? false,
    anyOf: run.map((slot) => settled(slot).atom),
  }));
  const byFacet = new Map<string, Clause>();
  for (const slot of slots) {
    if (joined.has(slot)) continue;
    const { atom, not } = settled(slot);
    const key = both && !not ? null : `${not} ${keyOf(atom)}`;
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
  return atom.facet === 'number' ? JSON.stringify(atom) : atom.facet;
}

function isSame(atoms: readonly Atom[], atom: Atom): boolean {
  return atoms.some((other) => JSON.stringify(other) === JSON.stringify(atom));
}

/** "Non raggiunti" asks for the other verdicts, not for everything but the met. */
function settled(slot: Slot): { atom: Atom; not: boolean } {
  if (slot.atom.facet !== 'verdict' || !slot.not || slot.excluded) return { atom: slot.atom, not: slot.not };
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
