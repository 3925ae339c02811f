import { endOfMonth } from '../calendar.ts';
import { parseNumberWord } from '../number-words.ts';
import type { Moment, MomentReader } from './moment.ts';

const YEAR_AFTER = String.raw`(?:[ /-]?(?<year>20\d\d)|[ /-]?'(?<short>\d\d))?(?!\d)`;
const LETTERED = new RegExp(String.raw`\b(?<kind>[qths])(?<nth>[1-4])${YEAR_AFTER}`, 'g');

/** "Q1", "T3 2024", "H2 '23", "s1": quarters and halves as dashboards write them. */
export const readLettered: MomentReader = (text, { askedYear }) =>
  [...text.matchAll(LETTERED)].flatMap((match): Moment[] => {
    const { kind = '', nth = '' } = match.groups ?? {};
    const length = 'qt'.includes(kind) ? 3 : 6;
    const last = Number(nth) * length;
    if (last > 12) return [];
    const precision = length === 3 ? 'quarter' : 'half';
    return [{ ...stretch(match, askedYear, last - length + 1, last), precision }];
  });

const FIRST_MONTHS =
  /\b(?<side>prim[ie]|ultim[ie]) (?<count>\d{1,2}|[a-z]{2,12}) mesi(?<of> dell anno| del)?(?: (?<year>20\d\d)| '(?<short>\d\d))?\b/g;

/** "i primi sei mesi", "gli ultimi tre mesi dell'anno" ("gli ultimi tre mesi" alone counts from today). */
export const readFirstMonths: MomentReader = (text, { askedYear }) =>
  [...text.matchAll(FIRST_MONTHS)].flatMap((match): Moment[] => {
    const { side = '', count = '', of, year } = match.groups ?? {};
    const many = /^\d/.test(count) ? Number(count) : parseNumberWord(count);
    const first = side.startsWith('prim');
    if (many === null || many < 1 || many > 12 || (!first && of === undefined && year === undefined))
      return [];
    const [from, to] = first ? [1, many] : [13 - many, 12];
    return [{ ...stretch(match, askedYear, from, to), precision: 'month' }];
  });

const OPEN_UNIT =
  /(?<=\b(?:(?:inizio|meta|fine) (?:di |d |del |dell )?|entro (?:il |l )?))(?<unit>anno|mese)\b(?! di [a-z])(?: (?<year>20\d\d)| '(?<short>\d\d))?(?!\d)/g;

/** The "anno" of "fine anno" is the asked one; the "mese" of "entro fine mese" is today's. */
export const readOpenUnits: MomentReader = (text, { askedYear, today }) =>
  [...text.matchAll(OPEN_UNIT)].map((match): Moment => {
    if (match.groups?.unit === 'anno') return { ...stretch(match, askedYear, 1, 12), precision: 'year' };
    const [year = 0, month = 0] = today.split('-').map(Number);
    return { ...stretch(match, year, month, month), precision: 'month', year };
  });

/** Months of the year that the match states (`year`, `short`), else of the asked one. */
function stretch(
  match: RegExpExecArray,
  askedYear: number,
  firstMonth: number,
  lastMonth: number,
): Omit<Moment, 'precision'> {
  const { year, short } = match.groups ?? {};
  const stated = year ?? (short === undefined ? undefined : `20${short}`);
  const within = Number(stated ?? askedYear);
  return {
    start: match.index,
    end: match.index + match[0].length,
    from: `${within}-${String(firstMonth).padStart(2, '0')}-01`,
    to: endOfMonth(within, lastMonth),
    year: stated === undefined ? null : within,
  };
}
