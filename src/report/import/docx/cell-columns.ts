import type { Section } from '../../record.ts';
import type { CentreReader } from '../centre-list.ts';
import type { Column, Field, Span } from '../column.ts';
import { columnsOf } from '../columns.ts';
import type { HeadedColumn } from './table-head.ts';

/** A cell's words among its row's, with the fields that the head gives it. */
export interface CellSpan extends Span {
  fields: ReadonlySet<string>;
}

/** What a cell gains under its own head, and the least that it is worth there, whatever it says. */
const OWN = 2;
const WORST = -12;
/** Several of these share one cell; free text takes what they leave of it. */
const SHARING: ReadonlySet<Field> = new Set(['publicValue', 'code', 'piraCodes', 'flags', 'name']);
/** Only its head tells what these are, so they are never looked for elsewhere. */
const UNMISTAKABLE: ReadonlySet<Field> = new Set(['name', 'description']);

/**
 * The columns of a section in the order of a table's head, each limited to whole cells. A cell is what its head
 * says; only where closed vocabularies refuse it there, because the row has lost a cell and the others have moved,
 * another place reads better.
 */
export function cellColumns(
  { section, head }: { section: Section; head: readonly HeadedColumn[] },
  centres: CentreReader,
  cells: readonly CellSpan[],
): Column[] {
  const longest = Math.max(1, ...cells.map(({ from, to }) => to - from));
  return inHeadOrder(columnsOf(section, centres), head).map((column) => ({
    ...column,
    maxWords: longest,
    score: (words, span) => {
      const cell = cells.find(({ from, to }) => from <= span.from && span.to <= to);
      if (cell === undefined) return null;
      const isOwn = cell.fields.has(column.field);
      const isWhole = cell.from === span.from && cell.to === span.to;
      if (!isWhole && !(isOwn && SHARING.has(column.field))) return null;
      if (!isOwn && UNMISTAKABLE.has(column.field)) return null;
      const score = column.score(words, span);
      if (!isOwn || column.absent === 0) return score;
      if (score === null && !isWhole) return null;
      return Math.max(score ?? WORST, WORST) + OWN;
    },
  }));
}

/** A column that a head does not name is left out; one that no head ever names stays behind the one before it. */
function inHeadOrder(columns: readonly Column[], head: readonly HeadedColumn[]): Column[] {
  const groups: Column[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.field === 'surplus' && last) last.push(column);
    else groups.push([column]);
  }
  return head.flatMap(({ fields }) =>
    groups.filter(([first]) => first !== undefined && fields.includes(first.field)).flat(),
  );
}
