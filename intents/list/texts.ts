import type { Tally } from '../../src/answer/build.ts';
import { progressParts } from '../../src/answer/standing/texts.ts';
import { counted, indicators, statusPlural } from '../../src/answer/texts.ts';

export const aim = 'elenco';
const parts = (counts: Tally) => (counts.progress ? progressParts(counts.progress) : verdictParts(counts));
const verdictParts = (counts: Tally) =>
  (['not-met', 'partially-met', 'met', 'not-assessable'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${counts[status] === 1 ? singular[status] : statusPlural(status)}`);
const singular = {
  met: 'raggiunto',
  'partially-met': 'raggiunto solo in parte',
  'not-met': 'non raggiunto',
  'not-assessable': 'non valutabile',
};
/** "22 non raggiunti, 4 raggiunti solo in parte"; of one verdict alone "non raggiunti", or "tutti" where it is of all. */
export const standings = (counts: Tally, total: number) => {
  const [first = '', ...others] = parts(counts);
  if (others.length > 0) return [first, ...others].join(', ');
  const alone = first.replace(/^\S+ /, '');
  return counts.total === total && total > 1 ? `${total === 2 ? 'entrambi' : 'tutti'} ${alone}` : alone;
};
export const headline = (counts: Tally, total: number) =>
  `${counts.total === total ? indicators(total) : `${counts.total} su ${indicators(total)}`}: ${standings(counts, total)}.`;
export const none = (total: number) =>
  total > 0 ? `Nessuno su ${indicators(total)}.` : 'Nessun indicatore corrisponde alla domanda.';
export const noneUnmetAmong = (total: number, words: string) =>
  `Nessuno mancato fra ${total === 1 ? 'l’unico indicatore che ha' : `i ${total} indicatori che hanno`} «${words}» nel testo.`;
export const onlyNumbers =
  'Contano solo gli indicatori con un numero da confrontare: non le scadenze, i «Sì/No», i target in più parti.';
/** In the order of the report. */
export const nth = (place: number, total: number, row: string) =>
  `Il ${place}º di ${total}, nell’ordine della relazione: ${row}.`;
export const noneUnmet = (total: number) =>
  `Nessun target mancato: ${total === 1 ? 'l’unico indicatore è raggiunto' : `${total} su ${total} raggiunti`}.`;
export const context = (total: number, counts: Tally) =>
  `Su ${indicators(total)}: ${(counts.progress ? progressParts(counts.progress) : contextParts(counts)).join(', ')}.`;
/** That none was left without a verdict is said too. */
const contextParts = (counts: Tally) => [
  ...(counts.met > 0
    ? [
        `${counted(counts.met, 'raggiunto', 'raggiunti')}${counts.reserved > 0 ? ` (${counts.reserved} con riserva)` : ''}`,
      ]
    : []),
  ...(counts['partially-met'] > 0
    ? [counted(counts['partially-met'], 'raggiunto solo in parte', 'raggiunti solo in parte')]
    : []),
  ...(counts['not-met'] > 0 ? [counted(counts['not-met'], 'non raggiunto', 'non raggiunti')] : []),
  counted(counts['not-assessable'], 'non valutabile', 'non valutabili'),
];
export const nearMiss =
  'Criterio: almeno il 95% del target. Restano «non raggiunti»: le regole non prevedono tolleranze.';
export const nearMissRunning = 'Criterio: almeno il 95% del target.';
export const onlyNo = (refs: readonly string[]) =>
  `Non sono «No» ma restano sotto il target: ${refs.join(', ')}.`;
export const alsoObjective = (name: string, refs: readonly string[]) =>
  `A parte, con altri centri ma sotto l’obiettivo operativo «${name}»: ${refs.join(', ')}.`;
export const alsoFlag = (count: number) =>
  `Letto come tema strategico. Con la sigla S ce ne sono ${count}: chiedi «quelli con la S».`;
export const sibling = (name: string, count: number, shared: number, alone: readonly string[]) =>
  `«${name}» è un altro centro: ne ha ${count}, ${shared} in comune con questi${alone.length > 0 ? `, e da solo ${alone.join('; ')}` : ''}.`;
export const resultAgainst = (ref: string, result: string, target: string) =>
  `${ref} (${result} contro ${target})`;
export const unclassified = (refs: readonly string[]) =>
  `Spiegati dalla relazione senza dire se la causa è interna o esterna, quindi non classificati: ${refs.join(', ')}.`;
export const inSpite = (ref: string, verdict: string, words: string, note: number | null) =>
  `Con la stessa causa ma ${verdict}: ${ref}${note === null ? '' : `, nota ${note}`}: «${words}»`;
export const totalLabel = 'indicatori considerati';
export const shownLabel = 'elenco';
export const noFlags = 'Il PIRA non porta le sigle S e D.';
export const mostShared = (count: number, most: number, several: number) =>
  `${most} centri insieme, il numero più alto: ${indicators(count)}. Più di un centro ${several === 1 ? 'ne ha uno solo' : `ne hanno ${several}`}.`;
