import type { Mission, Section, Theme } from '../record.ts';
import type { Line } from './lines.ts';

/** What the headings above a row say of it. */
export interface TableContext {
  section: Section;
  theme: Theme;
  objective: string | null;
  mission: Mission | null;
  programme: Mission | null;
  programmeBudget: number | null;
}

/** The lines of one table between two headings, headers and prose left out. */
export interface Table {
  context: TableContext;
  lines: Line[];
}

export interface ReportTables {
  tables: Table[];
  /** The years that the tables' headers name. */
  years: Set<number>;
  /** Where each section's heading stands. */
  headings: Map<Section, number>;
}
