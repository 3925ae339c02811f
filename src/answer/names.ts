import type { JudgedIndicator } from '../report/corpus.ts';
import * as t from './texts.ts';

/** How a row is called in an answer: "PIRA 3.1.1", "Obiettivi individuali «Rispetto dei tempi…»". */
export function refOf(row: JudgedIndicator): string {
  const section = t.SECTION_NAMES[row.section];
  if (!row.code) return `${section} «${shortened(row.name)}»`;
  // Of two rows with one code in the same table the mission tells which, or else the name.
  const mark = row.sharesCode
    ? row.mission
      ? ` (${t.missionShort(row.mission.code)})`
      : ` «${shortened(row.name)}»`
    : '';
  return `${section} ${row.code}${mark}`;
}

/** A row by its call and its whole name, each once: "PIRA 2.1.3 «Smart-MI…»", "Valore pubblico «Quota…»". */
export function titleOf(row: JudgedIndicator): string {
  return `${entryOf(row)} «${row.name}»`;
}

/** A row in the midst of a sentence: "«N. di casi gestiti…» (Performance 2.5.2)". */
export function shortTitleOf(row: JudgedIndicator): string {
  const code = row.code ? ` ${row.code}` : '';
  const mission = row.sharesCode && row.mission ? `, ${t.missionShort(row.mission.code)}` : '';
  return t.titleInSentence(shortened(row.name), `${t.SECTION_NAMES[row.section]}${code}${mission}`);
}

/** "riga 709": where the row begins in the report. */
export function lineOf({ lines, tableRows }: JudgedIndicator): string {
  return t.lineText(lines[0]?.from ?? 0, tableRows).join('');
}

/**
 * Where a row stands, for a table that names it in another cell: "Performance 2.5.2, riga 709", "Obiettivi
 * individuali, riga 1113".
 */
export function placeOf(row: JudgedIndicator): string {
  const line = lineOf(row);
  return `${entryOf(row)}${line === '' ? '' : `, ${line}`}`;
}

/** Its table and code alone, where its name stands beside: "PIRA 3.1.1 (missione 011)", "Valore pubblico". */
export function entryOf(row: JudgedIndicator): string {
  const code = row.code ? ` ${row.code}` : '';
  const mission = row.sharesCode && row.mission ? ` (${t.missionShort(row.mission.code)})` : '';
  return `${t.SECTION_NAMES[row.section]}${code}${mission}`;
}

const SHORT_NAME = 60;

function shortened(name: string): string {
  if (name.length <= SHORT_NAME) return name;
  const cut = name.slice(0, SHORT_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
}
