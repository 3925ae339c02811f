import { normalize } from '../language/normalize.ts';
import type { KnownCentre } from '../report/centres.ts';
import type { Knowledge } from '../report/knowledge.ts';
import { type Indicator, SECTIONS, type YearIndex, yearIndexSchema } from '../report/record.ts';
import { centreDirectory } from './centre-names.ts';
import type { Fault, Notice } from './fault.ts';
import { readNotes } from './read-notes.ts';
import { type PlacedDraft, readSection, sharedKeys } from './read-section.ts';
import { settleStated } from './settle-stated.ts';
import type { ReadSheet } from './sheet.ts';
import { LEGEND_SHEET, NOTES_SHEET, SHEETS } from './texts/columns.ts';

export interface WorkbookContext {
  year: number;
  /** The year as it stands; null for one that is not there yet. */
  base: YearIndex | null;
  /** What a year that is not there yet is said to come from. */
  source: YearIndex['source'];
  knowledge: Knowledge;
  centres: readonly KnownCentre[];
}

export interface ReadWorkbook {
  /** All of them, in the order of sheets and rows. */
  faults: Fault[];
  notices: Notice[];
  /** The year as the workbook has it; null where there are faults. */
  index: YearIndex | null;
}

/**
 * Reads a workbook as the whole of a year: what is not on it is gone. Rows may be in any order: those that
 * stood keep their place, new ones follow in their section. Pure.
 */
export function readWorkbook(sheets: readonly ReadSheet[], context: WorkbookContext): ReadWorkbook {
  const { base, year } = context;
  const find = (name: string) => sheets.find((sheet) => normalize(sheet.name) === normalize(name));
  const notesSheet = find(NOTES_SHEET);
  const notes = notesSheet
    ? readNotes(notesSheet, base)
    : { notes: [], faults: missing(NOTES_SHEET, (base?.footnotes.length ?? 0) > 0), notices: [] };
  const rowContext = {
    year,
    base,
    centres: centreDirectory(context.centres, base),
    notes: new Set(notes.notes.map(({ number }) => number)),
  };
  const sections = SECTIONS.map((section) => {
    const sheet = find(SHEETS[section]);
    const wanted = base?.indicators.some((row) => row.section === section) ?? false;
    return sheet
      ? readSection(sheet, section, rowContext)
      : { drafts: [], faults: missing(SHEETS[section], wanted), notices: [] };
  });
  const drafts = inOrder(
    sections.flatMap((section) => section.drafts),
    base,
  );
  const faults = [...sections.flatMap((section) => section.faults), ...sharedKeys(drafts), ...notes.faults];
  const notices = [...strangers(sheets), ...[...sections, notes].flatMap((part) => part.notices)];
  if (drafts.length === 0 && faults.length === 0) faults.push(...missing(SHEETS.performance, true));
  if (faults.length > 0) return { faults: inPlace(faults, sheets), notices, index: null };
  const settled = settleStated(drafts, context.knowledge, (indicators) => ({
    schemaVersion: 1,
    year,
    // A year that begins with a workbook has no report yet.
    ...((base === null || base.inProgress) && { inProgress: true as const }),
    source: base?.source ?? context.source,
    indicators,
    footnotes: notes.notes.map((note) => ({ ...note, indicator: citing(note.number, indicators) })),
    warnings: base?.warnings ?? [],
  }));
  return {
    faults,
    notices: [...notices, ...settled.notices],
    index: yearIndexSchema.parse(settled.index),
  };
}

function citing(number: number, indicators: readonly Indicator[]): string | null {
  return indicators.find(({ footnotes }) => footnotes.includes(number))?.id ?? null;
}

function missing(sheet: string, isWanted: boolean): Fault[] {
  return isWanted ? [{ sheet, row: null, column: null, problem: { code: 'missing-sheet' } }] : [];
}

/** Sorting a sheet is no change. */
function inOrder(drafts: readonly PlacedDraft[], base: YearIndex | null): PlacedDraft[] {
  const places = new Map(base?.indicators.map(({ id }, at) => [id, at]));
  const sectionOf = ({ row }: PlacedDraft) => SECTIONS.indexOf(row.section);
  const placeOf = ({ row }: PlacedDraft) => places.get(row.id) ?? Number.MAX_SAFE_INTEGER;
  return drafts.toSorted((a, b) => sectionOf(a) - sectionOf(b) || Math.sign(placeOf(a) - placeOf(b)));
}

function inPlace(faults: readonly Fault[], sheets: readonly ReadSheet[]): Fault[] {
  const places = new Map(sheets.map(({ name }, at) => [name, at]));
  const placeOf = ({ sheet }: Fault) => places.get(sheet ?? '') ?? -1;
  return faults.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.row ?? 0) - (b.row ?? 0));
}

function strangers(sheets: readonly ReadSheet[]): Notice[] {
  const ours = [...Object.values(SHEETS), NOTES_SHEET, LEGEND_SHEET].map(normalize);
  return sheets
    .filter(({ name, rows }) => rows.length > 0 && !ours.includes(normalize(name)))
    .map(({ name }) => ({ code: 'unknown-sheet', sheet: name }));
}
