import { counted, euro, joined } from '../../src/answer/texts.ts';
import type { Grouping } from '../grouping.ts';
import { groupNames } from '../rank/texts.ts';

export const aim = 'tetti di budget';
const caps = (count: number) => counted(count, 'tetto di budget', 'tetti di budget');
export const headlineOne = (title: string, cap: number) => `${title}: tetto di budget ${euro(cap)}.`;
export const headlineMany = (count: number) =>
  `${caps(count)} corrispond${count === 1 ? 'e' : 'ono'} alla domanda.`;
export const headlineSum = (count: number, total: number) =>
  `${caps(count)}, per un totale di ${euro(total)}.`;
export const headlineTop = (titles: readonly string[], cap: number, highest: boolean) =>
  `Il tetto più ${highest ? 'alto' : 'basso'} è ${euro(cap)}: ${joined(titles, 'e')}.`;
/** Of groups: the one with the highest or lowest sum, and whose single caps are the highest or lowest. */
export const leadingGroup = (
  {
    names,
    total,
    caps: count,
    highest,
  }: { names: readonly string[]; total: number; caps: number; highest: boolean },
  single: { names: readonly string[]; refs: readonly string[]; cap: number } | null,
) =>
  `La somma dei tetti più ${highest ? 'alta' : 'bassa'} è di ${joined(names, 'e')}: ${euro(total)} (${caps(count)}).${
    single
      ? ` Il tetto singolo più ${highest ? 'alto' : 'basso'} è di ${joined(single.names, 'e')}: ${euro(single.cap)} (${joined(single.refs, 'e')}).`
      : ''
  }`;
/** Before caps that stand in for what was asked. */
export const noGroupBudget = 'La relazione non stampa un budget per questi gruppi, ma i tetti dei progetti. ';
export const groupColumns = (by: Grouping, highest: boolean) => [
  groupNames[by],
  'Tetti',
  'Somma dei tetti',
  `Il più ${highest ? 'alto' : 'basso'}`,
];
export const sharedCaps =
  'Un tetto di più centri conta per intero per ciascuno: le somme dei centri non si possono sommare tra loro.';
export const headlineBands = (bands: string) => `Non un tetto ma una fascia di spesa: ${bands}.`;
export const none = 'Nessun tetto di budget corrisponde alla domanda.';
export const noneFor = (ref: string) => `${ref}: la relazione non stampa un tetto di budget.`;
export const notSpend = 'Sono tetti, non spesa: la relazione non riporta quanto si è speso.';
export const columns = ['Fonte', 'Indicatore', 'Tetto', 'Esito'];
export const bands = (list: string) => `Non conto le fasce: ${list}.`;
export const band = (ref: string, min: number, max: number) => `${ref} (da ${euro(min)} a ${euro(max)})`;
export const outside = (list: string) => `Fuori da questo elenco: ${list}.`;
export const outsideOne = (ref: string, cap: number) => `${ref} (${euro(cap)})`;
export const total = 'totale dei tetti';
export const number = 'numero di tetti';
