import type { Flag, Indicator, LineRange } from '../record.ts';
import { readBudgetCap } from './budget-cap.ts';
import type { CentreReader } from './centre-list.ts';
import type { Field } from './column.ts';
import type { RowCells } from './read-row.ts';
import type { TableContext } from './table.ts';
import { textOf, type Word } from './words.ts';

const PIRA_REFERENCE = /(?<!\s)\s*(?:[–—-]\s*)?\bPIRA((?:[\s,;]+(?:e\s+)?\d+\.\d+\.\d+)+)/g;
const CODE = /(?<!\d)\d+\.\d+\.\d+/g;

export type RowFields = Omit<Indicator, 'id' | 'footnotes' | 'uncertainties'>;

/** A row's fields as they are stored, out of its cells and the headings above it. */
export function fieldsOf(
  { section, ...context }: TableContext,
  { words, cells, centres }: { words: readonly Word[]; cells: RowCells; centres: CentreReader },
): RowFields {
  const text = (field: Field) => textOf(cells.get(field) ?? []) || null;
  const named = text('name') ?? textOf(words);
  const target = text('target') ?? '';
  const centreWords = cells.get('centres') ?? [];
  return {
    section,
    theme: context.theme,
    objective: context.objective,
    code: text('code')?.replace(/\.$/, '') ?? null,
    piraCodes: [
      ...codesIn(text('piraCodes') ?? ''),
      ...[...named.matchAll(PIRA_REFERENCE)].flatMap(([found]) => codesIn(found)),
    ],
    flags: flagsIn(text('flags') ?? ''),
    name: named.replace(PIRA_REFERENCE, '').trim() || named,
    description: text('description'),
    type: text('type'),
    unit: text('unit'),
    source: text('source'),
    algorithm: text('algorithm'),
    beneficiaries: text('beneficiaries'),
    publicValue: joinedValue(text('publicValue')),
    target,
    result: text('result') ?? '',
    centres: centres
      .read(centreWords, { from: 0, to: centreWords.length })
      .map(({ name, printed }) => ({ name: name ?? printed, printed })),
    mission: context.mission,
    programme: context.programme,
    programmeBudget: context.programmeBudget,
    budgetCap: readBudgetCap(target),
    lines: rangesOf(words),
  };
}

function codesIn(text: string): string[] {
  return text.match(CODE) ?? [];
}

function flagsIn(text: string): Flag[] {
  return [...text].filter((mark): mark is Flag => mark === 'S' || mark === 'D');
}

/** "AMBIENTALE/" "ECONOMICO" "-SOCIALE" is one value: the narrow column breaks it at its own marks. */
function joinedValue(text: string | null): string | null {
  return text?.replace(/(?<=\S[/-]) | (?=[/-]\S)/g, '') ?? null;
}

/** Where the words stand, without the lines of the footnotes between two pages. */
function rangesOf(words: readonly Word[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const { resumes, line, endLine } of words) {
    const last = ranges.at(-1);
    if (last && !resumes) last.to = Math.max(last.to, endLine);
    else ranges.push({ from: line, to: endLine });
  }
  return ranges;
}
