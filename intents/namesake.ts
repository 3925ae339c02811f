import type { AnswerBlock } from '../src/answer/answer.ts';
import { refOf } from '../src/answer/items.ts';
import { stem } from '../src/language/stem.ts';
import type { Query } from '../src/query/query.ts';
import { atomsOf } from '../src/query/where.ts';
import type { JudgedIndicator } from '../src/report/corpus.ts';
import { wordsOf } from '../src/report/topic-index.ts';
import { alsoNaming } from './standing-texts.ts';

/** Letters of the longest word that only links others. */
const SMALL = 3;
/** A name is the thing's where the thing fills this many times as much of it as of any other. */
const CLEARLY = 3;
/** More rows than this are about a matter, which no one of them is. */
const MATTER = 5;

/**
 * Of the rows that words name, those whose name is that thing: "SPID" is «N. di nuovi rilasci SPID», not the row that
 * lists it among a dozen other services. What stands before a colon is a name too. All of them where none stands out.
 */
export function namesakes({ where }: Query, rows: readonly JudgedIndicator[]): readonly JudgedIndicator[] {
  const [asked, ...others] = atomsOf(where, 'words');
  if (!asked || others.length > 0 || rows.length < 2 || rows.length > MATTER) return rows;
  const stems = new Set(asked.words.map(stem));
  const shares = rows.map(({ name }) =>
    Math.max(...[name, name.split(/[:;(]|\.\s/)[0] ?? ''].map((part) => shareOf(part, stems))),
  );
  const most = Math.max(...shares);
  // Where it is their objective's name, or a footnote, that has the words.
  if (most === 0) return rows;
  return rows.filter((_, at) => (shares[at] ?? 0) > most / CLEARLY);
}

function shareOf(name: string, stems: ReadonlySet<string>): number {
  const said = wordsOf(name).map(stem);
  const own = said.filter((word) => stems.has(word)).length;
  const all = wordsOf(name).filter((word) => word.length > SMALL || stems.has(stem(word))).length;
  return all === 0 ? 0 : own / all;
}

/** The rows that only mention it, by their names. */
export function mentioning(rows: readonly JudgedIndicator[], own: readonly JudgedIndicator[]): AnswerBlock[] {
  const others = rows.filter((row) => !own.includes(row));
  return others.length === 0 ? [] : [{ kind: 'hint', text: alsoNaming(others.map(refOf)) }];
}
