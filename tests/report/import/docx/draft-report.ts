import { formatNumber } from '../../../../src/language/italian-number.ts';
import type { Indicator, Section, Theme, YearIndex } from '../../../../src/report/record.ts';
import {
  cell,
  type DocumentDraft,
  type DraftBlock,
  type DraftCell,
  type DraftRow,
  notesOf,
  parted,
} from './draft-blocks.ts';

const THEMES: Readonly<Record<Theme, string>> = {
  semplificazione: 'SEMPLIFICAZIONE PER LE IMPRESE',
  'servizi innovativi': 'SERVIZI INNOVATIVI E DI VALORE',
  attrattività: 'ATTRATTIVITA’ E SVILUPPO SOSTENIBILE DEL TERRITORIO',
  'fattori abilitanti': 'FATTORI ABILITANTI',
};
const THEME_NUMBERS = Object.keys(THEMES);

const HEADINGS: Readonly<Record<Section, string>> = {
  'public-value': 'OBIETTIVI PER LA CREAZIONE DI VALORE PUBBLICO',
  performance: 'OBIETTIVI DI PERFORMANCE',
  individual: 'OBIETTIVI INDIVIDUALI ANNUALI PER AREA',
  pira: 'RENDICONTAZIONE PIANO INDICATORI RISULTATI ATTESI DI BILANCIO (P.I.R.A.) – D.M. 27/03/2013 ART. 2 COMMA 4, d',
};

type Row = Indicator;
interface DraftColumn {
  label: string;
  /** The fields that stand under the label, a cell each. */
  fields: readonly string[];
}

const column = (label: string, ...fields: string[]): DraftColumn => ({ label, fields });

const COLUMNS: Readonly<Record<Section, readonly DraftColumn[]>> = {
  'public-value': [
    column('VALORE PUBBLICO', 'publicValue'),
    column('BENEFICIARI', 'beneficiaries'),
    column('INDICATORE', 'name'),
    column('TIPO', 'type'),
    column('ALGORITMO CALCOLO', 'algorithm'),
    column('TARGET 2023', 'target'),
    column('RISULTATO', 'result'),
    column('FONTE DATI', 'source'),
  ],
  performance: [
    column('INDICATORI DI PERFORMANCE', 'code', 'name'),
    column('TIPOLOGIA', 'type'),
    column('ALGORITMO CALCOLO', 'algorithm'),
    column('TARGET 2023', 'target'),
    column('RISULTATO', 'result'),
    column('CENTRO RESPONSABILITA’', 'centres'),
  ],
  individual: [
    column('INDICATORI INDIVIDUALI', 'name'),
    column('TIPOLOGIA', 'type'),
    column('DIGITALIZZAZ. D SEMPLIFICAZ. S', 'flags'),
    column('TARGET 2023', 'target'),
    column('RISULTATO', 'result'),
    column('AREA', 'centres'),
  ],
  pira: [
    column('Indicatori', 'code', 'name'),
    column('Descrizione indicatori', 'description'),
    column('Tipologia', 'type'),
    column('Unità di misura', 'unit'),
    column('Fonte dati', 'source'),
    column('Algoritmo di calcolo', 'algorithm'),
    column('Target 2023', 'target'),
    column('Risultato', 'result'),
    column('Centro di responsabilità', 'centres'),
  ],
};

/** The report of a year as an office would type it: headings, a table a theme or objective, captions as rows. */
export function draftReport(index: YearIndex): DocumentDraft {
  const rowsOf = (section: Section) => index.indicators.filter((row) => row.section === section);
  return {
    notes: notesOf(index),
    blocks: [
      ...premise(),
      paragraph(HEADINGS['public-value'], 'heading'),
      ...groups(rowsOf('public-value'), ({ theme }) => theme).flatMap(publicValue),
      paragraph(HEADINGS.performance, 'heading'),
      ...groups(rowsOf('performance'), ({ theme }) => theme).flatMap(performance),
      paragraph(HEADINGS.individual, 'heading'),
      ...groups(rowsOf('individual'), ({ theme, objective }) => `${theme} ${objective}`).flatMap(individual),
      paragraph(HEADINGS.pira, 'heading'),
      ...groups(
        rowsOf('pira'),
        ({ mission, programmeBudget }) => `${mission?.code} ${programmeBudget}`,
      ).flatMap(pira),
    ],
  };
}

function paragraph(line: string, style?: 'heading' | 'caps'): DraftBlock {
  return { kind: 'paragraph', lines: [line], ...(style && { style }) };
}

/** What stands before the tables, with a contents list and a table that is no table of indicators. */
function premise(): DraftBlock[] {
  return [
    paragraph('Relazione sulla Performance', 'heading'),
    ...Object.values(HEADINGS).map((heading, at) => paragraph(`${heading}\t${at + 3}`)),
    paragraph(
      'L’art. 6 del Decreto-legge n. 80/2021 dispone che le Pubbliche Amministrazioni adottino il Piano.',
    ),
    {
      kind: 'table',
      columns: 2,
      rows: [
        { cells: [cell('', ['Redatta da']), cell('', ['Approvata il'])] },
        { cells: [cell('', ['Ufficio pianificazione']), cell('', ['20/05/2024'])] },
      ],
    },
  ];
}

function publicValue(rows: readonly Row[]): DraftBlock[] {
  return [
    paragraph(THEMES[rows[0]?.theme ?? 'semplificazione'], 'heading'),
    paragraph('Perseguire le azioni di supporto descritte nel Piano.'),
    table('public-value', [head('public-value'), ...rows.map(dataRow)]),
  ];
}

