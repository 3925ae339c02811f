import type { Indicator, Section, TableRowPlace } from './record.ts';

const SECTIONS: Readonly<Record<Section, string>> = {
  'public-value': 'Valore pubblico',
  performance: 'Performance',
  individual: 'Obiettivi individuali',
  pira: 'PIRA',
};

/** "Valore pubblico", "Performance", "Obiettivi individuali", "PIRA". */
export function sectionLabel(section: Section): string {
  return SECTIONS[section];
}

/** How a row is called in passing: "PIRA 3.3.2 «Progetto GOL…»". */
export function rowLabel({ section, code, name }: Pick<Indicator, 'section' | 'code' | 'name'>): string {
  const short = name.length > 60 ? `${name.slice(0, 57).trimEnd()}…` : name;
  return `${sectionLabel(section)} ${code === null ? '' : `${code} `}«${short}»`;
}

/** "tabella 3, riga 5": where to look in a Word document. */
export function tableRowText({ table, row }: TableRowPlace): string {
  return `tabella ${table}, riga ${row}`;
}

/** Why two rows that cite one PIRA code stand together. */
export function sameCitation(codes: readonly string[]): string {
  return `Entrambi rimandano al codice PIRA ${codes.join(', ')}.`;
}

/** Why a row's direction or cause is what it is, where the planning office said so. */
export const DIRECTION_STATED = 'polarità indicata dall’ufficio pianificazione';
export const CAUSE_STATED = 'causa indicata dall’ufficio pianificazione';
