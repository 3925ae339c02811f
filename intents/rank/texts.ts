import { counted, joined, percent } from '../../src/answer/texts.ts';
import type { Grouping } from '../grouping.ts';
import type { Bounds } from './bounds.ts';
import type { Quantity } from './quantity.ts';

export const aim = 'classifica';
export const columns = (first: string) => [
  first,
  'Indicatori',
  'Raggiunti',
  'In parte',
  'Non raggiunti',
  '% raggiunti',
  '% mancati',
];
export const groupNames = {
  centre: 'Centro',
  theme: 'Tema',
  section: 'Sezione',
  type: 'Tipologia',
  mission: 'Missione',
  objective: 'Obiettivo operativo',
  cause: 'Causa',
  beneficiary: 'Beneficiario',
};
export const chartTitle = (group: string) => `Esiti per ${group.toLowerCase()}`;
interface Share {
  name: string;
  part: number;
  total: number;
}
const shares = (leaders: readonly Share[], more: number) =>
  joined(
    [
      ...leaders.map(({ name, part, total }) => `${name} (${part}/${total})`),
      ...(more > 0 ? [more === 1 ? 'un altro' : `altri ${more}`] : []),
    ],
    'e',
  );
export const worst = (name: string, missed: number, total: number) =>
  `Va peggio ${name}: ${counted(missed, 'mancato', 'mancati')}, anche solo in parte, su ${total} (${percent(missed / total)}).`;
export const best = (name: string, met: number, total: number) =>
  `Va meglio ${name}: ${counted(met, 'raggiunto', 'raggiunti')} su ${total} (${percent(met / total)}).`;
/** The one share that all of them have. */
const shareOf = ([first]: readonly Share[]) => (first ? `, ${percent(first.part / first.total)},` : '');
/** Where several have the highest share. */
export const worstAlike = (leaders: readonly Share[], more: number) =>
  `La quota di mancati, anche solo in parte, più alta${shareOf(leaders)} è di ${shares(leaders, more)}.`;
export const bestAlike = (leaders: readonly Share[], more: number) =>
  `La quota di raggiunti più alta${shareOf(leaders)} è di ${shares(leaders, more)}.`;
/** The same while the year runs. */
export const running = {
  share: '% in ritardo o a rischio',
  worst: (name: string, behind: number, total: number) =>
    `Va peggio ${name}: ${behind} in ritardo o a rischio su ${total} (${percent(behind / total)}).`,
  best: (name: string, met: number, total: number) =>
    `Va meglio ${name}: ${counted(met, 'già raggiunto', 'già raggiunti')} su ${total} (${percent(met / total)}).`,
  unmeasured: (refs: readonly string[]) =>
    `In ritardo o a rischio ma fuori dalla classifica, perché il grado non si può calcolare: ${refs.join(', ')}.`,
  byShare:
    'Ordine: quota di indicatori in ritardo o a rischio sul totale di ciascuno. Con pochi indicatori una quota dice poco.',
};
export const most = (names: readonly string[], count: number, what: string) =>
  `Il numero più alto è di ${joined(names, 'e')}: ${count} ${what}.`;
export const fewest = (names: readonly string[], count: number, what: string) =>
  `Il numero più basso è di ${joined(names, 'e')}: ${count} ${what}.`;
export const whatAll = 'indicatori';
export const whatAsked = (description: string) => `indicatori ${description}`;
export const byShare =
  'Ordine: quota di target mancati, anche solo in parte, sul totale di ciascuno. Con pochi indicatori una quota dice poco.';
export const byBestShare =
  'Ordine: quota di target raggiunti sul totale di ciascuno. Con pochi indicatori una quota dice poco.';
export const total = 'Totale';
export const theirs = (count: number) => (count === 1 ? 'L’indicatore' : `I ${count} indicatori`);
export const byCount = 'Ordine: numero di indicatori. Un indicatore di più centri conta per ciascuno.';
export const noCentreInPublicValue =
  'Gli indicatori di valore pubblico non indicano un centro e qui non compaiono.';
export const ofPublicValue =
  'Solo gli indicatori di valore pubblico nominano i beneficiari; uno di più beneficiari conta per ciascuno.';
