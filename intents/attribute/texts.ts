import { ATTRIBUTE_NAMES, counted, indicators, joined } from '../../src/answer/texts.ts';
import type { Attribute } from '../../src/query/attribute.ts';
import type { Flag, LineRange, Mission } from '../../src/report/record.ts';
import type { Direction, DirectionSource } from '../../src/targets/verdict.ts';

export const aim = (attributes: readonly Attribute[]) =>
  joined(
    attributes.map((attribute) => ATTRIBUTE_NAMES[attribute]),
    'e',
  );

const ARTICLED: Record<Attribute, string> = {
  target: 'il target',
  result: 'il risultato',
  variance: 'lo scostamento',
  algorithm: 'la formula di calcolo',
  direction: 'la direzione',
  unit: 'l’unità di misura',
  source: 'la fonte del dato',
  place: 'il posto nella relazione',
  centre: 'il centro di responsabilità',
  beneficiaries: 'i beneficiari',
  'public-value': 'il valore pubblico',
  type: 'la tipologia',
  flags: 'la sigla S o D',
  description: 'la descrizione',
  code: 'il codice',
  objective: 'l’obiettivo operativo',
  theme: 'il tema strategico',
  section: 'la sezione',
  mission: 'la missione',
  programme: 'il programma',
};

export const label = (attribute: Attribute) => capitalised(ATTRIBUTE_NAMES[attribute]);
export const one = (attribute: Attribute, name: string, value: string) =>
  `${label(attribute)} di ${name}: ${value}.`;
export const result = (name: string, value: string, against: string) =>
  `${one('result', name, value).slice(0, -1)}, ${against}.`;
export const against = (target: string, verdict: string) => `contro un target di ${target}: ${verdict}`;
export const variance = (value: string, cells: string) => `${value}; ${cells}`;
export const cells = (target: string, result: string, verdict: string) =>
  `risultato ${result}, target ${target}: ${verdict}`;
export const both = (name: string, values: readonly string[]) => `${name}: ${values.join('; ')}.`;
export const valued = (attribute: Attribute, value: string) => `${ATTRIBUTE_NAMES[attribute]} ${value}`;
export const unsaid = (attribute: Attribute) => `${ATTRIBUTE_NAMES[attribute]} non riportato`;

export const absent = (attribute: Attribute, name: string, table: string | null) =>
  `La relazione non riporta ${ARTICLED[attribute]} di ${name}: ${table === null ? 'qui la cella manca' : `la tabella ${table} non ha questa colonna`}.`;
export const noted = (table: string | null, { number, text }: { number: number; text: string }) =>
  `${table === null ? 'La cella del centro di responsabilità manca' : `La tabella ${table} non ha il centro di responsabilità`}, ma la nota ${number} dice: «${text}»`;
export const noVariance = (name: string, target: string, result: string, verdict: string) =>
  `Per ${name} uno scostamento in cifre non c’è: target «${target}», risultato «${result}», ${verdict}.`;
export const noDirection = (name: string, target: string) =>
  `${capitalised(name)} non si giudica per grandezza: il target è «${target}».`;
export const absentFromAll = (attribute: Attribute, count: number) =>
  `La relazione non riporta ${ARTICLED[attribute]} di nessuno di questi ${count} indicatori.`;
export const withoutVariance = (refs: readonly string[]) =>
  `Senza uno scostamento in cifre: ${refs.join(', ')}.`;
export const centresOf = (name: string, value: string) => `Centri di responsabilità di ${name}: ${value}.`;
export const absentFrom = (attribute: Attribute, refs: readonly string[]) =>
  `La relazione non riporta ${ARTICLED[attribute]} di ${joined(refs, 'e')}.`;
export const manyAbsent = (attribute: Attribute, count: number) =>
  `Di altri ${count} indicatori la relazione non riporta ${ARTICLED[attribute]}.`;

