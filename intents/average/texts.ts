import type { Tally } from '../../src/answer/build.ts';
import { counted, euro, indicators, percent } from '../../src/answer/texts.ts';
import { formatNumber } from '../../src/language/italian-number.ts';
import type { Unit } from '../../src/targets/verdict.ts';

export const aim = 'media';
const shown = (value: number, unit: Unit) => {
  if (unit === '€') return euro(value);
  const number = formatNumber(Math.round(value * 10) / 10);
  return unit === '%' ? `${number}%` : unit === 'days' ? `${number} giorni` : number;
};
const NAMES = { result: 'risultati', target: 'target', cap: 'tetti di budget' };
export type Averaged = keyof typeof NAMES;
export const mean = (of: Averaged, value: number, { count, unit }: { count: number; unit: Unit }) =>
  `La media semplice dei ${count} ${NAMES[of]} è ${shown(value, unit)}.`;
export const unweighted =
  'È una media dei valori stampati: ciascuno pesa allo stesso modo, qualunque sia la base su cui è calcolato. La relazione non la riporta.';
export const others = (count: number) =>
  `${counted(count, 'indicatore resta fuori', 'indicatori restano fuori')}: nessun valore in questa unità.`;
export const mixed = (counts: Tally) =>
  `Una media qui non si fa: gli indicatori misurano cose diverse, in unità diverse. Quello che si può contare: ${counts.met} raggiunti su ${indicators(counts.total)} (${percent(counts.met / counts.total)}).`;
export const none = 'Non ci sono valori di cui fare una media.';
export const label = 'media semplice';
export const capText = (value: number) => euro(value);
export const columns = ['Codice', 'Indicatore', 'Valore'];
