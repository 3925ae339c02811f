import type { Atom, Facet } from '../where.ts';
import { settled } from './combine.ts';
import { atomsIn, type Item, operatorOf } from './item.ts';
import type { Slot } from './reading.ts';

/** A "non" reaches a verdict anywhere in its clause; any other restriction only when it stands next to it. */
const NEAR_TOKENS = 3;

export interface Bound {
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
  let not: Item | null = null;
  let except: Exclusion | null = null;
  let or = false;
  let both = false;
  let last: Slot | null = null;
  let denied: Facet | null = null;
  let joined = false;
  let end = 0;
  for (const item of items) {
    const operator = operatorOf(item);
    if (operator === 'not' || operator === 'nor') not = item;
    if (operator === 'except') except = { facet: null, narrow: NARROW.test(item.words[0] ?? '') };
    // Only signs stand between items: a comma joins as "e" does.
    if (operator === 'and' || operator === 'or' || item.from > end) joined = true;
    end = item.to;
    if (operator === 'both') both = true;
    if (operator === 'or') or = true;
    const atoms = atomsIn(item);
    if (atoms.length === 0) {
      if (operator === null && !isConnective(item)) or = false;
      if (!goesOn(item)) denied = null;
      continue;
    }
    // "Senza riserva e senza nota": each has its own.
    except = except?.narrow && isDenied(item) ? null : exclusionOf(except, atoms, joined);
    const narrows = !joined && last !== null && narrowsVerdict(not, last, atoms);
    joined = false;
    const excluded = except !== null || narrows;
    const negated =
      (not !== null && reaches(not, item, atoms)) || atoms.every(({ facet }) => facet === denied);
    for (const atom of atoms) {
      const slot: Slot = {
        atom,
        from: item.from,
        to: item.to,
        words: item.words.join(' '),
        not: narrows || ((negated && !isQualifier(atom, atoms)) !== excluded) !== isDenied(item),
        excluded,
      };
      if (or && last && settled(last).not === settled(slot).not && last.atom.facet !== atom.facet)
        join(alternatives, last, slot);
      slots.push(slot);
      last = slot;
    }
    if (negated) not = null;
    denied = negated ? (atoms.find(({ facet }) => facet !== 'verdict')?.facet ?? null) : null;
    or = false;
  }
  return { slots, alternatives, both };
}

/** "Mancati non parziali": right behind a verdict, a denied one takes its rows away. */
function narrowsVerdict(not: Item | null, last: Slot, atoms: readonly Atom[]): boolean {
  const isVerdict = last.atom.facet === 'verdict' && atoms.every(({ facet }) => facet === 'verdict');
  return isVerdict && not !== null && operatorOf(not) === 'not' && not.from === last.to;
}

/** How rows went, not which they are. */
const HOW: readonly Facet[] = ['verdict', 'progress', 'reserved', 'near-miss', 'exceeded', 'equal', 'late'];

function isHow({ facet }: Atom): boolean {
  return HOW.includes(facet);
}

/** What an exclusion is of, from its first restriction on; null until then. */
interface Exclusion {
  facet: Facet | null;
  /** Said by a preposition, which governs what it stands before and what is joined to that. */
  narrow: boolean;
}

const NARROW = /^(?:senza|fuori|al|all|extra)$/;

/**
 * "Tranne semplificazione, non raggiunti": what is taken away is which rows, the verdict after it is of the rest.
 * "Senza riserva della Camera Arbitrale": what is missing is the reservation, not the centre.
 */
function exclusionOf(except: Exclusion | null, atoms: readonly Atom[], joined: boolean): Exclusion | null {
  const [first] = atoms;
  if (except === null || first === undefined) return except;
  if (except.facet === null) return { ...except, facet: first.facet };
  const isApart = first.facet !== except.facet && !joined;
  if (isApart && (except.narrow || HOW.includes(except.facet))) return null;
  return atoms.some(isHow) && !HOW.includes(except.facet) ? null : except;
}

function isDenied(item: Item): boolean {
  return item.concepts.some((concept) => concept.role === 'filter' && concept.not === true);
}

function reaches(not: Item, item: Item, atoms: readonly Atom[]): boolean {
  const verdict = atoms.some((atom) =>
    ['verdict', 'progress', 'reserved', 'cause', 'late'].includes(atom.facet),
  );
  return verdict || item.from - not.to <= NEAR_TOKENS;
}

/** "Non raggiunti con riserva" denies that they were met, not that there is a reservation. */
function isQualifier(atom: Atom, atoms: readonly Atom[]): boolean {
  return atom.facet === 'reserved' && atoms.length > 1;
}

/** "Non di Formaper e Camera Arbitrale": the denial goes on to another of the kind, but not past "ma". */
function goesOn(item: Item): boolean {
  const operator = operatorOf(item);
  if (operator !== null) return operator === 'and' || operator === 'or';
  return (
    item.concepts.every(({ role }) => role === 'filler') && !item.words.some((word) => TURNING.includes(word))
  );
}

const TURNING: readonly string[] = ['ma', 'bensi', 'invece', 'pero', 'mentre'];

function join(alternatives: Slot[][], last: Slot, slot: Slot): void {
  const run = alternatives.find((slots) => slots.includes(last));
  if (run) run.push(slot);
  else alternatives.push([last, slot]);
}

function isConnective(item: Item): boolean {
  return item.concepts.every((concept) => ['filler', 'head', 'reference', 'operator'].includes(concept.role));
}
