import { describe, expect, test } from 'vitest';
import { readBudgetCap } from '../../../src/report/import/budget-cap.ts';
import { isHeading, sectionOf, themeOf } from '../../../src/report/import/headings.ts';
import { idsOf } from '../../../src/report/import/identity.ts';
import { readLines } from '../../../src/report/import/lines.ts';
import { readTableHeader } from '../../../src/report/import/table-header.ts';

describe('budget caps', () => {
  test.each([
    ['Sì (max bdg € 8 milioni)', { max: 8_000_000, min: null }],
    ['>=90% (max € 261.000 min € 130.000)', { max: 261_000, min: 130_000 }],
    ['Sì (max bdg € 31.000', { max: 31_000, min: null }],
    ['Sì (max x bdg € 373.000)', { max: 373_000, min: null }],
    ['Sì (max bdg € 35.900,50)', { max: 35_900.5, min: null }],
    ['Sì (max bdg)', null],
    ['Max 30 giorni', null],
    ['Sì', null],
  ])('%s', (target, cap) => {
    expect(readBudgetCap(target)).toEqual(cap);
  });
});

describe('headings', () => {
  test.each([
    ['OBIETTIVI PER LA CREAZIONE DI VALORE PUBBLICO', 'public-value', null],
    ['OBIETTIVI DI PERFORMANCE', 'performance', null],
    ['OBIETTIVI INDIVIDUALI ANNUALI PER AREA', 'individual', null],
    [
      'RENDICONTAZIONE PIANO INDICATORI RISULTATI ATTESI DI BILANCIO (P.I.R.A.) – D.M. 27/03/2013 ART. 2 COMMA 4, d',
      'pira',
      null,
    ],
    ['PIRA', null, null],
    ['obiettivi di performance e agli obiettivi individuali', null, null],
    ['ATTRATTIVITA’ E SVILUPPO SOSTENIBILE: PROGETTUALITA’', null, 'attrattività'],
    ['TERRITORIO ATTRATTIVO', null, 'attrattività'],
    ['SEMPLIFICAZ. S TARGET 2023 RISULTATO AREA', null, null],
    ['Semplificazione per le imprese', null, null],
    ['AMBIENTALE TERRITORIO', null, null],
  ])('%s', (text, section, theme) => {
    expect(sectionOf(text)).toBe(section);
    expect(themeOf(text)).toBe(theme);
  });

  test.each([
    ['Missione 011 Competitività', true],
    ['Prog.mma 005 Promozione', true],
    ['Ob.', true],
    ['programmazione delle attività', false],
    ['Progetti', false],
    ['operativo 2.1 START UP', false],
  ])('%s is no row’s: %s', (text, expected) => {
    expect(isHeading(text)).toBe(expected);
  });
});

describe('table headers', () => {
  const headerOf = (...lines: string[]) =>
    readTableHeader(readLines(lines.map((line) => `${line} `).join('\n')), 0);

  test.each([
    [
      'spread over lines',
      [
        'Indicatori Descrizione indicatori Tipologia',
        'Unità di',
        'misura',
        '',
        'Fonte',
        'dati',
        '',
        'Algoritmo',
        'di calcolo',
        '',
        'Target',
        '2024',
        '',
        'Risultato',
        'Centro di',
        'responsabilità',
        '',
        '2.2.2',
      ],
      { end: 16, year: 2024 },
    ],
    [
      'with its centre column headed wrongly',
      [
        'INDICATORI DI PERFORMANCE TIPOLOGIA ALGORITMO CALCOLO TARGET',
        '2025 RISULTATO INDICATORI DI PERFORMANCE',
        '',
        '2.3.1',
      ],
      { end: 2, year: 2025 },
    ],
    [
      'of the individual objectives',
      [
        'INDICATORI INDIVIDUALI TIPOLOGIA DIGITALIZZAZ. D',
        'SEMPLIFICAZ. S TARGET 2023 RISULTATO AREA',
        '',
        'DIGITALIZZAZIONE DEI SERVIZI',
      ],
      { end: 2, year: 2023 },
    ],
    ['words of a row are none', ['Risultato Valore', 'Controllo di', 'gestione'], null],
  ])('%s', (_, lines, header) => {
    expect(headerOf(...lines)).toEqual(header);
  });
});

describe('ids', () => {
  const row = (section: 'performance' | 'individual' | 'pira', code: string | null, name: string) => ({
    section,
    theme: 'attrattività' as const,
    code,
    name,
  });
  const budget = row(
    'pira',
    '3.1.1',
    'Grado di utilizzo del budget stanziato per gli interventi dedicati all’economia circolare',
  );
  const attraction = row(
    'pira',
    '3.1.1',
    'Grado di utilizzo del budget stanziato per gli interventi dedicati all’attrattività internazionale',
  );

  test('a shared code is told apart by the name’s words, and alone it has the same id', () => {
    expect(idsOf([budget, attraction])).toEqual([
      'pira-3.1.1-grado-utilizzo-budget-economia-circolare',
      'pira-3.1.1-grado-utilizzo-budget-attrattivita-internazionale',
    ]);
    expect(idsOf([attraction])).toEqual(['pira-3.1.1-grado-utilizzo-budget-attrattivita-internazionale']);
  });

  test('a performance code is enough; years and figures in a name are no part of its id', () => {
    expect(
      idsOf([
        row('performance', '2.5.2', 'N. di casi'),
        row('individual', null, 'Declinazione del Budget 2024 in 12 progetti'),
      ]),
    ).toEqual(['performance-2.5.2', 'individual-attrattivita-declinazione-budget-progetti']);
  });

  test('rows that nothing tells apart are numbered', () => {
    expect(idsOf([budget, budget])).toEqual([
      'pira-3.1.1-grado-utilizzo-budget-economia-circolare',
      'pira-3.1.1-grado-utilizzo-budget-economia-circolare-2',
    ]);
  });
});
