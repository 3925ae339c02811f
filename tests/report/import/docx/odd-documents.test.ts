import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { editPart } from './edit-parts.ts';
import { cellOf, doubtOf, draft, readBytes, type readDraft, rowsOf } from './read-draft.ts';
import { cutTables, keepFew, tablesOf } from './redraft.ts';
import { writeDocument } from './write-document.ts';

const ID = 'performance-2.5.2';

/** A small report with a result that stands nowhere else, for what is done to it in the XML; its prose cites notes. */
const SMALL = draft((made) => {
  keepFew(made, [ID]);
  cellOf(made, ID, 'result').lines = ['77'];
  const notes = Array.from({ length: 12 }, (_, at) => at + 1);
  made.blocks.unshift({ kind: 'paragraph', lines: ['Premessa'], notes });
});
const MARKED = await writeDocument(SMALL);

const RUN = /<w:r>(?:(?!<w:r>).)*<w:t[^>]*>7<\/w:t><\/w:r><w:r>(?:(?!<w:r>).)*<w:t[^>]*>7<\/w:t><\/w:r>/;

/** The marked result with other XML in its place. */
function withResult(xml: string): Uint8Array {
  return editPart(MARKED, 'word/document.xml', (document) => document.replace(RUN, () => xml));
}

function resultOf(bytes: Uint8Array) {
  const index = readBytes(bytes);
  const row = index.indicators.find(({ id }) => id === ID);
  return { result: row?.result, notes: row?.footnotes, doubts: row?.uncertainties.map(doubtOf) };
}