export const sameCode = (code: string, count: number) => `Il codice ${code} è di ${indicators(count)}. `;
export const same = (attribute: Attribute, count: number, value: string) =>
  `${label(attribute)}: ${value}, per ${count === 2 ? 'entrambi gli' : `tutti e ${count} gli`} indicatori.`;
export const shared = (attribute: Attribute, values: readonly { value: string; count: number }[]) =>
  `${label(attribute)}: ${joined(
    values.map(({ value, count }) => `${value} per ${counted(count, 'indicatore', 'indicatori')}`),
    'e',
  )}.`;
export const each = (attribute: Attribute, told: readonly { refs: readonly string[]; value: string }[]) =>
  `${label(attribute)}: ${joined(
    told.map(({ refs, value }) => `${value} (${joined(refs, 'e')})`),
    'e',
  )}.`;
export const several = (attributes: readonly Attribute[], count: number) =>
  `${capitalised(
    joined(
      attributes.map((attribute) => ATTRIBUTE_NAMES[attribute]),
      'e',
    ),
  )} di ${indicators(count)}.`;

export const kinds = (attribute: Attribute, count: number, rows: number) =>
  `${label(attribute)}: ${count === 1 ? 'un solo valore' : `${count} valori diversi`}, in ${indicators(rows)}.`;
export const rows = 'Indicatori';
export const which = (attributes: readonly Attribute[]) =>
  `Di quale indicatore vuoi sapere ${joined(
    attributes.map((attribute) => ARTICLED[attribute]),
    'e',
  )}? Dimmi un codice o qualche parola del nome.`;
export const noPersons = (centre: string) =>
  `La relazione nomina i centri di responsabilità, non le persone: di ${centre} non dice chi è responsabile.`;
export const onlyCentres = 'La relazione indica il centro, non la persona.';
export const noPages = 'Il testo della relazione è qui numerato a righe, non a pagine.';
export const indicator = 'Indicatore';
export const verdict = 'Esito';
export const source = 'Relazione';
export const placed = (title: string, line: string) => (line === '' ? title : `${title}, ${line}`);
export const empty = '–';

export const FLAGS: Record<Flag, string> = { S: 'S (semplificazione)', D: 'D (digitalizzazione)' };
export const noFlag = 'nessuna';
export const coded = ({ code, name }: Mission) => `${code} ${name}`;
export const citedCodes = (codes: readonly string[]) => `PIRA ${joined(codes, 'e')} (citato)`;
export const lines = (ranges: readonly LineRange[]) =>
  ranges.length === 1 && ranges[0]?.from === ranges[0]?.to
    ? `riga ${ranges[0]?.from} del testo`
    : `righe ${joined(
        ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)),
        'e',
      )} del testo`;

const WAYS: Record<Direction, string> = {
  'at-least': 'meglio se più alto',
  'at-most': 'meglio se più basso',
};
export const direction = (way: Direction, from: DirectionSource, reason: string | null) =>
  `${WAYS[way]} (${SOURCES[from]}${reason === null ? '' : `: ${reason}`})`;
const SOURCES: Record<DirectionSource, string> = {
  written: 'lo dice il target',
  curated: 'valutazione nostra',
  'signed-change': 'il target è una riduzione',
  default: 'regola generale, la relazione non dice altro',
};

const capitalised = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

export const shares = (centre: string, count: number, others: readonly (readonly [string, number])[]) =>
  `${centre} condivide ${indicators(count)} con ${joined(
    others.map(([name, own]) => (others.length === 1 && own === count ? name : `${name} (${own})`)),
    'e',
  )}.`;
export const sharesNone = (centre: string, isNarrowed: boolean) =>
  `${isNarrowed ? 'Tra quelli chiesti, nessun' : 'Nessun'} indicatore di ${centre} è anche di un altro centro; di altre collaborazioni la relazione non dice.`;
export const sharesOnly =
  'La relazione dice solo quali centri rispondono insieme di un indicatore, non con chi altro si lavora.';
