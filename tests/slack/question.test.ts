import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUESTION } from '../../src/ask.ts';
import { readQuestion } from '../../src/slack/question.ts';

const BOT = 'U0BOT';

describe('the question in a message', () => {
  it.each([
    ['<@U0BOT> come va?', 'come va?'],
    ['come va <@U0BOT|traguardo> oggi?', 'come va oggi?'],
    ['  come\n\nva?  ', 'come va?'],
    ['&gt;=90% &amp; &lt;5', '>=90% & <5'],
    ['vedi <https://www.x.it/a|la pagina> e <https://y.it>', 'vedi la pagina e https://y.it'],
    ['in <#C1|generale> con <@U2|anna> <!here>', 'in generale con anna'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['2.5.2', '2.5.2'],
  ])('%j is %j', (text, question) => {
    expect(readQuestion(text, BOT)).toEqual({ kind: 'question', text: question });
  });

  it.each(['', '   ', '<@U0BOT>', '<@U0BOT> ?!', '👍', '<!channel>'])('%j asks nothing', (text) => {
    expect(readQuestion(text, BOT)).toEqual({ kind: 'empty' });
  });

  it('has a length that is still a question', () => {
    expect(readQuestion('x'.repeat(MAX_QUESTION), BOT).kind).toBe('question');
    expect(readQuestion('x'.repeat(MAX_QUESTION + 1), BOT)).toEqual({ kind: 'too-long' });
  });

  it('is read from anything, quickly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '@', '|', '&', 'a', ' ', '#', '!'), maxLength: 5_000 }),
        (text) => {
          const question = readQuestion(text, BOT);
          return question.kind !== 'question' || question.text === question.text.trim();
        },
      ),
    );
  });
});
