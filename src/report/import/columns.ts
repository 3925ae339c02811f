import type { Section } from '../record.ts';
import type { CentreReader } from './centre-list.ts';
import {
  type Column,
  column,
  type Field,
  LOST_BORDER,
  LOST_CELL,
  LOST_RESULT,
  LOST_TARGET,
} from './column.ts';
import { canOpenCell, openingScore, opensLikeCell, textScore } from './text-score.ts';
import { algorithmScore, resultScore, targetScore } from './value-score.ts';
import { SOURCES } from './vocabulary.ts';
import {
  beneficiaries,
  capitalType,
  code,
  flag,
  flagOrDash,
  lowerType,
  piraCodes,
  publicValue,
  surplus,
  unit,
} from './word-columns.ts';
import { keyOf, textOf } from './words.ts';

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

/** A cell of free text, which opens with a capital, a digit or a mark. */
function textColumn(field: Field, maxWords: number): Column {
  return column(field, maxWords, LOST_CELL, (words, span) => {
    if (!canOpenCell(words, span.from)) return null;
    const opening = words[span.from]?.text ?? '';
    return textScore(words, span) - (opensLikeCell(opening) ? 0 : 4);
  });
}

const name = textColumn('name', 90);

/** Descriptions say what the indicator tells: they open with a verb, or with what is counted. */
const description = column('description', 60, LOST_CELL, (words, span) => {
  if (!canOpenCell(words, span.from)) return null;
  const opening = words[span.from]?.text ?? '';
  const tells = /^(indica|misura|rileva|valuta|esprime|numero|percentuale|grado)$/i.test(opening);
  return textScore(words, span) + (tells ? 2 : 0) - (opensLikeCell(opening) ? 0 : 4);
});

const algorithm = column('algorithm', 45, LOST_BORDER, algorithmScore);

function sourceScore(centres: CentreReader): Column['score'] {
  return (words, span) => {
    if (!words[span.from]?.capital) return null;
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
