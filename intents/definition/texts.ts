export const aim = 'definizione';
export const headline = (titles: readonly string[]) => `${titles.join(', ')}: che cosa significa.`;
export const entry = (title: string, definition: string) => `${title}: ${definition}`;
export const origin = (title: string, source: string) => `Fonte per «${title}»: ${source}`;
export const inReport = 'Nella relazione:';
export const exampleOf = (title: string) => `Esempio di ${title.toLowerCase()} nella relazione:`;