/** One table a theme: each objective's heading is a row over all columns, with its description, and the head again. */
function performance(rows: readonly Row[]): DraftBlock[] {
  const objectives = groups(rows, ({ objective, code }) => `${objective} ${code?.slice(0, 3)}`);
  return [
    paragraph(THEMES[rows[0]?.theme ?? 'semplificazione'], 'caps'),
    table(
      'performance',
      objectives.flatMap((some, at) => [
        over('performance', [
          `OBIETTIVO OPERATIVO – ${some[0]?.objective}:`,
          'Proseguire il percorso avviato.',
        ]),
        head('performance', at % 3 === 2 ? 'INDICATORI DI PERFORMANCE' : undefined),
        ...some.map(dataRow),
      ]),
    ),
  ];
}

function individual(rows: readonly Row[]): DraftBlock[] {
  const [first] = rows;
  return [
    paragraph(`${THEMES[first?.theme ?? 'semplificazione']}: ${first?.objective}`),
    table('individual', [head('individual'), ...rows.map(dataRow)]),
  ];
}

/** One table a programme: its caption, and each objective's, are rows of two cells. */
function pira(rows: readonly Row[]): DraftBlock[] {
  const [first] = rows;
  const { mission, programme, programmeBudget } = first ?? {};
  const themes = groups(rows, ({ theme }) => theme);
  return [
    table('pira', [
      caption('Missione', `${mission?.code} ${mission?.name}`),
      caption('Prog.mma', `${programme?.code} ${programme?.name} (€ ${formatNumber(programmeBudget ?? 0)})`),
      ...themes.flatMap((some) => [
        caption(
          'Ob. strategico',
          `${THEME_NUMBERS.indexOf(some[0]?.theme ?? '') + 1}.${THEMES[some[0]?.theme ?? 'semplificazione']}`,
        ),
        ...groups(some, ({ objective }) => String(objective)).flatMap((own) => [
          ...(own[0]?.objective
            ? [caption('Ob. operativo', `${own[0].code?.slice(0, 3)} ${own[0].objective}`)]
            : []),
          head('pira'),
          ...own.map(dataRow),
        ]),
      ]),
    ]),
    paragraph(''),
  ];
}

function table(section: Section, rows: DraftRow[]): DraftBlock {
  return { kind: 'table', columns: width(section), rows };
}

function width(section: Section): number {
  return COLUMNS[section].reduce((sum, { fields }) => sum + fields.length, 0);
}

function head(section: Section, last?: string): DraftRow {
  const labels = COLUMNS[section];
  return {
    isHead: true,
    cells: labels.map(({ label, fields }, at) =>
      cell('', [(at === labels.length - 1 && last) || label], { span: fields.length }),
    ),
  };
}

function over(section: Section, lines: string[]): DraftRow {
  return { cells: [cell('', lines, { span: width(section) })] };
}

function caption(name: string, text: string): DraftRow {
  return { cells: [cell('', [name]), cell('', [text], { span: width('pira') - 1 })] };
}

function dataRow(row: Row): DraftRow {
  const fields = COLUMNS[row.section].flatMap((each) => each.fields);
  const cells = fields.map((field) => cellOf(row, field));
  const [doubt] = row.uncertainties;
  return { id: row.id, cells, ...(doubt?.code === 'missing-cell' && { moved: moved(cells, doubt) }) };
}

/** A row that lacks a cell as the report of 2023 prints it: the ones after it have moved left, and one stands twice. */
function moved(cells: readonly DraftCell[], { field, words }: { field: string; words: string }): DraftCell[] {
  const left = cells.filter((each) => each.field !== field);
  const twin = left.findIndex((each) => each.lines.join(' ') === words && each.field !== 'target');
  const shifted = left.toSpliced(twin, 0, cell('surplus', [words]));
  return shifted.map((each, at) => ({ ...each, field: cells[at]?.field ?? each.field }));
}

function cellOf(row: Row, field: string): DraftCell {
  switch (field) {
    case 'code':
      return cell(field, [
        row.code ?? '',
        ...(row.piraCodes.length > 0 ? ['PIRA', ...row.piraCodes] : []),
        ...(row.flags.length > 0 ? [row.flags.join('/')] : []),
      ]);
    case 'publicValue':
      return cell(field, [row.publicValue ?? '', ...(row.flags.length > 0 ? [row.flags.join('/')] : [])]);
    case 'flags':
      return cell(field, [row.flags.join('/') || '-']);
    case 'name':
      return cell(field, [nameOf(row)]);
    case 'centres':
      return cell(
        field,
        row.centres.map(({ printed }) => printed),
      );
    case 'target':
      return cell(field, [], parted(row.target));
    case 'result':
      return cell(field, [], { ...parted(row.result), notes: row.footnotes });
    default:
      return cell(field, [String(new Map<string, unknown>(Object.entries(row)).get(field) ?? '')]);
  }
}

function nameOf({ section, name, piraCodes }: Row): string {
  return section === 'performance' || piraCodes.length === 0
    ? name
    : `${name} – PIRA ${piraCodes.join(', ')}`;
}

/** Runs of neighbours with one key. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const found: T[][] = [];
  let key: string | null = null;
  for (const item of items) {
    if (keyOf(item) !== key) found.push([]);
    key = keyOf(item);
    found.at(-1)?.push(item);
  }
  return found;
}
