import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctWords, printedWords } from '../../../src/query/reading/printed-words.ts';
import { loadCorpus } from '../../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { wordsOf } from '../../../src/report/topic-index.ts';

describe('the words of many texts', () => {
  const character = fc.constantFrom(
    ..."aàbz09 \t\u00a0’'´¨.-,/%()–ΑΣ",
    'l\u2019',
    "'23",
    '\u0300',
    'Vi.Vi.',
    'ﬁ',
  );
  const text = fc.array(character, { maxLength: 30 }).map((parts) => parts.join(''));

  it('are those of each', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        expect([...distinctWords(texts)].sort()).toEqual([...new Set(texts.flatMap(wordsOf))].sort());
      }),
    );
  });

  it('are those of each text of the reports', () => {
    for (const { text: lines } of loadCorpus(PROJECT_DATA).years.values())
      expect([...distinctWords(lines)].sort()).toEqual([...new Set(lines.flatMap(wordsOf))].sort());
  });
});

it('gathers names, objectives, centres, missions and the words of every text, of all years', () => {
  const { years } = loadCorpus(PROJECT_DATA);
  const found = printedWords(years.values());
  for (const { printed, footnotes } of years.values()) {
    for (const row of printed) {
      expect(found.inNames).toSatisfy((words: ReadonlySet<string>) =>
        wordsOf(row.name).every((word) => words.has(word)),
      );
      expect(found.words).toSatisfy((words: ReadonlySet<string>) =>
        [row.target, row.result, row.algorithm ?? ''].flatMap(wordsOf).every((word) => words.has(word)),
      );
      for (const { name } of row.centres) expect(found.centres).toContain(name);
      if (row.objective !== null) expect(found.objectives).toContain(row.objective);
      if (row.mission !== null) expect(found.missions.get(row.mission.name)).toBe(row.mission.code);
    }
    for (const { text } of footnotes)
      expect(found.words).toSatisfy((words: ReadonlySet<string>) =>
        wordsOf(text).every((word) => words.has(word)),
      );
  }
});
