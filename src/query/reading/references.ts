import type { Atom } from '../where.ts';

/** What has a form of its own in any question: codes, notes, missions, programmes. */
export interface Reference {
  start: number;
  end: number;
  atoms: readonly Atom[];
}

const REFERENCES: readonly { pattern: RegExp; atoms: (groups: readonly string[]) => readonly Atom[] }[] = [
  {
    pattern: /\b(?:pira|p\.i\.r\.a\.?) ?(?:n\.? ?)?(\d{1,2}\.\d{1,2}\.\d{1,2})\b/g,
    atoms: ([code = '']) => [{ facet: 'pira-code', code }],
  },
  { pattern: /\b(\d{1,2}\.\d{1,2}\.\d{1,2})\b(?!\.\d)/g, atoms: ([code = '']) => [{ facet: 'code', code }] },
  {
    pattern: /\b(?:obiettivo|codice|cod\.?|indicatore|gruppo) (\d{1,2}\.\d{1,2})\b(?![.,]\d)/g,
    atoms: ([code = '']) => [{ facet: 'code', code }],
  },
  {
    pattern:
      /\bnot[ae] ?(?:n\.?|numero|nr\.?|#)? ?(\d{1,4}(?!\d)(?:(?:,| e|,? ed) ?\d{1,4}(?!\d))*)(?![\d.,]*[.,]\d)/g,
    atoms: ([numbers = '']) =>
      (numbers.match(/\d+/g) ?? [])
        .filter((digits) => Number(digits) > 0)
        .map((digits) => ({ facet: 'footnote', number: Number(digits) })),
  },
  {
    pattern: /\bmission[ei] ?(?:n\.?|numero)? ?0*(\d{1,3})\b|\bm0*(\d{2,3})\b/g,
    atoms: ([a, b]) => [{ facet: 'mission', code: (a ?? b ?? '').padStart(3, '0') }],
  },
  {
    pattern: /\bprog(?:r|ramm[ai])?\.? ?(?:n\.?|numero)? ?0*(\d{1,3})\b/g,
    atoms: ([code = '']) => [{ facet: 'programme', code: code.padStart(3, '0') }],
  },
];

/** In the order of the patterns: of two that overlap the earlier pattern is meant. */
export function references(normalized: string): Reference[] {
  return REFERENCES.flatMap(({ pattern, atoms }) =>
    [...normalized.matchAll(pattern)].flatMap((match) => {
      const found = atoms(match.slice(1) as (string | undefined)[] as string[]);
      return found.length > 0
        ? [{ start: match.index, end: match.index + match[0].trimEnd().length, atoms: found }]
        : [];
    }),
  );
}
