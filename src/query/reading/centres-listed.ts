import { asFiller, asFilter, atomsIn, type Item, isSignal, operatorOf } from './item.ts';
import type { ReadingVocabulary } from './vocabulary.ts';

/**
 * "Chi va meglio tra personale e risorse?", "ambiente contro innovazione": where centres are set side by side, each by any
 * name that it goes by, though the word alone would be a budget or a topic.
 */
export function centresListed(items: readonly Item[], { announced }: ReadingVocabulary): Item[] {
  const memberAt = (at: number): Member | null => {
    const item = items[at];
    const name = item && centreOf(item);
    if (name) return { from: at, to: at + 1, name, isKnown: true };
    const behind = items.slice(at, at + LONGEST);
    const found = item
      ? announced.match(
          behind.flatMap(({ words }) => words),
          0,
        )
      : null;
    const [meant] = found?.means ?? [];
    if (!found || meant?.role !== 'filter' || meant.atom.facet !== 'centre') return null;
    const to = behind.findIndex((_, index) => lengthOf(behind.slice(0, index + 1)) === found.length);
    return to < 0 ? null : { from: at, to: at + to + 1, name: meant.atom.name, isKnown: false };
  };
  const isCompared = items.some((item) => COMPARING.some((signal) => isSignal(item, signal)));
  for (let at = 0; at < items.length; at++) {
    const isAmong = AMONG.test(items[at]?.words.join(' ') ?? '');
    const members = listAt(items, isAmong ? at + 1 : at, memberAt);
    const names = new Set(members.map(({ name }) => name));
    const isList = names.size > 1 && members.some(({ isKnown }) => !isKnown);
    const isMeant = (isAmong && isCompared) || members.some(({ isKnown }) => isKnown);
    if (
      isList &&
      isMeant &&
      !speaksOfBudget(items, members) &&
      (isCompared || isAmong || joinsByChoice(items, members))
    )
      return asCentres(items, members);
  }
  return [...items];
}

interface Member {
  from: number;
  to: number;
  name: string;
  /** A centre already, whatever stands beside it. */
  isKnown: boolean;
}

/** Items that a centre's name is made of, at most. */
const LONGEST = 5;
const AMONG = /^(?:tra|fra)$/;
const COMPARING = ['who', 'centre-head', 'compare', 'difference', 'best', 'worst', 'most', 'fewest'] as const;
const ARTICLE = /^(?:il|lo|la|l|i|gli|le)$/;

/** Centres joined by "e", "o", "contro" or a comma, from here on; none where another word stands among them. */
function listAt(items: readonly Item[], start: number, memberAt: (at: number) => Member | null): Member[] {
  const members: Member[] = [];
  for (let at = start; at < items.length; ) {
    if (ARTICLE.test(items[at]?.words.join(' ') ?? '')) {
      at++;
      continue;
    }
    const member = memberAt(at);
    if (!member) return [];
    members.push(member);
    const next = items[member.to];
    if (next && joins(next)) at = member.to + 1;
    else if (next && next.from > (items[member.to - 1]?.to ?? 0)) at = member.to;
    else return members;
  }
  return [];
}

function joins(item: Item): boolean {
  const operator = operatorOf(item);
  return operator === 'and' || operator === 'or' || isSignal(item, 'compare');
}

/** "Il budget tra start up e innovazione": of lines that are called so. */
function speaksOfBudget(items: readonly Item[], members: readonly Member[]): boolean {
  return items.some(
    (item, at) =>
      (isSignal(item, 'budget') || isSignal(item, 'budget-use')) &&
      !members.some(({ from, to }) => at >= from && at < to),
  );
}

function joinsByChoice(items: readonly Item[], members: readonly Member[]): boolean {
  const [first] = members;
  const between = items.slice(first?.to ?? 0, members.at(-1)?.from ?? 0);
  return between.some((item) => operatorOf(item) === 'or');
}

function asCentres(items: readonly Item[], members: readonly Member[]): Item[] {
  return items.map((item, at) => {
    const member = members.find(({ from, to }) => at >= from && at < to);
    if (!member) return item;
    return at === member.from ? asFilter(item, { facet: 'centre', name: member.name }) : asFiller(item);
  });
}

function centreOf(item: Item): string | null {
  const [atom] = atomsIn(item);
  return atom?.facet === 'centre' ? atom.name : null;
}

function lengthOf(items: readonly Item[]): number {
  return items.reduce((sum, { words }) => sum + words.length, 0);
}
