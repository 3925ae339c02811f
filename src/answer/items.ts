import { rememberFor } from '../language/remember.ts';
import type { JudgedIndicator, Relation, Year } from '../report/corpus.ts';
import type { Footnote } from '../report/record.ts';
import { standingOf } from '../report/year-on.ts';
import { explainProgress, PROGRESS_NAMES } from '../targets/progress-texts.ts';
import {
  explainRule,
  explainVerdict,
  reservationText,
  varianceText,
  verdictLabel,
} from '../targets/texts.ts';
import type { IndicatorItem } from './answer.ts';
import { editLines } from './edits/edit-lines.ts';
import { shareIn } from './figures.ts';
import { entryOf, lineOf, refOf } from './names.ts';
import { noResultYet, progressLines } from './standing/texts.ts';
import * as t from './texts.ts';

export { shownUnit } from './figures.ts';
export { lineOf, placeOf, refOf, shortTitleOf, titleOf } from './names.ts';

/** "raggiunto con riserva", "non raggiunto"… */
export function verdictOf(row: JudgedIndicator): string {
  return row.progress ? PROGRESS_NAMES[row.progress.state] : verdictLabel(row.verdict);
}

/** Why it stands as it does: by the rules, or in a year in progress by how far it has come. */
export function explanationOf(
  { verdict, progress }: Pick<JudgedIndicator, 'verdict' | 'progress'>,
  notes: readonly { number: number; text: string }[] = [],
): string {
  return progress ? explainProgress(verdict, progress) : explainVerdict(verdict, notes);
}

/** The same without its reservations and notes, for answers that list these beside it. */
export function ruleOf({ verdict, progress }: Pick<JudgedIndicator, 'verdict' | 'progress'>): string {
  return progress ? explainProgress(verdict, progress) : explainRule(verdict);
}

/** The row as answers show it, with what a careful reader should know beside the verdict; kept with the row. */
export function itemOf(row: JudgedIndicator, year: Year): IndicatorItem {
  return itemsOf(year)(row);
}

const itemsOf = rememberFor((year: Year) => rememberFor((row: JudgedIndicator) => madeOf(row, year)));

function madeOf(row: JudgedIndicator, year: Year): IndicatorItem {
  const remarks = [
    ...(row.progress ? progressLines(row.progress) : []),
    ...partialRemark(row),
    ...remarksOf(row),
  ];
  return {
    id: row.id,
    section: row.section,
    code: row.code,
    name: row.name,
    status: standingOf(row),
    verdict: verdictOf(row),
    target: row.target,
    result: row.result === '' && row.progress !== null ? noResultYet : row.result,
    variance: row.verdict.variance ? varianceText(row.verdict.variance) : null,
    centres: row.centres.map((centre) => centre.name),
    remarks,
    related: relatedOf(row, year),
    footnotes: unquoted(row.notes, remarks),
    updates: editLines(row, year),
    evidence: row.stated?.evidence ?? null,
    source: t.sourceText(entryOf(row), row.lines[0]?.from ?? 0, row),
    line: lineOf(row),
  };
}

/** What there is to know beside the rule: the cause, the reservations, the cap. */
function remarksOf(row: JudgedIndicator): string[] {
  const cap = row.budgetCap;
  return [
    ...causeRemark(row),
    ...shareRemark(row),
    ...row.verdict.reservations.map((reservation) => t.reservationLine(reservationText(reservation))),
    ...(cap
      ? [cap.min === null ? t.capText(t.euro(cap.max)) : t.bandText(t.euro(cap.min), t.euro(cap.max))]
      : []),
    ...(row.uncertainties.length > 0 ? [t.uncertainLine] : []),
  ];
}

/** A cause or a reservation may quote its footnote already. */
function unquoted(notes: readonly Footnote[], remarks: readonly string[]): IndicatorItem['footnotes'] {
  return notes
    .filter(({ text }) => !remarks.some((remark) => remark.includes(text)))
    .map(({ number, text }) => ({ number, text }));
}

/** The row for where its rule is told already ("Parziale perché…" would say it again). */
export function itemBesideRule(row: JudgedIndicator, year: Year): IndicatorItem {
  return { ...itemOf(row, year), remarks: remarksOf(row) };
}

function relatedOf(row: JudgedIndicator, year: Year): string[] {
  return row.related.flatMap((relation) => {
    const other = year.byId.get(relation.indicator);
    return other && !isSaid(relation, row)
      ? [t.relatedLine(refOf(other), verdictOf(other), relation.reason)]
      : [];
  });
}

/** A citation stands in the code; a contradiction is a reservation already. */
function isSaid(relation: Relation, row: JudgedIndicator): boolean {
  const contradicted = row.verdict.reservations.some(({ code }) => code === 'contradiction');
  return relation.kind === 'cites' || (relation.kind === 'contradicts' && contradicted);
}

/** Why a verdict is partial, or not what the rules alone would give. */
function partialRemark({ verdict }: JudgedIndicator): string[] {
  if (verdict.override) return [t.overrideLine(verdict.override.reason)];
  if (verdict.status !== 'partially-met') return [];
  const applicable = verdict.parts.filter((part) => part.status !== 'not-applicable');
  const met = applicable.filter((part) => part.status === 'met').length;
  if (applicable.length > 1) {
    const unmet = applicable
      .filter((part) => part.status !== 'met')
      .map((part) => t.unmetPart(part.number, part.result.words, part.target.words));
    return [t.partsLine(met, applicable.length, unmet)];
  }
  return verdict.variance?.of === 'time' ? [t.lateLine] : [];
}

function causeRemark({ cause }: JudgedIndicator): string[] {
  if (!cause) return [];
  if (cause.kind === 'not-stated' || !cause.words) return [t.CAUSE_NOT_STATED];
  return [t.causeText(cause.words, cause.kind, cause.footnote)];
}

function shareRemark({ notes }: JudgedIndicator): string[] {
  return notes.flatMap(({ number, text }) => {
    const found = shareIn(text);
    return found ? [t.shareLine(number, found.part, found.whole, found.share)] : [];
  });
}
