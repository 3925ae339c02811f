import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../intents/examples.ts';
import { renderMessage } from '../../src/answer/render/block-kit/index.ts';
import { createAsker, type ThreadMemory } from '../../src/ask.ts';
import type { Explanation } from '../../src/inspect/explanation.ts';
import { createInspector } from '../../src/inspect/inspector.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';

const asker = createAsker(loadCorpus(PROJECT_DATA), PROJECT_DATA);
const inspector = createInspector();
const watched = inspector.watched(asker);
const questions = Object.values(EXAMPLES).flatMap(({ says }) => says.map(({ question }) => question));

function askAndLookInside(question: string, thread: ThreadMemory | null = null) {
  const result = watched.ask(question, { today: '2024-05-06', thread });
  const explanation = inspector.explain(renderMessage(result.answer).text);
  if (explanation === null) throw new Error(`nothing kept of "${question}"`);
  return { ...result, explanation };
}

const roleOf = ({ words }: Explanation, written: string) => words.find((word) => word.written === written);

describe('a look inside an answer', () => {
  it.each(questions)('changes nothing and can be sent as JSON: %s', (question) => {
    const { answer, thread, explanation } = askAndLookInside(question);
    expect({ answer, thread }).toEqual(asker.ask(question, { today: '2024-05-06', thread: null }));
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(explanation.question).toBe(question);
    expect(explanation.verdicts.length + explanation.more).toBe(answer.indicators.length);
  });

  it('tells what each word was taken for', () => {
    const { explanation } = askAndLookInside('quanti obiettivi non raggiunti ha la camera arbitrale?');
    expect(roleOf(explanation, 'quanti')).toMatchObject({ role: 'aim', means: 'conteggio' });
    expect(roleOf(explanation, 'non')).toMatchObject({ role: 'operator' });
    expect(roleOf(explanation, 'raggiunti')).toMatchObject({ role: 'filter', means: 'non: raggiunti' });
    expect(roleOf(explanation, 'camera arbitrale')?.means).toContain('Camera Arbitrale');
  });

  it('shows a typing error as it was put right, and a word that nobody knows', () => {
    const { explanation } = askAndLookInside('obietivi non ragiunti su zorbaz');
    expect(roleOf(explanation, 'ragiunti')?.means).toContain('letta «raggiunti»');
    expect(roleOf(explanation, 'zorbaz')).toMatchObject({ role: 'unknown' });
  });

  it('names the intent, and what the question kept of the one before', () => {
    const first = askAndLookInside('obiettivi non raggiunti della Camera Arbitrale');
    const { explanation } = askAndLookInside('e per Formaper?', first.thread);
    const labels = explanation.facts.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Intento', 'Dal messaggio prima', 'Anno']));
    expect(explanation.data.map(({ label }) => label)).toHaveLength(2);
  });

  it('explains each verdict with its source', () => {
    const { explanation } = askAndLookInside('performance 2.5.2');
    expect(explanation.verdicts[0]).toMatchObject({ status: 'not-met', verdict: 'non raggiunto' });
    expect(explanation.verdicts[0]?.explanation).toContain('letto come');
    expect(explanation.verdicts[0]?.source).toMatch(/riga \d+/);
  });

  it('knows nothing of a message that answered no question', () => {
    expect(inspector.explain('Buongiorno a tutti')).toBeNull();
  });

  it('prefers the newest of several same answers', () => {
    askAndLookInside('pira 2.1.3');
    expect(askAndLookInside('PIRA 2.1.3?').explanation.question).toBe('PIRA 2.1.3?');
  });
});
