import { expect, test } from 'vitest';
import { remember, rememberFor } from '../../src/language/remember.ts';

test('makes what it makes of a text once', () => {
  const read: string[] = [];
  const lengthOf = remember((text) => {
    read.push(text);
    return text.length;
  });
  expect(['uno', 'due!', 'uno'].map(lengthOf)).toEqual([3, 4, 3]);
  expect(read).toEqual(['uno', 'due!']);
});

test('makes what it makes of a value once, and for an equal one anew', () => {
  const [one, equal] = [{ name: 'uno' }, { name: 'uno' }];
  const read: object[] = [];
  const nameOf = rememberFor((value: { name: string }) => {
    read.push(value);
    return null;
  });
  expect([one, one, equal].map(nameOf)).toEqual([null, null, null]);
  expect(read).toEqual([one, equal]);
  expect(read[1]).toBe(equal);
});
