import { formatNumber } from '../language/italian-number.ts';
import type { Attribute } from '../query/attribute.ts';
import type { Measure } from '../query/where.ts';
import type { Cause } from '../report/corpus.ts';
import type { Flag, Indicator, Section, Theme } from '../report/record.ts';
import { tableRowText } from '../report/texts.ts';
import { type Status, UNMET } from '../targets/verdict.ts';

/** The Italian that answers of every intent share. */

export const SECTION_NAMES: Record<Section, string> = {
  'public-value': 'Valore pubblico',
  performance: 'Performance',
  individual: 'Obiettivi individuali',
  pira: 'PIRA',
};

export const THEME_NAMES: Record<Theme, string> = {
  semplificazione: 'Semplificazione per le imprese',
  'servizi innovativi': 'Servizi innovativi e di valore',
  attrattività: 'Attrattività e sviluppo sostenibile del territorio',
  'fattori abilitanti': 'Fattori abilitanti',
};

export const FLAG_NAMES: Record<Flag, string> = {
  S: 'sigla S (semplificazione)',
  D: 'sigla D (digitalizzazione)',
};

const STATUS_PLURALS: Record<Status, string> = {
  met: 'raggiunti',
  'partially-met': 'raggiunti solo in parte',
  'not-met': 'non raggiunti',
  'not-assessable': 'non valutabili',
};

export const statusPlural = (status: Status): string => STATUS_PLURALS[status];

/** "raggiunti o non valutabili"; the unmet by the name that people use. */
export function statusesText(statuses: readonly Status[]): string {
  if (statuses.length === UNMET.length && UNMET.every((status) => statuses.includes(status)))
    return 'non raggiunti (anche in parte)';
  return joined(statuses.map(statusPlural), 'o');
}

export const CAUSE_KINDS = {
  external: 'esterna',
  internal: 'interna',
  unclassified: 'non classificata come interna o esterna',
  'not-stated': 'non riportata dalla relazione',
} as const;

export const RESULT_KINDS = {
  yes: 'risultato «Sì»',
  no: 'risultato «No»',
  number: 'risultato numerico',
  date: 'risultato con una data',
  nothing: 'risultato non indicato',
} as const;

export const MEASURE_NAMES: Record<Measure, string> = {
  target: 'target',
  result: 'risultato',
  variance: 'scostamento',
  shortfall: 'distanza dal target',
  cap: 'tetto di budget',
  degree: 'grado di raggiungimento',
  'budget-use': 'utilizzo del budget',
  centres: 'numero di centri',
};

export const ATTRIBUTE_NAMES: Record<Attribute, string> = {
  target: 'target',
  result: 'risultato',
  variance: 'scostamento',
  algorithm: 'formula di calcolo',
  direction: 'direzione',
  unit: 'unità di misura',
  source: 'fonte del dato',
  place: 'posto nella relazione',
  centre: 'centro di responsabilità',
  beneficiaries: 'beneficiari',
  'public-value': 'valore pubblico',
  type: 'tipologia',
  flags: 'sigla',
  description: 'descrizione',
  code: 'codice',
  objective: 'obiettivo operativo',
  theme: 'tema strategico',
  section: 'sezione',
  mission: 'missione',
  programme: 'programma',
};

export const OPERATORS = {
  '<': 'sotto',
  '<=': 'al massimo',
  '>': 'sopra',
  '>=': 'almeno',
  '=': 'pari a',
} as const;

