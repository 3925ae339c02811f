import type { Tally } from '../../src/answer/build.ts';
import { progressCells, progressColumns, progressParts } from '../../src/answer/standing/texts.ts';
import { counted, indicators, joined, percent } from '../../src/answer/texts.ts';
import type { Course, NoDifference } from '../../src/report/across-years/change.ts';
import type { Unit } from '../../src/targets/verdict.ts';
import { differenceText } from '../../src/targets/wording/texts.ts';
import type { YearsCompared } from './years.ts';

export const aim = 'andamento';
export const aimAgainst = (year: number) => `andamento rispetto al ${year}`;

const knownYears = (years: readonly number[]) =>
  years.length === 1 ? `solo l’anno ${years[0]}` : `gli anni ${joined(years.map(String), 'e')}`;
export const noEarlier = (asked: number, years: readonly number[]) =>
  `Non ho i dati del ${asked}: conosco ${knownYears(years)}.${years.length === 1 ? ' Un confronto fra anni quindi non c’è.' : ' Il confronto con quell’anno quindi non c’è.'}`;
export const noYears = (asked: readonly number[], years: readonly number[]) =>
  `Non ho i dati del ${joined(asked.map(String), 'e')}: conosco ${knownYears(years)}.`;
export const only = (count: number) =>
  `Nella relazione c’è solo quello che gli indicatori stessi dicono rispetto all’anno prima (${indicators(count)}):`;
export const nothingHere = 'Su quello che chiedi la relazione non confronta con l’anno prima.';
export const suggestions = ['Come siamo andati nell’ultimo anno?'];

/** One indicator through the years. */
export const historyColumns = ['Anno', 'Codice', 'Target', 'Risultato', 'Esito'];
export const result = 'Risultato';
export const yearLabel = (year: number, partial: boolean) => (partial ? `${year} (parziale)` : String(year));
export const resultsByYear = (unit: string) =>
  unit === '' ? 'Risultati per anno' : `Risultati per anno (${unit})`;
export const resultIn = (text: string, partial: boolean) => {
  if (text === '') return partial ? 'non ancora' : 'non indicato';
  return partial ? `${text} (parziale)` : text;
};
export const resultLabel = (ref: string, year: number) => `${ref}: risultato ${year}`;
export const several = (count: number) => `${indicators(count)} su quello che chiedi, anno per anno.`;
export const went = (
  ref: string,
  before: { year: number; result: string },
  after: { year: number; result: string; verdict: string },
) =>
  `${ref}: ${shown(after.result)} nel ${after.year}, ${shown(before.result)} nel ${before.year}. Nel ${after.year}: ${after.verdict}.`;
const shown = (text: string) => (text === '' ? 'nessun risultato' : text);
export const unfollowed = (title: string, year: number, others: readonly number[]) =>
  `${title}: c’è nel ${year}; ${others.length === 0 ? 'altri anni non ce ne sono' : `nel ${joined(others.map(String), 'e')} non ha un indicatore che gli corrisponda con certezza`}, quindi un andamento non c’è.`;
export const notIn = (years: readonly number[]) =>
  `Nel ${joined(years.map(String), 'e')} non c’è un indicatore che gli corrisponda con certezza.`;
export const otherBearer = (year: number, code: string, title: string) =>
  `Nel ${year} il codice ${code} è di un altro indicatore: ${title}.`;
export const proposedOne =
  'L’abbinamento fra gli anni è proposto per nome, codice e centro, e nessuno lo ha ancora confermato.';

type Span = { before: number; after: number };
const span = ({ before, after }: Span) => `Dal ${before} al ${after}`;
const COURSES: Record<Course, string> = { better: 'meglio', worse: 'peggio', same: 'uguale' };
export const differenceShort = ({ value, unit }: { value: number; unit: Unit }) =>
  value === 0 ? 'uguale' : differenceText(value, unit);
export const difference = (years: Span, change: { value: number; unit: Unit }, course: Course) =>
  course === 'same'
    ? `${span(years)}: stesso risultato.`
    : `${span(years)}: ${differenceText(change.value, change.unit)}, ${COURSES[course]}.`;
const REASONS: Record<NoDifference, string> = {
  'no-number': 'i risultati non sono due numeri da sottrarre: valgono gli esiti',
  unit: 'l’unità di misura è cambiata, quindi niente differenza',
  direction: 'è cambiato se sia meglio di più o di meno, quindi niente differenza',
  target: 'il target chiede un’altra cosa, quindi niente differenza',
  open: 'un risultato è parziale perché il suo anno è in corso, quindi niente differenza',
};
export const noDifference = (years: Span, why: NoDifference) => `${span(years)}: ${REASONS[why]}.`;
export const targetChanged = ({ before, after }: Span, was: string, is: string) =>
  `Target cambiato: «${shown(was)}» nel ${before}, «${shown(is)}» nel ${after}; gli scostamenti dal target non si confrontano.`;

/** Two years side by side. */
export const chartTitle = 'Esiti per anno';
export const overviewColumns = [
  'Anno',
  'Indicatori',
  'Raggiunti',
  'In parte',
  'Non raggiunti',
  'Non valutabili',
  '% raggiunti',
];
export const runningColumns = progressColumns('Anno');
export const runningCells = (year: number, counts: Tally): string[] =>
  counts.progress ? progressCells(String(year), counts.total, counts.progress) : [String(year)];
export const noShare = '–';
type Side = { year: number; counts: Tally };
const metOf = ({ year, counts }: Side) =>
  `nel ${year} ${counted(counts.met, 'raggiunto', 'raggiunti')} su ${counts.total}${counts.total === 0 ? '' : ` (${percent(counts.met / counts.total)})`}`;
