import { SECTION_NAMES, THEME_NAMES } from '../src/answer/texts.ts';
import type { Signal } from '../src/query/reading/concept.ts';
import { has, type Reading, slotsOf } from '../src/query/reading/reading.ts';
import type { JudgedIndicator } from '../src/report/corpus.ts';
import { SECTIONS, THEMES } from '../src/report/record.ts';
import type { Desk } from './intent.ts';

export const GROUPINGS = ['centre', 'theme', 'section', 'type', 'mission'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  name: string;
  rows: readonly JudgedIndicator[];
}

/** By what the question wants things grouped; null where it does not say. */
export function groupingOf(reading: Reading): Grouping | null {
  const asked = SPOKEN.find(
    ([grouping, signals]) => has(reading, ...signals) && slotsOf(reading, grouping).length === 0,
  );
  if (asked) return asked[0];
  const named = slotsOf(reading, 'centre').length > 0;
  return has(reading, 'who', 'centre-head') && !named ? 'centre' : null;
}

/** "Tema semplificazione" names a theme; "per tema" groups by them. */
const SPOKEN: readonly (readonly [Grouping, readonly Signal[]])[] = [
  ['theme', ['by-theme']],
  ['section', ['by-section']],
  ['type', ['by-type']],
  ['mission', ['by-mission', 'mission-head']],
  ['centre', ['by-centre']],
];

/** A row of several centres counts for each of them. */
export function groups(rows: readonly JudgedIndicator[], by: Grouping, desk: Desk): Group[] {
  switch (by) {
    case 'centre':
      return grouped(desk.centres, (name) =>
        rows.filter((row) => row.centres.some((centre) => centre.name === name)),
      );
    case 'theme':
      return THEMES.map((theme) => ({
        name: THEME_NAMES[theme],
        rows: rows.filter((row) => row.theme === theme),
      })).filter(isFilled);
    case 'section':
      return SECTIONS.map((section) => ({
        name: SECTION_NAMES[section],
        rows: rows.filter((row) => row.section === section),
      })).filter(isFilled);
    case 'type':
      return grouped(distinct(rows.map((row) => row.type?.toLowerCase() ?? null)), (name) =>
        rows.filter((row) => row.type?.toLowerCase() === name),
      );
    case 'mission':
      return grouped(
        distinct(rows.map((row) => (row.mission ? `${row.mission.code} ${row.mission.name}` : null))),
        (name) => rows.filter((row) => row.mission && name.startsWith(row.mission.code)),
      );
  }
}

function grouped(names: readonly string[], rowsOf: (name: string) => readonly JudgedIndicator[]): Group[] {
  return names.map((name) => ({ name, rows: rowsOf(name) })).filter(isFilled);
}

function isFilled(group: Group): boolean {
  return group.rows.length > 0;
}

function distinct(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
