import type { Uncertainty, YearIndex } from '../record.ts';
import { tableRowText } from '../texts.ts';

const FIELDS: Readonly<Record<string, string>> = {
  publicValue: 'valore pubblico',
  beneficiaries: 'beneficiari',
  code: 'codice',
  name: 'indicatore',
  description: 'descrizione',
  type: 'tipologia',
  unit: 'unità di misura',
  source: 'fonte dati',
  algorithm: 'algoritmo',
  target: 'target',
  result: 'risultato',
  centres: 'centro di responsabilità',
};

/** A field of a row as the tables head it. */
export const fieldName = (field: string): string => FIELDS[field] ?? field;

/** What the importer could not be sure of, in one line without its place. */
export function uncertaintyText({
  code,
  field,
  words,
}: Pick<Uncertainty, 'code' | 'field' | 'words'>): string {
  const quoted = words === '' ? '' : `: «${words}»`;
  switch (code) {
    case 'unknown-centre':
      return `centro non riconosciuto${quoted}`;
    case 'ambiguous-target-or-result':
      return `target o risultato ambiguo${quoted}`;
    case 'unknown-type':
      return `tipologia non riconosciuta${quoted}`;
    case 'missing-cell':
      return `manca la cella «${fieldName(field)}»${words === '' ? '' : ` e «${words}» è stampato due volte`}`;
    case 'unresolved-footnote':
      return `nota ${words} senza rimando sicuro`;
    case 'unreadable-text':
      return field === 'code'
        ? `codice non riconosciuto${quoted}`
        : `testo non attribuito ad alcuna riga${quoted}`;
    case 'other-year':
      return `le tabelle riportano un altro anno${quoted}`;
  }
}

/** The same, with the line or the table's row to look at, where there is one. */
export function uncertaintyLine(uncertainty: Uncertainty): string {
  const { line, tableRow } = uncertainty;
  const place = tableRow ? tableRowText(tableRow) : line === null ? null : `riga ${line}`;
  return `${place === null ? '' : `${place}: `}${uncertaintyText(uncertainty)}`;
}

/** What was read out of a report, and what is not sure of it, one line each. */
export function readingLines({ year, indicators, footnotes, warnings }: YearIndex): string[] {
  const doubts = [...warnings, ...indicators.flatMap(({ uncertainties }) => uncertainties)];
  return [
    `${year}: ${indicators.length} indicatori, ${footnotes.length} note.`,
    ...(doubts.length === 0
      ? ['Nessuna incertezza.']
      : [`Incertezze (${doubts.length}):`, ...doubts.map((doubt) => `  ${uncertaintyLine(doubt)}`)]),
  ];
}
