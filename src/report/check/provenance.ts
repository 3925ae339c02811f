import { formatNumber } from '../../language/italian-number.ts';
import type { Indicator } from '../record.ts';
import { errorAt, type Finding, type YearCheck } from './finding.ts';
import { type PrintedWord, piecesOf, printedWords } from './printed-words.ts';

/** Every field's words stand in its row's lines, in order, and the row has no words that no field took. */
export const provenanceCheck: YearCheck = {
  name: 'provenance',
  run({ index, text }) {
    if (text === null) return [];
    return index.indicators.flatMap((indicator) => [
      ...rowFindings(indicator, printedWords(text, indicator.lines)),
      ...captionFindings(indicator, text),
    ]);
  },
};

/** What the row prints, column by column; a code's own field may be printed anywhere in it. */
function cellsOf(row: Indicator): [field: string, text: string][] {
  const fields: [string, string | null][] = [
    ['code', row.code],
    ['publicValue', row.publicValue],
    ['piraCodes', row.piraCodes.length > 0 && row.section === 'performance' ? row.piraCodes.join(' ') : null],
    ['flags', row.section === 'individual' ? null : row.flags.join('/')],
    ['beneficiaries', row.beneficiaries],
    ['name', row.name],
    ['description', row.description],
    ['type', row.type],
    ['flags', row.section === 'individual' ? row.flags.join('/') : null],
    ['unit', row.unit],
    ['source', row.section === 'public-value' ? null : row.source],
    ['algorithm', row.algorithm],
    ['target', row.target],
    ['result', row.result],
    ['source', row.section === 'public-value' ? row.source : null],
    ['centres', row.centres.map(({ printed }) => printed).join(' ')],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== null && field[1] !== '');
}

function rowFindings(row: Indicator, printed: readonly PrintedWord[]): Finding[] {
  const taken = new Set<number>();
  const findings: Finding[] = [];
  let start = 0;
  for (const [field, text] of cellsOf(row)) {
    const words = text.split(' ');
    const list = field === 'centres' ? withoutCommas(printed) : printed;
    const found = locate(list, words, { start, row, taken }) ?? locate(list, words, { start: 0, row, taken });
    if (!found)
      findings.push(errorAt(placeOf(row), `the words of ${field} are not in the row's lines: "${text}"`));
    for (const at of found ?? []) taken.add(at);
    start = Math.max(start, (found?.at(-1) ?? start - 1) + 1);
  }
  const left = printed.filter((word, at) => !taken.has(at) && !needsNoField(word.text, row));
  if (left.length > 0) {
    const words = left.map((word) => word.text).join(' ');
    findings.push(
      errorAt(placeOf(row), `no field holds these words of the row: "${words}" (line ${left[0]?.line})`),
    );
  }
  return findings;
}

/** Commas between centres belong to none of them. */
function withoutCommas(printed: readonly PrintedWord[]): PrintedWord[] {
  return printed.map((word) => ({ ...word, text: word.text.replace(/,$/, '') }));
}

/**
 * The printed words that make up `words`, as indexes: in order, and in one run but for what rightly comes
 * between (a page's break, a footnote's number, a PIRA reference).
 */
function locate(
  printed: readonly PrintedWord[],
  words: readonly string[],
  { start, row, taken }: { start: number; row: Indicator; taken: ReadonlySet<number> },
): number[] | null {
  const breaks = row.lines.length - 1 + row.footnotes.length + row.piraCodes.length;
  for (let first = start; first < printed.length; first += 1) {
    const found = follow(printed, words, { first, row, taken, breaks });
    if (found) return found;
  }
  return null;
}

function follow(
  printed: readonly PrintedWord[],
  words: readonly string[],
  {
    first,
    row,
    taken,
    breaks,
  }: { first: number; row: Indicator; taken: ReadonlySet<number>; breaks: number },
): number[] | null {
  const found: number[] = [];
  let at = first;
  let left = breaks;
  for (const word of words) {
    const piecesAt = (place: number) =>
      taken.has(place) ? 0 : piecesOf(printed, place, { word, notes: row.footnotes });
    let pieces = piecesAt(at);
    if (pieces === 0 && (found.length === 0 || left === 0)) return null;
    if (pieces === 0) {
      left -= 1;
      while (pieces === 0 && at < printed.length) {
        at += 1;
        pieces = piecesAt(at);
      }
      if (pieces === 0) return null;
    }
    for (let piece = 0; piece < pieces; piece += 1) found.push(at + piece);
    at += pieces;
  }
  return found;
}

/** Marks of an empty flag, footnote numbers, PIRA references, commas between centres, and cells printed twice. */
function needsNoField(word: string, row: Indicator): boolean {
  const surplus = row.uncertainties.flatMap(({ code, words }) =>
    code === 'missing-cell' ? words.split(' ') : [],
  );
  return (
    /^[–—-]$/.test(word) ||
    word === 'PIRA' ||
    row.footnotes.map(String).includes(word) ||
    row.piraCodes.includes(word.replace(/[,;]$/, '')) ||
    surplus.includes(word)
  );
}

/** What the headings say of a row stands above it. */
function captionFindings(row: Indicator, text: string): Finding[] {
  const above = squeezed(
    text
      .split(/\r\n|\r|\n/)
      .slice(0, row.lines[0]?.from ?? 0)
      .join(' '),
  );
  const budget = row.programmeBudget === null ? null : `€ ${formatNumber(row.programmeBudget)}`;
  const captions: [string, string | null][] = [
    ['objective', row.objective],
    ['mission', row.mission && `${row.mission.code} ${row.mission.name}`],
    ['programme', row.programme && `${row.programme.code} ${row.programme.name}`],
    ['programmeBudget', budget],
  ];
  return captions
    .filter(([, caption]) => caption !== null && !above.includes(squeezed(caption)))
    .map(([field, caption]) =>
      errorAt(placeOf(row), `the words of ${field} are not above the row: "${caption}"`),
    );
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

function placeOf(row: Indicator): string {
  return `${row.id} (line ${row.lines[0]?.from ?? '?'})`;
}
