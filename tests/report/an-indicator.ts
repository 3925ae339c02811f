import type { JudgedIndicator, Year } from '../../src/report/corpus.ts';
import { judgeYear } from '../../src/report/judge-year.ts';
import type { Knowledge } from '../../src/report/knowledge.ts';
import type { Footnote, Indicator, YearIndex } from '../../src/report/record.ts';

/** A row with nothing but what a test says of it. */
export function anIndicator(id: string, known: Partial<Indicator> = {}): Indicator {
  return {
    id,
    section: 'performance',
    theme: 'semplificazione',
    objective: null,
    code: null,
    piraCodes: [],
    flags: [],
    name: id,
    description: null,
    type: null,
    unit: null,
    source: null,
    algorithm: null,
    beneficiaries: null,
    publicValue: null,
    target: 'Sì',
    result: 'Sì',
    footnotes: [],
    centres: [],
    mission: null,
    programme: null,
    programmeBudget: null,
    budgetCap: null,
    lines: [{ from: 1, to: 2 }],
    uncertainties: [],
    ...known,
  };
}

export function aFootnote(number: number, text: string): Footnote {
  return { number, text, lines: { from: 100 + number, to: 100 + number }, indicator: null };
}

const NOTHING_KNOWN: Knowledge = { directions: [], overrides: [], causes: [], relations: [], anomalies: [] };

/** The judged year 2023 of these rows. */
export function aYear(
  indicators: Indicator[],
  {
    footnotes = [],
    text = [],
    ...known
  }: Partial<Knowledge> & { footnotes?: Footnote[]; text?: string[] } = {},
): Year {
  const source = { file: 'reports/2023/report.txt', sha256: '0'.repeat(64) };
  const index: YearIndex = { schemaVersion: 1, year: 2023, source, indicators, footnotes, warnings: [] };
  return judgeYear(index, { ...NOTHING_KNOWN, ...known }, { text });
}

/** The row of the year, which the test knows to be there. */
export function rowOf(year: Year, id: string): JudgedIndicator {
  const row = year.byId.get(id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}