function problemOf(bytes: Uint8Array): string {
  try {
    readBytes(bytes);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'read';
}

const t = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const RAISED = '<w:vertAlign w:val="superscript"/>';

describe('what Word shows is what is read', () => {
  test.each<[string, string, string, number[]]>([
    ['a footnote’s number that was only raised', t('2') + t('9', RAISED), '2', [9]],
    ['one raised in two runs', t('2') + t('1', RAISED) + t('2', RAISED), '2', [12]],
    ['a square metre', t('50 m') + t('2', RAISED), '50 m2', []],
    ['hidden words', t('127') + t(' (bozza 131)', '<w:vanish/>'), '127', []],
    [
      'words that a property only names',
      t('127', '<w:vanish w:val="0"/><w:strike w:val="false"/>'),
      '127',
      [],
    ],
    ['small letters shown as capitals', t('Si e no', '<w:caps/>'), 'SI E NO', []],
    ['a sign of the symbol font', `<w:r><w:sym w:font="Symbol" w:char="F0A3"/></w:r>${t('10')}`, '≤10', []],
    ['a hyphen that holds its words together', `${t('1')}<w:r><w:noBreakHyphen/></w:r>${t('2')}`, '1-2', []],
    [
      'soft hyphens and breaks',
      '<w:r><w:t>pia</w:t><w:softHyphen/><w:t>no</w:t><w:br/><w:t>B</w:t><w:tab/><w:t>C</w:t></w:r>',
      'piano B C',
      [],
    ],
    [
      'a field’s result, not its code',
      `<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>${t('127')}`,
      '127',
      [],
    ],
    [
      'a shape once, of the two ways to draw it',
      `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:t>127</w:t></mc:Choice><mc:Fallback><w:t>127</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      '127',
      [],
    ],
    [
      'a formula',
      '<m:oMath xmlns:m="m"><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      '10 2',
      [],
    ],
    ['entities', t('&lt;=5 &amp; più'), '<=5 & più', []],
    [
      'a link and a content control',
      `<w:hyperlink>${t('12')}</w:hyperlink><w:sdt><w:sdtContent>${t('7')}</w:sdtContent></w:sdt>`,
      '127',
      [],
    ],
    [
      'the look it had before',
      '<w:r><w:rPr><w:rPrChange><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>127</w:t></w:r>',
      '127',
      [],
    ],
  ])('%s', (_, xml, result, notes) => {
    expect(resultOf(withResult(xml))).toEqual({ result, notes, doubts: [] });
  });

  test('a raised figure that is no footnote is no part of a value, and a doubt', () => {
    expect(resultOf(withResult(t('2') + t('99', RAISED)))).toEqual({
      result: '2',
      notes: [],
      doubts: [{ code: 'unresolved-footnote', field: 'footnotes', words: '99' }],
    });
  });

  test('a text box’s words stand before the paragraph that it hangs on', () => {
    const box = `<w:r><w:pict><w:txbxContent><w:p><w:pPr><w:pStyle w:val="x"/></w:pPr>${t('dato')}</w:p></w:txbxContent></w:pict></w:r>`;
    expect(resultOf(withResult(box + t('127'))).result).toBe('dato 127');
  });
});

describe('what makes a figure unsure is refused, with its place', () => {
  const tables = tablesOf(SMALL).map(({ rows }) => rows.findIndex(({ id }) => id === ID) + 1);
  const table = tables.findIndex((row) => row > 0);
  const place = `table ${table + 1}, row ${tables[table]}`;

  test.each([
    ['crossed out', t('127', '<w:strike/>') + t('131'), 'crossed-out words'],
    ['inserted', `<w:ins>${t('131')}</w:ins>`, 'tracked changes'],
    ['deleted', `<w:del><w:r><w:delText>127</w:delText></w:r></w:del>${t('131')}`, 'tracked changes'],
    ['moved', `<w:moveFrom>${t('127')}</w:moveFrom>`, 'tracked changes'],
    [
      'a tick of a symbol font',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      'a symbol that is no letter',
    ],
    ['an endnote', `${t('127')}<w:r><w:endnoteReference w:id="1"/></w:r>`, 'endnotes'],
    [
      'a footnote with its own mark',
      '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>',
      'a mark of its own',
    ],
    [
      'a table in a cell',
      '</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>127</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p>',
      'a table inside a cell',
    ],
  ])('%s', (_, xml, problem) => {
    expect(problemOf(withResult(xml))).toMatch(new RegExp(`^ReportDocumentError: ${place}: .*${problem}`));
  });
});

describe('a document that is no report of ours', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(45_000_000) });
  const parts = Object.fromEntries(
    Array.from({ length: 3_001 }, (_, at) => [`word/media/${at}.png`, strToU8('')]),
  );

  test.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(0), /no \.docx that can be read/],
    ['text', strToU8('Relazione'), /no \.docx that can be read/],
    ['cut', MARKED.slice(0, MARKED.length / 2), /no \.docx that can be read/],
    [
      'an archive of something else',
      zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
      /no \.docx that can be read/,
    ],
    [
      'in the old format, or locked',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      /password, or in the old \.doc format/,
    ],
    ['with macros', zipSync({ 'word/vbaProject.bin': strToU8('x') }), /holds macros/],
    ['a bomb', bomb, /would unpack to more than 40 MB/],
    ['of too many parts', zipSync(parts), /too many parts/],
    [
      'with XML that does not close',
      editPart(MARKED, 'word/document.xml', (xml) => xml.slice(0, -20)),
      /no \.docx that can be read/,
    ],
    [
      'with entities of its own',
      editPart(MARKED, 'word/document.xml', (xml) =>
        xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document'),
      ),
      /declares a document type/,
    ],
    [
      'with an entity that nobody declared',
      editPart(MARKED, 'word/document.xml', (xml) => xml.replace('Relazione', '&boom;')),
      /no \.docx that can be read/,
    ],
    [
      'with a footnote that is not there',
      editPart(MARKED, 'word/footnotes.xml', (xml) => xml.replace('w:id="7"', 'w:id="700"')),
      /footnote 7 has no text/,
    ],
    [
      'with cells over a million columns',
      editPart(MARKED, 'word/document.xml', (xml) =>
        xml.replace('w:gridSpan w:val="2"', 'w:gridSpan w:val="1000000"'),
      ),
      /table \d+, row \d+: more than 100 columns/,
    ],
  ])('%s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toMatch(problem);
    expect(problemOf(bytes)).toMatch(/^ReportDocumentError: [^\n]+$/);
  });

  test.each<[string, Parameters<typeof readDraft>[0], RegExp]>([
    [
      'without a section',
      (made) => {
        made.blocks = made.blocks.filter(
          (block) => block.kind !== 'paragraph' || !block.lines[0]?.startsWith('OBIETTIVI INDIVIDUALI'),
        );
      },
      /the document has no heading "OBIETTIVI INDIVIDUALI ANNUALI PER AREA"/,
    ],
    [
      'with a section without rows',
      (made) => {
        made.blocks = made.blocks.filter(
          (block) => block.kind !== 'table' || !block.rows.some(({ id }) => id?.startsWith('individual')),
        );
      },
      /no table row found under the heading "OBIETTIVI INDIVIDUALI/,
    ],
    [
      'with a head that lacks the target',
      (made) => {
        for (const { cells } of rowsOf(made).filter(({ isHead }) => isHead))
          for (const each of cells) if (/target/i.test(each.lines.join(' '))) each.lines = ['Atteso'];
      },
      /^ReportDocumentError: table 2, row 1: the table's head has no column for: target;/,
    ],
    [
      'with two columns for the result',
      (made) => {
        for (const { cells } of rowsOf(made).filter(({ isHead }) => isHead))
          for (const each of cells)
            if (/tipologia/i.test(each.lines.join(' '))) each.lines = ['Risultato 2022'];
      },
      /^ReportDocumentError: table 6, row 2: the table's head has columns for the same thing: "Risultato 2022", "RISULTATO";/,
    ],
    [
      'with rows and no head at all',
      (made) => {
        for (const table of tablesOf(made)) table.rows = table.rows.filter(({ isHead }) => !isHead);
      },
      /^ReportDocumentError: table 2, row 1: the table has no head;/,
    ],
    [
      'with a table that goes on with other cells',
      (made) => {
        cutTables(made, { rows: 1, width: 700 });
        const [, , next] = tablesOf(made);
        for (const row of next?.rows ?? []) row.cells.splice(2, 1);
      },
      /^ReportDocumentError: table 3, row 1: the table has no head;/,
    ],
    [
      'with rows under no theme',
      (made) => {
        made.blocks = made.blocks.filter(
          (block) => block.kind !== 'paragraph' || !block.lines[0]?.startsWith('SEMPLIFICAZIONE'),
        );
      },
      /^ReportDocumentError: table 2, row 2: stands under no strategic theme;/,
    ],
    [
      'with a caption cut short',
      (made) => {
        for (const { cells } of rowsOf(made))
          if (cells[0]?.lines[0] === 'Missione') cells[1] = { ...cells[0], lines: ['016'], span: 9 };
      },
      /^ReportDocumentError: table \d+, row \d+: stands under a caption that is not whole: "Missione 016/,
    ],
  ])('%s', async (_, change, problem) => {
    expect(problemOf(await writeDocument(draft(change)))).toMatch(problem);
  });

  test('a property: whatever is cut out of it, it is read or refused in one line', () => {
    const place = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 400 }),
    });
    const damaged = fc.record({
      part: fc.constantFrom('document', 'footnotes', 'numbering', 'styles'),
      place,
    });
    fc.assert(
      fc.property(damaged, ({ part, place: { at, length } }) => {
        const bytes = editPart(MARKED, `word/${part}.xml`, (xml) => {
          const from = Math.floor(at * (xml.length - length));
          return xml.slice(0, from) + xml.slice(from + length);
        });
        expect(problemOf(bytes)).toMatch(/^read$|^ReportDocumentError: [^\n]+$/);
      }),
      { numRuns: 120, seed: 11 },
    );
  });
});
