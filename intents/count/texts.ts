import type { Tally } from '../../src/answer/build.ts';
import { progressParts } from '../../src/answer/standing/texts.ts';
import { counted, indicators, percent } from '../../src/answer/texts.ts';

export const aim = 'conteggio';
export const all = (counts: Tally) =>
  `${indicators(counts.total)}: ${(counts.progress ? progressParts(counts.progress) : parts(counts)).join(', ')}.`;
const parts = (counts: Tally) => [
  `${counted(counts.met, 'raggiunto', 'raggiunti')} (${percent(share(counts.met, counts.total))}${counts.reserved > 0 ? `, di cui ${counts.reserved} con riserva` : ''})`,
  ...(counts['partially-met'] > 0
    ? [counted(counts['partially-met'], 'raggiunto solo in parte', 'raggiunti solo in parte')]
    : []),
  counted(counts['not-met'], 'non raggiunto', 'non raggiunti'),
  ...(counts['not-assessable'] > 0
    ? [counted(counts['not-assessable'], 'non valutabile', 'non valutabili')]
    : []),
];
export const some = (count: number, total: number, reserved: number) =>
  `${count} su ${total}: ${percent(share(count, total))}${reserved > 0 ? ` (di cui ${reserved} con riserva)` : ''}.`;
export const each = (name: string, counts: Tally) =>
  `${name}: ${counts.met} ${counts.progress ? 'già raggiunti' : 'raggiunti'} su ${counts.total} (${percent(share(counts.met, counts.total))}).`;
export const none = 'Nessun indicatore corrisponde alla domanda.';
export const denominator = (total: number) =>
  `Base del calcolo: ${indicators(total)}. «Raggiunti» in senso stretto: i parziali non contano, quelli con riserva sì.`;
export const rest = (counts: Tally) =>
  `Gli altri: ${[
    counted(counts['not-met'], 'non raggiunto', 'non raggiunti'),
    counted(counts['partially-met'], 'raggiunto solo in parte', 'raggiunti solo in parte'),
    ...(counts['not-assessable'] > 0
      ? [counted(counts['not-assessable'], 'non valutabile', 'non valutabili')]
      : []),
  ].join(', ')}.`;
export const label = 'conteggio';
export const base = 'base del calcolo';
export const found = 'contati';
export const shareLabel = 'quota';
export const unmetHeading = 'Quelli mancati';
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
