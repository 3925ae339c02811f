import { performance } from 'node:perf_hooks';
import process from 'node:process';
import MiniSearch from 'minisearch';
import { EXAMPLES } from '../../intents/examples.ts';
import { createAsker } from '../../src/ask.ts';
import { stem } from '../../src/language/stem.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { wordsOf } from '../../src/report/topic-index.ts';
import { timeEach } from '../measure.ts';
import type { Grown } from './grown.ts';

/** Measures one corpus in a process of its own, so that its memory is its own; prints one line of JSON. */
const [folder = 'data', flag] = process.argv.slice(2);
const withSearch = flag === '--search';
const context = { today: '2074-05-06', thread: null };

const corpus = loadCorpus(folder);
const loaded = performance.now();
const asker = createAsker(corpus, folder);
const built = performance.now();
asker.ask('obiettivi non raggiunti Camera Arbitrale', context);
const answered = performance.now();
const spent = process.cpuUsage();
global.gc?.();
const memory = process.memoryUsage();

const sentences = Object.values(EXAMPLES).flatMap(({ says }) => says.map(({ question }) => question));
const firstTimes = timeEach(sentences, (question) => asker.ask(question, context), { rounds: 1, warmup: 0 });

// At full size one question may take long: fewer rounds tell as much.
const effort = answered - built > 50 ? { rounds: 5, warmup: 1 } : { rounds: 30, warmup: 5 };
const aims = Object.entries(EXAMPLES).map(([aim, { says }]) => {
  const times = timeEach(says, ({ question }) => asker.ask(question, context), effort);
  return { aim, ...times };
});
const all = timeEach(sentences, (question) => asker.ask(question, context), { ...effort, warmup: 1 });

const grown: Grown = {
  rows: [...corpus.years.values()].reduce((sum, year) => sum + year.printed.length, 0),
  load: loaded,
  build: built - loaded,
  firstAnswer: answered,
  firstAnswerWork: (spent.user + spent.system) / 1_000,
  heapMb: memory.heapUsed / 2 ** 20,
  rssMb: memory.rss / 2 ** 20,
  firstTimes,
  question: all,
  aims,
  search: withSearch ? search() : null,
};
console.log(JSON.stringify(grown));

/** One MiniSearch over the same rows, as the peer of a search. */
function search(): Grown['search'] {
  const began = performance.now();
  const index = new MiniSearch({
    fields: ['name', 'objective', 'notes'],
    tokenize: wordsOf,
    processTerm: stem,
  });
  let id = 0;
  for (const year of corpus.years.values()) {
    for (const row of year.indicators)
      index.add({
        id: id++,
        name: row.name,
        objective: row.objective ?? '',
        notes: row.notes.map(({ text }) => text).join(' '),
      });
  }
  const indexed = performance.now() - began;
  const queries = [
    'budget start up',
    'formazione mercato lavoro',
    'composizione negoziata crisi',
    'utenti spid',
  ];
  const find = (query: string) => index.search(query, { prefix: true, fuzzy: 0.2 });
  const timing =
    indexed > 2_000 ? timeEach(queries, find, { rounds: 5, warmup: 1 }) : timeEach(queries, find, effort);
  return { ...timing, build: indexed };
}
