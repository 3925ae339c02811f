import { normalize } from '../language/normalize.ts';
import { stem } from '../language/stem.ts';
import type { JudgedIndicator } from './corpus.ts';
import { wordsOf } from './topic-index.ts';

/**
 * Where a row tells how many there are of something. `result`: its result is that number, or the measure of which it
 * is; `note`: a footnote says it, in the words quoted.
 */
export type Evidence =
  | { in: 'result'; measured: string | null }
  | { in: 'note'; number: number; words: string };

/**
 * Whether the row counts what the noun says, and where. That a row has the noun among its words is not enough: "% di
 * dipendenti formati" does not tell how many employees there are. It does where a number stands before the noun
 * ("21.452 studenti stranieri"), where the measure is said to be their number ("N. di nuovi rilasci SPID") and is no
 * share, where the name of a plain number begins with it ("Organizzazione incontri…"), or where the question says all
 * that the name says. A note that splits the result tells of the part that is asked.
 *
 * @param asked all words of the question that name something, the noun too
 */
export function evidenceOf(row: JudgedIndicator, noun: string, asked: readonly string[]): Evidence | null {
  return partOf(row, noun, asked) ?? inResult(row, noun, asked) ?? inNotes(row, noun);
}

function inResult(row: JudgedIndicator, noun: string, asked: readonly string[]): Evidence | null {
  if (
    isNumbered(row.result, noun) ||
    (isCountOf(row.name, noun) && !isShare(row)) ||
    (isNumbered(row.target, noun) && /\d/.test(row.result) && saysEach(row, asked, noun)) ||
    saysAll(asked, row.name)
  )
    return { in: 'result', measured: null };
  if (!isPlainNumber(row)) return null;
  const measured = [row.algorithm, row.description].find(
    (text) => text !== null && isCountOf(text, noun) && !RATIO.test(normalize(text)),
  );
  if (measured) return { in: 'result', measured };
  const unit = row.notes.find(({ text }) => isUnit(text, noun));
  if (unit) return { in: 'result', measured: unit.text.replace(/\.$/, '') };
  if (!beginsWith(row.name, noun)) return null;
  if (!hasCount(row)) return { in: 'result', measured: null };
  // "Attivazione di procedure…", measured by the audits: said with what is counted.
  const isWhole = asked.length > 1 && saysEach(row, asked, noun);
  return isWhole && row.algorithm !== null ? { in: 'result', measured: row.algorithm } : null;
}

function inNotes(row: JudgedIndicator, noun: string): Evidence | null {
  for (const { number, text } of row.notes) {
    const words = sentencesOf(text).find(
      (sentence) => isNumbered(sentence, noun) || bearsNumber(sentence, noun),
    );
    if (words) return { in: 'note', number, words };
  }
  return null;
}

/** "54", and a note that says "40 settore fintech 14 settore life sciences": its numbers add up to the result. */
function partOf(row: JudgedIndicator, noun: string, asked: readonly string[]): Evidence | null {
  const [part] = row.verdict.parts;
  if (!isPlainNumber(row) || part?.result.kind !== 'number') return null;
  const total = part.result.value;
  const limits = asked.filter((word) => !isSame(word, noun));
  const note = row.notes.find(({ text }) => {
    const numbers = tokensOf(text)
      .filter((token) => NUMBER.test(token))
      .map(amountOf);
    const isSplit = numbers.length > 1 && numbers.reduce((sum, value) => sum + value, 0) === total;
    return isSplit && limits.some((limit) => isNumbered(text, limit));
  });
  return note ? { in: 'note', number: note.number, words: note.text } : null;
}

function amountOf(token: string): number {
  return Number(token.replaceAll('.', '').replace(',', '.'));
}

/** "Dato riferito a giornate lavorative", "espresso in ore". */
function isUnit(text: string, noun: string): boolean {
  const [, unit] =
    /\b(?:riferit[oaie] an?|espress[oaie] in|misurat[oaie] in)\s+(\p{L}+)/u.exec(normalize(text)) ?? [];
  return unit !== undefined && isSame(unit, noun);
}

/** "Ore erogate / n. dipendenti": of neither it is the number. */
const RATIO = /\/\s*(?:n\.|num|tot|valore)/;

/** Its one result is a percentage: of things it says no number. */
function isShare({ verdict }: JudgedIndicator): boolean {
  const [part, ...others] = verdict.parts;
  return others.length === 0 && part?.result.kind === 'number' && part.result.unit === '%';
}