export const byUnit = (side: 'result' | 'target', order: 'most' | 'fewest') =>
  `${side === 'result' ? 'I risultati' : 'I target'} hanno unità diverse e si confrontano solo con la stessa unità: ecco ${order === 'most' ? 'il più alto' : 'il più basso'} di ciascuna.`;
export const unitColumns = ['Unità', 'Fonte', 'Indicatore', 'Target', 'Risultato'];
export const units = { '%': 'percentuale', number: 'numero', '€': 'euro', days: 'giorni' };
export const onlyValues = 'Restano fuori i «Sì/No», le scadenze e i target in più parti.';
export const askedColumn = (what: string) => `«${what}»`;
export const unmeasured = (refs: readonly string[]) =>
  `Mancati ma fuori dalla classifica, perché il grado non si può calcolare: ${refs.join(', ')}.`;
const byDegree = 'per grado di raggiungimento (risultato su target)';
export const topDegree = (count: number) =>
  count === 1 ? `Il superamento più ampio, ${byDegree}.` : `I ${count} superamenti più ampi, ${byDegree}.`;
export const bottomDegree = (count: number) =>
  count === 1
    ? `Il risultato più lontano dal target, ${byDegree}.`
    : `I ${count} risultati più lontani dal target, ${byDegree}.`;
export const nearestDegree = (count: number) =>
  count === 1
    ? `Il mancato più vicino al target, ${byDegree}.`
    : `I ${count} mancati più vicini al target, ${byDegree}.`;
export const degreeColumns = ['Fonte', 'Indicatore', 'Target', 'Risultato', 'Grado'];
/** "8º" and "11º" begin with a vowel. */
const place = (before: string, elided: string, at: number) =>
  /^(?:8|11$)/.test(String(at)) ? `${elided}’${at}º` : `${before} ${at}º`;
export const placesDegree = (from: number, to: number, worst: boolean) =>
  `${from === to ? place('Il', 'L', from) : `${place('Dal', 'Dall', from)} ${place('al', 'all', to)}`} ${worst ? 'dei più lontani dal target' : 'dei superamenti'}, ${byDegree}.`;
export const firstDegree = (title: string, degree: string, worst: boolean) =>
  `${worst ? 'Il più lontano dal target' : 'Il migliore rispetto al target'}: ${title}, ${degree} del target.`;
export const noMore = 'Non ce ne sono altri di cui si possa fare una classifica.';
export const afterFirst = (from: number, headline: string) =>
  `${place('Dal', 'Dall', from + 1)} posto in poi. ${headline}`;
export const degreeLimits =
  'Un grado molto alto può indicare un target poco sfidante. Restano fuori i «Sì/No», le scadenze e gli indicatori in cui il rapporto non ha senso (per esempio la tempestività dei pagamenti); le variazioni percentuali non si confrontano con i conteggi.';
export const none = 'Nessun indicatore su cui fare una classifica.';
export const shareLabel = (name: string, running: boolean) =>
  `${name}: % ${running ? 'in ritardo o a rischio' : 'mancati'}`;
export const totalLabel = (name: string) => `${name}: indicatori`;
export const missedLabel = (name: string, running: boolean) =>
  `${name}: ${running ? 'in ritardo o a rischio' : 'mancati'}`;

interface Asked {
  by: Grouping;
  quantity: Quantity;
  /** What the rows are asked to be, in words; empty for any row. */
  condition: string;
  /** The condition is about how rows went. */
  ofVerdict: boolean;
  ofMet: boolean;
  least: number | null;
  most: number | null;
  /** How many rows the groups must have in all. */
  size: Bounds;
}

const MANY: Record<Grouping, string> = {
  centre: 'centri',
  theme: 'temi',
  section: 'sezioni',
  type: 'tipologie',
  mission: 'missioni',
  objective: 'obiettivi operativi',
  cause: 'tipi di causa',
  beneficiary: 'beneficiari',
};
const WITH: Record<Quantity, string> = { some: 'con', none: 'senza', all: 'con soli' };
const bounds = ({ least, most }: Bounds) => {
  if (least !== null && most !== null)
    return least === most ? `esattamente ${least} ` : `da ${least} a ${most} `;
  if (least !== null) return `almeno ${least} `;
  return most !== null ? `al massimo ${most} ` : '';
};
const having = (asked: Asked) =>
  `${WITH[asked.quantity]} ${bounds(asked)}${asked.most === 1 && asked.least === 1 ? 'indicatore' : 'indicatori'}${asked.condition === '' ? '' : ` «${asked.condition}»`}`;
