import { findNumbers, parseItalianNumber } from '../language/italian-number.ts';
import { capOf } from '../query/measures.ts';
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
import type { PartVerdict } from '../targets/verdict.ts';
import type { Figure, IndicatorItem } from './answer.ts';
import { editLines } from './edits/edit-lines.ts';
import { noResultYet, progressLines } from './standing/texts.ts';
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
  const code = row.code ? ` ${row.code}` : '';
  const mission = row.sharesCode && row.mission ? ` (${t.missionShort(row.mission.code)})` : '';
  return `${t.SECTION_NAMES[row.section]}${code}${mission} «${row.name}»`;
}

/** A row in the midst of a sentence: "«N. di casi gestiti…» (Performance 2.5.2)". */
export function shortTitleOf(row: JudgedIndicator): string {
  const code = row.code ? ` ${row.code}` : '';
  const mission = row.sharesCode && row.mission ? `, ${t.missionShort(row.mission.code)}` : '';
  return t.titleInSentence(shortened(row.name), `${t.SECTION_NAMES[row.section]}${code}${mission}`);
}

const SHORT_NAME = 60;

function shortened(name: string): string {
  if (name.length <= SHORT_NAME) return name;
  const cut = name.slice(0, SHORT_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
}

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

/** The row as answers show it, with what a careful reader should know beside the verdict. */
export function itemOf(row: JudgedIndicator, year: Year): IndicatorItem {
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
    source: t.sourceText(refOf(row), row.lines[0]?.from ?? 0, row),
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

/** Every number that an item shows, for the figures of the answer. */
export function figuresOf(row: JudgedIndicator): Figure[] {
  const ref = refOf(row);
  const cap = capOf(row);
  return [
    ...row.verdict.parts.flatMap((part) =>
      partFigures(part, row.verdict.parts.length > 1 ? `${ref} (${part.number})` : ref),
    ),
    ...(cap === null ? [] : [{ label: t.figureLabels.cap(ref), value: cap, unit: '€' }]),
    ...row.notes.flatMap(noteFigures),
  ];
}

/** The numbers of a footnote, and the share that "N … su un totale di M" makes. */
export function noteFigures({ number, text }: Footnote): Figure[] {
  const share = shareIn(text);
  return [
    ...findNumbers(text).map(({ value, unit }) => ({
      label: t.figureLabels.note(number),
      value,
      unit: shownUnit(unit ?? ''),
    })),
    ...(share
      ? [{ label: t.figureLabels.note(number), value: Math.round(share.share * 10_000) / 100, unit: '%' }]
      : []),
  ];
}

/** "21.452 studenti stranieri iscritti su un totale di 211.890 studenti". */
function shareIn(text: string): { part: number; whole: number; share: number } | null {
  const match = /([\d.]+)[^\d.]{1,80}su un totale di ([\d.]+)/.exec(text);
  const part = parseItalianNumber(match?.[1] ?? '');
  const whole = parseItalianNumber(match?.[2] ?? '');
  return part === null || !whole ? null : { part, whole, share: part / whole };
}

function shareRemark({ notes }: JudgedIndicator): string[] {
  return notes.flatMap(({ number, text }) => {
    const found = shareIn(text);
    return found ? [t.shareLine(number, found.part, found.whole, found.share)] : [];
  });
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
      value: rounded(part.variance.absolute, 2),
      unit: shownUnit(part.variance.unit),
    });
    if (part.variance.degree !== null) {
      figures.push({
        label: t.figureLabels.degree(ref),
        value: rounded(part.variance.degree * 100, 1),
        unit: '%',
      });
    }
  }
  return figures;
}

/** As the texts print it: differences of decimals come out as 0.30000000000000004, and halves go away from zero. */
function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

/** "giorni", "%", or nothing for a plain count. */
export function shownUnit(unit: string): string {
  return unit === 'days' ? 'giorni' : unit === 'number' ? '' : unit;
}
