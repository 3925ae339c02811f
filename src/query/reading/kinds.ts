import { stem } from '../../language/stem.ts';
import type { Atom } from '../where.ts';
import { asFiller, asFilter, atomsIn, type Item, isEmpty, isSignal, operatorOf, topicWords } from './item.ts';

/**
 * Words of other work that name a kind of row where they stand in its place: "non di risultato", "indicatori di
 * realizzazione", "fisica ma non finanziaria", "senza causa · esterna", "indicatori per le imprese".
 */
export function asKinds(items: readonly Item[]): Item[] {
  return withAdjectives(items.map(asType(items)).map(asListedType(items)).map(asListedSection(items)))
    .map(asOneCause(items))
    .map(asBeneficiary(items))
    .map(asShared(items))
    .map(ofNotedRows(items))
    .map(asLackedCause(items));
}

/** What a type is said by alone, behind a bare "di". */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['risultato', 'risultato'],
  ['realizzazione', 'realizzazione'],
]);

/**
 * "Di risultato", "di realizzazione", said of rows: behind "obiettivi", another restriction, "non", "né", "e" or
 * "ma". "La data di realizzazione", "gli indicatori di realizzazione del portale" are other things.
 */
function asType(items: readonly Item[]): (item: Item) => Item {
  return (item) => {
    const type = TYPES.get(item.words.join(' '));
    const of = items.findLast((other) => other.to === item.from);
    if (!type || of?.words.join(' ') !== 'di') return item;
    const before = items.findLast((other) => other.to <= of.from && !isEmpty(other));
    const isOfRows = before === undefined ? item === items.at(1) : isRowWord(before);
    return isOfRows && !isOfSomething(item, items) ? asFilter(item, { facet: 'type', type }) : item;
  };
}

/** "Risultato, performance, semplificazione: solo mancati": set apart by signs among other restrictions, it is one. */
function asListedType(items: readonly Item[]): (item: Item) => Item {
  const isNamed = items.some((item) => topicWords(item).length > 0);
  const restricting = items.filter((item) => atomsIn(item).length > 0).length;
  if (isNamed || restricting < ENOUGH_LISTED) return (item) => item;
  const meet = (one: Item, other: Item) => one.to === other.from || other.to === one.from;
  return (item) => {
    const type = TYPES.get(item.words.join(' '));
    const isApart = !items.some((other) => meet(item, other));
    return type && isApart ? asFilter(item, { facet: 'type', type }) : item;
  };
}

/** Restrictions that make a list of a word among them: beside one alone it asks for the result. */
const ENOUGH_LISTED = 2;

/** "Val. pubblico, perf., ind., pira": among the other tables "ind." is the one of individual objectives. */
function asListedSection(items: readonly Item[]): (item: Item) => Item {
  const sections = items.filter((item) => atomsIn(item).some(({ facet }) => facet === 'section')).length;
  return (item) =>
    sections >= ENOUGH_LISTED && item.words.join(' ') === 'ind'
      ? asFilter(item, { facet: 'section', section: 'individual' })
      : item;
}

function isRowWord(item: Item): boolean {
  const operator = operatorOf(item);
  const isRows = item.concepts.some(({ role }) => role === 'head') || isSignal(item, 'count');
  return isRows || atomsIn(item).length > 0 || operator !== null;
}

/** "… del portale", "… di un hub": what is made. */
function isOfSomething(item: Item, items: readonly Item[]): boolean {
  const of = items.find((other) => other.from === item.to);
  if (!of || !OF.test(of.words.join(' '))) return false;
  const next = items.find((other) => other.from >= of.to && !isEmpty(other));
  return (
    next?.concepts.some(({ role }) => role === 'topic' || role === 'common' || role === 'unknown') ?? false
  );
}

const OF = /^(?:di|del|dello|della|dell|dei|degli|delle|un|una)$/;

/**
 * "Realizzazione fisica ma non finanziaria", "quelli solo fisici": the adjective of a type, where the type is named or
 * rows are what it is said of; "solo" takes the other away.
 */
function withAdjectives(items: readonly Item[]): Item[] {
  const isNamed = items.some((item) =>
    atomsIn(item).some((atom) => atom.facet === 'type' && atom.type.startsWith(NOUN)),
  );
  const isSaid = (item: Item) => adjectiveOf(item) !== undefined && atomsIn(item).length === 0;
  if (!isNamed && !items.some((item) => isSaid(item) && isSaidOfRows(item, items))) return [...items];
  return items.map((item) => {
    const adjective = adjectiveOf(item);
    if (adjective && isSaid(item)) return asFilter(item, { facet: 'type', type: `${NOUN} ${adjective}` });
    const next = items.find((other) => other.from === item.to);
    const alone = operatorOf(item) === 'only' && next ? adjectiveOf(next) : undefined;
    const other = [...ADJECTIVES.values()].find((one) => one !== alone);
    if (!alone || !other) return item;
    const atom: Atom = { facet: 'type', type: `${NOUN} ${other}` };
    return { ...item, concepts: [{ role: 'filter', atom, strength: 'strong', not: true }] };
  });
}

const NOUN = 'realizzazione';

function adjectiveOf(item: Item): string | undefined {
  return ADJECTIVES.get(stem(item.words.join(' ')));
}

