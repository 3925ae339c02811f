import type { Footnote, YearIndex } from '../record.ts';
import { errorAt, type Finding, type YearCheck } from './finding.ts';
import type { PrintedDocument } from './printed-document.ts';
import { piecesOf, printedWords } from './printed-words.ts';

/** Footnotes run from 1 without a gap; each is cited once, in document order, and prints the words we hold. */
export const footnoteCheck: YearCheck = {
  name: 'footnotes',
  run({ index, text, document }) {
    const printed = document?.printed;
    return [
      ...numberFindings(index),
      ...citationFindings(index),
      ...(text === null ? [] : index.footnotes.flatMap((note) => wordFindings(note, text))),
      ...(printed ? index.footnotes.flatMap((note) => textFindings(note, printed)) : []),
    ];
  },
};

function numberFindings({ footnotes }: YearIndex): Finding[] {
  return footnotes.flatMap(({ number }, index) =>
    number === index + 1 ? [] : [errorAt(`footnote ${number}`, `stands where footnote ${index + 1} should`)],
  );
}

function citationFindings({ indicators, footnotes }: YearIndex): Finding[] {
  const cited = indicators.flatMap(({ id, footnotes: numbers }) => numbers.map((number) => ({ id, number })));
  const findings: Finding[] = [];
  for (const { number, indicator } of footnotes) {
    const rows = cited.filter((citation) => citation.number === number).map(({ id }) => id);
    if (rows.length !== 1)
      findings.push(
        errorAt(`footnote ${number}`, `cited by ${rows.length} rows, expected one: ${rows.join(', ')}`),
      );
    else if (rows[0] !== indicator)
      findings.push(errorAt(`footnote ${number}`, `names the row ${indicator}, but ${rows[0]} cites it`));
  }
  cited.forEach(({ id, number }, index) => {
    const before = cited[index - 1];
    if (before && before.number >= number)
      findings.push(errorAt(id, `cites footnote ${number} after footnote ${before.number}`));
    if (!footnotes.some((note) => note.number === number))
      findings.push(errorAt(id, `cites footnote ${number}, which is not there`));
  });
  return findings;
}

/** One that came by hand is beyond the document's last. */
function textFindings({ number, text, tableRow }: Footnote, { notes }: PrintedDocument): Finding[] {
  const printed = notes[number - 1];
  if (printed === text || (printed === undefined && tableRow === undefined)) return [];
  return [errorAt(`footnote ${number}`, 'is not as the document has it')];
}

/** A footnote's lines hold its number and its words, and nothing else; one that came by hand has none. */
function wordFindings({ number, text: note, lines }: Footnote, text: string): Finding[] {
  if (lines === null) return [];
  const printed = printedWords(text, [lines]);
  let at = 0;
  for (const word of [String(number), ...note.split(' ')]) {
    const pieces = piecesOf(printed, at, { word, notes: [] });
    if (pieces === 0)
      return [errorAt(`footnote ${number} (line ${lines.from})`, `does not print "${word}" there`)];
    at += pieces;
  }
  const left = printed.slice(at).map((word) => word.text);
  return left.length === 0
    ? []
    : [errorAt(`footnote ${number} (line ${lines.to})`, `leaves out "${left.join(' ')}"`)];
}
