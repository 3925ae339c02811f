import MiniSearch from 'minisearch';
import { lazily } from '../language/lazily.ts';
import { normalize } from '../language/normalize.ts';
import { remember } from '../language/remember.ts';
import { stem } from '../language/stem.ts';
import type { JudgedIndicator } from './corpus.ts';

/**
 * Which rows speak of a word. The postings decide (a word is in a row's field or it is not); MiniSearch only
 * ranks, for "forse cercavi…".
 */
export interface TopicIndex {
  /**
   * The rows among these that have every word, from the most telling fields that do: name, then objective and
   * cells, then all texts. The words of a whole objective, or of one thing that it joins, stand
   * for all its rows.
   */
  withAll(words: readonly string[], among: ReadonlySet<string>): readonly string[];
  /** The rows that have every word in their name or their operational objective. */
  inSubject(words: readonly string[]): readonly string[];
  /** The rows that have every word in any of their texts. */
  anywhere(words: readonly string[]): readonly string[];
  /** Ids of the nearest rows, best first. */
  nearest(words: readonly string[], limit: number): readonly string[];
}

type Fields = (row: JudgedIndicator) => readonly (string | null)[];

/** A word's field tells how much the row is about it; a later group is asked only when an earlier one has no row. */
const FIELD_GROUPS: readonly Fields[] = [
  (row: JudgedIndicator) => [row.name],
  (row: JudgedIndicator) => [row.name, row.objective, row.target, row.result],
  (row: JudgedIndicator) => [
    row.name,
    row.objective,
    row.target,
    row.result,
    row.description,
    row.algorithm,
    ...row.centres.map((centre) => centre.name),
    ...row.notes.map((note) => note.text),
  ],
];

/** Nothing is indexed before the first question needs it: a year that nobody asks about costs nothing. */
export function buildTopicIndex(rows: readonly JudgedIndicator[]): TopicIndex {
  const index = lazily(() => postingsOf(rows));
  const ranking = lazily(() => rank(rows));
  const stemsIn = remember((name) => contentStems(wordsOf(name)));
  const idsOf = (places: readonly number[]) => places.map((place) => rows[place]?.id ?? '');
  return {
    withAll: (words, among) => {
      const { groups, subject, objectives } = index();
      const stages = objectives.has(keyOf(words)) ? [subject, ...groups] : groups;
      for (const stage of stages) {
        const found = inAll(stage, words).filter((place) => among.has(rows[place]?.id ?? ''));
        const together = found.filter((place) => holdsTogether(stemsIn(rows[place]?.name ?? ''), words));
        if (together.length > 0) return idsOf(together);
        if (found.length > 0) return idsOf(found);
      }
      return [];
    },
    inSubject: (words) => idsOf(inAll(index().subject, words)),
    anywhere: (words) => idsOf(inAll(index().widest, words)),
    nearest: (words, limit) =>
      ranking()
        .search(words.join(' '), { prefix: (term) => term.length > 3, fuzzy: 0.2, combineWith: 'OR' })
        .slice(0, limit)
        .map((hit) => String(hit.id)),
  };
}

/** By stem, the places of the rows that have it, in ascending order. */
type Postings = ReadonlyMap<string, readonly number[]>;

interface Index {
  /** One for each group of fields. */
  groups: readonly Postings[];
  widest: Postings;
  subject: Postings;
  /** The words of each operational objective and of the things it joins, as keys. */
  objectives: ReadonlySet<string>;
}

function postingsOf(rows: readonly JudgedIndicator[]): Index {
  // The same cells stand in many rows and groups, and reading a text is what costs.
  const stemsOf = remember((text) => [...new Set([...wordsOf(text), ...writtenApart(text)].map(stem))]);
  const over = (fields: Fields) =>
    postings(rows, (row) => fields(row).flatMap((text) => (text ? stemsOf(text) : [])));
  const groups = FIELD_GROUPS.map(over);
  return {
    groups,
    widest: groups.at(-1) ?? new Map(),
    subject: over((row) => [row.name, row.objective]),
    objectives: new Set(rows.flatMap((row) => (row.objective ? partsOf(row.objective) : []))),
  };
}

/**
 * Whether the words stand in a name, given by its stems, as one expression: in their order, with at most one word
 * between two of them ("studenti stranieri", not "studenti universitari italiani e stranieri").
 */
