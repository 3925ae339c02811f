import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/report/record.ts';
import { changedRows, Draft, fieldsOf, REPORT, read } from './draft.ts';
import { MARKS } from './marks.ts';

const base = read();

function row(index: ReturnType<typeof read>, id: string): Indicator {
  const found = index.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no row ${id}; there are ${index.indicators.map((each) => each.id).join(' ')}`);
  return found;
}

/** The doubts that the 2023 report raises by itself are three cells that it lacks. */
function newDoubts(index: ReturnType<typeof read>): string[] {
  const known = new Set(
    base.indicators.flatMap(({ uncertainties }) => uncertainties.map(({ code, words }) => code + words)),
  );
  return [...index.warnings, ...index.indicators.flatMap(({ uncertainties }) => uncertainties)]
    .filter(({ code, words }) => !known.has(code + words))
    .map(({ code, words }) => `${code}: ${words}`);
}

describe('the same report, typeset otherwise', () => {
  test.each([
    ['trailing spaces stripped', REPORT.replace(/[ \t]+$/gm, '')],
    [
      'all spaces around lines stripped',
      REPORT.split('\n')
        .map((line) => line.trim())
        .join('\n'),
    ],
    ['Windows line ends and a byte order mark', `\uFEFF${REPORT.replaceAll('\n', '\r\n')}`],
    ['accents as combining marks', REPORT.normalize('NFD')],
    ['more blank lines', REPORT.replace(/\n\n/g, '\n\n \n')],
    ['lines broken and joined otherwise', rewrapped()],
  ])('%s', (_, text) => {
    const index = read(text);
    expect(index.indicators.map(fieldsOf)).toEqual(base.indicators.map(fieldsOf));
    expect(index.footnotes.map(({ text: note }) => note)).toEqual(
      base.footnotes.map(({ text: note }) => note),
    );
    expect(index.warnings).toEqual([]);
  });

  test('headers and themes printed again, and numbered pages', () => {
    const header = [
      'INDICATORI DI PERFORMANCE TIPOLOGIA ALGORITMO CALCOLO TARGET ',
      '2023 RISULTATO CENTRO ',
      '',
      'RESPONSABILITA’ ',
    ];
    const draft = new Draft()
      .insertAfter(708, ...header.map((line, at) => (at === 0 ? ` ${line}` : line)))
      .insertAfter(796, ' TERRITORIO ATTRATTIVO ', ...header)
      .insertAfter(653, '', '12 ')
      .insertAfter(874, '', '15 ', '')
      .insertAfter(1161, '', '18 ')
      .insertAfter(2131 - 1, ' ', '34 ');
    const index = read(draft.text);
    expect(index.indicators.map(fieldsOf)).toEqual(base.indicators.map(fieldsOf));
    expect(newDoubts(index)).toEqual([]);
  });
});

describe('values', () => {
  const edits: [
    line: number,
    from: string,
    to: string,
    id: string,
    target: string,
    result: string,
    notes: number[],
  ][] = [
    [145, '7% 7%', '8% 9,5%', 'public-value-quota-imprese-utilizzano-suap-camerale', '8%', '9,5%', []],
    [296, '≥10 - 3', '≥10 12 3', 'public-value-numero-nuove-imprese-progetto-futurae', '≥10', '12', [3]],
    [
      321,
      '>=2022 10% 4',
      '>=2023 11,5% 4',
      'public-value-studenti-stranieri-studiano-universita-territorio',
      '>=2023',
      '11,5%',
      [4],
    ],
    [
      440,
      '-25% -10% 6',
      '-30% -31,5%6',
      'public-value-miglioramento-gestione-raccolta-differenziata',
      '-30%',
      '-31,5%',
      [6],
    ],
    [510, '6.000 1.930 8', 'Almeno 2.000 2.150 8', 'performance-1.2.1', 'Almeno 2.000', '2.150', [8]],
    [535, '2 29', '3 49', 'performance-1.3.1', '3', '4', [9]],
    [542, '1 0 10', '1 1 10', 'performance-1.3.2', '1', '1', [10]],
    [557, '1.050 1.109', 'Max 1.200 1.118', 'performance-1.4.2', 'Max 1.200', '1.118', []],
    [612, '2 212 ', '12 11 12 ', 'performance-2.1.3', '12', '11', [12]],
    [896, '<=-10 -15', '<=-12 -11,5', 'performance-4.1.1', '<=-12', '-11,5', []],
    [910, '5 8', '18 17', 'performance-4.2.1', '18', '17', []],
    [997, '+15% +40%', '+10% -4%', 'performance-4.4.1', '+10%', '-4%', []],
    [1077, '<=1025 548', '<= 500 n. 480', 'performance-4.6.1', '<= 500', 'n. 480', []],
    [
      1110,
      'Almeno 30% 36,7%',
      'Almeno 40% Sì',
      'individual-semplificazione-digitalizzazione-servizi-formulari-pagine-vidimati',
      'Almeno 40%',
      'Sì',
      [],
    ],
    [
      1209,
      '- 87% 79,2%',
      '- >=88% -',
      'individual-semplificazione-rispetto-tempi-evasione-pratiche-evase',
      '>=88%',
      '-',
      [],
    ],
    [
      1529,
      'Entro il 31/3/2023 31/3/2023',
      'Entro il 30/6/2024 15/07/2024',
      'individual-fattori-abilitanti-acquisizione-servizi-supporto-contratti-infocamere',
      'Entro il 30/6/2024',
      '15/07/2024',
      [],
    ],
    [
      2035,
      '>=100% 80% 30',
      '>=95% 101% 30',
      'pira-3.1.1-grado-utilizzo-budget-attrattivita-internazionale',
      '>=95%',
      '101%',
      [30],
    ],
    [
      2353,
      '4.500 4.546',
      '5.000 4.999',
      'pira-1.2.2-suap-associato-camerale-pratiche-gestite',
      '5.000',
      '4.999',
      [],
    ],
    [
      2879,
      '33% 27%',
      '<=30% 31,5%',
      'pira-4.1.2-incidenza-oneri-funzionamento-correnti-pareto',
      '<=30%',
      '31,5%',
      [],
    ],
    [
      3120,
      'No Facility',
      'Sì Facility',
      'pira-4.3.4-efficientamento-immobile-viserba',
      'Sì Realizzazione nuova cabina elettrica',
      'Sì',
      [],
    ],
  ];
  const draft = new Draft();
  for (const [line, from, to] of edits) draft.replace(line, from, to);
  // A cap, the amounts beside a programme, and a number of its own line.
  draft.replace(1623, '200.000)', '1.250.000)');
  draft.replace(1049, 'milioni)', 'mila)');
  draft.replace(1801, '€ 20.679.267', '€ 999');
  draft.replace(975, '3', '3,5');
  const index = read(draft.text);

  test.each(edits)('line %d: %s becomes %s', (...edit) => {
    const [, , , id, target, result, notes] = edit;
    const changed = row(index, id);
    expect({ target: changed.target, result: changed.result, notes: changed.footnotes }).toEqual({
      target,
      result,
      notes,
    });
    const { target: _, result: __, footnotes: ___, programmeBudget: ____, ...rest } = fieldsOf(changed);
    expect(fieldsOf(row(base, id))).toMatchObject(rest);
  });

  test('budget caps and amounts', () => {
    expect(row(index, 'pira-2.1.2-encubator-realizzazione-attivita')).toMatchObject({
      target: 'Sì (max bdg € 1.250.000)',
      budgetCap: { max: 1_250_000, min: null },
    });
    expect(row(index, 'performance-4.5.1').budgetCap).toEqual({ max: 8_000, min: null });
    expect(row(index, 'pira-2.4.5-milomb-minibond-realizzazione-emittenti-minibond').programmeBudget).toBe(
      999,
    );
    expect(row(index, 'performance-4.3.3')).toMatchObject({ target: '3,5', result: '4', footnotes: [20] });
  });

  test('nothing else changes, and nothing is doubtful', () => {
    const expected = new Set(edits.map(([, , , id]) => id));
    const others = [...changedRows(base, index).keys()].filter((id) => !expected.has(id));
    expect(others).toEqual(
      [
        'performance-4.3.3',
        'performance-4.5.1',
        'pira-2.1.2-encubator-realizzazione-attivita',
        'pira-2.4.2-finnexta-realizzazione-piattaforma-equity-crowdfunding',
        'pira-2.4.3-finanza-ripartenza-realizzazione-suite-finanziaria',
        'pira-2.4.4-esg-pass-realizzazione-esg-score',
        'pira-2.4.5-milomb-minibond-realizzazione-emittenti-minibond',
        'pira-2.4.6-bando-agevola-credito-realizzazione-bando',
        'pira-3.1.1-grado-utilizzo-budget-attrattivita-internazionale',
        'pira-3.1.2-invest-lombardy-realizzazione-regione-lombardia',
        'pira-3.1.3-study-milan-realizzazione-fuori-sede',
      ].filter((id) => !expected.has(id)),
    );
    expect(newDoubts(index)).toEqual([]);
  });
});

describe('rows', () => {
  test('rows that are gone leave the others, and their ids, as they were', () => {
    const gone = [
      'public-value-finalizzazione-progetti-investimento-estere-territorio',
      'performance-2.5.2',
      'performance-4.2.1',
      'individual-fattori-abilitanti-erp-bpm-implementazione-interna-utenti',
      'pira-3.1.1-grado-utilizzo-budget-economia-circolare',
      'pira-4.1.2-formazione-attuazione-piano-formativo-ente',
    ];
    const draft = new Draft();
    for (const id of gone) for (const { from, to } of row(base, id).lines) draft.remove(from, to);
    const index = read(draft.text);
    expect([...changedRows(base, index)].map(([id, [, after]]) => [id, after])).toEqual(
      gone.map((id) => [id, null]),
    );
    expect(newDoubts(index)).toEqual([]);
  });

  test('a row with a footnote goes: the others stay, and the footnote without a reference is reported', () => {
    const index = read(new Draft().remove(2020, 2038).remove(2006, 2019).text);
    expect([...changedRows(base, index).keys()]).toEqual([
      'pira-3.1.1-grado-utilizzo-budget-attrattivita-internazionale',
    ]);
    expect(newDoubts(index)).toEqual(['unresolved-footnote: 30']);
    expect(index.footnotes.find(({ number }) => number === 30)?.indicator).toBeNull();
  });

  const added = new Draft()
    .insertAfter(
      441,
      'CULTURALE ',
      'D ',
      'STUDENTI Quota di eventi accessibili ',
      'efficacia N. eventi accessibili / n. eventi >=50% 61,5% ESTERNA ',
      '',
    )
    .insertAfter(
      711,
      '2.5.4 ',
      'PIRA ',
      '2.9.1 ',
      '',
      'D ',
      'Grado di soddisfazione per il servizio ',
      '',
      'efficacia % giudizi positivi >=80% 91,5% ',
      'Nucleo Studi e Statistica ',
      'Camera Arbitrale ',
      '',
    )
    .insertAfter(
      1530,
      'Attivazione di uno sportello per le imprese sociali: ',
      '1. Apertura ',
      '2. Formazione degli addetti ',
      '',
      'risultato D/S 1. Entro 30/6/2024 ',
      '2. Almeno 20 addetti ',
      '',
      '1. 12/6/2024 ',
      '2. 25 ',
      '',
      'Nuova Area Sociale ',
      '',
    )
    .insertAfter(
      2785,
      '2.3.7 ',
      '',
      'Progetto Incoming: visite di ',
      'buyer esteri ',
      '',
      'Indica la realizza-',
      'zione dell’attività ',
      '',
      'Realizzazione ',
      'fisica ',
      '',
      'Realizzazione ',
      'finanziaria ',
      '',
      'Realizzazione Unioncamere ',
      'Sì/No ',
      '',
      'Sì ',
      '(max bdg € ',
      '90.000) ',
      '',
      'No (rinviato ',
      'al 2025) ',
      '',
      'Internazionalizzazione ',
      'Promos ',
      '',
    );
  const index = read(added.text);

  test.each([
    [
      'public-value-quota-eventi-accessibili',
      {
        publicValue: 'CULTURALE',
        flags: ['D'],
        beneficiaries: 'STUDENTI',
        type: 'efficacia',
        algorithm: 'N. eventi accessibili / n. eventi',
        target: '>=50%',
        result: '61,5%',
        source: 'ESTERNA',
      },
    ],
    [
      'performance-2.5.4',
      {
        piraCodes: ['2.9.1'],
        flags: ['D'],
        name: 'Grado di soddisfazione per il servizio',
        type: 'efficacia',
        algorithm: '% giudizi positivi',
        target: '>=80%',
        result: '91,5%',
        centres: [
          { name: 'Nucleo Studi e Statistica', printed: 'Nucleo Studi e Statistica' },
          { name: 'Camera Arbitrale', printed: 'Camera Arbitrale' },
        ],
      },
    ],
    [
      'individual-fattori-abilitanti-attivazione-sportello-imprese-formazione-addetti',
      {
        name: 'Attivazione di uno sportello per le imprese sociali: 1. Apertura 2. Formazione degli addetti',
        type: 'risultato',
        flags: ['D', 'S'],
        target: '1. Entro 30/6/2024 2. Almeno 20 addetti',
        result: '1. 12/6/2024 2. 25',
        centres: [{ name: 'Nuova Area Sociale', printed: 'Nuova Area Sociale' }],
      },
    ],
    [
      'pira-2.3.7-progetto-incoming-visite-buyer-esteri',
      {
        description: 'Indica la realizzazione dell’attività',
        type: 'Realizzazione fisica Realizzazione finanziaria',
        unit: 'Realizzazione',
        source: 'Unioncamere',
        algorithm: 'Sì/No',
        target: 'Sì (max bdg € 90.000)',
        budgetCap: { max: 90_000, min: null },
        result: 'No (rinviato al 2025)',
      },
    ],
  ])('a new row: %s', (id, fields) => {
    expect(row(index, id)).toMatchObject(fields);
  });

  test('new rows change no other, and only their unknown centres are reported', () => {
    expect([...changedRows(base, index).values()].filter(([before]) => before !== null)).toEqual([]);
    expect(newDoubts(index)).toEqual([
      'unknown-centre: Nucleo Studi e Statistica',
      'unknown-centre: Nuova Area Sociale',
    ]);
  });
});

describe('footnotes', () => {
  test.each([
    ['apart', '5 8 18'],
    ['glued to the result', '5 818'],
  ])('one more, %s, and all after it renumbered', (_, printed) => {
    const draft = renumber(new Draft().replace(910, '5 8', printed), 18).insertAfter(
      937,
      '18 Due audit sono stati anticipati dal 2024. ',
    );
    const index = read(draft.text);
    expect(index.footnotes).toHaveLength(42);
    expect(index.footnotes[17]).toMatchObject({
      number: 18,
      text: 'Due audit sono stati anticipati dal 2024.',
      indicator: 'performance-4.2.1',
    });
    expect(index.indicators.map(fieldsOf)).toEqual(withNotes(18, { 'performance-4.2.1': [18] }));
    expect(newDoubts(index)).toEqual([]);
  });

  test('two in one row', () => {
    const draft = renumber(new Draft().replace(510, '1.930 8', '1.930 8 9'), 9).insertAfter(
      520,
      '9 Dato provvisorio. ',
    );
    const index = read(draft.text);
    expect(index.indicators.map(fieldsOf)).toEqual(withNotes(9, { 'performance-1.2.1': [8, 9] }));
  });

  test('a figure that looks like the next footnote stays a figure where another place cites it', () => {
    const draft = new Draft().replace(910, '5 8', '5 18').replace(899, '3 3', '318 3');
    const index = read(draft.text);
    expect(row(index, 'performance-4.2.1')).toMatchObject({ target: '5', result: '18', footnotes: [] });
    expect(row(index, 'performance-4.1.2')).toMatchObject({ target: '318', result: '3', footnotes: [] });
    expect(row(index, 'performance-4.2.3').footnotes).toEqual([18]);
  });
});

describe('centres', () => {
  const renamed = [
    ['Camera Arbitrale', 'Camera di Mediazione', 'Camera di Mediazione'],
    [
      'Sviluppo delle imprese e',
      'Crescita delle imprese e',
      'Crescita delle imprese e promozione del territorio',
    ],
    ['Formaper', 'Nuova Formazione', 'Nuova Formazione'],
    ['Internazionalizzazione', 'Mercati Esteri', 'Mercati Esteri'],
    ['Parcam,', 'Lombardia Servizi,', 'Lombardia Servizi'],
  ] as const;
  const draft = new Draft();
  for (const { lines, centres } of base.indicators)
    for (const [from, to] of renamed)
      if (centres.some(({ printed }) => printed.startsWith(from.replace(',', ''))))
        for (const line of lines.flatMap(numbersOf))
          if (draft.textOf(line).includes(from)) draft.replace(line, from, to);
  const index = read(draft.text);
  const changed = [...changedRows(base, index).keys()];

  test.each(renamed)('%s renamed to %s', (_, __, name) => {
    const rows = changed
      .map((id) => row(index, id))
      .filter(({ centres }) => centres.some((centre) => centre.name === name));
    expect(rows.length).toBeGreaterThan(0);
    for (const { centres, uncertainties } of rows) {
      expect(centres).toContainEqual({ name, printed: name });
      expect(uncertainties).toContainEqual(expect.objectContaining({ code: 'unknown-centre', words: name }));
    }
  });

  test('nothing but the centres changes', () => {
    for (const id of changed) {
      const { centres, uncertainties, ...rest } = fieldsOf(row(index, id));
      expect(fieldsOf(row(base, id))).toMatchObject(rest);
      expect(centres).toHaveLength(row(base, id).centres.length);
      expect(uncertainties.length).toBeGreaterThan(0);
    }
  });
});

describe('pages', () => {
  test('footnote blocks in the middle of a name, before a result, in a description, in a list of centres', () => {
    const draft = new Draft();
    for (const [from, to, after] of [
      [651, 653, 641],
      [872, 874, 863],
      [2129, 2130, 2089],
      [2633, 2635, 2593],
      [2473, 2476, 2471],
    ] as const) {
      const block = numbersOf({ from, to }).map((line) => draft.textOf(line));
      const next = draft.textOf(after + 1);
      draft
        .remove(from, to)
        .remove(after + 1, after + 1)
        .insertAfter(after, ' ', ...block, ` ${next}`);
    }
    const index = read(draft.text);
    expect(index.indicators.map(fieldsOf)).toEqual(base.indicators.map(fieldsOf));
    expect(newDoubts(index)).toEqual([]);
    const notes = index.footnotes.flatMap(({ lines }) => (lines ? numbersOf(lines) : []));
    const rows = new Set(index.indicators.flatMap(({ lines }) => lines.flatMap(numbersOf)));
    expect(notes.filter((line) => rows.has(line))).toEqual([]);
  });

  test('cells that each go on over the page', () => {
    const draft = new Draft().insertAfter(
      1530,
      ...[
        'Programma di incontri con le imprese ',
        '',
        'risultato - 1. Almeno 3 ',
        'incontri ',
        '2. Invio di un ',
      ],
      ...['questionario agli ', '', '1. 3 incontri ', '2. Sì ', '', 'Risorse e patrimonio '],
      ...[' iscritti (entro il ', '30/6/2024) ', '3. Relazione ', 'finale ', '', '3. No ', ''],
    );
    expect(row(read(draft.text), 'individual-fattori-abilitanti-programma-incontri-imprese')).toMatchObject({
      target:
        '1. Almeno 3 incontri 2. Invio di un questionario agli iscritti (entro il 30/6/2024) 3. Relazione finale',
      result: '1. 3 incontri 2. Sì 3. No',
      centres: [{ name: 'Risorse e patrimonio', printed: 'Risorse e patrimonio' }],
    });
  });
});

test('other missions, programmes and objectives', () => {
  const draft = new Draft()
    .replace(
      2680,
      'Missione 016 Commercio internazionale ed internazionalizzazione del sistema produttivo',
      'Missione 021 Reti e mercati',
    )
    .replace(
      2681,
      '005 Sostegno all’internazionalizzazione delle imprese e promozione del Made in Italy (€ 994.581)',
      '007 Nuovi mercati (€ 1.000.000,50)',
    )
    .replace(2686, 'operativo 2.3 INTERNAZIONALIZZAZIONE', 'operativo 2.7. RETI D’IMPRESA E')
    .insertAfter(2686, 'MERCATI ')
    .replace(694, 'COMPOSIZIONE DELLA CRISI D’IMPRESA:', 'PREVENZIONE E')
    .insertAfter(694, 'COMPOSIZIONE DELLA CRISI: ')
    .replace(1297, 'SUAP ASSOCIATO CAMERALE', 'SPORTELLI UNICI');
  const index = read(draft.text);
  expect(row(index, 'pira-2.3.5-progetto-outgoing-attivita-mercati-esteri')).toMatchObject({
    theme: 'servizi innovativi',
    objective: 'RETI D’IMPRESA E MERCATI',
    mission: { code: '021', name: 'Reti e mercati' },
    programme: { code: '007', name: 'Nuovi mercati' },
    programmeBudget: 1_000_000.5,
  });
  expect(row(index, 'performance-2.5.2').objective).toBe('PREVENZIONE E COMPOSIZIONE DELLA CRISI');
  expect(row(index, 'individual-semplificazione-estensione-servizio-suap-suap-associato').objective).toBe(
    'SPORTELLI UNICI',
  );
  expect(index.indicators).toHaveLength(133);
});

describe('what cannot be read for sure is kept, and reported', () => {
  const cases: [
    line: number,
    from: string,
    to: string,
    id: string,
    doubts: string[],
    read: Partial<Indicator>,
  ][] = [
    [
      557,
      '1.050 1.109 Camera',
      '1.050 Camera',
      'performance-1.4.2',
      ['missing-cell', 'ambiguous-target-or-result'],
      { target: '1.050', result: '' },
    ],
    [554, '20 21 Camera', '20 21 22 Camera', 'performance-1.4.1', ['ambiguous-target-or-result'], {}],
    [
      510,
      'risultato N>=x',
      'N>=x',
      'performance-1.2.1',
      ['missing-cell'],
      { type: null, target: '6.000', result: '1.930' },
    ],
    [863, ' Formaper', '', 'performance-3.5.2', ['missing-cell'], { result: '23', centres: [] }],
    [
      910,
      '5 8 Compliance e Qualità',
      '5 8 Ufficio del Garante',
      'performance-4.2.1',
      ['unknown-centre'],
      { result: '8', centres: [{ name: 'Ufficio del Garante', printed: 'Ufficio del Garante' }] },
    ],
    [
      1453,
      'Almeno 2 2 28',
      'Almeno 2 28',
      'individual-fattori-abilitanti-valorizzazione-proposte-emerse-avvio-operativo',
      ['ambiguous-target-or-result'],
      { target: 'Almeno 2', result: '28', footnotes: [] },
    ],
  ];
  const draft = new Draft();
  for (const [line, from, to] of cases) draft.replace(line, from, to);
  const index = read(draft.text);

  test.each(cases)('line %d: "%s" become "%s"', (_line, _from, _to, id, doubts, fields) => {
    const found = row(index, id);
    expect(found.uncertainties.map(({ code }) => code)).toEqual(doubts);
    expect(found).toMatchObject(fields);
  });

  test('and no other row suffers', () => {
    const expected = new Set(cases.map(([, , , id]) => id));
    expect([...changedRows(base, index).keys()].filter((id) => !expected.has(id))).toEqual([]);
  });
});

/** Every fifth line of a row is broken after its first word, every seventh joined to the one above. */
function rewrapped(): string {
  const inRows = new Set(
    base.indicators.flatMap(({ lines }) => lines.flatMap((range) => numbersOf(range).slice(1))),
  );
  const lines: string[] = [];
  REPORT.split('\n').forEach((line, index) => {
    const above = lines.at(-1) ?? '';
    const space = line.indexOf(' ');
    if (!inRows.has(index + 1) || line.trim() === '') lines.push(line);
    else if (index % 5 === 0 && space > 0) lines.push(line.slice(0, space + 1), line.slice(space + 1));
    else if (index % 7 === 0 && /\S $/.test(above)) lines.splice(-1, 1, above + line.trimStart());
    else lines.push(line);
  });
  return lines.join('\n');
}

function numbersOf({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Every footnote from `first` on gets the next number, in its block and where it is cited. */
function renumber(draft: Draft, first: number): Draft {
  for (const [note, line, words] of MARKS)
    if (note >= first) draft.replace(line, words, `${words.slice(0, -String(note).length)}${note + 1}`);
  for (const { number, lines } of base.footnotes) {
    if (!lines || number < first) continue;
    const opening = draft.textOf(lines.from).split(' ', 2).join(' ');
    draft.replace(lines.from, opening, opening.replace(String(number), String(number + 1)));
  }
  return draft;
}

function withNotes(first: number, added: Record<string, number[]>): unknown[] {
  return base.indicators.map((each) => ({
    ...fieldsOf(each),
    footnotes: added[each.id] ?? each.footnotes.map((note) => (note >= first ? note + 1 : note)),
  }));
}
