import { formatNumber } from '../../language/italian-number.ts';
import type { Indicator } from '../record.ts';
import { errorAt, type Finding, type YearCheck } from './finding.ts';
import { locate, withoutCommas } from './locate.ts';
import { isPrinted } from './printed-document.ts';
import { type PrintedWord, printedWords } from './printed-words.ts';

/** Every field's words stand in its row's lines or cells, in order, and the row has no words that no field took. */
export const provenanceCheck: YearCheck = {
  name: 'provenance',
  run({ index, text, document }) {
    const printed = document?.printed;
    return index.indicators.filter(isPrinted).flatMap((row) => {
      if (text !== null)
        return [
          ...rowFindings(row, printedWords(text, row.lines)),
          ...captionFindings(row, linesAbove(row, text)),
        ];
      return printed
        ? [...rowFindings(row, printed.wordsOf(row)), ...captionFindings(row, printed.above(row))]
        : [];
    });
  },
};

function linesAbove({ lines }: Indicator, text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .slice(0, lines[0]?.from ?? 0)
    .join(' ');
}

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
function captionFindings(row: Indicator, textAbove: string): Finding[] {
  const above = squeezed(textAbove);
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
  const [cells] = row.tableRows ?? [];
  if (cells) return `${row.id} (table ${cells.table}, row ${cells.row})`;
  return `${row.id} (line ${row.lines[0]?.from ?? '?'})`;
}
