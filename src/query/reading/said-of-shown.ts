import type { ThreadMemory } from '../../thread.ts';
import { prints } from '../measures.ts';
import type { Query } from '../query.ts';
import type { Library } from '../select.ts';
import { countedIn } from './counted.ts';
import { type Item, operatorOf, topicWords } from './item.ts';
import { has, type Reading } from './reading.ts';
import { wordsSaid } from './words-said.ts';

/** A sentence with more words that mean something has a subject. */
const LONGEST = 4;

/** Up to so many rows can be what a sentence without a subject is said of. */
const FEW = 3;

/** A sentence without a subject, of the rows shown; its words that these do not have are left aside. */
export interface SaidOfShown {
  query: Query;
  leftAside: readonly string[];
}

/**
 * "Quando è iniziata?", "sono stati rilasciati?", "quanti erano virtuali?", "e quanti utenti?" after one row or a few:
 * a verb or a noun alone, and who did or had it was shown. They are no search of their own. Null where not so.
 */
export function saidOfShown(reading: Reading, memory: ThreadMemory, library: Library): SaidOfShown | null {
  const { query, shown } = memory;
  if (!query || shown.length === 0 || shown.length > FEW || reading.head) return null;
  if (reading.attributes.length > 0 || reading.unknownSubjects.length > 0) return null;
  if (!reading.where.every(({ anyOf }) => anyOf.every(({ facet }) => facet === 'words'))) return null;
  const counted = has(reading, 'count') ? countedIn(reading.items, reading.tokens) : null;
  if (!counted && (reading.common.length > 0 || reading.weight > LONGEST)) return null;
  // "Quanti online e quanti in presenza?": each for itself.
  const asked = counted ? reading.topic.map((word) => [word]) : [reading.topic];
  const inTexts = new Set(asked.flatMap((words) => library.topics.anywhere(words)));
  const having = reading.topic.length === 0 ? [] : shown.filter((id) => inTexts.has(id));
  const isElliptic =
    reading.topic.length === 0 ? isCommon(reading) && counted !== null : isPredicate(reading.items);
  // "Quante persone?": a noun that no row is named by is counted where it was just read.
  const isNameless = counted !== null && library.topics.inSubject(reading.topic).length === 0;
  const isTheirs = having.length > 0 && (asksWhen(reading) || isNameless);
  if (!isElliptic && !isTheirs) return null;
  const of = having.length > 0 ? having : shown;
  const where: Query['where'] = [{ not: false, anyOf: of.map((id) => ({ facet: 'id', id })) }];
  const base = { year: query.year, where };
  if (counted)
    return {
      query: {
        ...base,
        intent: 'indicator',
        options: { counted: [counted.noun, counted.written], numbers: [] },
      },
      leftAside: [],
    };
  const leftAside = having.length > 0 ? [] : reading.topic;
  return asksWhen(reading)
    ? {
        query: { ...base, intent: 'attribute', options: { attributes: ['target', 'result'], numbers: [] } },
        leftAside,
      }
    : { query: { ...base, intent: 'indicator', options: { numbers: [] } }, leftAside };
}

/**
 * "È 5 o 8?", "e la 18?": numbers and nothing else. Where the rows shown print one, their target and result answer;
 * `unclear` where they do not. Null where more is said.
 */
export function onlyNumbers(
  reading: Reading,
  memory: ThreadMemory,
  library: Library,
): Query | 'unclear' | null {
  const { query, shown } = memory;
  const { where, topic, attributes, unknown, signals } = reading;
  const figures = where.flatMap(({ anyOf }) =>
    anyOf.flatMap((atom) => (atom.facet === 'figure' ? [atom.value] : [])),
  );
  const isNamed = where.some(({ anyOf }) => anyOf.some(({ facet }) => facet !== 'figure'));
  const said = topic.length + attributes.length + unknown.length + signals.size;
  const numbers = [...reading.numbers, ...figures];
  if (!query || numbers.length === 0 || isNamed || said > 0 || reading.head || reading.top) return null;
  const rows = shown.length > FEW ? [] : shown.flatMap((id) => library.year.byId.get(id) ?? []);
  const printing = rows.filter((row) => numbers.some((number) => prints(row, number)));
  // A figure that other rows print is a question about these.
  if (printing.length === 0) return figures.length > 0 ? null : 'unclear';
  return {
    intent: 'attribute',
    year: query.year,
    where: [{ not: false, anyOf: printing.map(({ id }) => ({ facet: 'id', id })) }],
    options: { attributes: ['target', 'result'], numbers: [] },
  };
}

/** "Quanti utenti?": a word too common to look rows up by. */
function isCommon({ common, signals }: Reading): boolean {
  return common.length > 0 && [...signals].every((signal) => signal === 'count');
}

function asksWhen(reading: Reading): boolean {
  return /^(?:e |ma )*(?:da |fino a )?quando\b/.test(wordsSaid(reading));
}

/** Whether each subject word stands right behind the verb, as what is said of the subject does. */
function isPredicate(items: readonly Item[]): boolean {
  const said = items.flatMap((item, at) => (topicWords(item).length > 0 ? [at] : []));
  return said.every((at) => {
    const [before, item] = [items[at - 1], items[at]];
    return (
      before !== undefined &&
      before.to === item?.from &&
      PREDICATE.test(item.words.join(' ')) &&
      (AUXILIARY.test(before.words.at(-1) ?? '') || isVerbE(before))
    );
  });
}

/** "È" is no conjunction, and no operator either. */
function isVerbE(item: Item): boolean {
  return item.words.at(-1) === 'e' && operatorOf(item) === null;
}

const AUXILIARY =
  /^(?:sono|era|erano|stat[oaie]|fu|furono|viene|vengono|venne|vennero|veniva|venivano|ha|hanno|aveva|avevano|sara|saranno|sia|siano)$/;
/** One adjective or participle. */
const PREDICATE = /^\p{L}+[oaie]$/u;
