import { joined } from '../../src/answer/texts.ts';

export const aim = 'definizione';
export const headline = (titles: readonly string[]) =>
  `${joined(titles, 'e')}: che cosa ${titles.length === 1 ? 'significa' : 'significano'}.`;
export const entry = (title: string, definition: string) => `${title}: ${definition}`;
export const origin = (title: string, source: string) => `Fonte per «${title}»: ${source}`;
export const inReport = 'Nella relazione:';
export const exampleOf = (title: string) => `Esempio di ${title.toLowerCase()} nella relazione:`;
