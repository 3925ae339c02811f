import { CAUSE_KINDS, SECTION_NAMES, THEME_NAMES } from '../src/answer/texts.ts';
import type { Signal } from '../src/query/reading/concept.ts';
import { has, type Reading, slotsOf } from '../src/query/reading/reading.ts';
import type { Atom } from '../src/query/where.ts';
import type { JudgedIndicator } from '../src/report/corpus.ts';
import { SECTIONS, THEMES } from '../src/report/record.ts';
import type { Desk } from './intent.ts';

export const GROUPINGS = [
  'centre',
  'theme',
  'section',
  'type',
  'mission',
  'objective',
  'cause',
  'beneficiary',
] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  name: string;
  /** What restricts to it. */
  atom: Atom;
  rows: readonly JudgedIndicator[];
}

/** By what the question wants things grouped; null where it does not say. */
export function groupingOf(reading: Reading): Grouping | null {
  const asked = SPOKEN.find(
    ([grouping, signals]) => has(reading, ...signals) && slotsOf(reading, grouping).length === 0,
  );
  if (asked) return asked[0];
  if (ranksBeneficiaries(reading)) return 'beneficiary';
  const named = slotsOf(reading, 'centre').length > 0;
  return (has(reading, 'who', 'centre-head') || asksWhere(reading)) && !named ? 'centre' : null;
}

/** "Dove abbiamo mancato di più?": in which area. */
function asksWhere(reading: Reading): boolean {
  return (
    reading.tokens.some(({ word }) => word === 'dove') &&
    has(reading, 'most', 'fewest') &&
    slotsOf(reading, 'verdict').length > 0
  );
}

/** "Quale beneficiario ha più mancati?", "indicatori per beneficiario": of one row they are its property. */
function ranksBeneficiaries(reading: Reading): boolean {
  const { tokens } = reading;
  const at = tokens.findIndex(({ word }) => /^beneficiar(?:io|i)$/.test(word));
  const isDivided = /^(?:per|ogni|ciascun)$/.test(tokens[at - 1]?.word ?? '') && reading.head;
  return (
    at >= 0 &&
    slotsOf(reading, 'beneficiary').length === 0 &&
    (isDivided || has(reading, 'most', 'fewest', 'worst', 'best'))
  );
}

/** "Tema semplificazione" names a theme; "per tema" groups by them. */
const SPOKEN: readonly (readonly [Grouping, readonly Signal[]])[] = [
  ['theme', ['by-theme']],
  ['section', ['by-section']],
  ['type', ['by-type']],
  ['mission', ['by-mission', 'mission-head']],
  ['objective', ['objective-head']],
  ['cause', ['by-cause']],
  ['centre', ['by-centre']],
];

/** "Esiti per missione", "indicatori per tema": every group with how its rows went. */
export function dividesRows(reading: Reading): boolean {
  const divides = reading.items.some(
    ({ words, concepts }) =>
      DIVIDING.test(words[0] ?? '') &&
      concepts.some((concept) => concept.role === 'signal' && concept.signal.startsWith('by-')),
  );
  return divides && reading.topic.length === 0 && (reading.head || saysOutcomes(reading));
}

const DIVIDING = /^(?:per|ogni|ciascun[oa]?|tutt[ie]|delle|dei)$/;

/** "Esiti", "risultati": how rows went, of no row in particular. */
export function saysOutcomes({ tokens }: Reading): boolean {
  return tokens.some(({ word }) =>
    /^(?:esiti|esito|risultati|risultato|raggiungimento|avanzamento)$/.test(word),
  );
}

const CAUSES = ['external', 'internal', 'unclassified', 'not-stated'] as const;

/** A row of several centres counts for each of them. */
export function groups(rows: readonly JudgedIndicator[], by: Grouping, desk: Desk): Group[] {
  switch (by) {
    case 'centre': {
      const byCentre = gather(rows, (row) => row.centres.map(({ name }) => name));
      return desk.centres
        .map((name): Group => ({ name, atom: { facet: 'centre', name }, rows: byCentre.get(name) ?? [] }))
        .filter(isFilled);
    }
    case 'theme':
      return THEMES.map(
        (theme): Group => ({
          name: THEME_NAMES[theme],
          atom: { facet: 'theme', theme },
          rows: rows.filter((row) => row.theme === theme),
        }),
      ).filter(isFilled);
    case 'section':
      return SECTIONS.map(
        (section): Group => ({
          name: SECTION_NAMES[section],
          atom: { facet: 'section', section },
          rows: rows.filter((row) => row.section === section),
        }),
      ).filter(isFilled);
    case 'type':
      return [...gather(rows, ({ type }) => (type === null ? [] : [type.toLowerCase()]))].map(
        ([name, own]) => ({ name, atom: { facet: 'type', type: name }, rows: own }),
      );
    case 'objective':
      return [...gather(rows, ({ objective }) => (objective === null ? [] : [objective]))].map(
        ([name, own]) => ({
          name,
          atom: { facet: 'objective', name },
          rows: own,
        }),
      );
    case 'cause':
      // Only a miss has a cause.
      return CAUSES.map(
        (cause): Group => ({
          name: CAUSE_KINDS[cause],
          atom: { facet: 'cause', cause },
          rows: rows.filter((row) => row.cause?.kind === cause),
        }),
      ).filter(isFilled);
    case 'beneficiary':
      return [...gather(rows, ({ beneficiaries }) => beneficiariesIn(beneficiaries))].map(([name, own]) => ({
        name,
        atom: { facet: 'beneficiary', name },
        rows: own,
      }));
    case 'mission':
      return [...gather(rows, ({ mission }) => (mission ? [mission.code] : []))].map(([code, own]) => ({
        name: `${code} ${own[0]?.mission?.name ?? ''}`,
        atom: { facet: 'mission', code },
        rows: own,
      }));
  }
}

/** "IMPRESE E CITTADINI", "IMPRESE / TERRITORIO": each of those that the cell names. */
function beneficiariesIn(printed: string | null): string[] {
  return (printed ?? '')
    .toLowerCase()
    .split(/\s*[/,;]\s*|\s+ed?\s+/)
    .filter((name) => name !== '');
}

/** The rows by each of their keys, in the order in which keys come up; one pass, since centres are many. */
function gather(
  rows: readonly JudgedIndicator[],
  keysOf: (row: JudgedIndicator) => readonly string[],
): ReadonlyMap<string, readonly JudgedIndicator[]> {
  const gathered = new Map<string, JudgedIndicator[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const own = gathered.get(key);
      if (own) own.push(row);
      else gathered.set(key, [row]);
    }
  }
  return gathered;
}

function isFilled(group: Group): boolean {
  return group.rows.length > 0;
}
