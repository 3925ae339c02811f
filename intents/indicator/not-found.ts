import type { Answer, Choice } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { describe } from '../../src/answer/describe/describe.ts';
import { refOf } from '../../src/answer/items.ts';
import type { Query } from '../../src/query/query.ts';
import { atomsOf } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

const MAX_SUGGESTIONS = 5;

/** No such code, or no row with these words together: said, with what is nearest. Never the nearest in its place. */
export function notFound(query: Query, desk: Desk): Answer {
  const { year } = desk.library;
  const [code] = [...atomsOf(query.where, 'code'), ...atomsOf(query.where, 'pira-code')].map(
    (atom) => atom.code,
  );
  const words = atomsOf(query.where, 'words').flatMap((atom) => atom.words);
  const exists =
    code !== undefined && year.indicators.some((row) => row.code === code || row.piraCodes.includes(code));
  const near = code && !exists ? nearCode(code, year.indicators) : nearWords(words, desk);
  const headline = code && !exists ? texts.noCode(code, year.year) : texts.noneOf(describe(query.where));
  const answer = answerOf({
    intent: 'indicator',
    year: query.year,
    where: query.where,
    aim: texts.aim,
    outcome: 'empty',
    headline,
    blocks: [],
    rows: [],
  });
  if (near.length === 0) return answer;
  const prompt = code && !exists ? texts.nearCodes : texts.maybe;
  return { ...answer, blocks: [{ kind: 'choices', prompt, options: near.map(choiceOf) }] };
}

function choiceOf(row: JudgedIndicator): Choice {
  const label = texts.askRow(refOf(row), row.code ? row.name : '').trim();
  return { label, question: row.code ? `${refOf(row)} ${row.name}` : row.name };
}

/** Rows of the same group of codes: "2.5.9" is near 2.5.1, 2.5.2, 2.5.3. */
function nearCode(code: string, rows: readonly JudgedIndicator[]): JudgedIndicator[] {
  const group = code.slice(0, code.lastIndexOf('.') + 1);
  return rows.filter((row) => row.code?.startsWith(group)).slice(0, MAX_SUGGESTIONS);
}

function nearWords(words: readonly string[], { library }: Desk): JudgedIndicator[] {
  return library.topics.nearest(words, MAX_SUGGESTIONS).flatMap((id) => library.year.byId.get(id) ?? []);
}
