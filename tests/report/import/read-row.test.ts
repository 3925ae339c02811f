import { describe, expect, test } from 'vitest';
import { loadCentres } from '../../../src/report/centres.ts';
import { PROJECT_DATA } from '../../../src/report/curated-file.ts';
import { CentreReader } from '../../../src/report/import/centre-list.ts';
import { columnsOf } from '../../../src/report/import/columns.ts';
import { readRow } from '../../../src/report/import/read-row.ts';
import { textOf } from '../../../src/report/import/words.ts';
import type { Section } from '../../../src/report/record.ts';
import { printed } from './printed.ts';

const centres = new CentreReader(loadCentres(PROJECT_DATA));

function cellsOf(section: Section, text: string): Record<string, string> {
  const reading = readRow(printed(text), columnsOf(section, centres));
  return Object.fromEntries([...(reading?.cells ?? [])].map(([field, words]) => [field, textOf(words)]));
}

const performance = (values: string) =>
  cellsOf('performance', `9.9.1\nNumero di imprese assistite nel\nprogetto risultato N>=x ${values}`);

describe('target and result', () => {
  test.each([
    ['20 21 Formaper', '20', '21', 'Formaper'],
    ['>=90%\n\n72%\n\nFormaper', '>=90%', '72%', 'Formaper'],
    ['<=-10 -15 Formaper', '<=-10', '-15', 'Formaper'],
    ['>= n. 40.000 imprese\n38.500 Formaper', '>= n. 40.000 imprese', '38.500', 'Formaper'],
    ['tra 20 e 30 21 Formaper', 'tra 20 e 30', '21', 'Formaper'],
    ['€ 20.000 € 21.500,50 Formaper', '€ 20.000', '€ 21.500,50', 'Formaper'],
    ['<=30 giorni 21 giorni Formaper', '<=30 giorni', '21 giorni', 'Formaper'],
    ['2\n(ambito\nCER)\n\n3\nFormaper', '2 (ambito CER)', '3', 'Formaper'],
    ['10 - Formaper', '10', '-', 'Formaper'],
    ['30 No (sospensione\n\ntemporanea) Formaper', '30', 'No (sospensione temporanea)', 'Formaper'],
    ['1.050 Dato non disponibile Formaper', '1.050', 'Dato non disponibile', 'Formaper'],
    ['Almeno 3 azioni 3 Formaper', 'Almeno 3 azioni', '3', 'Formaper'],
    ['70% dei giudizi positivi 77% Formaper', '70% dei giudizi positivi', '77%', 'Formaper'],
    [
      '1. Entro 30/4/2024\n2. Almeno 5\n\n1. 12/4/2024\n2. 7\n\nFormaper',
      '1. Entro 30/4/2024 2. Almeno 5',
      '1. 12/4/2024 2. 7',
      'Formaper',
    ],
    [
      '1. Definizione piano\nentro 31/3/2024\n2. Avvio\n\nSì\nFormaper',
      '1. Definizione piano entro 31/3/2024 2. Avvio',
      'Sì',
      'Formaper',
    ],
    [
      'Sì\n(max bdg\n\n€\n8 milioni)\n\nInizio lavori\n\n10/24\n\nFormaper',
      'Sì (max bdg € 8 milioni)',
      'Inizio lavori 10/24',
      'Formaper',
    ],
    [
      'Avvio\nrilevazione\n\nRilevazione\navviata\n(452 imprese)\n\nFormaper',
      'Avvio rilevazione',
      'Rilevazione avviata (452 imprese)',
      'Formaper',
    ],
    ['20 21 Nuovo ufficio\nstudi', '20', '21', 'Nuovo ufficio studi'],
    ['Sì Sì\nNuovo ufficio\nstudi\nFormaper', 'Sì', 'Sì', 'Nuovo ufficio studi Formaper'],
  ])('%j', (values, target, result, centre) => {
    expect(performance(values)).toMatchObject({ target, result, centres: centre, algorithm: 'N>=x' });
  });
});

const PIRA_NAME =
  '9.9.1\n\nNuova piattaforma:\nrealizzazione\n\nIndica la realizzazione dell’attività\nper le singole attività\n\n';

