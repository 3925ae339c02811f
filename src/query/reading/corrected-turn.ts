import type { Signal } from './concept.ts';
import type { Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** Signals that say how to show or whom to group, not what is wanted. */
export const NOT_AIMS: readonly Signal[] = [
  'export',
  'all',
  'detail',
  'list',
  'centre-head',
  'mission-head',
  'programme-head',
  'beneficiary-head',
  'value-head',
];

/**
 * "Ah no, Formaper", "anzi, quelli di Innexta", "Formaper, intendevo": a fragment that puts the turn before right, and
 * asks the same of what it names. With an aim of its own ("no, come va Formaper?") it is a question of its own.
 */
export function correctsTurn(reading: Reading): boolean {
  const said = wordsSaid(reading);
  // "No del PIRA": the cells that say so.
  const isCell = reading.slots.some(({ atom }) => atom.facet === 'result-kind');
  const isMarked = BEGINS.test(said) || ENDS.test(said);
  const isFragment = !reading.head && [...reading.signals].every((signal) => NOT_AIMS.includes(signal));
  return isMarked && !isCell && isFragment && reading.where.length + reading.numbers.length > 0;
}

const EXCUSE =
  /(?:ops|oddio|errore|scusa|scusami|scusate|pardon|mi sono sbagliat[oa]|ho sbagliato|errore mio|errata corrige)/
    .source;
const INSTEAD =
  /(?:anzi|intendevo|intendo|volevo dire|voglio dire|volevo|cioe|mi correggo|correggo|piuttosto|dicevo)/
    .source;
const BEGINS = new RegExp(`^(?:(?:ah|eh|oh|ops|oddio|aspetta|ma) )*(?:${EXCUSE}|${INSTEAD}|no)(?: |$)`);
const ENDS = new RegExp(` (?:${EXCUSE}|intendevo|volevo dire|mi correggo|dicevo)$`);
