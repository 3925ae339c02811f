import type { Tally } from '../../src/answer/build.ts';
import { progressParts } from '../../src/answer/standing/texts.ts';
import { counted, indicators, percent } from '../../src/answer/texts.ts';

export const aim = 'riepilogo';
export const headline = (counts: Tally) =>
  counts.progress
    ? `${indicators(counts.total)}: ${progressParts(counts.progress).join(', ')}.`
    : verdictHeadline(counts);
const verdictHeadline = (counts: Tally) =>
  `${[
    `${counted(counts.met, 'raggiunto', 'raggiunti')} su ${indicators(counts.total)} (${percent(counts.met / counts.total)})`,
    ...(counts['partially-met'] > 0 ? [`${counts['partially-met']} in parte`] : []),
    ...(counts['not-met'] > 0 ? [counted(counts['not-met'], 'non raggiunto', 'non raggiunti')] : []),
    ...(counts['not-assessable'] > 0
      ? [counted(counts['not-assessable'], 'non valutabile', 'non valutabili')]
      : []),
  ].join(', ')}.`;
export const reserved = (count: number) =>
  count === 1 ? 'Uno dei raggiunti ha una riserva.' : `${count} dei raggiunti hanno una riserva.`;
export const none = 'Nessun indicatore corrisponde alla domanda.';
export const unmet = (count: number) => `Non raggiunti, anche in parte (${count})`;
export const behind = (count: number) => `In ritardo o a rischio (${count})`;
export const noneBehind = 'Nessuno in ritardo o a rischio.';
export const restRunning = (count: number) => `Gli altri (${count})`;
export const allMet = 'Nessun target mancato.';
export const others = (count: number) => `Raggiunti (${count})`;
export const bySection = 'Per sezione';
export const byTheme = 'Per tema strategico';
export const columns = (first: string) => [first, 'Indicatori', 'Raggiunti', 'In parte', 'Non raggiunti'];
export const section = 'Sezione';
export const theme = 'Tema';
export const caps = (count: number, total: string) =>
  `Tetti di budget: ${count}, in tutto ${total}; la spesa non è riportata.`;
export const deadlines = (counts: {
  total: number;
  inTime: number;
  late: number;
  missed: number;
  undated: number;
  pending: number;
}) =>
  `Scadenze: ${counts.total}; ${[
    ...part(counts.inTime, 'rispettata', 'rispettate'),
    ...part(counts.late, 'superata in ritardo', 'superate in ritardo'),
    ...part(counts.missed, 'mancata', 'mancate'),
    ...part(counts.pending, 'ancora aperta', 'ancora aperte'),
    ...part(counts.undated, 'fatta senza che la data sia indicata', 'fatte senza che la data sia indicata'),
  ].join(', ')}.`;
const part = (count: number, singular: string, plural: string) =>
  count === 0 ? [] : [counted(count, singular, plural)];
export const publicValueHasNoCentre =
  'Gli indicatori di valore pubblico non indicano un centro: qui non compaiono.';
export const label = 'riepilogo';
export const askRunning = (year: number) => `Come siamo messi nel ${year}?`;
