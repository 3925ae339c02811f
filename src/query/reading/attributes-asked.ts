import { isWord, type Token } from '../../language/tokens.ts';
import type { Attribute } from '../attribute.ts';
import { conceptsOf, type Item, isEmpty, isSignal, topicWords } from './item.ts';
import { BARE_ATTRIBUTES } from './words/attributes.ts';

/** The properties that a question asks for by themselves, in the order said. */
export function attributesIn(items: readonly Item[], tokens: readonly Token[]): Attribute[] {
  const said = conceptsOf(items, 'attribute').map(({ attribute }) => attribute);
  if (said.length > 0) return [...new Set(said)];
  return asksWho(items) || asksWhoseBudget(items) ? ['centre'] : bare(tokens);
}

/** "Chi ha il budget semplificazione?", "quale area ha i fondi per le start up?": the centres of the line of budget. */
function asksWhoseBudget(items: readonly Item[]): boolean {
  const [first] = items.filter((item) => !isEmpty(item));
  const isOther = items.some((item) =>
    item.concepts.some(
      (concept) =>
        (concept.role === 'signal' && concept.signal !== 'who' && concept.signal !== 'budget') ||
        (concept.role === 'filter' && concept.atom.facet === 'verdict'),
    ),
  );
  return (
    first !== undefined &&
    isSignal(first, 'who') &&
    !isOther &&
    items.some((item) => isSignal(item, 'budget'))
  );
}

/** "Chi ha fatto l'hackathon?", "quali aree lavorano sulla bike economy?": the centres of what is named. */
function asksWho(items: readonly Item[]): boolean {
  const [first] = items.filter((item) => !isEmpty(item));
  const names = items.some((item) => topicWords(item).length > 0);
  return (
    first !== undefined &&
    isSignal(first, 'who') &&
    names &&
    items.every((item) => item === first || item.concepts.every(({ role }) => BESIDE_WHO.includes(role)))
  );
}

const BESIDE_WHO: readonly string[] = ['topic', 'common', 'filler', 'reference', 'unknown', 'operator'];

function bare(tokens: readonly Token[]): Attribute[] {
  const [word = '', ...others] = tokens
    .filter((token) => isWord(token) || NUMBER.test(token.word))
    .map((token) => token.word)
    .filter((one) => !LEADING.includes(one));
  const attribute = others.length === 0 ? BARE_ATTRIBUTES[word] : undefined;
  return attribute === undefined ? [] : [attribute];
}

const NUMBER = /\d/;
const LEADING: readonly string[] = [
  'e',
  'il',
  'lo',
  'la',
  'l',
  'i',
  'gli',
  'le',
  'che',
  'quale',
  'con',
  'ma',
];
