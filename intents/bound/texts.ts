import { counted as countedText, euro, indicators, percent, yesOrNo } from '../../src/answer/texts.ts';

export const aim = 'verifica di una soglia';
export const counted = (condition: string, count: number, total: number) =>
  condition === ''
    ? `${indicators(count)}.`
    : `${condition} ${count} su ${indicators(total)} (${percent(total === 0 ? 0 : count / total)}).`;
/** Strictly not met and met in part fall on different sides of the bound. */
export const depends = (strictly: number, partly: number, sentence: string) =>
  `Dipende: ${countedText(strictly, 'non raggiunto', 'non raggiunti')} in senso stretto, più ${countedText(partly, 'raggiunto solo in parte', 'raggiunti solo in parte')}. In tutto ${sentence}`;
/** Against a part said without "più" or "meno": "la metà", "tre quarti". */
export const compared = (sign: number, sentence: string) =>
  `${sign === 0 ? 'Sì, esattamente' : sign > 0 ? 'Di più' : 'Di meno'}: ${yesOrNo(true, sentence).slice('Sì: '.length)}`;
/** One sentence for each base that may be meant, with what holds of it. */
export const either = (...bases: readonly (readonly [sentence: string, holds: boolean])[]) =>
  `Dipende da che cosa si conta. ${bases.map(([sentence, holds]) => yesOrNo(holds, sentence)).join(' ')}`;
export const several = (within: number, total: number) =>
  within === total
    ? `Sì, per ${total === 2 ? 'entrambi gli indicatori' : `tutti i ${total} indicatori`} di questo nome.`
    : within === 0
      ? `No, per nessuno ${total === 2 ? 'dei 2' : `dei ${total}`} indicatori di questo nome.`
      : `Per ${within} sì, per ${total - within} no: sono ${total} gli indicatori di questo nome.`;
export const partly = (figures: number, total: number) =>
  `Di ${total} indicatori di questo nome solo ${figures} ${figures === 1 ? 'dà' : 'danno'} un valore da confrontare con questa soglia; ecco che cosa riporta la relazione.`;
export const cap = (name: string, amount: number) => `il tetto di budget di «${name}» è ${euro(amount)}.`;
export const noFigure = (rows: number) =>
  rows === 0
    ? 'Non trovo indicatori su quello che chiedi.'
    : 'La relazione non dà un valore da confrontare con questa soglia; ecco che cosa riporta.';
