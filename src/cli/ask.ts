import { type AnswerJson, renderJson } from '../answer/render/json.ts';
import { renderPlainText } from '../answer/render/plain-text.ts';
import { type Asker, createAsker, type ThreadMemory } from '../ask.ts';
import { type Corpus, loadCorpus } from '../report/corpus.ts';
import { yearOn } from '../report/year-on.ts';
import { type Command, type CommandIo, UsageError } from './command.ts';

export const askCommand: Command = {
  name: 'ask',
  usage: '[--json] QUESTION | --json -',
  summary:
    'Answers a question; with "--json -", each line of the standard input: a question, or a JSON array of the turns of a thread.',
  options: { json: { type: 'boolean' }, today: { type: 'string' } },
  async run({ positionals, values, dataDir, year }, io) {
    const [question, ...more] = positionals;
    if (question === undefined || more.length > 0) throw new UsageError('ask takes one question, in quotes');
    const corpus = corpusOf(dataDir, year);
    const desk = { corpus, asker: createAsker(corpus, dataDir), today: todayOf(values.today) };
    if (question === '-') {
      if (values.json !== true)
        throw new UsageError('ask - reads questions from the standard input: add --json');
      return answerLines(desk, io);
    }
    if (values.json === true) io.out(JSON.stringify(thread([question], desk)[0]));
    else io.out(renderPlainText(desk.asker.ask(question, { today: desk.today, thread: null }).answer));
    return 0;
  },
};

interface AskDesk {
  corpus: Corpus;
  asker: Asker;
  today: string;
}

/** `--year` makes that year the one that a question without a year is about. */
function corpusOf(dataDir: string, year: number | null): Corpus {
  const corpus = loadCorpus(dataDir);
  if (year === null) return corpus;
  const latest = corpus.years.get(year);
  if (!latest)
    throw new Error(`no index of ${year} in ${dataDir}; there are: ${[...corpus.years.keys()].join(', ')}`);
  return { ...corpus, latest };
}

function todayOf(given: unknown): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (typeof given !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(given))
    throw new UsageError('--today takes a day as YYYY-MM-DD');
  return given;
}

async function answerLines(desk: AskDesk, io: CommandIo): Promise<number> {
  const lines = (await io.readInput()).split(/\r?\n/).filter((line) => line.trim() !== '');
  for (const line of lines) {
    const turns = turnsOf(line);
    io.out(JSON.stringify(turns === null ? thread([line], desk)[0] : thread(turns, desk)));
  }
  return 0;
}

/** Null for a plain question; a line that begins like an array but is none is a question too. */
function turnsOf(line: string): string[] | null {
  if (!line.trimStart().startsWith('[')) return null;
  try {
    const parsed: unknown = JSON.parse(line);
    return Array.isArray(parsed) && parsed.every((turn) => typeof turn === 'string') ? parsed : null;
  } catch {
    return null;
  }
}

function thread(questions: readonly string[], { corpus, asker, today }: AskDesk): AnswerJson[] {
  let memory: ThreadMemory | null = null;
  return questions.map((question) => {
    const { answer, thread: next } = asker.ask(question, { today, thread: memory });
    memory = next;
    const year = corpus.years.get(answer.year ?? corpus.latest.year) ?? corpus.latest;
    return renderJson(question, answer, (id) => yearOn(year, today).byId.get(id));
  });
}
