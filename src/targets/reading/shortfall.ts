import { findDates } from '../../language/dates.ts';
import { normalize } from '../../language/normalize.ts';

const SHORTFALLS: readonly RegExp[] = [
  /\b(?:prima|seconda|una)\s+parte\b/u,
  /\bparte\s+(?:del(?:le|lo|la|l)?|degli|dei|di)\s+(?:attivita|intervent|azion|stanziament|iniziativ|serviz|progett|lavor|oper)/u,
  /\b(?:in\s+parte|parzial)/u,
  /\b(?:ad\s+esclusione|con\s+l\s+esclusione|tranne|eccetto|salvo)\b/u,
  /\bsosp(?:es[oaie]|ensiv[ae]|ension[ei])\b/u,
  /\baccordo\s+(?:di\s+massima|propedeutico|preliminare)\b/u,
  /\bapprovat[oaie]\s+(?:il|lo|la|i|gli|le)\s+(?:progett|propost|pian)/u,
  /\bin\s+(?:corso|via|fase)\s+di\s+(?:realizzazion|completament|attivazion|definizion|attuazion|approvazion)/u,
  /\b(?:rinvi|slitt|riprogramm|posticip)at[oaie]\b/u,
  /\bnon\s+(?:ancora\s+)?(?:complet|realizz|conclus|attivat|avviat)/u,
  /\bda\s+completare\b/u,
];

/**
 * Whether a result or footnote tells of less than the whole, in the words that reports use for it: a part
 * only, something left out, suspended, agreed in principle, approved but not said to be carried out.
 */
export function tellsOfLess(text: string): boolean {
  const normalized = normalize(text);
  return SHORTFALLS.some((words) => words.test(normalized));
}

/** The words by which a text puts something after the end of `year` ("marzo 2024"); null where none do. */
export function laterThan(text: string, year: number): string | null {
  return findDates(text, year).find((date) => date.yearStated && date.to > `${year}-12-31`)?.words ?? null;
}
