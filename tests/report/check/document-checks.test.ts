import { describe, expect, test } from 'vitest';
import { loadCentres } from '../../../src/report/centres.ts';
import type { YearCheck, YearSubject } from '../../../src/report/check/finding.ts';
import { footnoteCheck } from '../../../src/report/check/footnotes.ts';
import { PrintedDocument } from '../../../src/report/check/printed-document.ts';
import { provenanceCheck } from '../../../src/report/check/provenance.ts';
import { YEAR_CHECKS } from '../../../src/report/check/run-checks.ts';
import { sourceCheck } from '../../../src/report/check/source.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { readRows } from '../../../src/report/import/docx/read-report-document.ts';
import type { Indicator, YearIndex } from '../../../src/report/record.ts';
import { draft, readBytes } from '../import/docx/read-draft.ts';
import { writeDocument } from '../import/docx/write-document.ts';

const BYTES = await writeDocument(draft());
const PRINTED = new PrintedDocument(readRows(BYTES));
const STORED = JSON.stringify(readBytes(BYTES));

function subject(edit: (index: YearIndex) => void = () => {}): YearSubject {
  const index: YearIndex = JSON.parse(STORED);
  edit(index);
  return {
    index,
    text: null,
    document: { bytes: BYTES, printed: PRINTED },
    centres: loadCentres(PROJECT_DATA),
  };
}

function row(index: YearIndex, id: string): Indicator {
  const found = index.indicators.find((each) => each.id.startsWith(id));
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

function messages(check: YearCheck, edit?: (index: YearIndex) => void): string[] {
  return check.run(subject(edit)).map(({ where, message }) => `${where}: ${message}`);
}

test('a year that was read out of Word has no faults', () => {
  const findings = YEAR_CHECKS.flatMap((check) => check.run(subject()));
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(findings.map(({ where }) => where)).toEqual(
    new Array(3).fill(expect.stringMatching(/^reports\/2023\/relazione\.docx \(table \d+, row \d+\) pira-/)),
  );
});

describe('provenance', () => {
  test.each<[string, (index: YearIndex) => void, RegExp]>([
    [
      'another figure',
      (index) => Object.assign(row(index, 'performance-2.5.2'), { result: '172' }),
      /^performance-2\.5\.2 \(table \d+, row \d+\): the words of result are not/,
    ],
    [
      'a centre left out',
      (index) => row(index, 'performance-2.1.2').centres.pop(),
      /no field holds these words of the row: "Promos"/,
    ],
    [
      'the place of another row',
      (index) =>
        Object.assign(row(index, 'performance-2.5.2'), {
          tableRows: row(index, 'performance-2.5.3').tableRows,
        }),
      /are not in the row's lines/,
    ],
    [
      'a place that is not there',
      (index) => Object.assign(row(index, 'performance-2.5.2'), { tableRows: [{ table: 99, row: 1 }] }),
      /the words of code are not/,
    ],
    [
      'another amount',
      (index) => Object.assign(row(index, 'pira-2.4.4'), { programmeBudget: 22_043_747 }),
      /programmeBudget are not above the row: "€ 22\.043\.747"/,
    ],
    [
      'an objective of a table below',
      (index) => Object.assign(row(index, 'performance-2.5.2'), { objective: 'STRUMENTI DIGITALI' }),
      /objective are not above the row/,
    ],
  ])('finds %s', (_, edit, message) => {
    expect(messages(provenanceCheck, edit).join('\n')).toMatch(message);
  });
});

describe('source and footnotes', () => {
  test('find a field that was edited, and a row that the document has not', () => {
    const edit = (index: YearIndex) => {
      row(index, 'performance-2.5.2').result = '131';
      index.indicators.push({ ...row(index, 'performance-2.5.2'), id: 'performance-9.9.9' });
    };
    expect(messages(sourceCheck, edit)).toEqual([
      'years/2023.json performance-2.5.2: result not as the report has it',
      'years/2023.json performance-9.9.9: the report has no such row',
    ]);
  });

  test('leave alone what came by hand', () => {
    const edit = (index: YearIndex) => {
      const { tableRows: _, ...byHand } = row(index, 'performance-2.5.2');
      index.indicators.push({ ...byHand, id: 'performance-9.9.9', footnotes: [42] });
      index.footnotes.push({ number: 42, text: 'Aggiunta.', lines: null, indicator: 'performance-9.9.9' });
    };
    expect([sourceCheck, provenanceCheck, footnoteCheck].flatMap((check) => messages(check, edit))).toEqual(
      [],
    );
  });

  test('find a footnote with other words', () => {
    const edit = (index: YearIndex) => {
      const [note] = index.footnotes;
      if (note) note.text = note.text.replace('prodotti', 'servizi');
    };
    expect(messages(footnoteCheck, edit)).toEqual(['footnote 1: is not as the document has it']);
    expect(messages(sourceCheck, edit)).toEqual(['years/2023.json: footnotes not as the report has them']);
  });

  test('find a document that is another, cannot be read, or is gone', () => {
    const other = (document: YearSubject['document']) =>
      sourceCheck.run({ ...subject(), document })[0]?.message;
    expect(other({ bytes: BYTES.slice(1), printed: null })).toMatch(
      /not the one that the index was read from/,
    );
    expect(other(null)).toMatch(/missing/);
  });
});
