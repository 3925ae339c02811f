import {
  blockingWords,
  leadWithUnused,
  noSuchPlace,
  noSuchYear,
  notUnderstood,
  unusedNumbers,
  withoutKept,
  withReading,
} from '../intents/fallback/replies.ts';
import { INTENTS } from '../intents/index.ts';
import type { Claim, Desk, Intent } from '../intents/intent.ts';
import { withStanding } from '../intents/standing.ts';
import type { Answer } from './answer/answer.ts';
import type { Query } from './query/query.ts';
import { centresNamed } from './query/reading/centres-named.ts';
import { followUp, namesSubject, type Turn } from './query/reading/follow-up.ts';
import { read } from './query/reading/read.ts';
import type { Reading } from './query/reading/reading.ts';
import { refine } from './query/reading/refine.ts';
import {
  asksHowItGoes,
  standingReading,
  standingWhere,
  type Taken,
  takenIn,
} from './query/reading/standing.ts';
import { buildVocabulary } from './query/reading/vocabulary.ts';
import { loadCentres } from './report/centres.ts';
import type { Corpus, Year } from './report/corpus.ts';
import { loadGlossary } from './report/glossary.ts';
import { buildTopicIndex } from './report/topic-index.ts';
import { isOpen, yearAtWork, yearOn } from './report/year-on.ts';
import { afterTurn, EMPTY_THREAD, type ThreadMemory } from './thread.ts';

export { type ThreadMemory, threadMemorySchema } from './thread.ts';

export interface AskContext {
  /** YYYY-MM-DD */
  today: string;
  /** What the thread remembers; null for a question on its own. */
  thread: ThreadMemory | null;
  /** Is shown how the question was read; changes nothing. */
  trace?: (trace: Trace) => void;
}

/** The way from a question to its query, for who wants to look inside. */
export interface Trace {
  reading: Reading;
  /** Joined with its thread; null where the question ended before (no such year, words in the way). */
  turn: Turn | null;
  query: Query | null;
  desk: Desk;
}

export interface AskResult {
  answer: Answer;
  /** To be kept for the thread's next turn. */
  thread: ThreadMemory;
}

export interface Asker {
  /** Pure: the same question in the same context has the same answer. */
  ask(question: string, context: AskContext): AskResult;
  /** Answers what a button or a command knows already, without words. Throws on an intent that is not there. */
  answer(query: Query, context: Pick<AskContext, 'today'>): AskResult;
  /** The centres of the latest year that these words mean; none where they mean no centre. */
  centresNamed(words: string): readonly string[];
}

/** In characters. Longer questions are cut: nobody means the rest, and reading stays quick. */
export const MAX_QUESTION = 600;

/** Intents that say nothing of the report's rows. */
const BESIDE: readonly string[] = ['help', 'limits'];

/** The way from a question to its answer over one corpus; `dataDir` holds the curated words. */
export function createAsker(corpus: Corpus, dataDir: string): Asker {
  const glossary = loadGlossary(dataDir);
  const vocabulary = buildVocabulary(corpus, loadCentres(dataDir), glossary);
  const latest = shelfOf(corpus.latest);
  const shelves = shelvesOf(corpus, latest);

  return {
    ask(question, { today, thread, trace }) {
      const memory = readable(thread);
      const clock = { askedYear: yearOf(memory, corpus), today };
      const said = read(question.slice(0, MAX_QUESTION), vocabulary, clock);
      const atWork = memory.query === null && asksHowItGoes(said);
      const year = said.year ?? (atWork ? yearAtWork(corpus, today).year : clock.askedYear);
      const shelf = shelves(year, today);
      const desk: Desk = { corpus, glossary, today, ...(shelf ?? onDay(latest, today)) };
      const ended = { turn: null, query: null, desk };
      if (!shelf && said.limits.length === 0) {
        trace?.({ reading: said, ...ended });
        return { answer: noSuchYear(year, corpus), thread: memory };
      }
      const open = isOpen(desk.library.year, today);
      const refined = refine(said, desk.library, vocabulary.isTopic);
      const reading = standingReading(refined, open);
      const blocked = blockingWords(reading, desk);
      if (blocked) {
        trace?.({ reading, ...ended });
        return { answer: withReading(blocked, { ...reading, unknown: [] }, []), thread: memory };
      }
      const turn = followUp(reading, memoryOf(memory, open));
      if (turn.beyond) {
        trace?.({ reading, ...ended });
        return { answer: noSuchPlace(memory.shown.length, desk.library.year.year), thread: memory };
      }
      // "Che tempo fa domani" names a year that nothing is asked of: the thread goes on with one that is there.
      const known = desk.library.year.year;
      const made = turn.again ? { ...turn.again, year: known } : queryOf(turn.reading, known, desk);
      const query = made && asTaken(made, { taken: takenIn(refined.where, open), open });
      trace?.({ reading, turn, query, desk });
      if (!query) return { answer: notUnderstood(turn.reading, desk), thread: memory };
      const unused = turn.again ? [] : unusedNumbers(reading, query);
      const answer = withReading(leadWithUnused(answerTo(query, desk), unused), reading, turn.kept, unused);
      const isFailed = answer.outcome === 'empty' && turn.kept.length > 0;
      const alone = isFailed && namesSubject(reading) ? queryOf(reading, known, desk) : null;
      const otherwise = alone && answerTo(alone, desk);
      if (alone && otherwise?.outcome === 'answered')
        return {
          answer: withReading(withoutKept(otherwise, turn.kept), reading, []),
          thread: afterTurn(memory, { query: alone, shown: [...otherwise.indicators] }),
        };
      // A greeting, a question beside the report, one that found nothing: the thread goes on from before them.
      const isBeside = isFailed || BESIDE.includes(query.intent);
      return {
        answer,
        thread: isBeside ? memory : afterTurn(memory, { query, shown: [...answer.indicators] }),
      };
    },

    answer(query, { today }) {
      const shelf = shelves(query.year, today);
      if (!shelf) return { answer: noSuchYear(query.year, corpus), thread: EMPTY_THREAD };
      const answer = answerTo(query, { corpus, glossary, today, ...shelf });
      return { answer, thread: afterTurn(EMPTY_THREAD, { query, shown: [...answer.indicators] }) };
    },

    centresNamed(words) {
      // No date in a centre's name is meant as one.
      const clock = { askedYear: corpus.latest.year, today: `${corpus.latest.year}-12-31` };
      return centresNamed(words.slice(0, MAX_QUESTION), latest.centres, { vocabulary, clock });
    },
  };
}

