import { THEMES } from '../../report/record.ts';
import { type Atom, TARGET_SIGNS } from '../where.ts';

/** What has a form of its own in any question: codes, notes, missions, programmes. */
export interface Reference {
  start: number;
  end: number;
  atoms: readonly Atom[];
}

/** "3", "3, 4 e 5": whole numbers, none of them a part of a longer one. */
const NUMBERS = String.raw`(\d{1,4}(?!\d|\.\d)(?:(?:,| [eo]|,? ed) ?\d{1,4}(?!\d|\.\d))*)`;

/** Signs in one character. */
const SPELLED: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=' };

const REFERENCES: readonly { pattern: RegExp; atoms: (groups: readonly string[]) => readonly Atom[] }[] = [
  {
    pattern: /\b(?:pira|p\.i\.r\.a\.?) ?(?:n\.? ?)?(\d{1,2}\.\d{1,2}\.\d{1,2})\b(?!\.\d)/g,
    atoms: ([code = '']) => [{ facet: 'pira-code', code }],
  },
  {
    pattern: /(?<![\d.])(\d{1,2}\.\d{1,2}\.\d{1,2}) (?:(?:del|nel|di) )?pira\b/g,
    atoms: ([code = '']) => [{ facet: 'pira-code', code }],
  },
  {
    // "pira 2 3 6", "cod. 2-3-6": the dots were left out.
    pattern: /\bpira (\d{1,2})[ _-](\d{1,2})[ _-](\d{1,2})(?![\d.,/])/g,
    atoms: (parts) => [{ facet: 'pira-code', code: parts.join('.') }],
  },
  {
    pattern:
      /\b(?:codice|cod\.?|indicatore|obiettivo|pf|performance) (\d{1,2})[ _-](\d{1,2})[ _-](\d{1,2})(?![\d.,/])/g,
    atoms: (parts) => [{ facet: 'code', code: parts.join('.') }],
  },
  {
    pattern: /(?<![\d.])(\d{1,2}\.\d{1,2}\.\d{1,2})\b(?!\.\d)/g,
    atoms: ([code = '']) => [{ facet: 'code', code }],
  },
  {
    pattern: /\b(?:obiettivo(?: operativo)?|codice|cod\.?|indicatore|gruppo) (\d{1,2}\.\d{1,2})\b(?![.,]\d)/g,
    atoms: ([code = '']) => [{ facet: 'code', code }],
  },
  {
    // A decimal has a comma: "2.5" is the group of 2.5.1, 2.5.2, 2.5.3.
    pattern:
      /(?<=\b(?:il|i|del|dei|sul|sui|due|tre|quattro|cinque|obiettivi|indicatori|serie) )([1-9]\.[1-9])(?![\d/%]|[.,]\d| ?(?:€|euro|mila|milion|per cento))/g,
    atoms: ([code = '']) => [{ facet: 'code', code }],
  },
  {
    pattern:
      /\bnote (?:da|dalla|dalle|tra (?:la|le)) ?(?:la )?(\d{1,3}) (?:a|alla|e la|fino a|fino alla) (\d{1,3})\b/g,
    atoms: ([from = '', to = '']) =>
      range(Number(from), Number(to)).map((number) => ({ facet: 'footnote', number })),
  },
  {
    pattern: new RegExp(String.raw`\bnot[ae] ?(?:n\.?|numero|nr\.?|#)? ?${NUMBERS}`, 'g'),
    atoms: ([numbers]) => numbersIn(numbers).map((number) => ({ facet: 'footnote', number })),
  },
  {
    // "Target con >=", "quanti hanno il <=": the sign itself, not a bound.
    pattern:
      /(?<=\b(?:target|con|il|un|hanno|ha|segno|simbolo|senza|di) ["'«“]?)(>=|≥|<=|≤|>|<)(?! ?(?:di |del |dei )?[\d€<>=-])/g,
    atoms: ([sign = '']) => {
      const found = TARGET_SIGNS.find((one) => one === SPELLED[sign] || one === sign);
      return found ? [{ facet: 'target-sign', sign: found }] : [];
    },
  },
  {
    pattern: new RegExp(String.raw`\bmiss(?:ion[ei]|\.)? ?(?:n\.?|numero)? ?${NUMBERS}|\bm(\d{2,3})\b`, 'g'),
    atoms: ([listed, short]) =>
      numbersIn(listed ?? short).map((number) => ({ facet: 'mission', code: coded(number) })),
  },
  {
    pattern: new RegExp(String.raw`\bprog(?:r|ramm[ai])?\.? ?(?:n\.?|numero)? ?${NUMBERS}`, 'g'),
    atoms: ([listed]) => numbersIn(listed).map((number) => ({ facet: 'programme', code: coded(number) })),
  },
  {
    // The report numbers its strategic themes.
    pattern:
      /\b(?:tema(?: strategico)?|ob(?:iettivo|\.)? ?strategico|ambito strategico|area strategica) ?(?:n\.? ?|numero )?([1-9])\b(?![.,/\d])/g,
    atoms: ([place = '']) =>
      THEMES.slice(Number(place) - 1, Number(place)).map((theme) => ({ facet: 'theme', theme })),
  },
  {
    // Printed with a nought in front, as nothing else is.
    pattern: /(?<![a-z\d.,/])(0\d{2})(?![a-z\d/%]|[.,]\d)/g,
    atoms: ([code = '']) => [{ facet: 'mission', code }],
  },
];

/** No report has as many notes as that. */
const MAX_RANGE = 60;

function range(from: number, to: number): number[] {
  const length = to - from + 1;
  return length < 1 || length > MAX_RANGE ? [] : Array.from({ length }, (_, at) => from + at);
}

function numbersIn(listed = ''): number[] {
  return (listed.match(/\d+/g) ?? []).map(Number).filter((number) => number > 0);
}

/** Missions and programmes are printed with three digits. */
function coded(number: number): string {
  return String(number).padStart(3, '0');
}

/** In the order of the patterns: of two that overlap the earlier pattern is meant. */
export function references(normalized: string): Reference[] {
  if (!/[\d<>≥≤]/.test(normalized)) return [];
  const found: Reference[] = [];
  for (const { pattern, atoms } of REFERENCES) {
    for (const match of normalized.matchAll(pattern)) {
      const named = atoms(match.slice(1) as (string | undefined)[] as string[]);
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const isTaken = found.some((other) => start < other.end && other.start < end);
      if (named.length > 0 && !isTaken) found.push({ start, end, atoms: named });
    }
  }
  return found;
}
