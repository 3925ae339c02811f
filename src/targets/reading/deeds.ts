import { normalize } from '../../language/normalize.ts';

const FUNCTION_WORDS = new Set(
  'alla alle agli allo anche avere come con dagli dalla dalle dallo degli dei del della delle dello entro essere fra gli loro nel nella nelle negli nello ogni per presso quale quali sono stata state stati stato sua sue sui sul sulla sulle sullo suo suoi tra una uno verso'.split(
    ' ',
  ),
);
/** Nouns of action, and the infinitives and participles that may stand for them. */
const DEED =
  /(?:zion[ei]|sion[ei]|ment[oi]|aggi|aggio|avvi[oi]?|inizi[oi]?|rilasci[oi]?|lanci[oi]?|invi[oi]?|stesura|apertura)$/u;
const SAID_AS_DONE =
  /^(?:(?:e|sono|attivita|intervent[oi]|obiettiv[oi]|progett[oi]|pienamente|interamente|stat[oaie])\s)*(?:realizzat|completat|conclus|effettuat|raggiunt|attuat|eseguit|fatt|svolt|ultimat)[oaie](?![\p{L}])/u;
const NOT_DONE =
  /(?:^|\s)(?:non|mai|nessun\p{L}*|senza|da|in\s+(?:corso|fase|via|attesa))(?:\s|$)|(?:rinvi|slitt|annull|riprogramm|posticip|prorog)at[oaie]|sospes[oaie]|previst[oaie]|propedeutic/u;
const SAID_AS_NOT_DONE =
  /^(?:\p{L}+\s){0,4}non\s(?:(?:ancora|e|sono|stat[oaie])\s)*\p{L}+(?:at|it|ut|s|tt|lt|nt)[oaie](?!\p{L})/u;

/** The words of a text that carry meaning, normalised, without numbers. */
export function contentWords(text: string): string[] {
  const words = normalize(text).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !FUNCTION_WORDS.has(word));
}

/** The words that name something to be done: "definizione", "avvio", "miglioramento". */
export function deedsIn(text: string): string[] {
  return contentWords(text).filter((word) => DEED.test(word));
}

/** Whether two words begin alike enough to be forms of one: "avvio" and "avviata", "attuazione" and "attuati". */
export function sameRoot(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const needed = Math.max(4, shorter - 3);
  return shorter >= 4 && one.slice(0, needed) === other.slice(0, needed);
}

/** Whether the result repeats every word of what was asked, and nowhere says that it is yet to be done. */
export function saysItIsDone(asked: string, stated: string): boolean {
  const wanted = contentWords(asked);
  const said = contentWords(stated);
  const repeated = wanted.length > 0 && wanted.every((word) => said.some((other) => sameRoot(word, other)));
  return repeated && !NOT_DONE.test(normalize(stated));
}

/** "Realizzata", "Attività conclusa": a yes in other words. */
export function isDone(stated: string): boolean {
  return SAID_AS_DONE.test(normalize(stated)) && !NOT_DONE.test(normalize(stated));
}

/** "Non avviata", "Progetto non ancora realizzato": a no in other words. */
export function isNotDone(stated: string): boolean {
  return SAID_AS_NOT_DONE.test(normalize(stated));
}

/** Some of the deeds asked for are repeated and others are not: what was stated is less than what was asked. */
export function statesOnlySome(asked: string, stated: string): boolean {
  const wanted = deedsIn(asked);
  const said = contentWords(stated);
  const repeated = wanted.filter((word) => said.some((other) => sameRoot(word, other)));
  return repeated.length > 0 && repeated.length < wanted.length;
}