export const overview = (before: Side, after: Side) => `${capitalised(metOf(after))}, ${metOf(before)}.`;
export const overviewRunning = (before: Side, after: Side) =>
  `Il ${after.year} è in corso: ${after.counts.progress ? progressParts(after.counts.progress).join(', ') : ''} su ${after.counts.total}; ${metOf(before)}.`;
export const partial = (year: number) =>
  `Il ${year} è in corso e i suoi risultati sono parziali: non dico che cosa è migliorato o peggiorato finché l’anno non è chiuso.`;
export const noneOfThese = 'Nessun indicatore corrisponde alla domanda, in nessuno dei due anni.';
export const courses = (counts: {
  total: number;
  better: number;
  worse: number;
  same: number;
  unknown: number;
}) =>
  `Degli indicatori che ci sono in tutti e due gli anni (${counts.total}): ${[
    counted(counts.better, 'migliorato', 'migliorati'),
    counted(counts.worse, 'peggiorato', 'peggiorati'),
    counted(counts.same, 'uguale', 'uguali'),
    ...(counts.unknown > 0
      ? [counted(counts.unknown, 'che non si può confrontare', 'che non si possono confrontare')]
      : []),
  ].join(', ')}.`;
export const furtherQuestions = (year: number) => [
  `Che cosa è migliorato rispetto al ${year}?`,
  `Che cosa è peggiorato rispetto al ${year}?`,
];

/** What got better or worse. */
const WENT: Record<Exclude<Course, 'same'>, readonly [string, string]> = {
  better: ['migliorato', 'migliorati'],
  worse: ['peggiorato', 'peggiorati'],
};
export const courseAim = (course: Exclude<Course, 'same'>, year: number) =>
  `${WENT[course][1]} rispetto al ${year}`;
export const courseHeadline = (
  course: Exclude<Course, 'same'>,
  count: number,
  { total, years }: { total: number; years: YearsCompared },
) =>
  `${counted(count, ...WENT[course])} dal ${years.earlier} al ${years.later}, su ${total} che ci sono in tutti e due gli anni.`;
export const noCourse = (course: Exclude<Course, 'same'>, total: number) =>
  `Nessun indicatore ${WENT[course][0]}, su ${total} che ci sono in tutti e due gli anni.`;
export const courseRule =
  'Si confrontano i risultati, nel verso in cui l’indicatore migliora; dove non sono numeri della stessa unità e dello stesso target, gli esiti.';
export const courseLabel = (course: Exclude<Course, 'same'>) => WENT[course][1];
export const pairsLabel = 'indicatori in tutti e due gli anni';
export const pairColumns = ({ earlier, later }: YearsCompared) => [
  'Indicatore',
  String(earlier),
  String(later),
  'Differenza',
  'Esito',
];
export const matchColumn = 'Abbinamento';
export const matchState = (confirmed: boolean) => (confirmed ? 'confermato' : 'proposto');
export const resultAgainst = (text: string, target: string) =>
  `${cut(shown(text))} (target ${target === '' ? 'non indicato' : cut(target)})`;
export const verdicts = (before: string, after: string) =>
  before === after ? `${after}, come prima` : `${after} (era ${before})`;
export const proposed = (count: number, total: number) =>
  `${count === total ? 'Gli abbinamenti fra i due anni sono proposti' : `${count} abbinamenti su ${total} sono proposti`} per nome, codice e centro, e nessuno li ha ancora confermati: una cifra che vi si appoggia è da verificare.`;
/** More names than this are no sentence any more. */
const MOST_NAMED = 8;
const named = (names: readonly string[]) => (names.length > MOST_NAMED ? '' : `: ${names.join('; ')}`);
export const alone = (names: readonly string[], { earlier, later }: YearsCompared) =>
  `${counted(names.length, 'indicatore', 'indicatori')} del ${later} senza un corrispondente certo nel ${earlier}, quindi fuori dal confronto${named(names)}.`;
export const gone = (names: readonly string[], { earlier, later }: YearsCompared) =>
  `${counted(names.length, 'indicatore', 'indicatori')} del ${earlier} senza un corrispondente certo fra questi del ${later}${named(names)}.`;
export const changedAim = (year: number) => `target cambiati rispetto al ${year}`;
export const changedHeadline = (count: number, total: number, { earlier, later }: YearsCompared) =>
  count === 0
    ? `Nessun target cambiato dal ${earlier} al ${later}, su ${total} che ci sono in tutti e due gli anni.`
    : `${counted(count, 'target cambiato', 'target cambiati')} dal ${earlier} al ${later}, su ${total} che ci sono in tutti e due gli anni.`;

/** One verdict, or two, in several years. */
type Asked = { now: string; before: string };
const everyYear = (run: readonly number[]) => `nel ${joined(run.map(String), 'e')}`;
const inWords = (run: readonly number[], { now, before }: Asked) =>
  now === before ? `${now} ${everyYear(run)}` : `${before} nel ${run[0]} e ${now} nel ${run.at(-1)}`;
export const inYearsAim = (run: readonly number[], asked: Asked) => inWords(run, asked);
export const inYears = (count: number, run: readonly number[], asked: Asked) =>
  `${indicators(count)}: ${inWords(run, asked)}.`;
export const noneInYears = (run: readonly number[], total: number) =>
  total === 0
    ? `Nessuno: quelli del ${run.at(-1)} non hanno un corrispondente certo negli altri anni.`
    : `Nessuno, su ${total} che si possono confrontare ${everyYear(run)}.`;
export const foundLabel = 'trovati';

/** What a cell of two years holds at most. */
const LONGEST_CELL = 70;
const cut = (text: string) => (text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`);
export const rowCell = (ref: string, code: string | null, name: string) =>
  code === null ? ref : `${ref} «${cut(name)}»`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