/** "Formaper, Innexta o Promos" */
export function joined(parts: readonly string[], conjunction: 'e' | 'o'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${conjunction} ${parts[parts.length - 1]}`;
}

/** "1 indicatore", "3 indicatori" */
export function counted(count: number, singular: string, plural: string): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

export const indicators = (count: number): string => counted(count, 'indicatore', 'indicatori');

export function euro(amount: number): string {
  return `€ ${formatNumber(amount)}`;
}

/** "80,5%" of a share between 0 and 1. */
export function percent(share: number): string {
  return `${formatNumber(Math.round(share * 1000) / 10, { decimals: 1 })}%`;
}

export const CAUSE_NOT_STATED = 'Causa: la relazione non la riporta.';
/** Where the report explains without saying whose doing it was, the word "causa" would say more than it does. */
const causeLead = (kind: Cause['kind']): string =>
  kind === 'unclassified' ? 'La relazione non attribuisce la causa' : `Causa ${CAUSE_KINDS[kind]}`;
export const causeText = (words: string, kind: Cause['kind'], note: number | null): string =>
  `${causeLead(kind)}${note === null ? '' : ` (nota ${note})`}: «${words}»`;
export const capText = (cap: string): string =>
  `Tetto di budget ${cap}: la spesa non è riportata, quindi non verificabile.`;
export const bandText = (min: string, max: string): string =>
  `Fascia di budget da ${min} a ${max}: la spesa non è riportata, quindi non verificabile.`;
export const reservationLine = (text: string): string => `Riserva: ${text}`;
export const relatedLine = (ref: string, verdict: string, reason: string): string =>
  `Vedi anche ${ref} (${verdict}): ${reason}`;
/** "riga 709", "tabella 3, riga 5": where in the report; nothing for a row that came by hand. */
export const lineText = (line: number, tableRows: Indicator['tableRows']): string[] =>
  line > 0 ? [`riga ${line}`] : tableRows?.[0] ? [tableRowText(tableRows[0])] : [];
export const sourceText = (
  ref: string,
  line: number,
  { footnotes, piraCodes, tableRows }: Pick<Indicator, 'footnotes' | 'piraCodes' | 'tableRows'>,
): string =>
  [
    ref,
    ...(piraCodes.length > 0 ? [`PIRA ${piraCodes.join(', ')}`] : []),
    ...lineText(line, tableRows),
    ...(footnotes.length > 0 ? [`${footnotes.length === 1 ? 'nota' : 'note'} ${footnotes.join(', ')}`] : []),
  ].join(', ');
export const titleInSentence = (name: string, place: string): string => `«${name}» (${place})`;
export const missionShort = (code: string): string => `missione ${code}`;
export const overrideLine = (reason: string): string => `Giudicato così perché ${reason}`;
export const partsLine = (met: number, total: number, unmet: readonly string[]): string =>
  `Parti del target raggiunte: ${met} su ${total}${unmet.length > 0 ? `; ${unmet.join('; ')}` : ''}`;
export const unmetPart = (part: number, result: string, target: string): string =>
  `parte ${part} non raggiunta: «${result}» contro «${target}»`;
export const lateLine = 'Parziale perché fatto dopo la scadenza.';
export const shareLine = (note: number, part: number, whole: number, share: number): string =>
  `Dalla nota ${note}: ${formatNumber(part)} su ${formatNumber(whole)} = ${formatNumber(share * 100)}%`;
export const uncertainLine = 'Lettura incerta: la riga della relazione è da controllare.';

export const figureLabels = {
  total: (of: string) => `${of}: indicatori`,
  status: (of: string, status: Status) => `${of}: ${statusPlural(status)}`,
  reserved: (of: string) => `${of}: raggiunti con riserva`,
  metShare: (of: string) => `${of}: % raggiunti`,
  target: (ref: string) => `${ref}: target`,
  result: (ref: string) => `${ref}: risultato`,
  variance: (ref: string) => `${ref}: scostamento`,
  degree: (ref: string) => `${ref}: grado`,
  cap: (ref: string) => `${ref}: tetto di budget`,
  note: (number: number) => `nota ${number}`,
};

const STATUS_SHORT: Record<Status, string> = {
  met: 'Raggiunti',
  'partially-met': 'In parte',
  'not-met': 'Non raggiunti',
  'not-assessable': 'Non valutabili',
};

/** Short enough for a chart, where a name has 20 characters. */
export const statusShort = (status: Status): string => STATUS_SHORT[status];
export const firstOf = (title: string, count: number): string => `${title} (i primi ${count})`;
export const targetAndResult = (unit: string): string =>
  unit === '' ? 'Target e risultato' : `Target e risultato (${unit})`;
export const chartLabels = { target: 'Target', result: 'Risultato', value: 'Valore' };

export const ALL_INDICATORS = 'tutti gli indicatori';
export const describeYear = (year: number): string => `anno ${year}`;
export const notPrefix = (text: string): string => `escluso: ${text}`;
/** "Con una nota" → "senza una nota". */
export const lacking = (text: string): string => text.replace(/\bcon\b/g, 'senza');
export const correctionText = (written: string, read: string): string => `«${written}» letto come «${read}»`;
export const keptText = 'tenuto dal messaggio precedente';

/** The answer to a yes-or-no question, before the sentence that tells the figures. */
export const yesOrNo = (yes: boolean, sentence: string) =>
  `${yes ? 'Sì' : 'No'}: ${/^[A-ZÈ][a-z ]/.test(sentence) ? sentence.slice(0, 1).toLowerCase() : sentence.slice(0, 1)}${sentence.slice(1)}`;

/** "il 72%", "l’81%", "dell’86%": with the article that the number is read with. */
export function sharePhrase(share: number, preposition: '' | 'di' = ''): string {
  const vowel = /^(?:8|11$|1$)/.test(String(Math.trunc(share)));
  const article = preposition === '' ? (vowel ? 'l’' : 'il ') : vowel ? 'dell’' : 'del ';
  return `${article}${formatNumber(share)}%`;
}
