import MiniSearch from 'minisearch';
import { stem } from '../language/stem.ts';
import { isWord, tokenize } from '../language/tokens.ts';
import type { JudgedIndicator } from './corpus.ts';

/**
 * Which rows speak of a word. The postings decide (a word is in a row's field or it is not); MiniSearch only
 * ranks, for "forse cercavi…".
 */
export interface TopicIndex {
  /** Whether any row or footnote has the word, by stem. */
  knows(word: string): boolean;
  /** All words of the rows and footnotes, normalised: what typing errors are brought back to. */
  vocabulary: ReadonlySet<string>;
  /**
   * The rows among these that have every word, from the most telling fields that do: name, then objective and
   * cells, then all texts. The words of a whole objective stand for all its rows.
   */
  withAll(words: readonly string[], among: ReadonlySet<string>): readonly string[];
  /** The rows that have every word in their name or their operational objective. */
  inSubject(words: readonly string[]): readonly string[];
  /** The rows that have every word in any of their texts. */
  anywhere(words: readonly string[]): readonly string[];
  /** Ids of the nearest rows, best first. */
  nearest(words: readonly string[], limit: number): readonly string[];
}

/** A word's field tells how much the row is about it; a later group is asked only when an earlier one has no row. */
const FIELD_GROUPS = [
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

export function buildTopicIndex(rows: readonly JudgedIndicator[]): TopicIndex {
  const groups = FIELD_GROUPS.map((fields) => postings(rows, (row) => wordsOf(fields(row).join(' '))));
  const widest = groups[groups.length - 1] ?? new Map<string, ReadonlySet<string>>();
  const subject = postings(rows, (row) => wordsOf(`${row.name} ${row.objective ?? ''}`));
  const names = new Map(rows.map((row) => [row.id, row.name] as const));
  const objectives = new Set(rows.flatMap((row) => (row.objective ? [keyOf(wordsOf(row.objective))] : [])));
  const vocabulary = new Set(rows.flatMap((row) => wordsOf(everyText(row))));
  const ranking = lazily(() => rank(rows));
  return {
    knows: (word) => widest.has(stem(word)),
    vocabulary,
    withAll: (words, among) => {
      const stages = objectives.has(keyOf(words)) ? [subject, ...groups] : groups;
      for (const stage of stages) {
        const ids = inAll(stage, words).filter((id) => among.has(id));
        const together = ids.filter((id) => holdsTogether(names.get(id) ?? '', words));
        if (together.length > 0) return together;
        if (ids.length > 0) return ids;
      }
      return [];
    },
    inSubject: (words) => inAll(subject, words),
    anywhere: (words) => inAll(widest, words),
    nearest: (words, limit) =>
      ranking()
        .search(words.join(' '), { prefix: (term) => term.length > 3, fuzzy: 0.2, combineWith: 'OR' })
        .slice(0, limit)
        .map((hit) => String(hit.id)),
  };
}

/**
 * Whether the words stand in the name as one expression: in their order, with at most one word between two of
 * them ("studenti stranieri", not "studenti universitari italiani e stranieri").
 */
function holdsTogether(name: string, words: readonly string[]): boolean {
  const inName = contentStems(wordsOf(name));
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

function contentStems(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 3).map(stem);
}

/** Marks a word that stands for all that begin so. */
export const ABBREVIATED = '…';

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
  const { normalized, tokens } = tokenize(text);
  const joined = [...normalized.matchAll(JOINED)].map((match) => match[0].replace(/[.-]/g, ''));
  return [...tokens.filter(isWord).map((token) => token.word), ...joined];
}

const JOINED = /\p{L}+(?:[.-]\p{L}+)+/gu;

function everyText(row: JudgedIndicator): string {
  const widest = FIELD_GROUPS[FIELD_GROUPS.length - 1];
  return (widest?.(row) ?? []).join(' ');
}

function postings(
  rows: readonly JudgedIndicator[],
  words: (row: JudgedIndicator) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const word of words(row)) {
      const key = stem(word);
      const ids = found.get(key);
      if (ids) ids.add(row.id);
      else found.set(key, new Set([row.id]));
    }
  }
  return found;
}

function inAll(group: ReadonlyMap<string, ReadonlySet<string>>, words: readonly string[]): string[] {
  const sets = words.map((word) => rowsWith(group, word));
  const [first, ...rest] = sets;
  return first ? [...first].filter((id) => rest.every((set) => set.has(id))) : [];
}

function rowsWith(group: ReadonlyMap<string, ReadonlySet<string>>, word: string): ReadonlySet<string> {
  if (!word.endsWith(ABBREVIATED)) return group.get(stem(word)) ?? new Set<string>();
  const beginning = word.slice(0, -ABBREVIATED.length);
  return new Set([...group].flatMap(([key, ids]) => (key.startsWith(beginning) ? [...ids] : [])));
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

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
