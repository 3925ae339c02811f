import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../intents/examples.ts';
import { renderMessage } from '../../src/answer/render/block-kit/index.ts';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import { YEAR_2023 } from './later-years.ts';
import { askerOver, YEAR_2024, YEAR_2025 } from './several.ts';

const TODAY = '2025-09-15';
const years = askerOver([YEAR_2023, YEAR_2024, YEAR_2025], TODAY);
/** Without the words that name a year of their own. */
const questions = Object.values(EXAMPLES)
  .flatMap(({ says }) => says.map(({ question }) => question))
  .filter((question) => !/20\d\d|anno|anni/.test(question));

describe('every example, asked of a year in progress', () => {
  it.each(questions)('%s', (question) => {
    const answer = years.ask(`${question.replace(/\?\s*$/, '')} nel 2025?`);
    const statuses = answer.blocks.flatMap((block) =>
      block.kind === 'indicators' ? block.items.map(({ status }) => status) : [],
    );
    expect(statuses.filter((status) => ['not-met', 'partially-met'].includes(status))).toEqual([]);
    // What a year says of itself in its texts aside, no answer counts misses.
    expect(renderPlainText(answer)).not.toMatch(/\d+ (?:indicatori )?(?:non raggiunt|mancat)[oi]\b/);
    expect(() => renderMessage(answer)).not.toThrow();
  });
});

describe('every example, in a thread that goes to another year', () => {
  it.each(questions)('%s', (question) => {
    const [first, next] = years.converse(`${question.replace(/\?\s*$/, '')} nel 2024?`, 'e nel 2023?');
    expect(next?.year ?? first?.year).not.toBe(2025);
    // A row of 2023 that is shown is one of that year.
    const known = years.corpus.years.get(next?.year ?? 0)?.byId;
    expect((next?.indicators ?? []).filter((id) => known && !known.has(id))).toEqual([]);
  });
});
