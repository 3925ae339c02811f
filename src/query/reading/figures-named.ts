import { prints } from '../measures.ts';
import { type Library, select } from '../select.ts';
import { type Facet, is, without } from '../where.ts';
import { slotOf } from './earlier.ts';
import { type Item, isEmpty } from './item.ts';
import { has, type Reading } from './reading.ts';

/** More rows than this, and the figures single nothing out. */
const CLEAR = 3;

/** A number that was said, with what tells whether it can be a row's. */
interface Figure {
  value: number;
  /** Rows are hardly counted in such numbers: a share, a decimal, hundreds. */
  telling: boolean;
  /** "27 su 33": a result and its target. */
  of: boolean;
  /** "Risultato 12": said to be one. */
  announced: boolean;
}

/**
 * "Perché 178%?", "27 su 33, come fa a essere verde?": where nothing else names a row, the few whose target or result
 * prints all the figures said are meant. A number behind them may be the footnote's that the text glues on ("178%13").
 */
export function namedByFigures(reading: Reading, library: Library): Reading {
  if (reading.topic.length > 0 || has(reading, ...COUNTING) || reading.slots.some(isNamed)) return reading;
  const figures = figuresSaid(reading.items);
  const [first] = figures;
  const isMeant = figures.some(({ telling, of, announced }) => telling || of || announced);
  if (!first || !isMeant || (countsRows(reading) && !figures.some(({ announced }) => announced)))
    return reading;
  const rows = select(library, without(reading.where, HOW)).filter((row) =>
    figures.every(
      ({ value }) => prints(row, value) || (value !== first.value && row.footnotes.includes(value)),
    ),
  );
  if (rows.length === 0 || rows.length > CLEAR) return reading;
  const printed = figures.filter(({ value }) => rows.every((row) => prints(row, value)));
  const atoms = printed.map(({ value }) => ({ facet: 'figure', value }) as const);
  return {
    ...reading,
    where: [...reading.where, ...atoms.map(is)],
    slots: [...reading.slots, ...atoms.map((atom) => slotOf(atom, false))],
    numbers: reading.numbers.filter((number) => !figures.some(({ value }) => value === number)),
  };
}

const COUNTING = ['count', 'share', 'cap', 'spent', 'deadline', 'delay', 'most', 'fewest'] as const;
const NAMING: readonly Facet[] = ['code', 'pira-code', 'footnote', 'id', 'words', 'number', 'deadline'];
const HOW: readonly Facet[] = ['verdict', 'progress', 'reserved', 'near-miss', 'exceeded', 'equal'];

function isNamed({ atom }: Reading['slots'][number]): boolean {
  return NAMING.includes(atom.facet);
}

/** "Raggiunti l'80%?", "26 indicatori?": the number is of rows, not in one. */
function countsRows(reading: Reading): boolean {
  const isOfOne = has(reading, 'why', 'explain', 'claim', 'anomaly') || reading.attributes.length > 0;
  return reading.head || (!isOfOne && reading.slots.some(({ atom }) => HOW.includes(atom.facet)));
}

function figuresSaid(items: readonly Item[]): Figure[] {
  return items.flatMap((item, at) => {
    const [concept] = item.concepts;
    if (concept?.role !== 'number' || concept.spelled) return [];
    const { value } = concept;
    const before = items.slice(0, at).findLast((other) => !isArticle(other));
    const after = items[at + 1];
    return {
      value,
      telling: /[%€]/.test(item.words.join('')) || !Number.isInteger(value) || Math.abs(value) >= 100,
      of: after?.words.join(' ') === 'su' && items[at + 2]?.concepts[0]?.role === 'number',
      announced: before?.words.some((word) => FIELD.test(word)) ?? false,
    };
  });
}

const FIELD = /^(?:risultat[oi]|consuntivo|valor[ei]|target|atteso|dato|numero|cifra)$/;

function isArticle(item: Item): boolean {
  return isEmpty(item) && item.words.every((word) => word.length <= 3);
}
