import { stemmer } from '@orama/stemmers/italian';
import { remember } from './remember.ts';

/**
 * Snowball's Italian stem of a normalised word. It joins words that mean different things (centro, centrato;
 * indicatore, indice), so stems serve the search for topics only, never the words that carry the query.
 */
export const stem: (word: string) => string = remember((word) => (word.length > 3 ? stemmer(word) : word));
