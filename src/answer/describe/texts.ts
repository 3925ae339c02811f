import { formatDay } from '../../language/calendar.ts';
import { formatNumber } from '../../language/italian-number.ts';
import type { Atom } from '../../query/where.ts';
import { progressStatesText } from '../standing/texts.ts';
import * as t from '../texts.ts';

/** One restriction in the words of "Ho inteso: …". */
export function describeAtom(atom: Atom): string {
  switch (atom.facet) {
    case 'verdict':
      return t.statusesText(atom.statuses);
    case 'progress':
      return progressStatesText(atom.states);
    case 'reserved':
      return 'con riserva';
    case 'near-miss':
      return `mancati per poco (almeno il ${t.percent(atom.degree)} del target)`;
    case 'centre':
      return `centro ${atom.name}`;
    case 'section':
      return `sezione ${t.SECTION_NAMES[atom.section]}`;
    case 'theme':
      return `tema ${t.THEME_NAMES[atom.theme]}`;
    case 'objective':
      return `obiettivo operativo «${atom.name}»`;
    case 'type':
      return `tipologia ${atom.type}`;
    case 'flag':
      return t.FLAG_NAMES[atom.flag];
    case 'beneficiary':
      return `beneficiari: ${atom.only ? 'solo ' : ''}${atom.name}`;
    case 'public-value':
      return `valore pubblico ${atom.only ? 'solo ' : ''}${atom.name}`;
    case 'mission':
      return `missione ${atom.code}`;
    case 'programme':
      return `programma ${atom.code}`;
    case 'code':
      return `codice ${atom.code}`;
    case 'pira-code':
      return `codice PIRA ${atom.code}`;
    case 'footnote':
      return `nota ${atom.number}`;
    case 'cause':
      return `causa ${t.CAUSE_KINDS[atom.cause]}`;
    case 'cause-says':
      return `causa riportata con «${atom.words.join(' ')}»`;
    case 'result-kind':
      return t.RESULT_KINDS[atom.result];
    case 'cites-pira':
      return 'con un codice PIRA citato';
    case 'target-unit':
      return TARGET_UNITS[atom.unit];
    case 'target-kind':
      return TARGET_KINDS[atom.kind];
    case 'target-sign':
      return `target con ${atom.sign}`;
    case 'source':
      return `fonte ${atom.name}`;
    case 'stated':
      return FIELDS[atom.field];
    case 'several-centres':
      return 'con più centri';
    case 'exceeded':
      return 'risultato oltre il target';
    case 'equal':
      return 'risultato pari al target';
    case 'at-most':
      return 'meglio se più basso';
    case 'noted':
      return 'con una nota';
    case 'cap':
      return 'con un tetto di budget';
    case 'budget-use':
      return 'grado di utilizzo del budget';
    case 'number':
      return describeNumber(atom);
    case 'figure':
      return `target o risultato ${formatNumber(atom.value)}`;
    case 'deadline':
      return describeDeadline(atom);
    case 'late':
      return 'in ritardo sulla scadenza';
    case 'postponed':
      return atom.to ? `slittati al ${atom.to}` : 'slittati';
    case 'words':
      return `parole «${atom.words.join(' ')}»`;
    case 'id':
      return shownText(1);
  }
}

/** Rows taken up from the message before. */
export const shownText = (count: number): string =>
  count === 1 ? 'l’indicatore mostrato' : `i ${count} indicatori mostrati`;

function describeNumber({ measure, op, value, high, unit }: Extract<Atom, { facet: 'number' }>): string {
  const shown = (number: number) =>
    unit === '€' ? t.euro(number) : `${formatNumber(number)}${UNITS[unit] ?? ''}`;
  const name = t.MEASURE_NAMES[measure];
  if (op === 'between') return `${name} tra ${shown(value)} e ${shown(high ?? value)}`;
  return `${name} ${t.OPERATORS[op]} ${shown(value)}`;
}

const TARGET_UNITS = {
  '%': 'target in percentuale',
  '€': 'target in euro',
  days: 'target in giorni',
  number: 'target senza unità',
} as const;

const TARGET_KINDS = {
  number: 'target numerico',
  date: 'target con una data',
  yes: 'target «Sì»',
  words: 'target a parole',
} as const;

const FIELDS = {
  centre: 'con un centro di responsabilità',
  code: 'con un codice',
  source: 'con la fonte dei dati',
  unit: 'con l’unità di misura',
  algorithm: 'con l’algoritmo di calcolo',
  description: 'con una descrizione',
  beneficiaries: 'con i beneficiari',
  type: 'con una tipologia',
  flags: 'con una sigla',
} as const;

/** As written right behind a number. */
const UNITS: Readonly<Record<string, string>> = { '%': '%', giorni: ' giorni', punti: ' punti' };

function describeDeadline({ from, to }: Extract<Atom, { facet: 'deadline' }>): string {
  if (from && to)
    return from === to ? `scadenza ${formatDay(from)}` : `scadenza tra ${formatDay(from)} e ${formatDay(to)}`;
  if (to) return `scadenza entro ${formatDay(to)}`;
  return from ? `scadenza dal ${formatDay(from)}` : 'con una scadenza';
}
