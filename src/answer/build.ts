import type { Library } from '../query/select.ts';
import type { Where } from '../query/where.ts';
import type { JudgedIndicator } from '../report/corpus.ts';
import { SECTIONS } from '../report/record.ts';
import { PROGRESS_STATES, type ProgressState } from '../targets/progress.ts';
import { STATUSES, type Status } from '../targets/verdict.ts';
import type { Answer, AnswerBlock, Figure } from './answer.ts';
import { describe } from './describe/describe.ts';
import { figuresOf } from './figures.ts';
import { itemOf } from './items.ts';
import { type ProgressCounts, progressStatesText } from './standing/texts.ts';
import * as t from './texts.ts';

export interface AnswerParts {
  intent: string;
  year: number;
  /** The restrictions as understood; `aim` says what was asked of them. */
  where: Where;
  aim: string;
  headline: string;
  blocks: readonly AnswerBlock[];
  rows: readonly JudgedIndicator[];
  outcome?: Answer['outcome'];
  /** Figures beside those of the rows that are shown. */
  figures?: readonly Figure[];
  /** Footnotes quoted beside those of the rows that are shown in full. */
  notes?: readonly number[];
  suggestions?: readonly string[];
}

/** Puts an answer together, with the figures and notes of all rows that it shows. */
export function answerOf(parts: AnswerParts): Answer {
  const figures = [...(parts.figures ?? []), ...parts.rows.flatMap(figuresOf)];
  const notes = [...(parts.notes ?? []), ...parts.rows.flatMap((row) => row.footnotes)];
  return {
    outcome: parts.outcome ?? 'answered',
    intent: parts.intent,
    year: parts.year,
    understood: understoodText(parts.aim, parts.where, parts.year),
    headline: parts.headline,
    blocks: parts.blocks,
    indicators: parts.rows.map((row) => row.id),
    figures,
    notes: [...new Set(notes)].sort((a, b) => a - b),
    suggestions: (parts.suggestions ?? []).map((question) => ({ label: question, question })),
  };
}

export function understoodText(aim: string, where: Where, year: number): string {
  return [aim, ...describe(where), t.describeYear(year)].join(' · ');
}

/** How many rows end in a full card before they become entries of a list. */
const MAX_CARDS = 3;

/** A few rows in full, more as a list by section. */
export function rowBlocks(rows: readonly JudgedIndicator[], library: Library): AnswerBlock[] {
  if (rows.length === 0) return [];
  if (rows.length <= MAX_CARDS)
    return [{ kind: 'indicators', layout: 'card', items: rows.map((row) => itemOf(row, library.year)) }];
  return SECTIONS.flatMap((section): AnswerBlock[] => {
    const own = rows.filter((row) => row.section === section);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', text: `${t.SECTION_NAMES[section]} (${own.length})` },
      { kind: 'indicators', layout: 'list', items: own.map((row) => itemOf(row, library.year)) },
    ];
  });
}

/** A few rows in full; of more the figures alone, where it was their number or their sum that was asked. */
export function glanceBlocks(
  rows: readonly JudgedIndicator[],
  heading: string,
  library: Library,
): AnswerBlock[] {
  if (rows.length <= MAX_CARDS) return rowBlocks(rows, library);
  return [
    { kind: 'heading', text: heading },
    { kind: 'indicators', layout: 'table', items: rows.map((row) => itemOf(row, library.year)) },
  ];
}

export type Tally = Record<Status, number> & {
  total: number;
  reserved: number;
  /** How they go, in a year in progress; else null, and the verdicts count. */
  progress: ProgressCounts | null;
};

export function tally(rows: readonly JudgedIndicator[]): Tally {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  let reserved = 0;
  for (const { verdict } of rows) {
    counts[verdict.status] += 1;
    if (verdict.status === 'met' && verdict.reservations.length > 0) reserved += 1;
  }
  return Object.assign(counts, { total: rows.length, reserved, progress: progressCounts(rows) });
}

function progressCounts(rows: readonly JudgedIndicator[]): ProgressCounts | null {
  if (rows.every(({ progress }) => progress === null)) return null;
  return Object.fromEntries(
    PROGRESS_STATES.map((state) => [state, rows.filter(({ progress }) => progress?.state === state).length]),
  ) as ProgressCounts;
}

export function tallyFigures(counts: Tally, label: string): Figure[] {
  if (counts.progress) {
    const each = counts.progress;
    const figure = (state: ProgressState) => ({
      label: `${label}: ${progressStatesText([state])}`,
      value: each[state],
      unit: '',
    });
    return [
      { label: t.figureLabels.total(label), value: counts.total, unit: '' },
      ...PROGRESS_STATES.map(figure),
    ];
  }
  return [
    { label: t.figureLabels.total(label), value: counts.total, unit: '' },
    ...STATUSES.map((status) => ({
      label: t.figureLabels.status(label, status),
      value: counts[status],
      unit: '',
    })),
    { label: t.figureLabels.reserved(label), value: counts.reserved, unit: '' },
    ...(counts.total > 0
      ? [
          {
            label: t.figureLabels.metShare(label),
            value: Math.round((counts.met / counts.total) * 1000) / 10,
            unit: '%',
          },
        ]
      : []),
  ];
}
