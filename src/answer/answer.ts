import type { Atom } from '../query/where.ts';
import type { Section } from '../report/record.ts';
import type { Standing } from '../report/year-on.ts';

/**
 * The neutral answer: what is said, not how it is drawn. Renderings (Block Kit, plain text, JSON, tables)
 * start here and add nothing. All text is Italian, plain, unescaped, without markup.
 */

/** The contract's word for how far the question got. */
export type Outcome =
  | 'answered'
  /** Understood; nothing found, or no such year, centre, code. */
  | 'empty'
  /** Asks back. */
  | 'ambiguous'
  | 'not-understood';

/** A figure that the answer states. */
export interface Figure {
  label: string;
  value: number;
  /** '%', '€', 'giorni', or '' for a plain count. */
  unit: string;
}

/** One indicator as a list or a card shows it. */
export interface IndicatorItem {
  id: string;
  section: Section;
  code: string | null;
  name: string;
  status: Standing;
  /** "raggiunto con riserva", "non raggiunto"…; in a year in progress "in linea", "a rischio"… */
  verdict: string;
  target: string;
  result: string;
  /** "−3 (97,7% del target)", "3 mesi dopo"; null where it means nothing. */
  variance: string | null;
  centres: readonly string[];
  /** "Causa: la relazione non la riporta.", a reservation, a cap: one short line each. */
  remarks: readonly string[];
  /** "Vedi anche PIRA 2.1.3 (non raggiunto): …", other rows on the same thing: on a card, not in a list. */
  related: readonly string[];
  footnotes: readonly { number: number; text: string }[];
  /** What the planning office adds to the report, and who changed the row last: for its card. */
  updates: readonly string[];
  /** Where the result can be seen to be so, as an http(s) address; null where nobody said. */
  evidence: string | null;
  /** "Performance 2.5.2, riga 709, nota 12". */
  source: string;
  /** "riga 709" of it, where there is no room for more; empty for a row that came by hand. */
  line: string;
}

export interface Choice {
  label: string;
  /** The whole question that the choice stands for. */
  question: string;
}

export type AnswerBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'bullets'; items: readonly string[] }
  /** `card`: everything about one; `list`: a short entry each; `table`: the figures alone, many at a glance. */
  | { kind: 'indicators'; layout: 'card' | 'list' | 'table'; items: readonly IndicatorItem[] }
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'note'; number: number; text: string; source: string }
  | { kind: 'choices'; prompt: string; options: readonly Choice[] }
  /** A picture of figures that the answer gives in words too: where it can't be drawn it is left out. */
  | {
      kind: 'chart';
      title: string;
      categories: readonly string[];
      /** A value for each category. */
      series: readonly { name: string; values: readonly number[] }[];
    }
  /** Small print: a limit, a rule, a definition of what was counted. */
  | { kind: 'hint'; text: string };

export interface Answer {
  outcome: Outcome;
  /** Name of the intent that answered; null when none did. */
  intent: string | null;
  year: number | null;
  /** "Ho inteso: …", without the two words; null when nothing was understood. */
  understood: string | null;
  /** The answer in one sentence; also the notification text. */
  headline: string;
  blocks: readonly AnswerBlock[];
  /** Ids of the indicators that the answer is about, in the order shown. */
  indicators: readonly string[];
  /** The groups that were put in order, by what restricts to each; those that share a place together. */
  groups?: readonly (readonly Atom[])[];
  figures: readonly Figure[];
  /** Numbers of the footnotes quoted. */
  notes: readonly number[];
  /** Further questions worth a click. */
  suggestions: readonly Choice[];
  /** Asked for as a file: where one can be had, the way to it stands in place of the blocks. */
  asFile?: true;
}
