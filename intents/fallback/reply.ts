import type { Answer } from '../../src/answer/answer.ts';

/** An answer that no intent gives. */
export function reply(
  outcome: Answer['outcome'],
  headline: string,
  {
    year,
    understood = null,
    suggestions = [],
  }: { year: number; understood?: string | null; suggestions?: readonly string[] },
): Answer {
  return {
    outcome,
    intent: null,
    year,
    understood,
    headline,
    blocks: [],
    indicators: [],
    figures: [],
    notes: [],
    suggestions: suggestions.map((question) => ({ label: question, question })),
  };
}
