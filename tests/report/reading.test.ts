import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { normalize } from '../../src/language/normalize.ts';
import { loadCentres } from '../../src/report/centres.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { exportYear } from '../../src/report/export-year.ts';
import { SECTIONS } from '../../src/report/record.ts';

/**
 * The 2023 report, typed by hand from the text by readers who never saw what the importer makes of it, in the
 * names of the export. The reservations there are the readers' remarks, in their own words: not compared.
 */
const readingSchema = z.array(z.record(z.string(), z.unknown()));
const noteSchema = z.array(z.strictObject({ number: z.number(), text: z.string(), line: z.number() }));
const NOT_COMPARED = new Set(['reservations']);

const year = loadCorpus(PROJECT_DATA).years.get(2023);
const exported = year ? exportYear(year) : [];
const spellings = new Map(
  loadCentres(PROJECT_DATA).flatMap(({ name, spellings: printed }) =>
    printed.map((each) => [normalize(each), name]),
  ),
);

function readingOf<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(`reading/${file}.json`, import.meta.url), 'utf8')));
}

/** Readers type a centre as it is printed; the export names it once for all. */
function underOneName(centres: unknown): unknown {
  return z
    .array(z.string())
    .parse(centres)
    .map((centre) => spellings.get(normalize(centre)) ?? centre);
}

describe('every field of every row, against a reading by hand', () => {
  test.each(SECTIONS)('%s', (section) => {
    const rows = exported.filter((row) => row.section === section);
    const reading = readingOf(section, readingSchema);
    expect(rows).toHaveLength(reading.length);
    const differences = reading.flatMap((typed, index) => {
      const row = new Map<string, unknown>(Object.entries(rows[index] ?? {}));
      return Object.entries(typed)
        .filter(([field]) => !NOT_COMPARED.has(field))
        .map(([field, value]) => ({
          row: `${section} line ${typed.line} ${field}`,
          typed: field === 'centres' ? underOneName(value) : value,
          read: row.get(field),
        }))
        .filter(({ typed: value, read }) => JSON.stringify(value) !== JSON.stringify(read));
    });
    expect(differences).toEqual([]);
  });

  test('no field is compared with itself: each is filled somewhere and empty or other elsewhere', () => {
    const reading = SECTIONS.flatMap((section) => readingOf(section, readingSchema));
    const fields = new Set(reading.flatMap((row) => Object.keys(row)));
    const constant = [...fields].filter(
      (field) => new Set(reading.map((row) => JSON.stringify(row[field]))).size < 2,
    );
    expect(constant).toEqual([]);
  });
});

test('every footnote, against the same reading', () => {
  const typed = [...readingOf('footnotes-1-22', noteSchema), ...readingOf('footnotes-23-41', noteSchema)];
  const read = (year?.footnotes ?? []).map(({ number, text, lines }) => ({
    number,
    text,
    line: lines?.from,
  }));
  expect(typed).toHaveLength(41);
  expect(read).toEqual(typed);
});