/** "Indicatori fisici", "quelli solo fisici", "realizzazione solo fisica". */
function isSaidOfRows(item: Item, items: readonly Item[]): boolean {
  const before = items.findLast((other) => other.to <= item.from && operatorOf(other) !== 'only');
  return (
    stem(item.words.join(' ')) === stem('fisica') &&
    before !== undefined &&
    (before.words.at(-1) === NOUN ||
      before.concepts.some(({ role }) => role === 'head' || role === 'reference'))
  );
}

const ADJECTIVES = new Map(['fisica', 'finanziaria'].map((word) => [stem(word), word]));

/** "Senza causa · esterna", "hanno causa · interna": the cause that is meant is said by its adjective. */
function asOneCause(items: readonly Item[]): (item: Item) => Item {
  return (item) => {
    const before = items.find((other) => other.to === item.from);
    if (isAdjective(item) && before && namesCause(before))
      return asFilter(item, {
        facet: 'cause',
        cause: item.words[0]?.startsWith('est') ? 'external' : 'internal',
      });
    const next = items.find((other) => other.from === item.to);
    if (!namesCause(item) || !next || !isAdjective(next)) return item;
    if (WITHOUT.test(item.words[0] ?? ''))
      return { ...item, concepts: [{ role: 'operator', operator: 'except' }] };
    return {
      ...item,
      concepts: item.concepts.filter(
        (concept) => concept.role !== 'filter' || concept.atom.facet !== 'cause',
      ),
    };
  };
}

function namesCause(item: Item): boolean {
  return atomsIn(item).some(({ facet }) => facet === 'cause');
}

const WITHOUT = /^(?:senza|priv[oaie]|non|manca|nn)$/;

/** "Esterna", "interne" alone. */
function isAdjective(item: Item): boolean {
  return item.words.length === 1 && /^(?:est|int)ern[aeoi]$/.test(item.words[0] ?? '');
}

/** "Indicatori per le imprese", "valore pubblico che non riguarda le imprese": whom rows are for, where no more is said. */
function asBeneficiary(items: readonly Item[]): (item: Item) => Item {
  const isPlain = items.every((item) => topicWords(item).length === 0 || isTerritory(item));
  return (item) => {
    const name = item.words.join(' ');
    const before = items.findLast((other) => other.to <= item.from && !isArticle(other));
    if (
      !isPlain ||
      !(name === 'imprese' || isTerritory(item)) ||
      !before ||
      !FOR.test(before.words.join(' '))
    )
      return item;
    const rows = items.findLast((other) => other.to <= before.from && !isSmall(other));
    return rows && namesRows(rows) ? asFilter(item, { facet: 'beneficiary', name }) : item;
  };
}

const FOR = /^(?:per|riguard(?:a|ano|ante|anti)|interess(?:a|ano)|a favore|alle|al|serv(?:e|ono))$/;

function isTerritory({ words }: Item): boolean {
  return words.join(' ') === 'territorio';
}

function isArticle({ words }: Item): boolean {
  return /^(?:il|la|le|i|gli)$/.test(words.join(' '));
}

/** Stands between rows and whom they are for: "che non", "rivolti". */
function isSmall(item: Item): boolean {
  return isEmpty(item) || operatorOf(item) === 'not' || item.words.join(' ') === 'che';
}

function namesRows(item: Item): boolean {
  return (
    item.concepts.some(({ role }) => role === 'head') ||
    atomsIn(item).some((atom) => atom.facet === 'section' && atom.section === 'public-value')
  );
}

/** "Quanti ne condivide Formaper con altri?": of one centre, its rows that another answers for too. */
function asShared(items: readonly Item[]): (item: Item) => Item {
  const centres = new Set(
    items.flatMap((item) => atomsIn(item).flatMap((atom) => (atom.facet === 'centre' ? [atom.name] : []))),
  );
  return (item) =>
    centres.size === 1 && SHARED.test(item.words.join(' '))
      ? asFilter(item, { facet: 'several-centres' })
      : item;
}

const SHARED = /^(?:condivi(?:de|dono|diamo|s[oaie])|(?:in )?condivisione|in comune)$/;

/** "Né causa né nota": what is denied is that the report gives one. */
function asLackedCause(items: readonly Item[]): (item: Item) => Item {
  return (item) => {
    const before = items.find((other) => other.to === item.from);
    const isDenied = before !== undefined && operatorOf(before) === 'nor' && CAUSE.test(item.words.join(' '));
    const atom: Atom = { facet: 'cause', cause: 'not-stated' };
    return isDenied ? { ...item, concepts: [{ role: 'filter', atom, strength: 'strong', not: true }] } : item;
  };
}

const CAUSE = /^(?:caus[ae]|motiv[oi]|spiegazion[ei]|motivazion[ei])$/;

/**
 * "Quanti hanno una nota · a piè di pagina?": it is rows that are asked for; "né nota né riserva": rows without one.
 */
function ofNotedRows(items: readonly Item[]): (item: Item) => Item {
  return (item) => {
    const before = items.find((other) => other.to === item.from);
    if (before === undefined || !isSignal(item, 'footnote')) return item;
    if (atomsIn(before).some(({ facet }) => facet === 'noted')) return asFiller(item);
    const isDenied = ['nor', 'except'].includes(operatorOf(before) ?? '');
    return isDenied && /^not[ae]$/.test(item.words.join(' ')) ? asFilter(item, { facet: 'noted' }) : item;
  };
}
