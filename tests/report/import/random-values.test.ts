import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCentres } from '../../../src/report/centres.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { CentreReader } from '../../../src/report/import/centre-list.ts';
import { columnsOf } from '../../../src/report/import/columns.ts';
import { readRow } from '../../../src/report/import/read-row.ts';
import { textOf } from '../../../src/report/import/words.ts';
import type { Section } from '../../../src/report/record.ts';
import { changedRows, Draft, read } from './draft.ts';
import { printed } from './printed.ts';

const italian = (value: number) => new Intl.NumberFormat('it-IT', { useGrouping: 'always' }).format(value);
const count = fc.oneof(fc.nat(9), fc.nat(999), fc.nat(99_999)).map(italian);
const share = fc
  .tuple(fc.constantFrom('', '', '+', '-'), fc.nat(200), fc.option(fc.nat(9)))
  .map(([sign, whole, tenth]) => `${sign}${whole}${tenth === null ? '' : `,${tenth}`}%`);
const day = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
  .map(([d, m]) => `${d}/${m}/2024`);
const operator = fc.constantFrom('', '', '>=', '<=', '≥', '<', 'Almeno ', 'Max ', '>= n. ');

/** Target and result as a report may print them beside each other on one line. */
const pair = fc.oneof(
  fc.tuple(
    fc.tuple(operator, count).map((parts) => parts.join('')),
    fc.oneof(
      count,
      count.map((n) => `n. ${n}`),
      fc.constantFrom('-', 'No', 'Sì'),
    ),
  ),
  fc.tuple(
    fc.tuple(fc.constantFrom('', '>=', '<='), share).map((parts) => parts.join('')),
    fc.oneof(share, fc.constantFrom('-', 'Sì')),
  ),
  fc.tuple(
    day.map((each) => `Entro il ${each}`),
    fc.oneof(day, fc.constantFrom('Sì', 'No')),
  ),
  fc.tuple(fc.constant('Sì'), fc.constantFrom('Sì', 'No', 'Sì (avviato a maggio)', 'No (rinviato al 2025)')),
  fc.tuple(
    count,
    fc.tuple(count, count).map(([all, some]) => `${all} (di cui ${some} nuove)`),
  ),
);
const centre = fc.constantFrom(
  'Formaper',
  'Camera Arbitrale',
  'Registro delle\nimprese\nInnexta',
  'Nuova area\nsociale',
);
const gap = fc.constantFrom(' ', '\n', '\n\n');

const columns = new Map(
  (['public-value', 'performance', 'individual', 'pira'] as const).map((section) => [
    section,
    columnsOf(section, new CentreReader(loadCentres(PROJECT_DATA))),
  ]),
);
const ROWS: [section: Section, row: (values: string, centre: string) => string][] = [
  [
    'performance',
    (values, who) => `9.9.1\nNumero di imprese assistite nel\n\nprogetto risultato N>=x ${values} ${who}`,
  ],
  ['individual', (values, who) => `Assistenza alle imprese del\nterritorio\n\nrisultato - ${values} ${who}`],
  [
    'public-value',
    (values) =>
      `ECONOMICO\n-SOCIALE\n\nD\nIMPRESE Imprese\nassistite efficacia N. imprese assistite / n.\nimprese attive ${values} INTERNA`,
  ],
  [
    'pira',
    (values, who) =>
      `9.9.1\n\nNuova piattaforma\n\nIndica la realizzazione\n\nRisultato Volume Infocamere\nn. pratiche\n\ngestite\n\n${values} ${who}`,
  ],
];

describe('whatever the values, each cell has its own', () => {
  test.each(ROWS)('%s', (section, row) => {
    fc.assert(
      fc.property(pair, gap, centre, ([target, result], between, who) => {
        const reading = readRow(
          printed(row(`${target}${between}${result}`, who)),
          columns.get(section) ?? [],
        );
        const cell = (field: 'target' | 'result' | 'centres') => textOf(reading?.cells.get(field) ?? []);
        expect([cell('target'), cell('result')]).toEqual([target, result]);
        if (section !== 'public-value') expect(cell('centres')).toBe(who.replaceAll('\n', ' '));
      }),
      { numRuns: 150, seed: 2023 },
    );
  });
});

/** Rows of the 2023 report that print target and result side by side: line, and the two as printed. */
const PRINTED: [line: number, target: string, result: string, id: string][] = [
  [145, '7%', '7%', 'public-value-quota-imprese-utilizzano-suap-camerale'],
  [330, '150', '157', 'public-value-assistenza-accompagnamento-imprese-investimento-territorio'],
  [490, '>=85%', '86,7%', 'performance-1.1.2'],
  [510, '6.000', '1.930', 'performance-1.2.1'],
  [710, '130', '127', 'performance-2.5.2'],
  [896, '<=-10', '-15', 'performance-4.1.1'],
  [910, '5', '8', 'performance-4.2.1'],
  [
    1110,
    'Almeno 30%',
    '36,7%',
    'individual-semplificazione-digitalizzazione-servizi-formulari-pagine-vidimati',
  ],
  [
    1562,
    'Almeno 3 azioni',
    '3',
    'individual-fattori-abilitanti-introduzione-innovazioni-metodologiche-oggetto-monitoraggio',
  ],
  [2035, '>=100%', '80%', 'pira-3.1.1-grado-utilizzo-budget-attrattivita-internazionale'],
  [2353, '4.500', '4.546', 'pira-1.2.2-suap-associato-camerale-pratiche-gestite'],
];

/** Reads the whole report several times, on a machine that may be busy. */
const LONG = { timeout: 90_000 };

test('in the whole report, other values change these rows and no other', LONG, () => {
  const base = read();
  fc.assert(
    fc.property(fc.array(pair, { minLength: PRINTED.length, maxLength: PRINTED.length }), (pairs) => {
      const draft = new Draft();
      PRINTED.forEach(([line, target, result], at) => {
        draft.replace(line, `${target} ${result}`, pairs[at]?.join(' ') ?? '');
      });
      const index = read(draft.text);
      const values = PRINTED.map(([, , , id]) => {
        const row = index.indicators.find((each) => each.id === id);
        return [row?.target, row?.result];
      });
      expect(values).toEqual(pairs);
      const ids = new Set(PRINTED.map(([, , , id]) => id));
      expect([...changedRows(base, index).keys()].filter((id) => !ids.has(id))).toEqual([]);
      expect(index.indicators.map(({ footnotes }) => footnotes)).toEqual(
        base.indicators.map(({ footnotes }) => footnotes),
      );
    }),
    { numRuns: 4, seed: 2023 },
  );
});
