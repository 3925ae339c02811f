import type { LexiconEntry } from '../../language/lexicon.ts';
import type { Attribute } from '../attribute.ts';
import type { Atom, Measure } from '../where.ts';

/** What words ask to be done; intents are chosen by these. */
export type Signal =
  | 'help'
  | 'list'
  | 'count'
  | 'share'
  | 'sum'
  | 'average'
  | 'why'
  | 'explain'
  | 'claim'
  | 'compare'
  | 'worst'
  | 'best'
  | 'most'
  | 'fewest'
  | 'nobody'
  | 'overshoot'
  | 'summary'
  | 'outcome'
  | 'deadline'
  | 'delay'
  | 'in-time'
  | 'ahead'
  | 'undated'
  | 'same'
  | 'next'
  | 'footnote'
  | 'definition'
  | 'what-is'
  | 'difference'
  | 'anomaly'
  | 'conflict'
  | 'trend'
  | 'improved'
  | 'worsened'
  | 'in-a-row'
  | 'recovered'
  | 'changed'
  | 'budget'
  | 'budget-use'
  | 'cap'
  | 'spent'
  | 'funds'
  | 'who'
  | 'by-centre'
  | 'by-section'
  | 'by-theme'
  | 'by-type'
  | 'by-mission'
  | 'by-cause'
  | 'centre-head'
  | 'mission-head'
  | 'programme-head'
  | 'value-head'
  | 'beneficiary-head'
  | 'all'
  | 'objective-head'
  | 'rest'
  /** The one after, the one before: of a note or of a row in what was shown; "back" also of the questions. */
  | 'following'
  | 'back'
  | 'detail'
  | 'export';

export type Operator =
  /** Binds to the next restricting word. */
  | 'not'
  /** Binds to the restricting words that follow, to the clause's end. */
  | 'except'
  /** "né … né …": as `not`, each time. */
  | 'nor'
  | 'or'
  | 'and'
  /** "sia … che …": both must hold. */
  | 'both'
  | 'only';

/** `strong` restricts wherever it stands; `weak` unless topic words stand beside it. */
export type Strength = 'strong' | 'weak';

export type Concept =
  /** `not`: the phrase itself denies ("senza max bdg"). */
  | { role: 'filter'; atom: Atom; strength: Strength; not?: true }
  /** Other words for a topic: the report's own. */
  | { role: 'topic'; words: readonly string[] }
  | { role: 'signal'; signal: Signal }
  | { role: 'operator'; operator: Operator }
  /** A number condition or a ranking is put on this. */
  | { role: 'measure'; measure: Measure }
  /** A property that is asked for by itself. */
  | { role: 'attribute'; attribute: Attribute }
  /** What the report does not hold (salaries, names): the id of an entry of `data/curated/limits.json`. */
  | { role: 'limit'; limit: string }
  /** The n-th of what was shown (1-based, -1 for the last), in a thread. */
  | { role: 'ordinal'; position: number }
  /** Words that refer to what was shown ("quello", "questi"). */
  | { role: 'reference' }
  /** "obiettivi", "indicatori": what everything here is about. */
  | { role: 'head' }
  /** Words that ask politely or hold the sentence together. */
  | { role: 'filler' }
  /** A corpus word too common to decide alone ("progetto", "attività"): ranks, is never required. */
  | { role: 'common' };

export type ConceptEntry = LexiconEntry<readonly Concept[]>;

export function signal(name: Signal, phrases: string): ConceptEntry {
  return { phrases, means: [{ role: 'signal', signal: name }] };
}

export function filter(atom: Atom, phrases: string, strength: Strength = 'strong'): ConceptEntry {
  return { phrases, means: [{ role: 'filter', atom, strength }] };
}

export function denied(atom: Atom, phrases: string): ConceptEntry {
  return { phrases, means: [{ role: 'filter', atom, strength: 'strong', not: true }] };
}

export function operator(name: Operator, phrases: string): ConceptEntry {
  return { phrases, means: [{ role: 'operator', operator: name }] };
}

export function filler(phrases: string): ConceptEntry {
  return { phrases, means: [{ role: 'filler' }] };
}
