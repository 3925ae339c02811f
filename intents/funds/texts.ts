import { type ProgressCounts, progressParts } from '../../src/answer/standing/texts.ts';
import { counted, euro, joined } from '../../src/answer/texts.ts';

export const aim = 'risorse di missioni e programmi';
export const oneAmount = (mission: string, programme: string, amount: number) =>
  `Missione ${mission}, programma ${programme}: ${euro(amount)}.`;
export const manyAmounts = (mission: string, programme: string, amounts: readonly number[]) =>
  `Missione ${mission}, programma ${programme}: la relazione riporta ${amounts.length} importi diversi (${joined(amounts.map(euro), 'e')}). Non li sommo e non scelgo: serve un chiarimento.`;
export const headlineMany = (count: number) =>
  `${counted(count, 'programma di spesa', 'programmi di spesa')} nel PIRA.`;
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
