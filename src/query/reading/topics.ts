import { type Clause, isNot } from '../where.ts';
import type { Operator } from './concept.ts';
import { type Item, operatorOf, topicWords } from './item.ts';

/** Topic words in runs that these operators keep apart; excluded ones are left to `topicClauses`. */
export function topicRuns(items: readonly Item[], between: readonly Operator[]): string[][] {
  const runs: string[][] = [[]];
  let apart = false;
  let except = false;
  let end = 0;
  for (const item of items) {
    const operator = operatorOf(item);
    // Only signs stand between items: a comma joins as "e" does.
    const isPaused = item.from > end && between.includes('and');
    if (isPaused || (operator !== null && between.includes(operator))) apart = true;
    end = item.to;
    if (item.concepts.some((concept) => concept.role === 'signal' && concept.signal === 'compare'))
      apart = true;
    if (operator === 'except') except = true;
    const words = topicWords(item);
    if (words.length === 0 || except) continue;
    const current = runs[runs.length - 1];
    if (apart && current && current.length > 0) runs.push([...words]);
    else current?.push(...words);
    apart = false;
  }
  return runs.map((run) => [...new Set(run)]).filter((run) => run.length > 0);
}

/** Unknown words right beside a topic word: the two may be one name ("smart working"). */
export function besideTopic(items: readonly Item[]): string[] {
  return items.flatMap((item, at) => {
    const near = [items[at - 1], items[at + 1]].filter(
      (other) => other && (other.to === item.from || other.from === item.to),
    );
    const names = near.some((other) => other && topicWords(other).length > 0);
    return names
      ? item.concepts.flatMap((concept) =>
          concept.role === 'unknown' && !concept.soft ? [concept.written] : [],
        )
      : [];
  });
}

/** The topics as clauses: alternatives that "o" makes, and what "tranne" takes away. */
export function topicClauses(items: readonly Item[], topic: readonly string[][]): Clause[] {
  const excluded = items
    .slice(
      Math.max(
        0,
        items.findIndex((item) => operatorOf(item) === 'except'),
      ),
    )
    .flatMap((item) => [...topicWords(item)]);
  const hasExcept = items.some((item) => operatorOf(item) === 'except');
  const wanted: Clause[] =
    topic.length === 0 ? [] : [{ not: false, anyOf: topic.map((words) => ({ facet: 'words', words })) }];
  return hasExcept && excluded.length > 0
    ? [...wanted, isNot({ facet: 'words', words: [...new Set(excluded)] })]
    : wanted;
}
