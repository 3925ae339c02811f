import { expect, test } from 'vitest';
import { standsIn } from '../../src/report/matching.ts';

test.each([
  ['23', '23', true],
  ['23', 'n. 23 utenti', true],
  ['23', '1.023', false],
  ['23', '230', false],
  ['23', '23,5', false],
  ['55%', '55%', true],
  ['5%', '55%', false],
  ['-', '-', true],
  ['-', 'PAT-LIB', false],
  ['-10%', '-10%', true],
  ['attivita slittata', 'No (ATTIVITÀ slittata nel 2024)', true],
  ['parte', 'partenza', false],
  ['l’adesione', "l'adesione al progetto", true],
  ['No', 'Non avviata', false],
])('"%s" stands in "%s": %s', (words, text, expected) => {
  expect(standsIn(words, text)).toBe(expected);
});
