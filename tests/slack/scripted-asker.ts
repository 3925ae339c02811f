import type { Answer } from '../../src/answer/answer.ts';
import type { Asker, ThreadMemory } from '../../src/ask.ts';
import { EMPTY_THREAD } from '../../src/thread.ts';
import { answerWith, itemWith } from '../answer/render/answers.ts';

/** The first question of a talk, and how many there were. */
interface Talk {
  first: string;
  turns: number;
}

/** Answers whatever the test wants to see sent, and says which turn of which talk it was. */
export function scriptedAsker(): Asker & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask(question, { thread }) {
      asked.push(question);
      if (question === 'guasto') throw new Error('broken on purpose');
      const before = talkIn(thread);
      const talk = { first: before?.first ?? question, turns: (before?.turns ?? 0) + 1 };
      return { answer: answerTo(question, talk), thread: threadAbout(talk) };
    },
    answer: (query) => ({
      answer: answerWith({ headline: `Risposta a ${query.intent}` }),
      thread: EMPTY_THREAD,
    }),
    centresNamed: () => [],
  };
}

/** A talk in the form in which threads are remembered: the questions take the place of the rows shown. */
function threadAbout({ first, turns }: Talk): ThreadMemory {
  return { ...EMPTY_THREAD, shown: Array.from({ length: turns }, () => first) };
}

function talkIn(thread: ThreadMemory | null): Talk | null {
  const first = thread?.shown[0];
  return thread === null || first === undefined ? null : { first, turns: thread.shown.length };
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
