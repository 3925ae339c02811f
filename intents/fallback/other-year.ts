import type { Answer } from '../../src/answer/answer.ts';
import { titleOf } from '../../src/answer/items.ts';
import type { Named } from '../../src/query/other-year.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** "E nel 2024?" of rows that nothing in that year answers to. */
export function noCounterpart({ from, rows }: Named, { corpus, library }: Desk): Answer {
  const { year } = library.year;
  const titles = rows.flatMap((id) => {
    const row = corpus.years.get(from)?.byId.get(id);
    return row ? [titleOf(row)] : [];
  });
  return {
    outcome: 'empty',
    intent: null,
    year,
    understood: null,
    headline: texts.noCounterpart(titles, year),
    blocks: [],
    indicators: [],
    figures: [],
    notes: [],
    suggestions: [],
  };
}

/** Says how the rows of the other year were found, and how many were not. */
export function withCarried(answer: Answer, { from, rows, found, confirmed }: Named): Answer {
  const lines = [
    ...(confirmed ? [] : [texts.carried(from)]),
    ...(rows.length > found.length ? [texts.lost(rows.length - found.length, from)] : []),
  ];
  return { ...answer, blocks: [...answer.blocks, ...lines.map((text) => ({ kind: 'hint', text }) as const)] };
}
