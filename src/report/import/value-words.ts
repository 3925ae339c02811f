/** The forms of the values that targets and results are made of, as sources of regular expressions. */
export const OPERATOR = '(?:>=|<=|=>|=<|≥|≤|>|<)';
export const NUMBER = '[+−-]?\\d+(?:\\.\\d{3})*(?:,\\d+)?%?';
export const DATE = '\\d{1,2}/(?:\\d{1,2}/)?\\d{2,4}';

const VALUE = new RegExp(
  `^(?:${OPERATOR} ?)?(?:n\\. ?)?(?:${DATE}(?:-${DATE})?|${NUMBER})$|^(?:sì|si|no)$`,
  'i',
);
const PART = /^(\d{1,2})\.(?!\d)/;

const LIMITED = /^(?:entro(?: il)?|almeno|max|massimo|minimo|fino a|oltre) (.+)$/i;

/** A value with the word that makes a limit of it: "Almeno 30%", "Entro il 31/12/2023". */
export function isLimitedValue(text: string): boolean {
  const value = LIMITED.exec(text)?.[1];
  return value !== undefined && isValue(value);
}

/** Whether a text is one value and nothing else: a number, a date, a yes or no. */
export function isValue(text: string): boolean {
  return VALUE.test(text);
}

/** The number that a word opens a numbered part with ("1.", "2.Sì"), or null. */
export function partOf(word: string): number | null {
  const part = PART.exec(word)?.[1];
  return part === undefined ? null : Number(part);
}
