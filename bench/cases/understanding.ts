import { performance } from 'node:perf_hooks';
import { EXAMPLES } from '../../intents/examples.ts';
import { createAsker } from '../../src/ask.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { quantile } from '../measure.ts';
import { ms, percent, type Section, times } from '../section.ts';
import { type Classifier, type Sentence, trainNlpJs } from './nlp-js.ts';
import { VARIANTS } from './variants.ts';

const TITLE = 'Which intent a question means, against nlp.js';

/** Each fold is held out once, while nlp.js learns from the others. */
const FOLDS = 5;

const SENTENCES: readonly Sentence[] = Object.entries(EXAMPLES).flatMap(([intent, { says }]) =>
  says.map(({ question }) => ({ question, intent })),
);

interface Score {
  right: number;
  asked: number;
  took: number[];
}

/** Which intent a question means: ours against nlp.js trained on the intents' examples. */
export async function understanding(): Promise<Section> {
  const asker = createAsker(loadCorpus('data'), 'data');
  const context = { today: '2024-05-06', thread: null };
  const ours: Classifier = async (question) => asker.ask(question, context).answer.intent ?? 'None';
  const models = await trainFolds();
  if (typeof models === 'string') return missing(models);
  const rows: string[][] = [];
  for (const [name, vary] of Object.entries(VARIANTS)) {
    const own = await score(() => ours, vary);
    const unseen = await score((index) => models.folds[index % FOLDS] ?? models.all, vary);
    const seen = await score(() => models.all, vary);
    const [a, b] = [quantile(own.took, 0.5), quantile(seen.took, 0.5)];
    const accuracy = [own, unseen, seen].map(({ right, asked }) => percent(right, asked));
    rows.push([name, ...accuracy, ms(a), ms(b), times(a, b)]);
  }
  return {
    title: TITLE,
    columns: [
      'the question',
      'Traguardo right',
      'nlp.js right, the sentence held out',
      'nlp.js right, the sentence learnt',
      'Traguardo, answer and all',
      'nlp.js, intent alone',
      'ratio',
    ],
    rows,
    remarks: [
      `Held out: nlp.js has learnt four fifths of the ${SENTENCES.length} examples and is asked the last fifth, five times over. Traguardo learns from none, but its words were written with these examples in view and its tests ask them: its own column says that variants do not harm it, not how it does on sentences that nobody has seen.`,
    ],
  };
}

async function score(
  classifierFor: (index: number) => Classifier,
  vary: (question: string) => string,
): Promise<Score> {
  const result: Score = { right: 0, asked: 0, took: [] };
  for (const [index, { question, intent }] of SENTENCES.entries())
    await ask(classifierFor(index), { said: vary(question), intent }, result);
  return result;
}

interface Models {
  /** Each without one fifth of the examples. */
  folds: Classifier[];
  all: Classifier;
}

/** Why it could not be done, where the peer is not there. */
async function trainFolds(): Promise<Models | string> {
  try {
    const folds: Classifier[] = [];
    for (let fold = 0; fold < FOLDS; fold++)
      folds.push(await trainNlpJs(SENTENCES.filter((_, index) => index % FOLDS !== fold)));
    return { folds, all: await trainNlpJs(SENTENCES) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function missing(reason: string): Section {
  return {
    title: TITLE,
    columns: ['nlp.js'],
    rows: [[`not measured: ${reason.split('\n')[0]}`]],
    remarks: ['Run `npm install` in `bench/` for the peer.'],
  };
}

async function ask(
  classifier: Classifier,
  { said, intent }: { said: string; intent: string },
  score: Score,
): Promise<void> {
  const began = performance.now();
  const answer = await classifier(said);
  score.took.push(performance.now() - began);
  score.asked += 1;
  if (answer === intent) score.right += 1;
}
