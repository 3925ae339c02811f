import { isWord, type Token } from '../../language/tokens.ts';
import type { Attribute } from '../attribute.ts';
import { conceptsOf, type Item } from './item.ts';
import { BARE_ATTRIBUTES } from './words/attributes.ts';

/** The properties that a question asks for by themselves, in the order said. */
export function attributesIn(items: readonly Item[], tokens: readonly Token[]): Attribute[] {
  const said = conceptsOf(items, 'attribute').map(({ attribute }) => attribute);
  return said.length > 0 ? [...new Set(said)] : bare(tokens);
}

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