/** A thread may be older than the code: what an intent that is gone left behind is nothing to go on from. */
function readable(thread: ThreadMemory | null): ThreadMemory {
  const intent = thread?.query?.intent;
  if (thread === null || (intent !== undefined && !INTENTS.some(({ name }) => name === intent)))
    return EMPTY_THREAD;
  return thread;
}

/** The year that a thread speaks of, if its data are still there. */
function yearOf({ query }: ThreadMemory, corpus: Corpus): number {
  return query && corpus.years.has(query.year) ? query.year : corpus.latest.year;
}

type Shelf = Pick<Desk, 'library' | 'centres'>;

/** Each year's shelf on a day, made when the year is first asked about; null for a year that is not there. */
function shelvesOf(corpus: Corpus, latest: Shelf): (year: number, today: string) => Shelf | null {
  const made = new Map([[corpus.latest.year, latest]]);
  return (number, today) => {
    const year = corpus.years.get(number);
    if (!year) return null;
    const shelf = made.get(number) ?? shelfOf(year);
    made.set(number, shelf);
    return onDay(shelf, today);
  };
}

/** Topics do not change with the day. */
function onDay({ library, ...shelf }: Shelf, today: string): Shelf {
  return { ...shelf, library: { ...library, year: yearOn(library.year, today) } };
}

/** What a thread asked of a year that is over, or of one that runs, in the words of the other. */
function memoryOf(memory: ThreadMemory, open: boolean): ThreadMemory {
  const { query } = memory;
  return query === null
    ? memory
    : { ...memory, query: { ...query, where: [...standingWhere(query.where, open)] } };
}

/** An intent may have asked for verdicts of its own. */
function asTaken(
  { options: { taken: _, ...options }, where, ...query }: Query,
  { taken, open }: { taken: Taken | null; open: boolean },
): Query {
  return {
    ...query,
    where: [...standingWhere(where, open)],
    options: taken === null ? options : { ...options, taken },
  };
}

/** What one year's questions are answered from. */
function shelfOf(year: Year): Shelf {
  const centres = new Set(year.printed.flatMap((row) => row.centres.map((centre) => centre.name)));
  return { library: { year, topics: buildTopicIndex(year.indicators) }, centres: [...centres] };
}

function queryOf(reading: Reading, year: number, desk: Desk): Query | null {
  const chosen = choose(reading, desk);
  if (!chosen) return null;
  const { intent, claim } = chosen;
  return {
    intent: intent.name,
    year,
    where: [...(claim.where ?? reading.where)],
    options: { ...(reading.common.length > 0 ? { common: [...reading.common] } : {}), ...claim.options },
  };
}

/** The strongest claim; of equal ones the first of the registry. */
export function choose(reading: Reading, desk: Desk): { intent: Intent; claim: Claim } | null {
  let best: { intent: Intent; claim: Claim } | null = null;
  for (const intent of INTENTS) {
    const claim = intent.claim(reading, desk);
    if (claim && (!best || claim.strength > best.claim.strength)) best = { intent, claim };
  }
  return best;
}

function answerTo(query: Query, desk: Desk): Answer {
  const intent = INTENTS.find((candidate) => candidate.name === query.intent);
  if (!intent) throw new Error(`no intent "${query.intent}" in the registry`);
  const answer = intent.answer(query, desk);
  return BESIDE.includes(query.intent)
    ? answer
    : withStanding(answer, query, { year: desk.library.year, today: desk.today });
}
