import type { AnswerBlock } from '../../src/answer/answer.ts';
import { type AnswerParts, rowBlocks } from '../../src/answer/build.ts';
import { itemOf, refOf, shortTitleOf, titleOf } from '../../src/answer/items.ts';
import { listOption, type Query } from '../../src/query/query.ts';
import { atomsOf } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { type Evidence, evidenceOf } from '../../src/report/counted.ts';
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
  const [noun, written] = listOption(query.options, 'counted');
  if (noun === undefined || written === undefined) return null;
  const asked = [
    noun,
    ...listOption(query.options, 'common'),
    ...atomsOf(query.where, 'words').flatMap(({ words }) => words),
  ];
  const counting = rows.flatMap((row): Counting[] => {
    const evidence = evidenceOf(row, noun, asked);
    return evidence ? [{ row, evidence }] : [];
  });
  const [first, ...others] = counting;
  if (!first) return nearest(rows, written, desk);
  const found = counting.map(({ row }) => row);
  return {
    headline: others.length === 0 ? sentence(first) : texts.countedBy(counting.map(short), written),
    blocks: [...rowBlocks(found, desk.library), ...besides(rows.filter((row) => !found.includes(row)))],
    rows: found,
  };
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
  const only = rows.length === 1 && row ? shortTitleOf(row) : null;
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
