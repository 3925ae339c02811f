import type { Tally } from '../../src/answer/build.ts';
import { progressParts } from '../../src/answer/standing/texts.ts';
import { counted, indicators, percent } from '../../src/answer/texts.ts';

export const aim = 'conteggio';
export const all = (counts: Tally) =>
  `${indicators(counts.total)}: ${(counts.progress ? progressParts(counts.progress) : parts(counts)).join(', ')}.`;
const parts = (counts: Tally) => [
  `${counted(counts.met, 'raggiunto', 'raggiunti')} (${percent(share(counts.met, counts.total))}${counts.reserved > 0 ? `, di cui ${counts.reserved} con riserva` : ''})`,
  ...missedParts(counts),
];
const missedParts = (counts: Tally) => [
  ...(counts['partially-met'] > 0
    ? [counted(counts['partially-met'], 'raggiunto solo in parte', 'raggiunti solo in parte')]
    : []),
  ...(counts['not-met'] > 0 ? [counted(counts['not-met'], 'non raggiunto', 'non raggiunti')] : []),
  ...(counts['not-assessable'] > 0
    ? [counted(counts['not-assessable'], 'non valutabile', 'non valutabili')]
    : []),
];
export const some = (
  what: string,
  count: number,
  { total, aside }: { total: number; aside: string | null },
) =>
  `${capitalised(what)} ${count} su ${indicators(total)} (${percent(share(count, total))})${aside === null ? '' : `, ${aside}`}.`;
export const withReservation = (count: number) => `di cui ${count} con riserva`;
export const ofThemMet = (count: number) => `di cui ${counted(count, 'raggiunto', 'raggiunti')}`;
/** Of a base that was said apart. */
export const of = (what: string, count: number, { total, base: among }: { total: number; base: string }) =>
  `${capitalised(what)}: ${count} su ${indicators(total)}${among === '' ? '' : ` «${among}»`} (${percent(share(count, total))}).`;
export const each = (name: string, counts: Tally) =>
  `${name}: ${counted(counts.met, counts.progress ? 'già raggiunto' : 'raggiunto', counts.progress ? 'già raggiunti' : 'raggiunti')} su ${counts.total} (${percent(share(counts.met, counts.total))}).`;
export const eachOf = (name: string, count: number) => `${name}: ${count}.`;
export const split = (parts: readonly { name: string; count: number }[]) =>
  `Per sezione: ${parts.map(({ name, count }) => `${name} ${count}`).join(' · ')}.`;
export const exactly = (count: number, partly: number, headline: string) =>
  `Sì, in senso stretto sono ${count}; con ${partly === 1 ? 'quello raggiunto' : `i ${partly} raggiunti`} solo in parte: ${headline}`;
export const ofMissed = (count: number, missed: number, total: number) =>
  `${count} su ${missed} non raggiunti o raggiunti solo in parte (${indicators(total)} in tutto).`;
export const ofBehind = (count: number, behind: number, total: number) =>
  `${count} su ${behind} in ritardo o a rischio (${indicators(total)} in tutto).`;
export const none = 'Nessun indicatore corrisponde alla domanda.';
export const strictSense = '«Raggiunti» in senso stretto: i parziali non contano, quelli con riserva sì.';
/** Those that were not counted; of them, what was reached stands out by its reservation or by having none. */
export const rest = (left: Tally) =>
  `${left.total === 1 ? 'L’altro' : `Gli altri ${left.total}`}: ${[...metParts(left), ...missedParts(left)].join(', ')}.`;
const metParts = ({ met, reserved }: Tally) =>
  met === 0
    ? []
    : [
        `${counted(met, 'raggiunto', 'raggiunti')}${reserved === met ? ' con riserva' : reserved === 0 ? ' senza riserva' : `, di cui ${reserved} con riserva`}`,
      ];
export const base = 'base del calcolo';
export const found = 'contati';
export const shareLabel = 'quota';
export const missed = (count: number) => `Mancati, anche solo in parte (${count})`;
export const behind = (count: number) => `In ritardo o a rischio (${count})`;
export const counting = (count: number) => `Quelli contati (${count})`;
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const capitalised = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