describe('PIRA rows', () => {
  test.each([
    [
      'whole',
      'Realizzazione\nfisica\n\nRealizzazione\nfinanziaria\n\nRealizzazione\nControllo\n\ndi\ngestione\n\nSì/No\nSì\n\n(max bdg\n€ 40.000)\n\nSì\nFormaper',
      {
        type: 'Realizzazione fisica Realizzazione finanziaria',
        unit: 'Realizzazione',
        source: 'Controllo di gestione',
        algorithm: 'Sì/No',
        target: 'Sì (max bdg € 40.000)',
        result: 'Sì',
      },
    ],
    [
      'without its type, the result printed twice',
      'Realizzazione Controllo di\ngestione Sì/No\n\nSì\n(max bdg €\n40.000)\nSì Sì\n\nFormaper',
      {
        type: undefined,
        unit: 'Realizzazione',
        source: 'Controllo di gestione',
        algorithm: 'Sì/No',
        target: 'Sì (max bdg € 40.000)',
        surplus: 'Sì',
        result: 'Sì',
      },
    ],
    [
      'without its unit, the algorithm printed twice and a bracket never closed',
      'Realizzazione\nfisica\n\nControllo di\ngestione Sì/No Sì/No\n\nSì\n(max bdg €\n40.000\nNo Formaper',
      {
        type: 'Realizzazione fisica',
        unit: undefined,
        source: 'Controllo di gestione',
        algorithm: 'Sì/No',
        surplus: 'Sì/No',
        target: 'Sì (max bdg € 40.000',
        result: 'No',
      },
    ],
    [
      'with a source that is a centre, and words after Sì',
      'Realizzazione\nfisica Realizzazione Facility\n\nmanagement Sì/No\nSì\n\nintroduzione\n\nSì\nProgetto\n\nPilota\n\nFacility management',
      {
        unit: 'Realizzazione',
        source: 'Facility management',
        target: 'Sì introduzione',
        result: 'Sì Progetto Pilota',
        centres: 'Facility management',
      },
    ],
    [
      'with a source nobody knows',
      'Efficacia Percentuale\nUnioncamere\nLombardia\n\nn. soddisfatti /\nn. intervistati\n\n>=80% 85,5% Formaper',
      {
        type: 'Efficacia',
        unit: 'Percentuale',
        source: 'Unioncamere Lombardia',
        algorithm: 'n. soddisfatti / n. intervistati',
        target: '>=80%',
        result: '85,5%',
      },
    ],
  ])('%s', (_, text, cells) => {
    const read = cellsOf('pira', PIRA_NAME + text);
    expect(read).toMatchObject({
      name: 'Nuova piattaforma: realizzazione',
      description: 'Indica la realizzazione dell’attività per le singole attività',
    });
    for (const [field, value] of Object.entries(cells)) expect([field, read[field]]).toEqual([field, value]);
  });
});

describe('public value rows', () => {
  test.each([
    [
      'ECONOMICO\n-SOCIALE\n\nS\nIMPRESE Quota imprese',
      { publicValue: 'ECONOMICO -SOCIALE', flags: 'S', beneficiaries: 'IMPRESE', name: 'Quota imprese' },
    ],
    [
      'AMBIENTALE -\nECONOMICO\n\nIMPRESE E\nCITTADINI\n\n% di imprese',
      { publicValue: 'AMBIENTALE - ECONOMICO', beneficiaries: 'IMPRESE E CITTADINI', name: '% di imprese' },
    ],
    [
      'CULTURALE\nSTUDENTI N. studenti',
      { publicValue: 'CULTURALE', beneficiaries: 'STUDENTI', name: 'N. studenti' },
    ],
  ])('%j', (opening, cells) => {
    expect(cellsOf('public-value', `${opening}\ncoinvolti impatto n≥x 20 21 INTERNA`)).toMatchObject({
      ...cells,
      name: `${cells.name} coinvolti`,
      type: 'impatto',
      algorithm: 'n≥x',
      target: '20',
      result: '21',
      source: 'INTERNA',
    });
  });
});

describe('what a row lacks is left out, and the rest stays in place', () => {
  test.each([
    ['the result', '1.050 Formaper', { target: '1.050', centres: 'Formaper' }, 'result'],
    ['both values', 'Formaper', { algorithm: 'N>=x', centres: 'Formaper' }, 'target'],
    ['the centre', '20 21', { target: '20', result: '21' }, 'centres'],
  ])('%s', (_, values, cells, missing) => {
    const read = performance(values);
    expect(read).toMatchObject(cells);
    expect(read).not.toHaveProperty(missing);
  });
});
