import { type Column, column, type Field, LOST_BORDER, LOST_CELL } from './column.ts';
import { openingScore } from './text-score.ts';
import { BENEFICIARIES, FLAG_WORD, NO_FLAG, PUBLIC_VALUES, ROW_CODE, TYPES, UNITS } from './vocabulary.ts';
import { keyOf, textOf } from './words.ts';

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

export const code = wordColumn('code', 1, {
  absent: LOST_BORDER,
  score: (text) => (ROW_CODE.test(text) ? 3 : null),
});

export const piraCodes = wordColumn('piraCodes', 6, {
  absent: 0,
  score: (text) => (/^PIRA( \d+\.\d+\.\d+[,;]?( e)?)+$/.test(text) ? 3 : null),
});

export const flag = wordColumn('flags', 1, { absent: 0, score: (text) => (FLAG_WORD.test(text) ? 3 : null) });

export const flagOrDash = wordColumn('flags', 1, {
  absent: 4,
  score: (text) => (FLAG_WORD.test(text) || NO_FLAG.test(text) ? 3 : null),
});

export const publicValue = wordColumn('publicValue', 6, {
  absent: LOST_CELL,
  score: (text, key) => capitalsScore({ text, key }, PUBLIC_VALUES),
});

export const beneficiaries = wordColumn('beneficiaries', 8, {
  absent: LOST_CELL,
  score: (text, key) => capitalsScore({ text, key }, BENEFICIARIES),
});

export const lowerType = typeColumn(/^\p{Ll}/u);
export const capitalType = typeColumn(/^\p{Lu}/u);

export const unit = wordColumn('unit', 2, {
  absent: LOST_CELL,
  score: (text, key) =>
    UNITS.has(key) ? 3 : TYPES.has(key) ? null : /^\p{Lu}\p{Ll}+( \p{Ll}+)?$/u.test(text) ? -4 : null,
});

/**
 * Where a row has lost a cell the others moved left, and the last one before the hole is printed again:
 * one word that its neighbour prints too.
 */
export const surplus = column('surplus', 1, 0, (words, { from }) => {
  const text = words[from]?.text;
  const repeated = text === words[from - 1]?.text || text === words[from + 1]?.text;
  return repeated && /^(sì|no|sì\/no)$/i.test(text ?? '') ? -2 : null;
});

const TYPE_OPENINGS = new Set([...TYPES].map((type) => type.split(' ')[0]));

/** `printed` is how this table sets the column: in small letters, or with a capital. */
function typeColumn(printed: RegExp): Column {
  return column('type', 4, LOST_CELL, (words, span) => {
    const word = words[span.from];
    if (!word || (word.gap === 'space' && !TYPE_OPENINGS.has(word.key))) return null;
    const opening = openingScore(words, span.from);
    if (TYPES.has(keyOf(words, span.from, span.to))) return opening + (printed.test(word.text) ? 5 : 2);
    const unknown = span.to === span.from + 1 && word.gap !== 'space' && /^\p{L}{5,}$/u.test(word.text);
    return unknown && printed.test(word.text) ? opening - 6 : null;
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
