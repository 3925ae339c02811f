import { leadWithLeftAside, leftAside } from '../intents/fallback/left-aside.ts';
import { withMentions } from '../intents/fallback/mentioned.ts';
import { otherReading } from '../intents/fallback/other-reading.ts';
import { noCounterpart, withCarried } from '../intents/fallback/other-year.ts';
import { pointsAtNothing } from '../intents/fallback/points-at-nothing.ts';
import {
  blockingWords,
  noSuchYear,
  notUnderstood,
  startedAnew,
  whichMeant,
  withoutKept,
  withReading,
} from '../intents/fallback/replies.ts';
import { stillAbout } from '../intents/fallback/still-about.ts';
import type { Desk } from '../intents/intent.ts';
import type { Answer } from './answer/answer.ts';
import { answerTo, attemptOf, BESIDE, queryOf } from './claimed.ts';
import {
  askedAgain,
  asksNothing,
  asTaken,
  type Joined,
  memoryOf,
  type Placed,
  readable,
  yearOf,
} from './placed.ts';
import { inOtherYear, tookOver } from './query/other-year.ts';
import type { Query } from './query/query.ts';
import { centresNamed } from './query/reading/centres-named.ts';
import { followUp, searchesSubject } from './query/reading/follow-up.ts';
import { read } from './query/reading/read.ts';
import type { Reading } from './query/reading/reading.ts';
import { refine } from './query/reading/refine.ts';
import { hasRoom } from './query/reading/room.ts';
import { asksHowItGoes, standingReading, takenIn } from './query/reading/standing.ts';
import { startsAnew } from './query/reading/starts-anew.ts';
import type { Turn } from './query/reading/turn.ts';
import { buildVocabulary } from './query/reading/vocabulary.ts';
import { loadCentres } from './report/centres.ts';
import type { Corpus } from './report/corpus.ts';
import { loadGlossary } from './report/glossary.ts';
import { isOpen, yearAtWork } from './report/year-on.ts';
import { onDay, type Shelf, shelfOf, shelvesOf } from './shelves.ts';
import { afterAttempt, afterTurn, EMPTY_THREAD, type ThreadMemory } from './thread.ts';

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

