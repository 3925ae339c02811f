import { z } from 'zod';
import type { Answer } from '../../src/answer/answer.ts';
import type { Asker } from '../../src/slack/asker.ts';
import { answerWith, itemWith } from '../answer/render/answers.ts';

/** What a thread is about, for the scripted asker: its first question and how many there were. */
export const talkSchema = z.strictObject({ first: z.string(), turns: z.int() });
export type Talk = z.infer<typeof talkSchema>;

/** Answers whatever the test wants to see sent, and says which turn of which talk it was. */
export function scriptedAsker(): Asker<Talk> & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask(question, { thread }) {
      asked.push(question);
      if (question === 'guasto') throw new Error('broken on purpose');
      const talk = { first: thread?.first ?? question, turns: (thread?.turns ?? 0) + 1 };
      return { answer: { ...answerTo(question, talk) }, thread: talk };
    },
  };
}

function answerTo(question: string, talk: Talk): Answer {
  const [word = '', count = '1'] = question.split(' ');
  const headline = `Risposta ${talk.turns} di «${talk.first}»`;
  switch (word) {
    case 'lista': {
      const items = Array.from({ length: Number(count) }, (_, index) =>
        itemWith({ name: `Voce ${index + 1}.` }),
      );
      return answerWith({ headline, blocks: [{ kind: 'indicators', layout: 'list', items }] });
    }
    case 'tabella':
      return answerWith({
        headline,
        blocks: [{ kind: 'table', columns: ['Area', 'Quanti'], rows: [['Sportello', '3']] }],
      });
    case 'scelta':
      return answerWith({
        outcome: 'ambiguous',
        headline,
        blocks: [
          { kind: 'choices', prompt: 'Quale?', options: [{ label: 'Il primo', question: 'lista 1' }] },
        ],
      });
    case 'boh':
      return answerWith({ outcome: 'not-understood', headline: 'Non ho capito.', understood: null });
    case 'insidia':
      return answerWith({
        headline,
        blocks: [{ kind: 'paragraph', text: 'La nota dice <!channel> & <@U0ANNA>' }],
      });
    default:
      return answerWith({ headline });
  }
}
