import { addDays, MONTHS, type Precision } from './calendar.ts';
import { SIGN_OF_A_DATE } from './date-forms.ts';
import { readBareYears } from './periods/bare-years.ts';
import { readWithChrono, WORTH_TRYING } from './periods/chrono.ts';
import { type Directed, type Relation, readDirection } from './periods/direction.ts';
import { narrowToEdge } from './periods/edges.ts';
import { type Moment, type MomentReader, type PeriodContext, wholeYear } from './periods/moment.ts';
import { readBareDays, readNamedDates } from './periods/named-dates.ts';
import { readDueWeekdays, readFarDays, readNeighbours, readRolling } from './periods/near-today.ts';
import { joinRanges } from './periods/ranges.ts';
import { readSeasons } from './periods/seasons.ts';
import { joinYears, nearestMonths, shareYears } from './periods/stated-years.ts';
import { readFirstMonths, readLettered, readOpenUnits } from './periods/year-parts.ts';

export type { Relation } from './periods/direction.ts';
export type { PeriodContext } from './periods/moment.ts';

/** A time that a question names, with its direction. */
export interface Period {
  /** Offsets in the normalised text, directing words included ("entro il"). */
  start: number;
  end: number;
  words: string;
  relation: Relation;
  /**
   * The first and last day that satisfy the words, YYYY-MM-DD, both included; null where open. So "prima di
   * giugno" ends on 31 May, and a day `d` is meant if it lies between the two, whatever the relation.
   */
  from: string | null;
  to: string | null;
  /** The unit that the named times fall on; `range` where two are named. */
  precision: Precision;
  /** The calendar year that the words name, the last if two; null where the asked year completed them. */
  year: number | null;
  /** One whole calendar year is named ("nel 2023", "dal 2022", "l'anno scorso"): it may be the report's. */
  isYear: boolean;
}

/**
 * In this order, each on what the earlier ones left: the words that count from today, which dates would cut
 * up ("fine anno 2023"), then dates, then what chrono reads better, and years last, since a date may hold one.
 */
const READERS: readonly {
  read: MomentReader;
  /** Without it there is nothing to read, as in most questions: a look at it spares them the rest. */
  sign: RegExp;
}[] = [
  { read: readNeighbours, sign: /settimana|mese|mestre|anno/ },
  { read: readRolling, sign: /ultim|scors|passat|prossim/ },
  { read: readFarDays, sign: /ieri|dopodomani/ },
  { read: readFirstMonths, sign: / mesi/ },
  { read: readOpenUnits, sign: /anno|mese/ },
  { read: readDueWeekdays, sign: /\bscad/ },
  { read: readSeasons, sign: /primavera|estate|autunno/ },
  { read: readLettered, sign: /[qths][1-4]/ },
  { read: readNamedDates, sign: SIGN_OF_A_DATE },
  { read: readBareDays, sign: /\d\/\d/ },
  { read: readWithChrono, sign: WORTH_TRYING },
  { read: readBareYears, sign: /\d\d/ },
];

/** Words long enough to be mistyped, normalised, for whoever corrects a question before its periods are read. */
export const PERIOD_WORDS: readonly string[] = [
  ...MONTHS,
  'trimestre',
  'quadrimestre',
  'semestre',
  'settimana',
  'settimane',
  'giorni',
  'inizio',
  'entro',
  'prima',
  'secondo',
  'seconda',
  'terzo',
  'quarto',
  'ultimo',
  'ultimi',
  'scorso',
  'scorsa',
  'prossimo',
  'prossimi',
  'prossima',
  'precedente',
  'successivo',
  'partire',
];

/** Codes ("3.1.1"), numbered things ("nota 12", "missione 016") and acts ("n. 1268/2023") hold no dates. */
const NOT_TIMES =
  /(?<![\d.])\d{1,2}(?:\.\d{1,2}){1,2}(?![\d.])|\b(?:not[ae]|mission[ei]|programm[ai]) \d{1,3}(?![\d/])|\b(?:codice|riga|n|nr|numero)\.? ?\d+(?:\/\d+)?/g;

/**
 * The times that a question names, in its order, without overlaps. `text` is normalised (see
 * `normalize.ts`), and the offsets are in it.
 */
export function readPeriods(text: string, context: PeriodContext): Period[] {
  const { moments, rest } = findMoments(text, context);
  if (moments.length === 0) return [];
  const dated = shareYears(rest, joinYears(rest, moments));
  const narrowed = nearestMonths(rest, dated, context).map((moment) => narrowToEdge(rest, moment));
  return joinRanges(rest, narrowed).map((moment) => {
    const directed = readDirection(rest, moment);
    return { ...toPeriod(moment, directed), words: text.slice(directed.start, directed.end) };
  });
}

/** The moments in their order, and the text without them: what stands around one is never part of another. */
function findMoments(text: string, context: PeriodContext): { moments: Moment[]; rest: string } {
  let rest = /\d/.test(text) ? text.replace(NOT_TIMES, blank) : text;
  const moments: Moment[] = [];
  for (const { read, sign } of READERS) {
    if (!sign.test(rest)) continue;
    const found = read(rest, context).toSorted((a, b) => a.start - b.start);
    rest = without(rest, found);
    moments.push(...found);
  }
  return { moments: moments.toSorted((a, b) => a.start - b.start), rest };
}

function without(text: string, moments: readonly Moment[]): string {
  let at = 0;
  const kept = moments.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return before + blank(text.slice(start, end));
  });
  return kept.join('') + text.slice(at);
}

/** As long as the words and part of no pattern, so that nothing is read across what is taken. */
function blank(words: string): string {
  return '·'.repeat(words.length);
}

function toPeriod(moment: Moment, { relation, start, end }: Directed): Omit<Period, 'words'> {
  const { precision, year } = moment;
  const whole = year === null ? null : wholeYear(year);
  return {
    start,
    end,
    relation,
    ...boundsOf(relation, moment),
    precision,
    year,
    isYear: precision === 'year' && moment.from === whole?.from && moment.to === whole.to,
  };
}

function boundsOf(relation: Relation, moment: Moment): Pick<Period, 'from' | 'to'> {
  switch (relation) {
    case 'by':
      return { from: null, to: moment.to };
    case 'before':
      return { from: null, to: addDays(moment.closing ? moment.to : moment.from, -1) };
    case 'from':
      return { from: moment.from, to: null };
    case 'after':
      return { from: addDays(moment.to, 1), to: null };
    case 'during':
    case 'between':
      return { from: moment.from, to: moment.to };
  }
}