/** Content words between the number and what it counts, itself included. */
const REACH = 3;

/** "21.452 studenti stranieri", "n. 3 incontri". */
function isNumbered(text: string, noun: string): boolean {
  return isSaidAfter(text, NUMBER, noun, 2);
}

/** "N. di nuovi rilasci SPID", "numero di pratiche gestite"; a share of two numbers counts neither. */
function isCountOf(text: string, noun: string): boolean {
  return isSaidAfter(text, COUNT, noun, REACH);
}

/** "Determina dirigenziale n. 1268": its own number, not how many there are. */
function bearsNumber(text: string, noun: string): boolean {
  const words = tokensOf(text);
  return words.some((word, at) => {
    if (!isSame(word, noun)) return false;
    const marked = words.slice(at + 1, at + 2 + REACH).findIndex((next) => COUNT.test(next));
    return marked >= 0 && NUMBER.test(words[at + 2 + marked] ?? '');
  });
}

/** No year: "da febbraio 2023 i cittadini…" counts nobody. */
const NUMBER = /^(?!(?:19|20)\d\d$)\d[\d.]*$/;
const COUNT = /^(?:n|nr|num|numero)$/;
const SMALL = 3;
/** "N. di studenti nei percorsi" counts no percorsi; "N. di rilasci di SPID" counts both. */
const APART =
  /^(?:in|nel|nei|nell[aeo]?|negli|per|con|da|dal|dai|dall[aeo]?|dagli|a|al|ai|all[aeo]?|agli|su|sul|sui|sull[aeo]?|tramite|tra|fra)$/;

function isSaidAfter(text: string, marker: RegExp, noun: string, reach: number): boolean {
  const words = tokensOf(text);
  return words.some((word, at) => {
    if (!marker.test(word)) return false;
    const after = words.slice(at + 1, at + 1 + 2 * reach);
    const end = after.findIndex((next) => NUMBER.test(next) || next === '/' || APART.test(next));
    const near = (end < 0 ? after : after.slice(0, end)).filter(
      (next) => next.length > SMALL || isSame(next, noun) || /\d/.test(next),
    );
    return near.slice(0, reach).some((next) => isSame(next, noun));
  });
}

function tokensOf(text: string): string[] {
  return normalize(text).match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\d]*|\//gu) ?? [];
}

/** Its one result is a number that is no share, amount or time. */
function isPlainNumber({ verdict }: JudgedIndicator): boolean {
  const [part, ...others] = verdict.parts;
  return others.length === 0 && part?.result.kind === 'number' && part.result.unit === 'number';
}

function hasCount({ name, algorithm }: JudgedIndicator): boolean {
  return [name, algorithm].some((text) => {
    const words = tokensOf(text ?? '');
    return words.some((word, at) => COUNT.test(word) && (words[at + 1] ?? '').length > 1);
  });
}

/** One of its sentences opens with the noun, or with what is done to it ("Riduzione ticket di assistenza"). */
function beginsWith(name: string, noun: string): boolean {
  return sentencesOf(name).some((sentence) =>
    tokensOf(sentence)
      .filter((word) => word.length > SMALL)
      .slice(0, 2)
      .some((word) => isSame(word, noun)),
  );
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;])(?<!\bn\.)\s+/);
}

/** One stem, and not the people of the one with the act of the other ("conciliatori", "conciliazione"). */
function isSame(word: string, noun: string): boolean {
  return stem(word) === stem(noun) && PERSON.test(word) === PERSON.test(noun);
}

const PERSON = /(?:tor[ei]|tric[ei])$/;

/** Words that say of what kind a measure is, not what it measures. */
const KINDS: ReadonlySet<string> = new Set(
  ['percentuale', 'quota', 'numero', 'indice', 'grado', 'livello', 'tasso'].map(stem),
);

function saysAll(asked: readonly string[], name: string): boolean {
  const said = new Set(asked.map(stem));
  const measured = wordsOf(name).filter((word) => word.length > SMALL && !KINDS.has(stem(word)));
  return measured.length > 0 && measured.every((word) => said.has(stem(word)));
}

/** Every other word that was asked is in the name. */
function saysEach({ name }: JudgedIndicator, asked: readonly string[], noun: string): boolean {
  const said = new Set(wordsOf(name).map(stem));
  return asked.every((word) => said.has(stem(word)) || isSame(word, noun));
}
