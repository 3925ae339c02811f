import { formatDay } from '../../language/calendar.ts';
import { italianDay, italianTime } from '../../language/italian-time.ts';
import type { Status } from '../../targets/verdict.ts';
import type { Difference, RowDifference } from '../difference.ts';
import type { Version } from '../version.ts';
import { COLUMN_LABELS, SHEETS, STATUS_NAMES } from './columns.ts';

/** A difference as one reads it before confirming, one line each. */
export function differenceLines(difference: Difference): string[] {
  return differenceGroups(difference).flatMap(({ title, lines }) => [
    `${title}:`,
    ...lines.map((line) => `  ${line}`),
  ]);
}

export interface DifferenceGroup {
  /** "Righe cambiate (3)" */
  title: string;
  lines: readonly string[];
}

/** The same by what happened to the rows; the verdicts that change come last. */
export function differenceGroups({ rows, notes, verdicts }: Difference): DifferenceGroup[] {
  const names = new Map(rows.map((row) => [row.id, rowName(row)]));
  return [
    group('Righe nuove', rows, 'new'),
    group('Righe cambiate', rows, 'changed'),
    group('Righe tolte', rows, 'gone'),
    {
      title: `Note (${notes.length})`,
      lines: notes.map(
        ({ number, before, after }) => `nota ${number}: ${changed(before ?? '', after ?? '')}`,
      ),
    },
    {
      title: `Esiti che cambiano (${verdicts.length})`,
      lines: verdicts.map(
        ({ id, before, after }) => `${names.get(id) ?? id}: ${status(before)} → ${status(after)}`,
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** "2 righe nuove, 3 cambiate, 1 tolta, 4 esiti diversi" */
export function differenceSummary({ rows, notes, verdicts }: Difference): string {
  const count = (kind: RowDifference['kind']) => rows.filter((row) => row.kind === kind).length;
  return [
    amount(count('new'), 'riga nuova', 'righe nuove'),
    amount(count('changed'), 'riga cambiata', 'righe cambiate'),
    amount(count('gone'), 'riga tolta', 'righe tolte'),
    amount(notes.length, 'nota diversa', 'note diverse'),
    amount(verdicts.length, 'esito diverso', 'esiti diversi'),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export function versionLine({ number, kind, at, author, reason, restores, difference }: Version): string {
  const what = {
    found: 'dati come trovati',
    report: 'relazione',
    workbook: 'foglio di calcolo',
    update: 'aggiornamento',
    undo: `ritorno alla versione ${restores}`,
  }[kind];
  const day = `${formatDay(italianDay(new Date(at)))} ${italianTime(new Date(at))}`;
  const told = difference === null ? '' : differenceSummary(difference);
  return [`${number}`, day, what, author ?? '', reason === null ? '' : `«${reason}»`, told]
    .filter((part) => part !== '')
    .join(' · ');
}

export const planningTexts = {
  faults: (count: number) =>
    count === 1 ? 'Un errore; niente è stato scritto.' : `${count} errori; niente è stato scritto.`,
  unchanged: (year: number) => `${year}: nessuna differenza, niente da scrivere.`,
  newYear: (year: number) => `${year}: anno nuovo.`,
  difference: (year: number) => `${year}: differenze da quanto è in vigore.`,
  onlyCopy: (year: number) => `${year}: nessuna differenza; manca la copia della relazione.`,
  onlyPlaces: (year: number) =>
    `${year}: nessuna differenza nei dati; cambia dove stanno nella relazione, o che cosa non è sicuro.`,
  wouldWrite: (files: readonly string[]) =>
    `Prova, niente è stato scritto. Si scriverebbe: ${files.join(', ')}`,
  written: (files: readonly string[]) => `Scritto: ${files.join(', ')}`,
  setAside: (file: string) => `L’indice danneggiato è conservato: ${file}`,
  dryRun: 'Prova, niente è stato scritto. Per applicare: --apply --author NOME --reason TESTO',
  applied: (year: number, number: number) => `Applicato: versione ${number} del ${year}.`,
  undo: (year: number, number: number) => `${year}: ritorno alla versione ${number}.`,
  noVersions: (year: number) => `${year}: nessuna versione; i dati sono quelli dell’ultima importazione.`,
  changedOutside:
    'I dati in vigore sono stati cambiati fuori dalle versioni (per esempio dalla prima importazione della relazione).',
  exported: (file: string, rows: number) => `Scritto ${file}: ${rows} righe.`,
};

function group(title: string, rows: Difference['rows'], kind: RowDifference['kind']): DifferenceGroup {
  const some = rows.filter((row) => row.kind === kind);
  return {
    title: `${title} (${some.length})`,
    lines: some.map((row) =>
      [rowName(row), fieldLines(row).join('; ')].filter((part) => part !== '').join(': '),
    ),
  };
}

/** "Risultato «127» → «131»", each. */
export function fieldLines({ fields }: Pick<RowDifference, 'fields'>): string[] {
  return fields.map(fieldText);
}

function rowName({ section, code, name }: RowDifference): string {
  return `${SHEETS[section]} ${code === null ? '' : `${code} `}«${shortened(name)}»`;
}

function fieldText({ column, before, after }: RowDifference['fields'][number]): string {
  const said = (value: string) => (column === 'asOf' && value !== '' ? formatDay(value) : value);
  return `${COLUMN_LABELS[column]} ${changed(said(before), said(after))}`;
}

function changed(before: string, after: string): string {
  return `${before === '' ? '(vuoto)' : `«${shortened(before)}»`} → ${after === '' ? '(vuoto)' : `«${shortened(after)}»`}`;
}

function status(value: Status | null): string {
  return value === null ? '(non c’è)' : STATUS_NAMES[value];
}

const LONGEST = 80;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

function amount(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
