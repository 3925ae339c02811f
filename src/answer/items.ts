import { capOf } from '../query/measures.ts';
import type { JudgedIndicator, Relation, Year } from '../report/corpus.ts';
import { reservationText, varianceText, verdictLabel } from '../targets/texts.ts';
import type { PartVerdict } from '../targets/verdict.ts';
import type { Figure, IndicatorItem } from './answer.ts';
import * as t from './texts.ts';

/** How a row is called in an answer: "PIRA 3.1.1", "Obiettivi individuali «Rispetto dei tempi…»". */
export function refOf(row: JudgedIndicator): string {
  const section = t.SECTION_NAMES[row.section];
  return row.code ? `${section} ${row.code}` : `${section} «${shortened(row.name)}»`;
}

const SHORT_NAME = 60;

function shortened(name: string): string {
  if (name.length <= SHORT_NAME) return name;
  const cut = name.slice(0, SHORT_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
}

/** "raggiunto con riserva", "non raggiunto"… */
export function verdictOf(row: JudgedIndicator): string {
  return verdictLabel(row.verdict);
}

/** The row as answers show it, with what a careful reader should know beside the verdict. */
export function itemOf(row: JudgedIndicator, year: Year): IndicatorItem {
  return {
    id: row.id,
    section: row.section,
    code: row.code,
    name: row.name,
    status: row.verdict.status,
    verdict: verdictOf(row),
    target: row.target,
    result: row.result,
    variance: row.verdict.variance ? varianceText(row.verdict.variance) : null,
    centres: row.centres.map((centre) => centre.name),
    remarks: remarksOf(row, year),
    // A cause quotes its footnote already.
    footnotes: row.notes
      .filter(({ number }) => number !== row.cause?.footnote)
      .map(({ number, text }) => ({ number, text })),
    source: t.sourceText(refOf(row), row.lines[0]?.from ?? 0, row.footnotes),
  };
}

function remarksOf(row: JudgedIndicator, year: Year): string[] {
  const cap = row.budgetCap;
  return [
    ...causeRemark(row),
    ...row.verdict.reservations.map((reservation) => t.reservationLine(reservationText(reservation))),
    ...(cap
      ? [cap.min === null ? t.capText(t.euro(cap.max)) : t.bandText(t.euro(cap.min), t.euro(cap.max))]
      : []),
    ...row.related.flatMap((relation) => {
      const other = year.byId.get(relation.indicator);
      return other && !isSaid(relation, row) ? [t.relatedLine(refOf(other), relation.reason)] : [];
    }),
    ...(row.uncertainties.length > 0 ? [t.uncertainLine] : []),
  ];
}

/** A citation stands in the code; a contradiction is a reservation already. */
function isSaid(relation: Relation, row: JudgedIndicator): boolean {
  const contradicted = row.verdict.reservations.some(({ code }) => code === 'contradiction');
  return relation.kind === 'cites' || (relation.kind === 'contradicts' && contradicted);
}

function causeRemark({ cause }: JudgedIndicator): string[] {
  if (!cause) return [];
  if (cause.kind === 'not-stated' || !cause.words) return [t.CAUSE_NOT_STATED];
  return [t.causeText(cause.words, cause.kind, cause.footnote)];
}

/** Every number that an item shows, for the figures of the answer. */
export function figuresOf(row: JudgedIndicator): Figure[] {
  const ref = refOf(row);
  const cap = capOf(row);
  return [
    ...row.verdict.parts.flatMap((part) =>
      partFigures(part, row.verdict.parts.length > 1 ? `${ref} (${part.number})` : ref),
    ),
    ...(cap === null ? [] : [{ label: t.figureLabels.cap(ref), value: cap, unit: '€' }]),
  ];
}

function partFigures(part: PartVerdict, ref: string): Figure[] {
  const figures: Figure[] = [];
  if ((part.target.kind === 'number' || part.target.kind === 'baseline') && part.target.value !== null) {
    figures.push({
      label: t.figureLabels.target(ref),
      value: part.target.value,
      unit: shownUnit(part.target.unit),
    });
  }
  if (part.result.kind === 'number') {
    figures.push({
      label: t.figureLabels.result(ref),
      value: part.result.value,
      unit: shownUnit(part.result.unit),
    });
  }
  if (part.variance) {
    figures.push({
      label: t.figureLabels.variance(ref),
      value: round(part.variance.absolute),
      unit: shownUnit(part.variance.unit),
    });
    if (part.variance.degree !== null) {
      figures.push({
        label: t.figureLabels.degree(ref),
        value: round(part.variance.degree * 100),
        unit: '%',
      });
    }
  }
  return figures;
}

/** Differences of decimals come out as 0.30000000000000004. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function shownUnit(unit: string): string {
  return unit === 'days' ? 'giorni' : unit === 'number' ? '' : unit;
}
