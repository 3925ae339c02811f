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
 * ("21.452 studenti stranieri"), where the measure is said to be their number ("N. di nuovi rilasci SPID"), where the
 * name of a plain number begins with it ("Organizzazione incontri…"), or where the question says all that the name says.
 */
export function evidenceOf(row: JudgedIndicator, noun: string, asked: readonly string[]): Evidence | null {
  if (isNumbered(row.result, noun) || isCountOf(row.name, noun) || saysAll(asked, row.name))
    return { in: 'result', measured: null };
  if (isPlainNumber(row)) {
    const measured = [row.algorithm, row.description].find((text) => text !== null && isCountOf(text, noun));
    if (measured) return { in: 'result', measured };
    if (!hasCount(row) && beginsWith(row.name, noun)) return { in: 'result', measured: null };
  }
  for (const { number, text } of row.notes) {
    const words = sentencesOf(text).find(
      (sentence) => isNumbered(sentence, noun) || bearsNumber(sentence, noun),
    );
    if (words) return { in: 'note', number, words };
  }
  return null;
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
    const marked = words.slice(at + 1, at + 1 + REACH).findIndex((next) => COUNT.test(next));
    return isSame(word, noun) && marked >= 0 && NUMBER.test(words[at + 2 + marked] ?? '');
  });
}

/** No year: "da febbraio 2023 i cittadini…" counts nobody. */
const NUMBER = /^(?!(?:19|20)\d\d$)\d[\d.]*$/;
const COUNT = /^(?:n|nr|num|numero)$/;
const SMALL = 3;

function isSaidAfter(text: string, marker: RegExp, noun: string, reach: number): boolean {
  const words = tokensOf(text);
  return words.some((word, at) => {
    if (!marker.test(word)) return false;
    const after = words.slice(at + 1, at + 1 + 2 * reach);
    const end = after.findIndex((next) => NUMBER.test(next) || next === '/');
    const near = (end < 0 ? after : after.slice(0, end)).filter(
      (next) => next.length > SMALL || /\d/.test(next),
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
