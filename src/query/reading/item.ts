import type { NumberCondition } from '../../language/conditions.ts';
import type { Period } from '../../language/periods.ts';
import type { Atom } from '../where.ts';
import type { Concept, Operator, Signal } from './concept.ts';

/** One stretch of the question and what it was read as; `from` and `to` are token positions, `to` excluded. */
export interface Item {
  from: number;
  to: number;
  /** As read, typing errors put right. */
  words: readonly string[];
  concepts: readonly ItemConcept[];
}

export type ItemConcept =
  | Concept
  | { role: 'condition'; condition: NumberCondition }
  | { role: 'period'; period: Period }
  | { role: 'top'; count: number; from: 'top' | 'bottom' | null }
  /** `spelled`: in letters ("due"). */
  | { role: 'number'; value: number; spelled: boolean }
  /** `soft`: has a verb's form, and so hardly is what the question is about. */
  | { role: 'unknown'; written: string; soft: boolean };

export function operatorOf(item: Item): Operator | null {
  for (const concept of item.concepts) if (concept.role === 'operator') return concept.operator;
  return null;
}

/** The restrictions of an item; what was taken for a topic word in the end has none. */
export function atomsIn(item: Item): Atom[] {
  const atoms: Atom[] = [];
  for (const concept of item.concepts) if (concept.role === 'filter') atoms.push(concept.atom);
  return atoms;
}

export function topicWords(item: Item): readonly string[] {
  const words: string[] = [];
  for (const concept of item.concepts) if (concept.role === 'topic') words.push(...concept.words);
  return words;
}

export function isSignal(item: Item, signal: Signal): boolean {
  return item.concepts.some((concept) => concept.role === 'signal' && concept.signal === signal);
}

/** Says nothing of what is asked. */
export function isEmpty(item: Item): boolean {
  return item.concepts.every((concept) => concept.role === 'filler' || concept.role === 'reference');
}

export type ConceptOf<R extends ItemConcept['role']> = Extract<ItemConcept, { role: R }>;

export function conceptsOf<R extends ItemConcept['role']>(items: readonly Item[], role: R): ConceptOf<R>[] {
  const found: ConceptOf<R>[] = [];
  for (const { concepts } of items)
    for (const concept of concepts) if (isOf(concept, role)) found.push(concept);
  return found;
}

function isOf<R extends ItemConcept['role']>(concept: ItemConcept, role: R): concept is ConceptOf<R> {
  return concept.role === role;
}

/** The same words, as holding the sentence together only. */
export function asFiller(item: Item): Item {
  return { ...item, concepts: [{ role: 'filler' }] };
}

/** The same words, as restricting to these. */
export function asFilter(item: Item, ...atoms: readonly Atom[]): Item {
  return { ...item, concepts: atoms.map((atom) => ({ role: 'filter', atom, strength: 'strong' })) };
}

/** The items up to the first of which this does not hold. */
export function itemsWhile(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items : items.slice(0, end);
}
