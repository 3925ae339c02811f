import { expect, test } from 'vitest';
import { readLines } from '../../../src/report/import/lines.ts';

test('a byte order mark, any line ends and any spaces', () => {
  expect(
    readLines('\uFEFFuno  due \r\n\r\n tre\u00a0quattro \rcinque ').map(({ number, text }) => [number, text]),
  ).toEqual([
    [1, 'uno due'],
    [2, ''],
    [3, 'tre quattro'],
    [4, 'cinque'],
  ]);
});

test('a lone line without its space is cut; where many lack it, nobody knows', () => {
  const cuts = (text: string) => readLines(text).map(({ cut }) => cut);
  expect(cuts('uno \ncontabilizza\nto \n\ntre ')).toEqual([false, true, false, false, false]);
  expect(cuts('uno \ndue\ntre\nquattro \ncinque ')).toEqual([false, null, null, false, false]);
  expect(cuts('uno\ndue\n\ntre')).toEqual([null, null, false, null]);
});

test('an indented line right under another opens a page', () => {
  const lines = readLines('uno \n due \n\n tre \n\fquattro ');
  expect(lines.map(({ opensPage }) => opensPage)).toEqual([false, true, false, false, true]);
  expect(lines.map(({ indented }) => indented)).toEqual([false, true, false, true, true]);
});
