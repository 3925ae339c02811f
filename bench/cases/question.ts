import MiniSearch from 'minisearch';
import { EXAMPLES } from '../../intents/examples.ts';
import { createAsker } from '../../src/ask.ts';
import { stem } from '../../src/language/stem.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { wordsOf } from '../../src/report/topic-index.ts';
import { timeEach } from '../measure.ts';
import { ms, type Section, times } from '../section.ts';

const EFFORT = { rounds: 40, warmup: 10 };

/** Understanding and answering a question, against one MiniSearch search for the same words in the same rows. */
export async function question(): Promise<Section> {
  const corpus = loadCorpus('data');
  const asker = createAsker(corpus, 'data');
  const questions = Object.values(EXAMPLES).flatMap(({ says }) => says.map((example) => example.question));
  const context = { today: '2024-05-06', thread: null };
  const index = new MiniSearch({
    fields: ['name', 'objective', 'notes'],
    tokenize: wordsOf,
    processTerm: stem,
  });
  index.addAll(
    corpus.latest.indicators.map(({ id, name, objective, notes }) => ({
      id,
      name,
      objective: objective ?? '',
      notes: notes.map(({ text }) => text).join(' '),
    })),
  );
  const ours = timeEach(questions, (asked) => asker.ask(asked, context), EFFORT);
  const search = timeEach(questions, (asked) => index.search(asked, { prefix: true, fuzzy: 0.2 }), EFFORT);
  return {
    title: 'One question, understood and answered',
    columns: ['', 'median', 'p99', 'median, own work', 'p99, own work', 'runs'],
    rows: [
      [
        'Traguardo: question to answer',
        ms(ours.median),
        ms(ours.p99),
        ms(ours.cpu.median),
        ms(ours.cpu.p99),
        `${ours.runs}`,
      ],
      [
        'MiniSearch: one search, prefix and fuzzy',
        ms(search.median),
        ms(search.p99),
        ms(search.cpu.median),
        ms(search.cpu.p99),
        `${search.runs}`,
      ],
      [
        'ratio',
        times(ours.median, search.median),
        times(ours.p99, search.p99),
        times(ours.cpu.median, search.cpu.median),
        times(ours.cpu.p99, search.cpu.p99),
        '',
      ],
    ],
    remarks: [`The ${questions.length} examples of all intents, each ${EFFORT.rounds} times.`],
  };
}
