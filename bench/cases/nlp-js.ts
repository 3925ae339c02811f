/** nlp.js as far as the bench uses it; the package brings no types. */
interface Nlp {
  settings: Record<string, unknown>;
  addLanguage(language: string): void;
  addDocument(language: string, sentence: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, sentence: string): Promise<{ intent: string }>;
}

interface Container {
  use(plugin: unknown): void;
  get(name: 'nlp'): Nlp;
}

export interface Sentence {
  question: string;
  intent: string;
}

/** Whose answer to a sentence is the name of an intent. */
export type Classifier = (question: string) => Promise<string>;

/** An Italian model trained on these sentences. Rejects where the bench's own packages are not installed. */
export async function trainNlpJs(sentences: readonly Sentence[]): Promise<Classifier> {
  const [core, nlpPackage, italian] = await Promise.all(
    ['@nlpjs/core', '@nlpjs/nlp', '@nlpjs/lang-it'].map(
      (name) => import(name) as Promise<Record<string, unknown>>,
    ),
  );
  const bootstrap = core?.containerBootstrap as () => Promise<Container>;
  const container = await bootstrap();
  container.use(nlpPackage?.Nlp);
  container.use(italian?.LangIt);
  const nlp = container.get('nlp');
  Object.assign(nlp.settings, { autoSave: false, nlu: { log: false } });
  nlp.addLanguage('it');
  for (const { question, intent } of sentences) nlp.addDocument('it', question, intent);
  await silently(() => nlp.train());
  return async (question) => (await nlp.process('it', question)).intent;
}

/** Training prints a line for each of its epochs. */
async function silently(work: () => Promise<void>): Promise<void> {
  const { log, warn } = console;
  Object.assign(console, { log: () => {}, warn: () => {} });
  try {
    await work();
  } finally {
    Object.assign(console, { log, warn });
  }
}
