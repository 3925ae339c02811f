import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../intents/examples.ts';
import {
  type Message,
  messageTexts,
  NATIVES,
  type Native,
  renderMessage,
} from '../../../src/answer/render/block-kit/index.ts';
import { createAsker } from '../../../src/ask.ts';
import { loadCorpus } from '../../../src/report/corpus.ts';
import { validateMessage } from '../../../src/workspace/blocks/validate.ts';

const asker = createAsker(loadCorpus('data'), 'data');

const intents = Object.entries(EXAMPLES).map(([name, { says }]) => ({
  name,
  questions: says.map(({ question }) => question),
}));

function pagesOf(question: string, native: Native): Message[] {
  const { answer } = asker.ask(question, { today: '2024-05-02', thread: null });
  const pageValue = (page: number) => JSON.stringify({ question, page });
  const pages: Message[] = [];
  for (let page = 1; page < 100; page += 1) {
    const message = renderMessage(answer, { page, native, pageValue });
    pages.push(message);
    if (!JSON.stringify(message.blocks).includes('"action_id":"page"')) return pages;
  }
  throw new Error('the pages never end');
}

describe('the answer to every example', () => {
  it.each(intents)('of $name is taken by Slack, page by page', ({ questions }) => {
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      for (const native of NATIVES) {
        for (const { text, blocks } of pagesOf(question, native)) {
          expect(validateMessage(blocks), question).toEqual([]);
          expect(text.length).toBeGreaterThan(0);
          expect(blocks.length).toBeGreaterThan(0);
        }
      }
      const { answer } = asker.ask(question, { today: '2024-05-02', thread: null });
      expect(messageTexts(answer).join('').length).toBeGreaterThan(0);
    }
  });
});
