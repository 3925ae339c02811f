import { indicators, joined } from '../../src/answer/texts.ts';

export const aim = 'definizione';
export const notExplained = (word: string, rows: number) =>
  `La relazione non spiega che cosa significa «${word}» e io non ne ho una definizione; compare in ${indicators(rows)}.`;
export const spelledOut = (word: string, line: number, text: string) =>
  `La relazione scrive «${word}» per esteso alla riga ${line}: «${text}»`;
export const headline = (titles: readonly string[]) =>
  `${joined(titles, 'e')}: che cosa ${titles.length === 1 ? 'significa' : 'significano'}.`;
export const entry = (title: string, definition: string) => `${title}: ${definition}`;
export const origin = (title: string, source: string) => `Fonte per «${title}»: ${source}`;
export const inReport = 'Nella relazione:';
export const exampleOf = (title: string) => `Esempio di ${title.toLowerCase()} nella relazione:`;
