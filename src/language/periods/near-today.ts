import { addDays, addMonths, endOfMonth } from '../calendar.ts';
import { parseNumberWord } from '../number-words.ts';
import { type Moment, type MomentReader, wholeYear } from './moment.ts';

const UNIT = 'settimana|mese|trimestre|semestre|anno';
const UNITS = 'giorni|settimane|mesi|trimestri|semestri|anni';

/** Which neighbour of the current unit the words mean; `fromAsked` where the year asked about is the current one. */
const NEIGHBOURS: readonly { words: string; step: number; fromAsked: boolean }[] = [
  {
    words: `(?:scors[oa]|passat[oa]) (${UNIT})|(${UNIT}) (?:scors[oa]|passat[oa])`,
    step: -1,
    fromAsked: false,
  },
  {
    words: `(${UNIT}) precedente|precedente (${UNIT})|(?<=\\bl )(anno) prima(?! d)`,
    step: -1,
    fromAsked: true,
  },
  { words: `quest[oa]? (${UNIT})|(${UNIT}) (?:corrente|in corso)`, step: 0, fromAsked: false },
  { words: `prossim[oa] (${UNIT})|(${UNIT}) prossim[oa]`, step: 1, fromAsked: false },
  { words: `(${UNIT}) successiv[oa]|(?<=\\bl )(anno) dopo(?! (?:il|la|l)\\b)`, step: 1, fromAsked: true },
];
const NEIGHBOUR_PATTERNS = NEIGHBOURS.map((neighbour) => ({
  ...neighbour,
  pattern: new RegExp(`\\b(?:${neighbour.words})\\b`, 'g'),
}));
const COMPARING = /\b(?:rispetto|confront\w*|paragon\w*|contro)(?: [a-z]+)? $/;

/**
 * "l'anno scorso", "questo mese", "la settimana scorsa". They count from today, but a comparison ("rispetto
 * all'anno scorso") and "l'anno precedente" count from the year asked about.
 */
export const readNeighbours: MomentReader = (text, { askedYear, today }) =>
  NEIGHBOUR_PATTERNS.flatMap(({ pattern, step, fromAsked }) =>
    [...text.matchAll(pattern)].map((match): Moment => {
      const unit = match.slice(1).find((group) => group !== undefined) ?? '';
      const compared = COMPARING.test(text.slice(Math.max(0, match.index - 24), match.index));
      const anchor = unit === 'anno' && (fromAsked || compared) ? `${askedYear}-01-01` : today;
      return { ...spanOf(match), ...unitAround(anchor, unit, step) };
    }),
  );

const ROLLING = new RegExp(
  `\\b(?<way>ultim[ie]|scors[ie]|passat[ie]|prossim[ie]) (?<count>\\d{1,3}|[a-z]{2,20}) (?<unit>${UNITS})\\b(?! (?:dell anno|del 20))|\\bultim[oa] (?<one>mese|settimana)\\b`,
  'g',
);

/** "negli ultimi due mesi", "nei prossimi 30 giorni": up to today, or from it. */
export const readRolling: MomentReader = (text, { today }) =>
  [...text.matchAll(ROLLING)].flatMap((match): Moment[] => {
    const { way = 'ultimo', count = '1', unit, one } = match.groups ?? {};
    const many = /^\d/.test(count) ? Number(count) : parseNumberWord(count);
    if (many === null) return [];
    const far = moved(today, unit ?? one ?? '', way.startsWith('prossim') ? many : -many);
    const [from, to] = far < today ? [far, today] : [today, far];
    return [{ ...spanOf(match), from, to, precision: 'day', year: Number(to.slice(0, 4)) }];
  });

const FAR_DAYS: Readonly<Record<string, number>> = { 'altro ieri': -2, avantieri: -2, dopodomani: 2 };

/** The days next to ieri and domani, which chrono takes for those. */
export const readFarDays: MomentReader = (text, { today }) =>
  [...text.matchAll(/\b(?:altro ieri|avantieri|dopodomani)\b/g)].map((match) => {
    const day = addDays(today, FAR_DAYS[match[0]] ?? 0);
    return { ...spanOf(match), from: day, to: day, precision: 'day', year: Number(day.slice(0, 4)) };
  });

const WEEKDAYS = ['domenica', 'lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato'];
const DUE_WEEKDAY = new RegExp(
  `(?<=\\bscad(?:enz[ae]|e|ono) (?:(?:di|del|per|entro|a|il|questo|prossimo) ){0,2})(?<day>${WEEKDAYS.join('|')})\\b`,
  'g',
);

/** "Scadenze di venerdì": the next one, today's included. Anywhere else a weekday is of whoever asks. */
export const readDueWeekdays: MomentReader = (text, { today }) =>
  [...text.matchAll(DUE_WEEKDAY)].map((match) => {
    const ahead = WEEKDAYS.indexOf(match.groups?.day ?? '') - new Date(today).getUTCDay();
    const day = addDays(today, (ahead + 7) % 7);
    return { ...spanOf(match), from: day, to: day, precision: 'day', year: Number(day.slice(0, 4)) };
  });

function unitAround(anchor: string, unit: string, step: number): Omit<Moment, 'start' | 'end'> {
  if (unit === 'settimana') return weekOf(addDays(anchor, 7 * step));
  if (unit === 'anno') {
    const year = Number(anchor.slice(0, 4)) + step;
    return { ...wholeYear(year), precision: 'year', year };
  }
  const length = unit === 'semestre' ? 6 : unit === 'trimestre' ? 3 : 1;
  const month = Number(anchor.slice(5, 7));
  const first = addMonths(`${anchor.slice(0, 8)}01`, length * step - ((month - 1) % length));
  const [year = 0, lastMonth = 0] = addMonths(first, length - 1)
    .split('-')
    .map(Number);
  const precision = length === 6 ? 'half' : length === 3 ? 'quarter' : 'month';
  return { from: first, to: endOfMonth(year, lastMonth), precision, year };
}

/** Monday to Sunday. */
function weekOf(day: string): Omit<Moment, 'start' | 'end'> {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  const from = addDays(day, -sinceMonday);
  return { from, to: addDays(from, 6), precision: 'day', year: Number(from.slice(0, 4)) };
}

function moved(today: string, unit: string, count: number): string {
  if (unit.startsWith('giorn')) return addDays(today, count);
  if (unit.startsWith('settiman')) return addDays(today, 7 * count);
  const months = unit.startsWith('mes')
    ? 1
    : unit.startsWith('trimestr')
      ? 3
      : unit.startsWith('semestr')
        ? 6
        : 12;
  return addMonths(today, months * count);
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
