import { type Moment, type MomentReader, wholeYear } from './moment.ts';

const YEAR = String.raw`(?:199\d|20\d\d)`;
/** "2022-2023", "2022/23" */
const RANGE = new RegExp(
  String.raw`(?<![\d.,/-])(?<first>${YEAR}) ?[-/] ?(?<last>${YEAR}|\d\d)(?![\d%€]|[.,/-]\d)`,
  'g',
);
/** "'23" says that it is a year, "nel 23" and "anno 23" as much; any other short year may be a number. */
const SINGLE = new RegExp(
  String.raw`(?:(?<![\p{L}\d]|\d[.,/]|[<>=€] ?|[+-])${YEAR}|(?<![\p{L}\d])'\d\d|(?<=\b(?:nel|anno) )\d\d)(?![\p{L}\d%€/]|[.,-]\d)`,
  'gu',
);
/** A short year further away than this is a number. */
const SHORT_YEAR_REACH = 10;

const DATED_BEFORE = /(?:^|[^a-z])(?:anno|esercizio|annualita|nel|del|dal|al|sul|il) $/;
const COUNTED_BEFORE =
  /(?:^|[^a-z])(?:max|massimo|min|minimo|almeno|circa|oltre|sopra|sotto|su|(?:piu|meno|maggiore|minore) di|(?:superiore|inferiore|pari|uguale) a|quota|n|nr|numero|note?|codice|riga|missione|programma|determina|delibera|legge|decreto|top|prim[ie]|ultim[ie]|euro|eur)\.? $/;
const UNIT_AFTER = /^ ?(?:€|%|(?:euro|eur|per cento|punti|giorn[io]|gg|ore|mila|milion[ei]|mln|k)\b)/;
const COUNTED_AFTER =
  /^ (?:ticket|impres[ae]|utent[ei]|pratic(?:a|he)|student[ei]|person[ae]|partecipanti|follower|iscritt[ie]|contatti|accessi|visite|incontri|eventi|unita|copie|su \d)\b/;
/** "tra 2000 e 3000": the other end is no year, so neither is this one. */
const OTHER_END = /^ (?:e|ed|a) (?:i )?(?!(?:199\d|20\d\d)(?!\d))\d/;

/** A year on its own: 1990 to 2099 and no quantity ("max 2023 ticket", "6.000", "2000 euro", "1268/2023"). */
export const readBareYears: MomentReader = (text, { askedYear }) => {
  const ranges = [...text.matchAll(RANGE)].flatMap(yearRange);
  const insideRange = (moment: Moment) =>
    ranges.some((range) => moment.start < range.end && range.start < moment.end);
  const singles = [...text.matchAll(SINGLE)].flatMap((match): Moment[] => {
    const digits = match[0].replace("'", '');
    const year = Number(digits.length === 2 ? `20${digits}` : digits);
    const tooFar = digits.length === 2 && Math.abs(year - askedYear) > SHORT_YEAR_REACH;
    const [start, end] = [match.index, match.index + match[0].length];
    if (tooFar || !isYear(text, start, end)) return [];
    return [{ start, end, ...wholeYear(year), precision: 'year', year }];
  });
  return [...ranges, ...singles.filter((single) => !insideRange(single))];
};

function yearRange(match: RegExpExecArray): Moment[] {
  const { first = '', last = '' } = match.groups ?? {};
  const [from, to] = [Number(first), Number(last.length === 2 ? first.slice(0, 2) + last : last)];
  if (to <= from) return [];
  const [start, end] = [match.index, match.index + match[0].length];
  return [{ start, end, from: `${from}-01-01`, to: `${to}-12-31`, precision: 'range', year: to }];
}

function isYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (UNIT_AFTER.test(after)) return false;
  if (/\b(?:tra|fra|da) $/.test(before) && OTHER_END.test(after)) return false;
  if (DATED_BEFORE.test(before)) return true;
  const roundAmount = text.slice(start, end) === '2000';
  return !roundAmount && !COUNTED_BEFORE.test(before) && !COUNTED_AFTER.test(after);
}
