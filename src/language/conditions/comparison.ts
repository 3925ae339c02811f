import { wordsBefore } from '../words-before.ts';
import type { Quantity } from './quantity.ts';

export type Operator = '<' | '<=' | '>' | '>=' | '=';

export interface Comparison {
  op: Operator;
  /** The quantity's span with the words that compare it. */
  start: number;
  end: number;
}

const LINKS =
  'a|ad|al|allo|alla|all|ai|agli|alle|di|del|dello|della|dell|dei|degli|delle|il|lo|la|l|i|gli|le|quota|soglia';
const OF = '(?:di|del|dello|della|dell|dei|degli|delle)';

/** In this order: longer words come before those that they contain. */
const COMPARED_BEFORE: readonly (readonly [Operator, string])[] = [
  ['>=', '(?:maggior[ei]|superior[ei]|pari) o (?:ugual[ei]|pari|superior[ei]|maggior[ei])'],
  ['<=', '(?:minor[ei]|inferior[ei]|pari) o (?:ugual[ei]|pari|inferior[ei]|minor[ei])'],
  ['<', 'non (?:arriva|arrivano|raggiunge|raggiungono)'],
  ['>=', '(?:almeno|a partire da|come minimo|minimo|min)'],
  // In "budget massimo 500.000" the word belongs to the budget.
  ['<=', '(?:(?<!(?:budget|bdg|tetto|importo|valore|spesa|costo) )(?:al massimo|massimo|max)|fino)'],
  [
    '>',
    `(?:(?:al di )?sopra|oltre|piu ${OF}|maggior[ei] (?:a|${OF})|superior[ei]|piu (?:alt|elevat|grand|cospicu|gross)[oaie])`,
  ],
  ['>', '(?:super(?:a|ano|i|ino|are|ato|ata|ati|ate)|eccede|eccedono)'],
  [
    '<',
    `(?:(?:al di )?sotto|meno ${OF}|minor[ei] (?:a|${OF})|inferior[ei]|piu (?:bass|piccol|modest|contenut)[oaie])`,
  ],
  ['=', '(?:pari|ugual[ei]|esattamente)'],
];
const WORDED = COMPARED_BEFORE.map(
  ([op, words]) => [op, new RegExp(`(?<![a-z0-9])${words}(?: (?:${LINKS}))* $`)] as const,
);
/** "entro il 60%" compares; "entro 5 giorni" and "entro 30" are times, or part of an indicator's name. */
const WITHIN = new RegExp(`(?<![a-z0-9])entro(?: (?:${LINKS}))* $`);
/** "Indicatori con target 2": what they have. */
const STATED =
  /(?<=(?<![a-z0-9])(?:con|hanno) (?:un |il |come )?(?:target|risultat[oi]|valore atteso|consuntivo) )(?:di |a |del )?$/;
const SIGNS = /(>=|=>|≥|<=|=<|≤|<>|!=|>|<|=) ?(?:(?:di|del|dei) )?$/;
const SIGN_OPERATORS: Readonly<Record<string, Operator>> = {
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
};

const COMPARED_AFTER: readonly (readonly [Operator, RegExp])[] = [
  ['>=', /^(?: (?:o|e|ed) (?:piu|oltre|superior[ei]|maggior[ei])| in su)\b(?! (?:di|del|a) )/],
  ['<=', /^(?: o (?:meno|inferior[ei]|minor[ei])| in giu)\b(?! (?:di|del|a) )/],
  ['<=', /^ (?:al massimo|massimo|max)\b(?! \d)/],
  ['>=', /^ (?:almeno|come minimo|minimo)\b(?! \d)/],
];
const FROM = new RegExp(`(?<![a-z0-9])(?:da|dal|dall|dalla|dai)(?: (?:${LINKS}))? $`);

const NEGATION =
  /(?<![a-z0-9])(?:non|mai|nemmeno|neppure)(?: (?:e|sono|era|erano|sia|siano|ha|hanno|sta|stanno|va|vanno|arriva|arrivano|risulta|risultano|proprio))* $/;
/** "né sopra il 60%": what it denies depends on more than these words. */
const NEITHER = /(?<![a-z0-9])ne $/;
const OPPOSITE: Readonly<Record<Operator, Operator | null>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  // "diverso da" is not a comparison that we offer: better none than a wrong one.
  '=': null,
};

/** How the words around a quantity compare with it; null where they do not, or deny it in a way we can't say. */
export function readComparison(text: string, quantity: Quantity): Comparison | null {
  const before = wordsBefore(text, quantity.start);
  const offset = quantity.start - before.length;
  const found = comparedBefore(before, quantity);
  if (found === 'unreadable') return null;
  if (found) {
    const negation = NEGATION.exec(before.slice(0, found.index));
    const op = negation ? OPPOSITE[found.op] : found.op;
    const start = offset + (negation?.index ?? found.index);
    return op === null ? null : { op, start, end: quantity.end };
  }
  return comparedAfter(text, quantity);
}

function comparedBefore(
  words: string,
  quantity: Quantity,
): { op: Operator; index: number } | 'unreadable' | null {
  const sign = SIGNS.exec(words);
  if (sign) {
    const op = SIGN_OPERATORS[sign[1] ?? ''];
    return op ? { op, index: sign.index } : 'unreadable';
  }
  for (const [op, pattern] of WORDED) {
    const match = pattern.exec(words);
    if (!match) continue;
    const isDate = quantity.yearlike && /(?:il|al|del|dal) $/.test(words);
    const neither = NEITHER.test(words.slice(0, match.index)) && !match[0].startsWith('super');
    return isDate || neither ? 'unreadable' : { op, index: match.index };
  }
  const stated = STATED.exec(words);
  if (stated) return { op: '=', index: stated.index };
  const within = quantity.unit === '%' || quantity.unit === '€' ? WITHIN.exec(words) : null;
  return within && { op: '<=', index: within.index };
}

/** "100 o più", "dal 60% in su", "3 al massimo" */
function comparedAfter(text: string, quantity: Quantity): Comparison | null {
  const after = text.slice(quantity.end, quantity.end + 24);
  for (const [op, pattern] of COMPARED_AFTER) {
    const match = pattern.exec(after);
    if (!match) continue;
    const before = wordsBefore(text, quantity.start);
    if (NEGATION.test(before)) return null;
    const from = FROM.exec(before);
    const start = quantity.start - before.length + (from?.index ?? before.length);
    return { op, start, end: quantity.end + match[0].length };
  }
  return null;
}
