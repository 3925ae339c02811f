import { z } from 'zod';
import { DIRECTIONS } from '../targets/verdict.ts';

/**
 * What is read out of one year's report, and nothing else: our own knowledge (directions, causes, aliases)
 * is kept apart, in `knowledge.ts` and `data/curated`.
 */

/** The report's four tables, in document order; also the slugs of the command line's contract. */
export const SECTIONS = ['public-value', 'performance', 'individual', 'pira'] as const;

/** The four strategic themes, in the order in which every section of the report goes through them. */
export const THEMES = [
  'semplificazione',
  'servizi innovativi',
  'attrattività',
  'fattori abilitanti',
] as const;

/** S semplificazione, D digitalizzazione: the marks that the report sets on a row. */
export const FLAGS = ['S', 'D'] as const;

export const sectionSchema = z.enum(SECTIONS);
export const themeSchema = z.enum(THEMES);
export const flagSchema = z.enum(FLAGS);

const text = z.string().trim().min(1);
const lineNumber = z.int().positive();

/** Lines of the report's text, counted from 1, both ends included. */
export const lineRangeSchema = z.strictObject({ from: lineNumber, to: lineNumber });

/** A table of a Word document and a row of it, both counted from 1, head rows included. */
export const tableRowSchema = z.strictObject({ table: lineNumber, row: lineNumber });

/** A centre under its one name, with the spelling that this row prints. */
export const centreSchema = z.strictObject({ name: text, printed: text });

export const missionSchema = z.strictObject({ code: z.string().regex(/^\d{3}$/), name: text });

/** `min` is there only where the report prints a band ("max € 261.000 min € 130.000"); amounts are euro. */
export const budgetCapSchema = z.strictObject({
  max: z.number().nonnegative(),
  min: z.number().nonnegative().nullable(),
});

/**
 * What the importer could not be sure of; the row is kept and marked. `line` counts from 1, and is null where the
 * report is a Word document: there `tableRow` says where to look.
 */
export const uncertaintySchema = z.strictObject({
  code: z.enum([
    'unknown-centre',
    'ambiguous-target-or-result',
    'unknown-type',
    'missing-cell',
    'unresolved-footnote',
    'unreadable-text',
    /** The tables' headers name another year than the one imported. */
    'other-year',
  ]),
  field: text,
  line: lineNumber.nullable(),
  tableRow: tableRowSchema.optional(),
  /** The words in question, as printed. */
  words: z.string(),
});

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/**
 * What the planning office says of a row beside the report; it goes before what we curated. A key is left out
 * where nothing is said.
 */
export const statedSchema = z.strictObject({
  direction: z.enum(DIRECTIONS).optional(),
  /** What the target is for, where it is not the whole year ("I semestre"). */
  period: text.optional(),
  /** The day that the result is of. */
  asOf: day.optional(),
  cause: z
    .strictObject({
      kind: z.enum(['external', 'internal', 'unclassified', 'not-stated']),
      words: text.nullable(),
    })
    .optional(),
  comment: text.optional(),
  /** Where the result can be seen to be so. */
  evidence: z.url({ protocol: /^https?$/ }).optional(),
});

export const indicatorSchema = z.strictObject({
  /** Unique in its year and independent of the row's place in the tables. */
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  section: sectionSchema,
  theme: themeSchema,
  /** Operational objective or group, as printed, without its number. */
  objective: text.nullable(),
  /** As printed ("2.5.2"); not a key: several rows may share one. */
  code: text.nullable(),
  /** The PIRA codes that the row cites ("PIRA 2.4.1"), not its own. */
  piraCodes: z.array(text),
  flags: z.array(flagSchema),
  /** Without the footnote number and the PIRA reference. */
  name: text,
  description: text.nullable(),
  type: text.nullable(),
  unit: text.nullable(),
  source: text.nullable(),
  algorithm: text.nullable(),
  beneficiaries: text.nullable(),
  publicValue: text.nullable(),
  /** As printed, on one line, without the footnote number; empty only where the cell is missing. */
  target: z.string().trim(),
  result: z.string().trim(),
  footnotes: z.array(z.int().positive()),
  centres: z.array(centreSchema),
  mission: missionSchema.nullable(),
  programme: missionSchema.nullable(),
  /** Euro, as printed beside this row's programme; the same programme may carry other amounts elsewhere. */
  programmeBudget: z.number().nonnegative().nullable(),
  budgetCap: budgetCapSchema.nullable(),
  /** Where the row stands in the text: more than one range when a page break cuts it, none if it came by hand. */
  lines: z.array(lineRangeSchema),
  /** Where it stands in a Word document: more than one where its row goes on in another; else left out. */
  tableRows: z.array(tableRowSchema).min(1).optional(),
  uncertainties: z.array(uncertaintySchema),
  stated: statedSchema.optional(),
});

export const footnoteSchema = z.strictObject({
  number: z.int().positive(),
  text,
  /** Null for a note that came by hand or out of a Word document. */
  lines: lineRangeSchema.nullable(),
  /** The row of a Word document's table that cites it; else left out. */
  tableRow: tableRowSchema.optional(),
  /** The row that cites it; null, with a warning, where none was found. */
  indicator: z.string().nullable(),
});

export const yearIndexSchema = z.strictObject({
  schemaVersion: z.literal(1),
  year: z.int().min(2000).max(2100),
  /** Its report is not out: results are partial and no verdict is final. Left out once a report stands. */
  inProgress: z.literal(true).optional(),
  source: z.strictObject({
    /** Path inside the data folder. */
    file: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  indicators: z.array(indicatorSchema).min(1),
  footnotes: z.array(footnoteSchema),
  /** Uncertainties that belong to no row. */
  warnings: z.array(uncertaintySchema),
});

export type Section = z.infer<typeof sectionSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Flag = z.infer<typeof flagSchema>;
export type LineRange = z.infer<typeof lineRangeSchema>;
export type TableRowPlace = z.infer<typeof tableRowSchema>;
export type Centre = z.infer<typeof centreSchema>;
export type Mission = z.infer<typeof missionSchema>;
export type BudgetCap = z.infer<typeof budgetCapSchema>;
export type Uncertainty = z.infer<typeof uncertaintySchema>;
export type Stated = z.infer<typeof statedSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Footnote = z.infer<typeof footnoteSchema>;
export type YearIndex = z.infer<typeof yearIndexSchema>;
