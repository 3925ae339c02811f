import { type ProgressCounts, progressParts } from '../../src/answer/standing/texts.ts';
import { counted, euro, joined } from '../../src/answer/texts.ts';

export const aim = 'risorse di missioni e programmi';
export const oneAmount = (mission: string, programme: string, amount: number) =>
  `Missione ${mission}, programma ${programme}: ${euro(amount)}.`;
export const manyAmounts = (mission: string, programme: string, amounts: readonly number[]) =>
  `Missione ${mission}, programma ${programme}: la relazione riporta ${amounts.length} importi diversi (${joined(amounts.map(euro), 'e')}). Non li sommo e non scelgo: serve un chiarimento.`;
/** One programme among several: its amount, or how many are printed. */
export const brief = (mission: string, amounts: readonly number[]) =>
  `missione ${mission} ${amounts.length === 1 ? amounts.map(euro).join('') : `(${amounts.length} importi diversi)`}`;
export const headlineMany = (all: readonly string[]) =>
  `${counted(all.length, 'programma di spesa', 'programmi di spesa')} nel PIRA: ${joined(all, 'e')}.`;
export const headlineSum = (total: number, all: readonly string[]) =>
  `In tutto ${euro(total)}: ${joined(all, 'e')}.`;
export const headlineSome = (within: readonly string[], total: number) =>
  within.length === 0
    ? `Nessuno dei ${total} programmi di spesa del PIRA.`
    : `${within.length} su ${total} programmi di spesa del PIRA: ${joined(within, 'e')}.`;
/** A bound that some of the printed amounts are within, and others not. */
export const depends = (sentence: string) => `Dipende da quale importo vale. ${sentence}`;
export const leading = (first: {
  ofMissions: boolean;
  order: 'most' | 'fewest';
  name: string;
  /** As printed; more than one where they contradict each other. */
  amounts: readonly number[];
}) =>
  `${first.ofMissions ? 'La missione' : 'Il programma'} con l’importo più ${first.order === 'most' ? 'alto' : 'basso'} è ${first.name}: ${
    first.amounts.length === 1
      ? `${first.amounts.map(euro).join('')}.`
      : `la relazione ne stampa ${first.amounts.length} (${joined(first.amounts.map(euro), 'e')}), tutti più ${first.order === 'most' ? 'alti' : 'bassi'} degli altri.`
  }`;
export const programmeOf = (programme: string, mission: string) => `${programme} (missione ${mission})`;
export const unsureOrder =
  'Chi viene prima non si può dire: per uno dei primi la relazione stampa importi diversi. Ecco tutti, in ordine.';
export const sumKnown = (total: number) => `Totale: ${euro(total)}, contando ogni programma una volta sola.`;
export const sumUnknown = (partial: number, missing: readonly string[]) =>
  `Il totale non è determinabile: per la missione ${missing.join(', ')} gli importi stampati non coincidono. Le altre insieme fanno ${euro(partial)}.`;
export const missing = (asked: readonly string[], there: readonly string[], year: number) =>
  `Nella relazione ${year} non trovo ${joined(asked, 'e')}. Ci sono ${joined(there, 'e')}.`;
export const missionName = (code: string) => `missione ${code}`;
export const programmeName = (code: string) => `programma ${code}`;
export const tally = (total: number, met: number, unmet: number) =>
  `${counted(total, 'indicatore', 'indicatori')}: ${counted(met, 'raggiunto', 'raggiunti')}, ${unmet === 0 ? 'nessuno mancato' : counted(unmet, 'mancato, anche solo in parte', 'mancati, anche solo in parte')}.`;
export const running = (total: number, counts: ProgressCounts) =>
  `${counted(total, 'indicatore', 'indicatori')}: ${progressParts(counts).join(', ')}.`;
export const amountLabel = (mission: string, programme: string) =>
  `missione ${mission} programma ${programme}`;
export const totalLabel = 'totale delle missioni con un solo importo';
export const suggestions = ['Somma delle risorse per missione'];
export const rowsHeading = (count: number) => `Indicatori (${count})`;
