import type { Section } from '../record.ts';
import type { CentreReader } from './centre-list.ts';
import type { Column, Field } from './split-cells.ts';
import { canOpenCell, openingScore, opensLikeCell, textScore } from './text-score.ts';
import { algorithmScore, resultScore, targetScore } from './value-score.ts';
import {
  BENEFICIARIES,
  FLAG_WORD,
  NO_FLAG,
  PUBLIC_VALUES,
  ROW_CODE,
  SOURCES,
  TYPES,
  UNITS,
} from './vocabulary.ts';
import { keyOf, textOf } from './words.ts';

/**
 * What a row pays for a cell it lacks; it is read all the same, and marked. A row goes without its target or
 * result sooner than without the cells around them, which would then be taken for them.
 */
const LOST_CELL = 8;
const LOST_TARGET = 10;
const LOST_RESULT = 9;
const LOST_BORDER = 16;

/** The columns of each section's table, left to right. */
export function columnsOf(section: Section, centres: CentreReader): Column[] {
  const centre = column('centres', 40, LOST_BORDER, (words, span) => centres.score(words, span));
  const source = column('source', 12, LOST_CELL, sourceScore(centres));
  const values = [
    column('target', 60, LOST_TARGET, unlessCentres(centres, targetScore)),
    column('result', 60, LOST_RESULT, unlessCentres(centres, resultScore)),
  ];
  switch (section) {
    case 'public-value':
      return [publicValue, flag, beneficiaries, name, lowerType, algorithm, ...values, source];
    case 'performance':
      return [code, piraCodes, flag, name, lowerType, algorithm, ...values, centre];
    case 'individual':
      return [name, lowerType, flagOrDash, ...values, centre];
    case 'pira':
      return [
        code,
        name,
        description,
        capitalType,
        unit,
        source,
        algorithm,
        surplus,
        ...between(values, surplus),
        centre,
      ];
  }
}

/** A list of known centres is never a value. */
function unlessCentres(centres: CentreReader, score: Column['score']): Column['score'] {
  return (words, span) => (centres.areKnown(words, span) ? null : score(words, span));
}

function between([target, result]: Column[], middle: Column): Column[] {
  return target && result ? [target, middle, result] : [];
}

function column(field: Field, maxWords: number, absent: number | null, score: Column['score']): Column {
  return { field, maxWords, absent, score };
}

/** A cell of free text, which opens with a capital, a digit or a mark. */
function textColumn(field: Field, maxWords: number): Column {
  return column(field, maxWords, LOST_CELL, (words, span) => {
    if (!canOpenCell(words, span.from)) return null;
    const opening = words[span.from]?.text ?? '';
    return textScore(words, span) - (opensLikeCell(opening) ? 0 : 4);
  });
}

/** A cell out of a closed vocabulary. */
function wordColumn(
  field: Field,
  maxWords: number,
  { absent, score }: { absent: number; score: (text: string, key: string) => number | null },
): Column {
  return column(field, maxWords, absent, (words, span) => {
    const found = score(textOf(words, span.from, span.to), keyOf(words, span.from, span.to));
    return found === null ? null : found + openingScore(words, span.from);
  });
}

const code = wordColumn('code', 1, {
  absent: LOST_BORDER,
  score: (text) => (ROW_CODE.test(text) ? 3 : null),
});

const piraCodes = wordColumn('piraCodes', 6, {
  absent: 0,
  score: (text) => (/^PIRA( \d+\.\d+\.\d+[,;]?( e)?)+$/.test(text) ? 3 : null),
});

const flag = wordColumn('flags', 1, { absent: 0, score: (text) => (FLAG_WORD.test(text) ? 3 : null) });

const flagOrDash = wordColumn('flags', 1, {
  absent: 4,
  score: (text) => (FLAG_WORD.test(text) || NO_FLAG.test(text) ? 3 : null),
});

const publicValue = wordColumn('publicValue', 6, {
  absent: LOST_CELL,
  score: (text, key) => capitalsScore({ text, key }, PUBLIC_VALUES),
});

const beneficiaries = wordColumn('beneficiaries', 8, {
  absent: LOST_CELL,
  score: (text, key) => capitalsScore({ text, key }, BENEFICIARIES),
});

const name = textColumn('name', 90);

/** Descriptions say what the indicator tells: they open with a verb, or with what is counted. */
const description = column('description', 60, LOST_CELL, (words, span) => {
  if (!canOpenCell(words, span.from)) return null;
  const opening = words[span.from]?.text ?? '';
  const tells = /^(indica|misura|rileva|valuta|esprime|numero|percentuale|grado)$/i.test(opening);
  return textScore(words, span) + (tells ? 2 : 0) - (opensLikeCell(opening) ? 0 : 4);
});

const lowerType = typeColumn(/^\p{Ll}/u);
const capitalType = typeColumn(/^\p{Lu}/u);

const unit = wordColumn('unit', 2, {
  absent: LOST_CELL,
  score: (text, key) =>
    UNITS.has(key) ? 3 : TYPES.has(key) ? null : /^\p{Lu}\p{Ll}+( \p{Ll}+)?$/u.test(text) ? -4 : null,
});

const algorithm = column('algorithm', 45, LOST_BORDER, algorithmScore);

/**
 * Where a row has lost a cell the others moved left, and the last one before the hole is printed again:
 * one word that its neighbour prints too.
 */
const surplus = column('surplus', 1, 0, (words, { from }) => {
  const text = words[from]?.text;
  const repeated = text === words[from - 1]?.text || text === words[from + 1]?.text;
  return repeated && /^(sì|no|sì\/no)$/i.test(text ?? '') ? -2 : null;
});

/** `printed` is how this table sets the column: in small letters, or with a capital. */
function typeColumn(printed: RegExp): Column {
  return column('type', 4, LOST_CELL, (words, span) => {
    const text = textOf(words, span.from, span.to);
    const opening = openingScore(words, span.from);
    if (TYPES.has(keyOf(words, span.from, span.to))) return opening + (printed.test(text) ? 5 : 2);
    const opensLine = words[span.from]?.gap !== 'space';
    return opensLine && printed.test(text) && /^\p{L}{5,}$/u.test(text) ? opening - 6 : null;
  });
}

function capitalsScore(
  { text, key }: { text: string; key: string },
  vocabulary: ReadonlySet<string>,
): number | null {
  if (!/^[\p{Lu}\s/,-]+$/u.test(text) || /(^| )[E/-]$/.test(text)) return null;
  const words = key.split(/[\s/,-]+/).filter((word) => word.length > 1);
  if (words.length === 0) return null;
  const unknown = words.filter((word) => !vocabulary.has(word));
  return words.length - 4 * unknown.length;
}

function sourceScore(centres: CentreReader): Column['score'] {
  return (words, span) => {
    const text = textOf(words, span.from, span.to);
    const opening = openingScore(words, span.from);
    if (SOURCES.has(keyOf(words, span.from, span.to))) return 4 + opening;
    for (let middle = span.from; middle < span.to; middle += 1) {
      const head = keyOf(words, span.from, middle);
      if (head !== '' && !SOURCES.has(head)) continue;
      if (centres.areKnown(words, { from: middle, to: span.to })) return 3.5 + opening;
    }
    return /^\p{Lu}[\p{L} .'’]*$/u.test(text)
      ? textScore(words, span) - 3 - 0.4 * (span.to - span.from)
      : null;
  };
}
