import { findNumbers, parseItalianNumber } from '../language/italian-number.ts';
import { rememberFor } from '../language/remember.ts';
import { capOf } from '../query/measures.ts';
import type { JudgedIndicator } from '../report/corpus.ts';
import type { Footnote } from '../report/record.ts';
import type { PartVerdict } from '../targets/verdict.ts';
import type { Figure } from './answer.ts';
import { refOf } from './names.ts';
import * as t from './texts.ts';

/** Every number that an item shows, for the figures of the answer. */
export const figuresOf: (row: JudgedIndicator) => readonly Figure[] = rememberFor((row) => {
  const ref = refOf(row);
  const cap = capOf(row);
  return [
    ...row.verdict.parts.flatMap((part) =>
      partFigures(part, row.verdict.parts.length > 1 ? `${ref} (${part.number})` : ref),
    ),
    ...(cap === null ? [] : [{ label: t.figureLabels.cap(ref), value: cap, unit: '€' }]),
    ...row.notes.flatMap(noteFigures),
  ];
});

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
export function shareIn(text: string): { part: number; whole: number; share: number } | null {
  const match = /(?<![\d.])([\d.]+)[^\d.]{1,80}su un totale di ([\d.]+)/.exec(text);
  const part = parseItalianNumber(match?.[1] ?? '');
  const whole = parseItalianNumber(match?.[2] ?? '');
  return part === null || !whole ? null : { part, whole, share: part / whole };
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
