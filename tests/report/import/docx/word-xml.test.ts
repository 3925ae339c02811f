import { describe, expect, test } from 'vitest';
import { readWordDocument } from '../../../../src/report/import/docx/read-word-document.ts';

const XML = (body: string) => `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`;
const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;
const inList = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering>
  <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '•')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}${level(2, 'decimal', '%1.%2.%3')}</w:abstractNum>
  <w:num w:numId="10"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="11"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="12"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="20"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="30"><w:abstractNumId w:val="3"/></w:num>
</w:numbering>`;
const STYLES = `<w:styles>
  <w:style w:type="paragraph" w:styleId="Titolo1"><w:name w:val="heading 1"/><w:rPr><w:caps/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Mio"><w:basedOn w:val="Titolo1"/><w:rPr><w:caps w:val="0"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Parti"><w:pPr><w:numPr><w:numId w:val="10"/></w:numPr></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Rimando"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
  <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
</w:styles>`;

function read(body: string, footnotes: string | null = null) {
  return readWordDocument({ document: XML(body), footnotes, numbering: NUMBERING, styles: STYLES });
}

function linesOf(body: string): string[] {
  return read(body).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.paragraph.lines : []));
}

describe('the numbers of lists', () => {
  test.each<[string, string[], string[]]>([
    ['from one', [p('Sì', inList(10)), p('No', inList(10))], ['1. Sì', '2. No']],
    ['on from another list of the family', [p('a', inList(10)), p('b', inList(11))], ['1. a', '2. b']],
    [
      'anew where the list says so',
      [p('a', inList(10)), p('b', inList(12)), p('c', inList(12))],
      ['1. a', '1. b', '2. c'],
    ],
    [
      'a level deeper, and back',
      [
        p('a', inList(10)),
        p('b', inList(10, 1)),
        p('c', inList(10, 1)),
        p('d', inList(10)),
        p('e', inList(10, 1)),
      ],
      ['1. a', 'a) b', 'b) c', '2. d', 'a) e'],
    ],
    [
      'none for a bullet, nor for a list that is not there',
      [p('a', inList(20)), p('b', inList(99))],
      ['a', 'b'],
    ],
    ['by style', [p('a', '<w:pStyle w:val="Parti"/>')], ['1. a']],
    [
      'none where the paragraph leaves its style’s list',
      [p('a', `<w:pStyle w:val="Parti"/>${inList(0)}`)],
      ['a'],
    ],
    ['counted, and not shown, before nothing', [p('', inList(10)), p('a', inList(10))], ['', '2. a']],
    [
      'of several levels as a code, even before nothing',
      [p('x', inList(30)), p('y', inList(30, 1)), p('', inList(30, 2)), p('', inList(30, 2))],
      ['1 x', '1.1 y', '1.1.1', '1.1.2'],
    ],
  ])('%s', (_, paragraphs, lines) => {
    expect(linesOf(paragraphs.join(''))).toEqual(lines);
  });
});

describe('styles', () => {
  test.each([
    ['Titolo1', 'Obiettivi', true, 'OBIETTIVI'],
    ['Mio', 'Obiettivi', true, 'Obiettivi'],
    ['A', 'in cerchio', false, 'in cerchio'],
    ['manca', 'Testo', false, 'Testo'],
  ])('%s', (style, text, isHeading, line) => {
    const [block] = read(p(text, `<w:pStyle w:val="${style}"/>`)).blocks;
    expect(block).toMatchObject({ paragraph: { isHeading, lines: [line] } });
  });

  test('a level of its own makes a heading, the tenth is none', () => {
    const levels = read(p('a', '<w:outlineLvl w:val="1"/>') + p('b', '<w:outlineLvl w:val="9"/>')).blocks;
    expect(levels).toMatchObject([{ paragraph: { isHeading: true } }, { paragraph: { isHeading: false } }]);
  });

  test('a raised figure by a character’s style', () => {
    const run = '<w:r><w:rPr><w:rStyle w:val="Rimando"/></w:rPr><w:t>9</w:t></w:r>';
    const [block] = read(`<w:p><w:r><w:t>2</w:t></w:r>${run}</w:p>`).blocks;
    expect(block).toMatchObject({ paragraph: { lines: ['2'], raised: [9] } });
  });
});

describe('footnotes', () => {
  const cite = (id: string) => `<w:p><w:r><w:footnoteReference w:id="${id}"/></w:r></w:p>`;
  const note = (id: string, ...texts: string[]) =>
    `<w:footnote w:id="${id}">${texts.map((text) => p(text)).join('')}</w:footnote>`;

  test('are numbered by where they are cited, not by their ids', () => {
    const { blocks, notes } = read(
      cite('7') + cite('2'),
      `<w:footnotes>${note('2', 'due')}${note('7', 'sette,', 'ancora')}</w:footnotes>`,
    );
    expect(notes).toEqual(['sette, ancora', 'due']);
    expect(blocks).toMatchObject([{ paragraph: { notes: [1] } }, { paragraph: { notes: [2] } }]);
  });
});

describe('tables', () => {
  const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const GRID = '<w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="300"/><w:gridCol w:w="200"/></w:tblGrid>';

  function cellsOf(rows: string) {
    const [table] = read(`<w:tbl>${GRID}${rows}</w:tbl>`).blocks;
    return table?.kind === 'table'
      ? table.rows.map(({ cells }) =>
          cells.map(({ from, to, paragraphs, goesOn }) => [
            from,
            to,
            paragraphs.flatMap(({ lines }) => lines).join(),
            goesOn,
          ]),
        )
      : [];
  }

  test('cells have their place across the table', () => {
    expect(cellsOf(tr(tc('a'), tc('b'), tc('c')) + tr(tc('d', '<w:gridSpan w:val="2"/>'), tc('e')))).toEqual([
      [
        [0, 100, 'a', false],
        [100, 400, 'b', false],
        [400, 600, 'c', false],
      ],
      [
        [0, 400, 'd', false],
        [400, 600, 'e', false],
      ],
    ]);
  });

  test('a row may begin later, and go over the grid', () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('b')}${tc('c')}${tc('d')}</w:tr>`;
    expect(cellsOf(late)).toEqual([
      [
        [100, 400, 'b', false],
        [400, 600, 'c', false],
        [600, 601, 'd', false],
      ],
    ]);
  });

  test('a cell merged downwards says in each row what it says in the first', () => {
    const rows =
      tr(tc('a', '<w:vMerge w:val="restart"/>'), tc('b')) +
      tr(tc('', '<w:vMerge/>'), tc('c')) +
      tr(tc('', '<w:vMerge w:val="continue"/>'), tc('d')) +
      tr(tc('e'), tc('f'));
    expect(cellsOf(rows).map(([first]) => first)).toEqual([
      [0, 100, 'a', false],
      [0, 100, 'a', true],
      [0, 100, 'a', true],
      [0, 100, 'e', false],
    ]);
  });

  test('tables inside cells are not counted', () => {
    const inner = `<w:tc><w:tbl><w:tr>${tc('x')}</w:tr></w:tbl>${p('')}</w:tc>`;
    const body = `<w:tbl>${GRID}${tr(inner)}</w:tbl><w:tbl>${GRID}${tr(tc('a'))}</w:tbl>`;
    const places = read(body).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(({ place }) => place) : [],
    );
    expect(places).toEqual([
      { table: 1, row: 1 },
      { table: 2, row: 1 },
    ]);
  });
});
