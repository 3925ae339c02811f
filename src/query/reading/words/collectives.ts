import { type ConceptEntry, filler, signal } from '../concept.ts';

/**
 * Names that the tables print as if they were a centre, and that people use for the whole: looked up before the
 * centres. As centres they are asked for with "centro" or "assegnati a".
 */
export const COLLECTIVE_WORDS: readonly ConceptEntry[] = [
  signal(
    'by-centre',
    'tutte le aree|tutti i centri|tutti gli uffici|le aree|i centri|gli uffici|le varie aree|le diverse aree|le singole aree',
  ),
  filler('(la|della|dalla|alla|nostra) camera di commercio (di milano)|cciaa (di milano)|ente camerale'),
];
