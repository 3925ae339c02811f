import fc from 'fast-check';
import { EXAMPLES } from '../../intents/examples.ts';

/** The sentences of all intents: what people say, cut to words that can be shuffled. */
export const SAID: readonly string[] = Object.values(EXAMPLES).flatMap(({ says, refuses }) => [
  ...says.map(({ question }) => question),
  ...refuses,
]);

const WORDS = [...new Set(SAID.flatMap((question) => question.split(/\s+/)))];
const TURNS = [
  'e',
  'o',
  'non',
  'né',
  'tranne',
  'solo',
  'senza',
  'sia',
  'che',
  'il secondo',
  'perché?',
  'e quanti',
  'l’ultimo',
  'quelli',
  'anzi',
  'no, intendevo',
  'chi dei due',
  'il peggiore',
  'e gli altri',
  'e i successivi',
  'quell’area',
  'e in totale',
  'tutti e due',
  'torna indietro',
];
const FORMS = [
  '3.1.1',
  'PIRA 4.1.2',
  'nota 12',
  'note 3, 4 e 5',
  'missione 12',
  'prog. 5',
  'M011',
  '2024',
  'nel 2023',
  'entro marzo',
  'sopra 300mila euro',
  'tra 10 e 50%',
  '> 90%',
  '1e999',
  '99999999999999999999',
  '-0',
  '½',
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...TURNS) },
  { weight: 2, arbitrary: fc.constantFrom(...FORMS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'grapheme' }) },
);

/** Words people use, in any order, with odd ones among them. */
export const arbitrarySentence: fc.Arbitrary<string> = fc
  .array(word, { maxLength: 14 })
  .map((words) => words.join(' '));

/** Any text of up to 2,000 characters. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 2000, unit: 'binary' }),
  fc.string({ maxLength: 300, unit: 'grapheme' }),
  fc.string({ maxLength: 300, unit: fc.constantFrom(..."0123456789.,/%€-'’ en".split('')) }),
);
