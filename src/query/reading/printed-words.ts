import type { Year } from '../../report/corpus.ts';
import { wordsOf } from '../../report/topic-index.ts';

/** What the rows and footnotes of all years print, as far as questions may name it. */
export interface PrintedWords {
  /** Of all texts. */
  words: ReadonlySet<string>;
  /** Of the names of rows, operational objectives and centres. */
  inNames: ReadonlySet<string>;
  /** As printed, like the centres. */
  objectives: ReadonlySet<string>;
  centres: ReadonlySet<string>;
  /** Where data come from. */
  sources: ReadonlySet<string>;
  /** The missions' codes by their names. */
  missions: ReadonlyMap<string, string>;
}

/** One walk over all rows of all years: the start waits for it. */
export function printedWords(years: Iterable<Pick<Year, 'printed' | 'footnotes'>>): PrintedWords {
  const names = new Set<string>();
  const texts = new Set<string>();
  const objectives = new Set<string>();
  const centres = new Set<string>();
  const sources = new Set<string>();
  const missions = new Map<string, string>();
  for (const { printed, footnotes } of years) {
    for (const row of printed) {
      names.add(row.name);
      if (row.objective) objectives.add(row.objective);
      for (const { name } of row.centres) centres.add(name);
      if (row.source) sources.add(row.source);
      if (row.mission) missions.set(row.mission.name, row.mission.code);
      for (const text of [row.description, row.algorithm, row.target, row.result, row.source])
        if (text) texts.add(text);
    }
    for (const { text } of footnotes) texts.add(text);
  }
  const inNames = distinctWords([...names, ...objectives, ...centres]);
  return { words: distinctWords([...inNames, ...texts]), inNames, objectives, centres, sources, missions };
}

/**
 * The words of all these texts. What stands between two spaces is read once, however often it is printed; no word
 * reaches across a space.
 */
export function distinctWords(texts: Iterable<string>): ReadonlySet<string> {
  const printed = new Set<string>();
  for (const text of texts) for (const form of text.split(/\s+/)) printed.add(form);
  return new Set([...printed].flatMap(wordsOf));
}
