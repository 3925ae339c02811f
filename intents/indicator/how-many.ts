import type { AnswerBlock } from '../../src/answer/answer.ts';
import { type AnswerParts, rowBlocks } from '../../src/answer/build.ts';
import { itemOf, refOf, shortTitleOf, titleOf } from '../../src/answer/items.ts';
import { stem } from '../../src/language/stem.ts';
import { listOption, type Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, is, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { type Evidence, evidenceOf } from '../../src/report/counted.ts';
import { wordsOf } from '../../src/report/topic-index.ts';
import { resultOf } from '../attribute/one.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

type Parts = Pick<AnswerParts, 'headline' | 'blocks' | 'rows' | 'outcome'>;

interface Counting {
  row: JudgedIndicator;
  evidence: Evidence;
}

/**
 * "Quanti studenti stranieri": the figure of the row that counts them. Where the rows only speak of them ("quanti
 * dipendenti"), that the report does not hold their number comes first, and the rows stand below as what is nearest.
 */
export function howMany(rows: readonly JudgedIndicator[], query: Query, desk: Desk): Parts | null {
  const [noun, written, ...qualities] = listOption(query.options, 'counted');
  if (noun === undefined || written === undefined) return null;
  const beyond = listOption(query.options, 'beyond');
  const limits = beyond.filter((word) => !written.includes(word));
  if (beyond.length > 0) return nearest(rows, texts.limited(written, limits), desk);
  const asked = [
    noun,
    ...listOption(query.options, 'common'),
    ...atomsOf(query.where, 'words').flatMap(({ words }) => words),
  ];
  const countingIn = (some: readonly JudgedIndicator[]) =>
    some.flatMap((row): Counting[] => {
      const evidence = agrees(row, qualities) ? evidenceOf(row, noun, asked) : null;
      return evidence ? [{ row, evidence }] : [];
    });
  const found = countingIn(rows);
  const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
  const counting =
    found.length > 0 || listOption(query.options, 'numbers').length > 0
      ? found
      : countingIn(wider(query, desk)).filter((one) => isAbout(one, words));
  const [first, ...others] = counting;
  if (!first) return nearest(rows, texts.quoted([written]), desk);
  const told = counting.map(({ row }) => row);
  return {
    headline: others.length === 0 ? sentence(first) : texts.countedBy(counting.map(short), written),
    blocks: [...rowBlocks(told, desk.library), ...besides(rows.filter((row) => !told.includes(row)))],
    rows: told,
  };
}

/**
 * "Quante persone agli eventi PID?": no row has all of it; those that the rest names, without what is to be counted,
 * are the nearest. Null where the rest names none, or too many to be what is meant.
 */
export function nearCounted(query: Query, desk: Desk): Parts | null {
  const [noun, written, ...qualities] = listOption(query.options, 'counted');
  const [asked, ...others] = atomsOf(query.where, 'words');
  if (noun === undefined || written === undefined || !asked || others.length > 0) return null;
  const words = asked.words.filter((word) => word !== noun && !qualities.includes(word));
  if (words.length === 0 || words.length === asked.words.length) return null;
  const rows = select(desk.library, [...without(query.where, ['words']), is({ facet: 'words', words })]);
  return rows.length === 0 || rows.length > FEW ? null : nearest(rows, texts.quoted([written]), desk);
}

/** The rows that have the words in any of their texts: the one that counts may call the rest otherwise. */
function wider({ where }: Query, { library }: Desk): readonly JudgedIndicator[] {
  const words = atomsOf(where, 'words');
  const ids = new Set(words.flatMap((atom) => library.topics.anywhere(atom.words)));
  return select(library, without(where, ['words'])).filter(({ id }) => ids.has(id));
}

/** All that was named stands in what the row measures, or in the very words that tell the number. */
function isAbout({ row, evidence }: Counting, words: readonly string[]): boolean {
  const measured = [row.name, row.objective, row.algorithm, row.target, row.result];
  const told = evidence.in === 'note' ? [[evidence.words], measured] : [measured];
  return told.some((texts) => {
    const said = new Set(texts.flatMap((text) => (text === null ? [] : wordsOf(text))).map(stem));
    return words.every((word) => said.has(stem(word)));
  });
}

/** "Imprese estere" are not those of "mercati esteri": what is said of the thing counted has its gender. */
function agrees(row: JudgedIndicator, qualities: readonly string[]): boolean {
  const texts = [row.name, row.algorithm, row.objective, row.result, ...row.notes.map(({ text }) => text)];
  const said = texts.flatMap((text) => (text === null ? [] : wordsOf(text)));
  return qualities.every((quality) => {
    const forms = said.filter((word) => stem(word) === stem(quality));
    return !quality.endsWith('e') || forms.length === 0 || forms.some((form) => /[ea]$/.test(form));
  });
}

/** What the words name too, without counting it. */
function besides(rows: readonly JudgedIndicator[]): AnswerBlock[] {
  return rows.length === 0 || rows.length > FEW
    ? []
    : [{ kind: 'hint', text: texts.alsoAbout(rows.map(refOf)) }];
}

function sentence({ row, evidence }: Counting): string {
  if (evidence.in === 'note') return texts.countedInNote(shortTitleOf(row), evidence.number, evidence.words);
  return evidence.measured === null ? resultOf(row) : texts.measured(resultOf(row), evidence.measured);
}

function short({ row, evidence }: Counting): string {
  return evidence.in === 'note'
    ? texts.noteOf(refOf(row), evidence.number)
    : texts.valueIn(row.result, refOf(row));
}

/** So many rows can be skimmed; more are offered by name. */
const FEW = 5;

function nearest(rows: readonly JudgedIndicator[], written: string, desk: Desk): Parts {
  const [row] = rows;
  const only = rows.length === 1 && row ? texts.nearestRow(shortTitleOf(row), shareOf(row)) : null;
  const { year } = desk.library;
  const near: AnswerBlock =
    rows.length <= FEW
      ? { kind: 'indicators', layout: 'list', items: rows.map((one) => itemOf(one, year)) }
      : {
          kind: 'choices',
          prompt: texts.maybe,
          options: rows.map((one) => ({ label: titleOf(one), question: titleOf(one) })),
        };
  return {
    headline: texts.notCounted(written, only, rows.length),
    blocks: [near],
    rows: rows.length <= FEW ? rows : [],
    outcome: 'empty',
  };
}

/** A percentage tells how the number went, not what it is. */
function shareOf({ verdict, result }: JudgedIndicator): string | null {
  const [part, ...others] = verdict.parts;
  const isShare = part?.result.kind === 'number' && part.result.unit === '%';
  return others.length === 0 && isShare ? result : null;
}
