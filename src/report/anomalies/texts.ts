import { fieldName } from '../import/texts.ts';
import type { Anomaly, AnomalyCode, Place } from './anomaly.ts';

const TITLES: Readonly<Record<AnomalyCode, string>> = {
  'code-used-twice': 'Codice usato più volte nella stessa tabella',
  'code-shared-by-tables': 'Codice uguale in tabelle diverse per indicatori diversi',
  'objective-number-used-twice': 'Numero di obiettivo usato per obiettivi diversi',
  'heading-repeated': 'Intestazione ripetuta su obiettivi diversi',
  'pira-code-cited-twice': 'Codice PIRA richiamato da più indicatori',
  'crossed-references': 'Rimandi PIRA incrociati',
  'programme-amounts-differ': 'Programma con importi diversi',
  'column-mislabelled': 'Colonna con intestazione sbagliata',
  'missing-cell': 'Riga con una cella mancante',
  'bracket-not-closed': 'Parentesi non chiusa',
  'part-without-number': 'Parte del target senza numero',
  'algorithm-not-of-target': 'Algoritmo non adatto al target',
  'unit-not-of-target': 'Unità di misura non adatta al target',
  'tables-contradict': 'Tabelle in contrasto',
  'twin-values-differ': 'Valori diversi per la stessa misura',
  'footnote-repeats-itself': 'Nota che si ripete',
  'formula-and-target-disagree': 'Formula e target in disaccordo',
  'mislabelled-heading': 'Intestazione di un altro obiettivo',
  'unit-disagrees': 'Unità di misura diverse',
  wording: 'Dati da chiarire',
};

/** The anomaly as one line: "Programma con importi diversi: 011/005: € 20.043.747, …". */
export function anomalyText({ code, detail }: Anomaly): string {
  const shown = code === 'missing-cell' ? detail.split(', ').map(fieldName).join(', ') : detail;
  return `${TITLES[code]}: ${shown}`;
}

/** "riga 709: Performance 2.5.2 «…»". */
export function placeText({ line, words }: Place): string {
  return `riga ${line}: ${words}`;
}
