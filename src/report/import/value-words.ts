/** The forms of the values that targets and results are made of, as sources of regular expressions. */
export const OPERATOR = '(?:>=|<=|=>|=<|≥|≤|>|<)';
export const NUMBER = '[+−-]?\\d+(?:\\.\\d{3})*(?:,\\d+)?%?';
export const DATE = '\\d{1,2}/(?:\\d{1,2}/)?\\d{2,4}';
/** Words that make a limit of the value after them. */
export const LIMIT =
  '(?:entro(?: il| la)?|almeno|max|massimo|minimo|fino a|oltre|circa|non oltre|più di|meno di|tra|fra)';

const UNIT = '(?:%|€|euro|giorni|gg\\.?|ore|mesi|anni|milioni|mila)';
const AMOUNT = `(?:€ ?|n\\.? ?)?${NUMBER}(?: ${UNIT})?`;
const VALUE = new RegExp(`^(?:${OPERATOR} ?)?(?:${DATE}(?:-${DATE})?|${AMOUNT})$|^(?:sì|si|no)$`, 'i');
const LIMITED = new RegExp(`^${LIMIT} (.+)$`, 'i');
const PART = /^(\d{1,2})\.(?!\d)/;

/** Whether a text is one value and nothing else: a number with its unit, a date, a yes or no. */
export function isValue(text: string): boolean {
  return VALUE.test(text);
}

/** A value with the word that makes a limit of it: "Almeno 30%", "Entro il 31/12/2023". */
export function isLimitedValue(text: string): boolean {
  const value = LIMITED.exec(text)?.[1];
  return value?.split(/ e (?=\d)/).every(isValue) ?? false;
}

/** The number that a word opens a numbered part with ("1.", "2.Sì"), or null. */
export function partOf(word: string): number | null {
  const part = PART.exec(word)?.[1];
  return part === undefined ? null : Number(part);
}
