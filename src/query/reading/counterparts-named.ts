import type { ThreadMemory } from '../../thread.ts';
import { type Atom, atomsOf, type Clause, type Facet, is, type Where, without } from '../where.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** Of these, two that were spoken of one after the other can be set side by side. */
const SIDES = ['centre', 'section', 'theme', 'type', 'mission', 'flag', 'objective', 'beneficiary'] as const;

/** A row may carry both marks; of the rest "tutti e due" is the rows of either. */
const MANIFOLD: readonly Facet[] = ['flag', 'beneficiary'];

/** What was meant by "dei due", "tutti e due", "meglio di Parcam?"; `none`: as many were not spoken of. */
export type Sides = { where: Where } | 'none' | null;

/** "Meglio di Parcam?", "e rispetto a Formaper?": the one named now beside the one that was spoken of. */
export function besideBefore(reading: Reading, { query }: ThreadMemory): Where | null {
  const isBeside = has(reading, 'compare') || MORE_THAN.test(wordsSaid(reading));
  if (!query || !isBeside || reading.topic.length > 0) return null;
  for (const facet of SIDES) {
    const named = atomsOf(reading.where, facet);
    const before = atomsOf(query.where, facet);
    if (named.length !== 1 || before.length !== 1 || isSame(named[0], before[0])) continue;
    return [...without(reading.where, [facet]), { not: false, anyOf: [...before, ...named] }];
  }
  return null;
}

/** "Chi dei due è meglio?", "tra questi tre": the two named last, or as many rows as were shown. */
export function amongNumber(reading: Reading, memory: ThreadMemory): Sides {
  const number = AMONG.exec(wordsSaid(reading))?.[1];
  if (number === undefined || reading.where.length + reading.topic.length > 0) return null;
  const count = NUMBERS[number] ?? Number(number);
  const sides = sidesOf(memory, count);
  if (sides) return { where: [{ not: false, anyOf: sides }] };
  const rows = rowsOf(memory, count);
  if (rows) return { where: [{ not: false, anyOf: rows.map((id) => ({ facet: 'id', id })) }] };
  // "Quale delle quattro sezioni va peggio?" says itself of what.
  return has(reading, ...GROUPING) ? null : 'none';
}

const GROUPING = ['by-centre', 'by-section', 'by-theme', 'by-type', 'by-mission', 'centre-head'] as const;

/** As many rows as were shown, or the two that were shown one after the other. */
function rowsOf({ shown, earlier }: ThreadMemory, count: number): readonly string[] | null {
  if (shown.length === count) return shown;
  const both = [...new Set([...(earlier?.shown ?? []), ...shown])];
  return count === 2 && shown.length === 1 && both.length === 2 ? both : null;
}

/** "E tutti e due?", "insieme?": what the last two turns asked, of both. */
export function bothOfThem(reading: Reading, memory: ThreadMemory): Sides {
  const { query } = memory;
  if (!query || reading.where.length + reading.topic.length > 0 || reading.head) return null;
  const said = wordsSaid(reading);
  const isShared = query.intent !== 'compare' && SHARED.test(said);
  if (!isShared && !BOTH.test(said) && !COMPARED.test(said) && !(query.intent === 'funds' && SUM.test(said)))
    return null;
  const sides = sidesOf(memory, 2);
  const facet = sides?.[0]?.facet;
  if (!sides || facet === undefined) return 'none';
  // "Insieme" they are the rows of either.
  const isEach = isShared || (MANIFOLD.includes(facet) && /\b(?:due|entramb[ie]|ambedue)\b/.test(said));
  const both: Clause[] = isEach ? sides.map(is) : [{ not: false, anyOf: sides }];
  return { where: [...without(query.where, [facet]), ...both] };
}

/** The centres, sections or the like that the last two turns were of, if they are as many as this. */
function sidesOf({ query, earlier, attempted }: ThreadMemory, count: number): Atom[] | null {
  const [last, first] = attempted ? [attempted, query] : [query, earlier?.query];
  for (const facet of SIDES) {
    const now: Atom[] = atomsOf(last?.where ?? [], facet);
    const before: Atom[] = now.length === 0 ? [] : atomsOf(first?.where ?? [], facet);
    const all = [...before, ...now.filter((atom) => !before.some((other) => isSame(atom, other)))];
    if (now.length === count) return now;
    if (all.length === count) return all;
  }
  return null;
}

function isSame(one: Atom | undefined, other: Atom | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** "Sono più di Innexta?", "ne ha meno del registro imprese?" */
const MORE_THAN =
  /^(?:e |ma )*(?:sono |e |ne ha |ne hanno |ne ha mancati |ha fatto |va |vanno )?(?:di )?(?:piu|meno|meglio|peggio) (?:di|del|dello|della|dell|dei|degli|delle) /;

const NUMBERS: Record<string, number> = { due: 2, tre: 3, quattro: 4, cinque: 5 };
const AMONG =
  /\b(?:dei|delle|tra i|tra le|fra i|fra le|(?:di|tra|fra) (?:quest[ie]|quei|quelle|quelli|loro))(?: primi| prime)? (due|tre|quattro|cinque|[2-5])\b/;
/** Of amounts: "e la somma?" */
const SUM =
  /^(?:e |ma |quanto fa |quant e )*(?:la somma|(?:il |in )?totale|in tutto|sommat[ei]|(?:la )?somma(?:li|le)?|nel complesso)$/;
const BOTH =
  /^(?:e |ma )*(?:(?:con |in |per |di |nei |nelle )?(?:tutt[ie] e due|entramb[ie]|ambedue)(?: insieme| assieme)?|insieme|assieme|(?:quelli |quelle )?con (?:entramb[ie]|tutt[ie] e due))(?: quanti(?: sono| ne abbiamo| ce ne sono)?)?$/;
/** "In comune?": the rows of both. */
const SHARED =
  /^(?:e |ma |quali |quanti |sono |ne hanno |hanno |quelli )*in comune(?: a tutt[ie] e due| ad entramb[ie]| quali sono)?$/;
/** "Confrontali": the two that were named. */
const COMPARED =
  /^(?:e |ora |ok |adesso )*(?:confronta|paragona|compara)\w*(?: (?:fra|tra) (?:loro|di loro))?$/;
