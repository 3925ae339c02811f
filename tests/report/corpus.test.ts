import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { curatedFaults } from '../../src/report/curated-use.ts';

describe('the report on 2023', () => {
  const corpus = loadCorpus(PROJECT_DATA);
  const rows = corpus.years.get(2023)?.indicators ?? [];
  const count = (section: string, status: string) =>
    rows.filter((row) => row.section === section && row.verdict.status === status).length;
  const reserved = (section: string) =>
    rows.filter(
      (row) => row.section === section && row.verdict.status === 'met' && row.verdict.reservations.length > 0,
    ).length;

  test.each([
    ['public-value', 15, 0, 4, 1],
    ['performance', 34, 1, 7, 3],
    ['individual', 27, 2, 1, 5],
    ['pira', 31, 1, 10, 5],
  ])(
    '%s: %d met, %d in part, %d not met; %d met with reservations',
    (section, met, partially, not, withReservations) => {
      expect(count(section, 'met')).toBe(met);
      expect(count(section, 'partially-met')).toBe(partially);
      expect(count(section, 'not-met')).toBe(not);
      expect(count(section, 'not-assessable')).toBe(0);
      expect(reserved(section)).toBe(withReservations);
    },
  );

  test('six misses have no stated cause, four an external one', () => {
    const kinds = (kind: string) => rows.filter(({ cause }) => cause?.kind === kind).length;
    expect(kinds('not-stated')).toBe(6);
    expect(kinds('external')).toBe(4);
    expect(rows.filter(({ cause }) => cause !== null)).toHaveLength(26);
  });

  test('exactly three overrides stand', () => {
    expect(rows.filter(({ verdict }) => verdict.override !== null)).toHaveLength(3);
  });

  test('every curated entry rests on words that are there, and means one row', () => {
    expect(curatedFaults(corpus)).toEqual([]);
  });
});

describe('loadCorpus', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    mkdirSync(join(folder, 'years'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const copyYear = (name: string) =>
    cpSync(join(PROJECT_DATA, 'years', '2023.json'), join(folder, 'years', name));

  test('reads a folder without curated files and without the text of the report', () => {
    copyYear('2023.json');
    const { latest } = loadCorpus(folder);
    expect(latest.year).toBe(2023);
    expect(latest.text).toEqual([]);
    expect(latest.byId.size).toBe(latest.indicators.length);
  });

  test('says what is wrong and what to do', () => {
    expect(() => loadCorpus(folder)).toThrow(/no indexed year.*import/);
    copyYear('2024.json');
    expect(() => loadCorpus(folder)).toThrow(/2024\.json: holds the year 2023/);
    writeFileSync(join(folder, 'years', '2024.json'), '{"year": 2024}');
    expect(() => loadCorpus(folder)).toThrow(/2024\.json: not an index/);
    writeFileSync(join(folder, 'years', '2024.json'), '{');
    expect(() => loadCorpus(folder)).toThrow(/2024\.json: not JSON/);
  });
});
