import { lazily } from '../language/lazily.ts';
import { judge } from '../targets/judge.ts';
import type { CuratedDirection, CuratedOverride, Reservation, Verdict } from '../targets/verdict.ts';
import { causeOf, obstacleOf } from './cause.ts';
import type { JudgedIndicator, Relation, Year } from './corpus.ts';
import type { Knowledge } from './knowledge.ts';
import { footnoteWith, groundsHold, isRow } from './matching.ts';
import type { Footnote, Indicator, YearIndex } from './record.ts';
import { relate } from './relations.ts';
import { rowReservations } from './row-reservations.ts';
import { DIRECTION_STATED, rowLabel } from './texts.ts';

/**
 * A year whose rows are judged, with what we know beside the report, when they are first looked at: of many years
 * most are seldom asked about. Pure: the same index gives the same year.
 */
export function judgeYear(
  index: YearIndex,
  knowledge: Knowledge,
  { text = [], edits = [] }: Partial<Pick<Year, 'text' | 'edits'>> = {},
): Year {
  const judged = lazily(() => judgeRows(index, knowledge));
  const byId = lazily(() => new Map(judged().map((indicator) => [indicator.id, indicator])));
  return {
    year: index.year,
    inProgress: index.inProgress === true,
    source: index.source,
    printed: index.indicators,
    get indicators() {
      return judged();
    },
    footnotes: index.footnotes,
    warnings: index.warnings,
    get byId() {
      return byId();
    },
    text,
    edits,
  };
}

function judgeRows(index: YearIndex, knowledge: Knowledge): JudgedIndicator[] {
  const notes = new Map(index.footnotes.map((note) => [note.number, note]));
  const codes = countsOf(index.indicators.map(codeIn));
  const judged = index.indicators.map((indicator) =>
    judgeRow(indicator, {
      year: index.year,
      notes: notesOf(indicator, notes),
      sharesCode: (codes.get(codeIn(indicator)) ?? 0) > 1,
      knowledge,
    }),
  );
  const relations = relate(judged, knowledge.relations);
  const byId = new Map(judged.map((indicator) => [indicator.id, indicator]));
  return judged.map((indicator) => {
    const related = relations.get(indicator.id);
    if (related === undefined) return indicator;
    return { ...indicator, related, verdict: withContradictions(indicator.verdict, related, byId) };
  });
}

/** In document order, each once. */
function notesOf({ footnotes }: Indicator, notes: ReadonlyMap<number, Footnote>): Footnote[] {
  const numbers = [...new Set(footnotes)].sort((a, b) => a - b);
  return numbers.flatMap((number) => notes.get(number) ?? []);
}

/** Null where the row has none. */
function codeIn({ section, code }: Indicator): string | null {
  return code === null ? null : `${section} ${code}`;
}

function countsOf(keys: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

interface RowContext {
  year: number;
  notes: readonly Footnote[];
  sharesCode: boolean;
  knowledge: Knowledge;
}

function judgeRow(indicator: Indicator, { year, notes, sharesCode, knowledge }: RowContext): JudgedIndicator {
  const verdict = judge({
    target: indicator.target,
    result: indicator.result,
    algorithm: indicator.algorithm,
    notes,
    year,
    direction: directionOf(indicator, knowledge),
    override: overrideOf(indicator, notes, knowledge),
  });
  const reserved = addReservations(verdict, rowReservations(indicator, verdict, notes));
  // Ours first: so all rows have one hidden class in V8, and looking through many takes a tenth of the time.
  return {
    year,
    verdict: reserved,
    progress: null,
    cause: causeOf(indicator, reserved, { notes, causes: knowledge.causes }),
    obstacle: obstacleOf(indicator, reserved, { notes, causes: knowledge.causes }),
    sharesCode,
    notes,
    related: [],
    ...indicator,
  };
}

/** The planning office's word goes before ours. */
function directionOf(indicator: Indicator, { directions }: Knowledge): CuratedDirection | null {
  const stated = indicator.stated?.direction;
  if (stated !== undefined) return { direction: stated, reason: DIRECTION_STATED };
  return directions.find(({ row }) => isRow(row, indicator)) ?? null;
}

function overrideOf(
  indicator: Indicator,
  notes: readonly Footnote[],
  { overrides }: Knowledge,
): CuratedOverride | null {
  const entry = overrides.find(
    ({ row, restsOn }) => isRow(row, indicator) && groundsHold(restsOn, indicator, notes),
  );
  if (entry === undefined) return null;
  const { status, reason, restsOn } = entry;
  const footnote = restsOn.footnote === undefined ? null : footnoteWith(restsOn.footnote, notes);
  return { status, reason, footnote: footnote?.number ?? null };
}

function withContradictions(
  verdict: Verdict,
  related: readonly Relation[],
  byId: ReadonlyMap<string, JudgedIndicator>,
): Verdict {
  const contradictions = related.flatMap(({ kind, indicator, reason }): Reservation[] => {
    const other = byId.get(indicator);
    if (kind !== 'contradicts' || other === undefined) return [];
    return [
      { code: 'contradiction', indicator, label: rowLabel(other), status: other.verdict.status, reason },
    ];
  });
  return addReservations(verdict, contradictions);
}

function addReservations(verdict: Verdict, reservations: readonly Reservation[]): Verdict {
  return reservations.length === 0
    ? verdict
    : { ...verdict, reservations: [...verdict.reservations, ...reservations] };
}