function holdsTogether(inName: readonly string[], words: readonly string[]): boolean {
  const [first, ...rest] = contentStems(words);
  if (first === undefined || rest.length === 0) return false;
  return inName.some((word, start) => {
    if (word !== first) return false;
    let at = start;
    return rest.every((next) => {
      const found = [at + 1, at + 2].find((place) => inName[place] === next);
      at = found ?? at;
      return found !== undefined;
    });
  });
}

/** Longer words that only link others. */
const LINKING: ReadonlySet<string> = new Set([
  'della',
  'delle',
  'degli',
  'dello',
  'dell',
  'nella',
  'nelle',
  'negli',
  'sulla',
  'sulle',
  'alla',
  'alle',
  'agli',
  'dalla',
  'dalle',
  'tramite',
  'anche',
]);

function contentStems(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 3 && !LINKING.has(word)).map(stem);
}

/** Marks a word that stands for all that begin so. */
export const ABBREVIATED = '…';

/** "On line", "on-line": one word, however a text writes it. */
function writtenApart(text: string): string[] {
  return /(?<!\p{L})on[ -]line(?!\p{L})/u.test(normalize(text)) ? ['online'] : [];
}

/** An objective stands for its rows whole, and by each thing that it joins ("Turismo e cultura"). */
function partsOf(objective: string): string[] {
  const parts = normalize(objective).split(/ e(?:d)? |, | & /);
  return [objective, ...parts].map((part) => keyOf(wordsOf(part))).filter((key) => key !== '');
}

/** A set of words, whatever their order and form; the smallest ones do not count. */
function keyOf(words: readonly string[]): string {
  return words
    .filter((word) => word.length > 2)
    .map(stem)
    .sort()
    .join(' ');
}

/**
 * The words of a text, normalised; numbers stay out, so that "2" or "2023" is never a topic. What dots or hyphens
 * join ("Vi.Vi.Fir", "PAT-LIB") counts as one word too: people write it so.
 */
export function wordsOf(text: string): string[] {
  const normalized = normalize(text);
  const words = (normalized.match(WORD) ?? []).filter((word) => LETTER.test(word));
  const joined = (normalized.match(JOINED) ?? []).map((match) => match.replace(/[.-]/g, ''));
  return joined.length === 0 ? words : [...words, ...joined];
}

/** As a question's tokens are cut, without what its signs and spellings would tell: this reads whole reports. */
const WORD = /\d+(?:[.,/]\d+)*(?:%|\p{L}+)?|\p{L}[\p{L}\p{N}]*/gu;
const LETTER = /^\p{L}/u;
/** Only tried where a word begins: from every letter of it would take the square of its length. */
const JOINED = /(?<!\p{L})\p{L}+(?:[.-]\p{L}+)+/gu;

function postings(
  rows: readonly JudgedIndicator[],
  stemsOf: (row: JudgedIndicator) => readonly string[],
): Postings {
  const found = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    for (const key of stemsOf(row)) {
      const places = found.get(key);
      if (!places) found.set(key, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  return found;
}

function inAll(group: Postings, words: readonly string[]): readonly number[] {
  const [first = [], ...rest] = words
    .map((word) => rowsWith(group, word))
    .sort((a, b) => a.length - b.length);
  return rest.reduce(inBoth, first);
}

/** What two ascending lists share. */
function inBoth(few: readonly number[], many: readonly number[]): readonly number[] {
  const shared: number[] = [];
  let at = 0;
  for (const place of few) {
    while (at < many.length && (many[at] ?? 0) < place) at++;
    if (many[at] === place) shared.push(place);
  }
  return shared;
}

function rowsWith(group: Postings, word: string): readonly number[] {
  if (!word.endsWith(ABBREVIATED)) return group.get(stem(word)) ?? [];
  const beginning = word.slice(0, -ABBREVIATED.length);
  const places = [...group].flatMap(([key, found]) => (key.startsWith(beginning) ? found : []));
  return [...new Set(places)].sort((a, b) => a - b);
}

function rank(rows: readonly JudgedIndicator[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['name', 'objective', 'description', 'notes'],
    tokenize: wordsOf,
    processTerm: stem,
    searchOptions: { boost: { name: 3, objective: 2 } },
  });
  index.addAll(
    rows.map((row) => ({
      id: row.id,
      name: row.name,
      objective: row.objective ?? '',
      description: row.description ?? '',
      notes: row.notes.map((note) => note.text).join(' '),
    })),
  );
  return index;
}