/** The way from a question to its answer over one corpus; `dataDir` holds the curated words. */
export function createAsker(corpus: Corpus, dataDir: string): Asker {
  const glossary = loadGlossary(dataDir);
  const vocabulary = buildVocabulary(corpus, loadCentres(dataDir), glossary);
  const latest = shelfOf(corpus.latest);
  const shelves = shelvesOf(corpus, latest);

  const deskOf = (shelf: Shelf, today: string): Desk => ({
    corpus,
    glossary,
    today,
    ...shelf,
    libraryOf: (year) => shelves(year, today)?.library ?? null,
  });
  /** An intent may have found that another year is meant. */
  const answerOn = (query: Query, desk: Desk): Answer => {
    const other = query.year === desk.library.year.year ? null : shelves(query.year, desk.today);
    return answerTo(query, other === null ? desk : deskOf(other, desk.today));
  };

  /** Finds the year that a question is about, and reads it as one of that year. */
  function placed(question: string, { today, thread }: AskContext): Placed {
    const memory = readable(thread);
    const clock = { askedYear: yearOf(memory, corpus), today };
    const said = read(question.slice(0, MAX_QUESTION), vocabulary, clock);
    const atWork = memory.query === null && asksHowItGoes(said);
    const year = said.year ?? (atWork ? yearAtWork(corpus, today).year : clock.askedYear);
    const shelf = shelves(year, today);
    const desk = deskOf(shelf ?? onDay(latest, today), today);
    const open = isOpen(desk.library.year, today);
    const place = { memory, desk, open };
    if (!shelf && said.limits.length === 0)
      return {
        ...place,
        reading: said,
        asked: said.where,
        ended: withMentions(noSuchYear(year, corpus, said), year, { reading: said, library: desk.library }),
      };
    if (thread && startsAnew(said))
      return { ...place, memory: EMPTY_THREAD, reading: said, asked: [], ended: startedAnew(year) };
    const refined = refine(said, desk.library, vocabulary.isTopic);
    const reading = standingReading(refined, open);
    const blocked = blockingWords(reading, desk);
    const ended = blocked && withReading(blocked, { ...reading, unknown: [] }, []);
    return { ...place, reading, asked: refined.where, ended };
  }

  /** Joins it with its thread, and finds what it comes to. */
  function joined({ memory, reading, asked, desk, open }: Placed): Joined {
    const { year } = desk.library.year;
    const nothing = memory.query === null ? pointsAtNothing(reading, desk) : null;
    if (nothing) return { turn: null, carried: null, query: null, ended: nothing };
    const { memory: known, named } = inOtherYear(memoryOf(memory, open), year, corpus);
    const turn = followUp(reading, known, desk.library);
    const carried = named !== null && tookOver(turn.kept, named) ? named : null;
    const nowhere = { turn: null, carried: null, query: null };
    if (carried?.found.length === 0) return { ...nowhere, ended: noCounterpart(carried, desk) };
    if (turn.beyond) return { ...nowhere, ended: whichMeant(reading, memory.shown.length, year) };
    const again = turn.again ?? (carried && asksNothing(reading) ? askedAgain(memory, turn) : null);
    // "Che tempo fa domani" names a year that nothing is asked of: the thread goes on with one that is there.
    const meant = again ? { ...again, year } : queryOf(turn.reading, year, desk);
    const before = turn.kept.length === 0 ? [] : (memory.query?.where ?? []);
    const query = meant && asTaken(meant, { taken: takenIn([...asked, ...before], open), open });
    return { turn, carried, query, ended: query ? null : notUnderstood(turn.reading, desk) };
  }

  function answered(query: Query, { memory, reading, desk }: Placed, { turn, carried }: Joined): AskResult {
    const kept = turn?.kept ?? [];
    const aside = turn?.again ? { unused: [], times: [], unknown: [] } : leftAside(reading, query);
    const unused = [...aside.unused, ...aside.times];
    const made = leadWithLeftAside(answerOn(query, desk), aside, desk);
    const fitting = turn?.lifted ? withoutKept(made, turn.lifted) : made;
    const answer = withReading(
      otherReading(carried ? withCarried(fitting, carried) : fitting, reading, kept),
      { ...reading, unknown: turn?.reading.unknown ?? reading.unknown },
      kept,
      unused,
    );
    const isEmpty = answer.outcome === 'empty' && kept.length > 0;
    const isFailed = isEmpty && !hasRoom(query.where, desk.library);
    const isOther = searchesSubject(reading, query) || (isFailed && reading.opening === null);
    const alone = isEmpty && isOther ? queryOf(reading, desk.library.year.year, desk) : null;
    const otherwise = alone && answerOn(alone, desk);
    if (alone && otherwise?.outcome === 'answered')
      return {
        answer: withReading(withoutKept(otherwise, kept), reading, []),
        thread: afterTurn(memory, alone, otherwise),
      };
    // A greeting, a question beside the report, one that found nothing: the thread goes on from before them.
    const isBeside = isFailed || BESIDE.includes(query.intent);
    return {
      answer,
      thread: isBeside ? afterAttempt(memory, isFailed ? query : null) : afterTurn(memory, query, answer),
    };
  }

  return {
    ask(question, context) {
      const place = placed(question, context);
      const turn = place.ended ? null : joined(place);
      context.trace?.({
        reading: place.reading,
        turn: turn?.turn ?? null,
        query: turn?.query ?? null,
        desk: place.desk,
      });
      const ended = place.ended ?? turn?.ended ?? null;
      if (ended || !turn?.query)
        return {
          answer: stillAbout(
            ended ?? notUnderstood(place.reading, place.desk),
            place.reading,
            place.memory,
            place.desk,
          ),
          thread: afterAttempt(place.memory, attemptOf(place)),
        };
      return answered(turn.query, place, turn);
    },

    answer(query, { today }) {
      const shelf = shelves(query.year, today);
      if (!shelf) return { answer: noSuchYear(query.year, corpus), thread: EMPTY_THREAD };
      const answer = answerTo(query, deskOf(shelf, today));
      return { answer, thread: afterTurn(EMPTY_THREAD, query, answer) };
    },

    centresNamed(words) {
      // No date in a centre's name is meant as one.
      const clock = { askedYear: corpus.latest.year, today: `${corpus.latest.year}-12-31` };
      return centresNamed(words.slice(0, MAX_QUESTION), latest.centres, { vocabulary, clock });
    },
  };
}
