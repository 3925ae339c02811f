import { endOfMonth, isoDay, MONTHS, type Precision } from './calendar.ts';

/** Both ends included, YYYY-MM-DD. */
export interface Span {
  from: string;
  to: string;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface DateForm {
  precision: Precision;
  /** Without it there is no such date: most texts have none, and a look at it spares them the form. */
  sign: RegExp;
  /** The groups `year` and `shortYear` hold a stated year; `nearYear` one that is a year only near the context's. */
  pattern: RegExp;
  /** The days meant in `year`; null for what is no date after all. */
  span: (groups: Groups, year: number) => Span | null;
}

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3)).join('|');
const MONTH = `(?<month>${MONTHS.join('|')})`;
const ANY_MONTH = `(?<month>${MONTHS.join('|')}|(?:${SHORT_MONTHS}|sett)\\.?)`;
const YEAR = String.raw`(?:\s+(?:del(?:l['’]anno)?\s+|di\s+)?(?<year>(?:19|20)\d{2})|\s*['’-](?<shortYear>\d{2}))`;
const NTH =
  '(?<nth>primo|prima|secondo|seconda|terzo|terza|quarto|quarta|ultimo|ultima|I{1,3}|IV|[1-4][°ºª]?)';
const TOWARDS = String.raw`(?<=(?:^|[^\p{L}])(?:entro|prima\s+del|dopo\s+il|fino\s+al|dal|al|del|il|l['’]|dall['’]|all['’]|dell['’])\s*(?:il\s+|l['’]\s*)?)`;
const SIGNS = {
  figures: String.raw`\d\s?[/.-]\s?\d`,
  month: String.raw`(?<!\p{L})(?:${SHORT_MONTHS}|primo)`,
  part: 'mestre|metà',
  year: String.raw`20\d\d`,
  end: 'anno',
} as const;

const FORMS: readonly (readonly [Precision, keyof typeof SIGNS, string, DateForm['span']])[] = [
  ['day', 'figures', String.raw`(?<year>\d{4})-(?<m>\d{2})-(?<day>\d{2})`, aDay],
  [
    'day',
    'figures',
    String.raw`(?<day>\d{1,2})\s?(?<sep>[/.-])\s?(?<m>\d{1,2})\s?\k<sep>\s?(?<year>\d{4})`,
    aDay,
  ],
  ['day', 'figures', String.raw`(?<day>\d{1,2})/(?<m>\d{1,2})/(?<shortYear>\d{2})`, aDay],
  [
    'range',
    'month',
    String.raw`(?<first>\d{1,2})\s*(?:-|–|al|e(?:\s+il)?)\s*(?<day>\d{1,2})\s+${MONTH}${YEAR}?`,
    someDays,
  ],
  ['day', 'month', String.raw`(?<day>\d{1,2}|primo)(?:°|º)?\s*-?(?:di\s+)?${ANY_MONTH}${YEAR}?`, aDay],
  ['month', 'figures', String.raw`(?<m>\d{1,2})\s?/\s?(?<year>(?:19|20)\d{2})`, aMonth],
  ['day', 'figures', String.raw`(?=\d)${TOWARDS}(?<day>\d{1,2})/(?<m>1[0-2]|0?[1-9])`, aDay],
  ['month', 'figures', String.raw`(?<m>1[0-2]|0?[1-9])/(?<nearYear>\d{2})`, aMonth],
  ['month', 'month', `${ANY_MONTH}${YEAR}`, aMonth],
  ['month', 'month', MONTH, aMonth],
  [
    'half',
    'part',
    String.raw`${NTH}\s+(?:semestre|metà(?=\s+(?:del|dell['’]anno)(?!\p{L})))${YEAR}?`,
    parts(2),
  ],
  ['quarter', 'part', String.raw`${NTH}\s+trimestre${YEAR}?`, parts(4)],
  ['quarter', 'part', String.raw`${NTH}\s+quadrimestre${YEAR}?`, parts(3)],
  [
    'half',
    'part',
    String.raw`metà\s+(?:del(?:l['’])?\s*)?(?:anno|(?<year>20\d{2}))`,
    (_, year) => months(year, 1, 6),
  ],
  [
    'year',
    'year',
    String.raw`(?=20\d{2})(?<=(?:nel(?:\s+corso\s+del)?|al|sul|dal)\s+|entro\s+(?:il\s+|la\s+fine\s+del\s+)?|fine\s+(?:del\s+)?)(?<year>20\d{2})`,
    aYear,
  ],
  ['year', 'end', String.raw`(?=anno)(?<=fine\s+(?:dell['’]\s*)?|entro\s+l['’]\s*)anno`, aYear],
];
/** Earlier forms win over later ones where they overlap: the more exact comes first. */
export const DATE_FORMS: readonly DateForm[] = FORMS.map(([precision, sign, source, span]) => ({
  precision,
  sign: new RegExp(SIGNS[sign], 'iu'),
  pattern: new RegExp(String.raw`(?<![\p{L}\d]|\d[/.,])${source}(?![\p{L}\d]|[/,.]\d)`, 'giu'),
  span,
}));

export const SIGN_OF_A_DATE = new RegExp(Object.values(SIGNS).join('|'), 'iu');

function aDay(groups: Groups, year: number): Span | null {
  const number = groups.day?.toLowerCase() === 'primo' ? 1 : Number(groups.day);
  const day = isoDay(year, monthOf(groups), number);
  return day === null ? null : { from: day, to: day };
}

function someDays(groups: Groups, year: number): Span | null {
  const from = isoDay(year, monthOf(groups), Number(groups.first));
  const to = isoDay(year, monthOf(groups), Number(groups.day));
  return from === null || to === null || from > to ? null : { from, to };
}

function aMonth(groups: Groups, year: number): Span | null {
  const month = monthOf(groups);
  return month >= 1 && month <= 12 ? months(year, month, month) : null;
}

function aYear(_: Groups, year: number): Span {
  return months(year, 1, 12);
}

/** Equal parts of a year: 2 halves, 4 quarters, 3 terms. */
function parts(count: number): DateForm['span'] {
  return (groups, year) => {
    const length = 12 / count;
    const nth = ordinalOf(groups.nth ?? '', count);
    return nth > count ? null : months(year, (nth - 1) * length + 1, nth * length);
  };
}

function months(year: number, first: number, last: number): Span {
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: endOfMonth(year, last) };
}

function monthOf(groups: Groups): number {
  if (groups.m !== undefined) return Number(groups.m);
  const written = groups.month?.toLowerCase().slice(0, 3) ?? '';
  return MONTHS.findIndex((month) => month.startsWith(written)) + 1;
}

function ordinalOf(word: string, count: number): number {
  const lower = word.toLowerCase();
  if (lower.startsWith('ultim')) return count;
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(lower);
  if (roman >= 0) return roman + 1;
  const name = ['prim', 'second', 'terz', 'quart'].findIndex((stem) => lower.startsWith(stem));
  return name >= 0 ? name + 1 : Number.parseInt(lower, 10);
}