/** "Centri con almeno 5 indicatori": the groups that were looked at. */
const sized = ({ by, size }: Asked) =>
  size.least === null && size.most === null ? MANY[by] : `${MANY[by]} con ${bounds(size)}indicatori`;
export const holderAim = (asked: Asked) => `${sized(asked)} ${having({ ...asked, condition: '' })}`;
/** More names than this are no sentence any more. */
const MAX_NAMED = 10;
/** What rows have several of, counted in a group. */
export const things = {
  deadlines: (count: number) => (count === 1 ? 'scadenza' : 'scadenze'),
  'kept-deadlines': (count: number) => (count === 1 ? 'scadenza rispettata' : 'scadenze rispettate'),
  'missed-deadlines': (count: number) =>
    count === 1 ? 'scadenza non rispettata' : 'scadenze non rispettate',
  footnotes: (count: number) => (count === 1 ? 'nota' : 'note'),
};
export const thingColumn = {
  deadlines: 'Scadenze',
  'kept-deadlines': 'Scadenze rispettate',
  'missed-deadlines': 'Scadenze non rispettate',
  footnotes: 'Note',
};
export const thingRows = 'Indicatori che ne hanno';
export const thingsOnly = 'Compare solo chi ne ha.';
export const sharedThings = 'Un indicatore di più centri conta per ciascuno; compare solo chi ne ha.';
/** How every group went. */
export const each = (groups: readonly Share[]) =>
  `Raggiunti sul totale: ${shares(groups.slice(0, MAX_NAMED), Math.max(0, groups.length - MAX_NAMED))}.`;
const OPS = {
  '<': 'sotto',
  '<=': 'al massimo',
  '>': 'sopra',
  '>=': 'almeno',
  '=': 'esattamente',
  between: 'tra',
} as const;
/** Groups by a bound on the share of their rows. */
export const withinShare = (asked: {
  by: Grouping;
  total: number;
  bound: { op: keyof typeof OPS; value: number; high: number | null };
  ofMissed: boolean;
  leaders: readonly Share[];
}) => {
  const { by, total, bound, ofMissed, leaders } = asked;
  const high = bound.high === null ? '' : ` e ${percent(bound.high / 100)}`;
  const what = `${MANY[by]} con una quota di ${ofMissed ? 'mancati, anche solo in parte,' : 'raggiunti'} ${OPS[bound.op]} ${percent(bound.value / 100)}${high}`;
  return leaders.length === 0
    ? `Nessuno dei ${total} ${what}.`
    : `${leaders.length} su ${total} ${what}: ${shares(leaders.slice(0, MAX_NAMED), Math.max(0, leaders.length - MAX_NAMED))}.`;
};
export const holders = (
  asked: Asked,
  found: readonly { name: string; own: number; total: number }[],
  total: number,
) => {
  const share = ({ name, own, total: all }: (typeof found)[number]) => {
    if (asked.quantity === 'some') return `${name} (${own})`;
    // Of what was not missed all was reached: the reader looks for the latter.
    const kept = asked.quantity === 'none' && asked.ofVerdict && !asked.ofMet ? all - own : own;
    return `${name} (${kept}/${all})`;
  };
  return found.length === 0
    ? `Nessuno dei ${total} ${sized(asked)}: ${having(asked)} non ce ne sono.`
    : `${found.length} su ${total} ${sized(asked)} ${having(asked)}: ${found.slice(0, MAX_NAMED).map(share).join(', ')}${found.length > MAX_NAMED ? ` e altri ${found.length - MAX_NAMED}, nella tabella` : ''}.`;
};
export const conditionColumn = (condition: string) => `«${condition}»`;
export const holderColumns = ({ by, condition, ofVerdict }: Asked) => [
  groupNames[by],
  'Totale',
  'Raggiunti',
  'In parte',
  'Non raggiunti',
  ...(condition === '' || ofVerdict ? [] : [conditionColumn(condition)]),
];
