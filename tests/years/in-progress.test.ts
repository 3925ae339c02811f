import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import { PROGRESS_STATES } from '../../src/targets/progress.ts';
import { YEAR_2023 } from './later-years.ts';
import { askerOver, YEAR_2024, YEAR_2025 } from './several.ts';

const years = askerOver([YEAR_2023, YEAR_2024, YEAR_2025], '2025-09-15');
const text = (answer: Answer) => renderPlainText(answer);
/** What each row of the answer is called. */
const states = (answer: Answer) => [
  ...new Set(
    answer.blocks.flatMap((block) =>
      block.kind === 'indicators' ? block.items.map(({ verdict }) => verdict) : [],
    ),
  ),
];

describe('a year in progress', () => {
  it.each<[question: string, year: number, holds: string[], ofStates: string[]]>([
    ['obiettivi a rischio', 2025, ['15 su 125', 'del tempo (entro il 31/12/2025)'], ['a rischio']],
    ['che cosa è in ritardo?', 2025, ['11 su 125'], ['in ritardo']],
    ['quali sono senza dati per Formaper', 2025, ['2 su 5', 'ancora nessuno'], ['senza dati']],
    ['in linea o già raggiunti di Formaper nel 2025', 2025, ['3 su 5'], ['in linea', 'già raggiunto']],
    ['obiettivi di efficacia a rischio o in ritardo', 2025, ['in ritardo'], ['a rischio', 'in ritardo']],
    [
      'obiettivi non raggiunti nel 2025',
      2025,
      ['26 su 125', 'di nessun obiettivo si può ancora dire che non è raggiunto'],
      ['a rischio', 'in ritardo'],
    ],
    ['obiettivi raggiunti quest’anno', 2025, ['33 su 125'], ['già raggiunto']],
    ['come siamo messi quest’anno?', 2025, ['11 in ritardo, 15 a rischio'], ['a rischio', 'in ritardo']],
    ['prossime scadenze', 2025, ['ancora aperta'], []],
    // Without a word on how it goes, the latest report is meant.
    [
      'quali obiettivi non abbiamo raggiunto?',
      2024,
      ['41 su 129'],
      ['non raggiunto', 'parzialmente raggiunto'],
    ],
  ])('%s', (question, year, holds, ofStates) => {
    const answer = years.ask(question);
    expect(answer).toMatchObject({ outcome: 'answered', year });
    expect(holds.filter((words) => !text(answer).includes(words))).toEqual([]);
    if (ofStates.length > 0)
      expect(states(answer).filter((state) => !ofStates.some((one) => state.startsWith(one)))).toEqual([]);
  });

  it.each([
    ['il 1.2.1 è a rischio nel 2025?', 'Sì: Performance 1.2.1, in ritardo.'],
    ['il 2.5.3 è in linea quest’anno?', 'Sì: Performance 2.5.3, già raggiunto.'],
    ['il 1.2.1 è stato raggiunto quest’anno?', 'Non ancora: Performance 1.2.1, in ritardo.'],
    ['nel 2025 abbiamo centrato il 1.2.1?', 'Non ancora: Performance 1.2.1, in ritardo.'],
    ['perché il 1.2.1 è in ritardo nel 2025?', 'Performance 1.2.1: in ritardo. L’anno è in corso'],
    ['quanti obiettivi raggiunti nel 2025', 'Già raggiunti 33 su 125 indicatori'],
    ['quanti sono a rischio per Innexta', 'A rischio '],
    ['chi va peggio nel 2025 tra le sezioni', 'in ritardo o a rischio su '],
    ['confronta Formaper e Innexta nel 2025', 'Formaper: 0 in ritardo o a rischio su 5'],
  ])('%s', (question, begins) => {
    expect(years.ask(question).headline).toContain(begins);
  });

  it('says in every answer on which day it stands, and never speaks of a miss', () => {
    const questions = [
      'come siamo messi quest’anno?',
      'riepilogo Formaper 2025',
      '1.2.1 nel 2025',
      'perché il 1.2.1 nel 2025',
      'spiegami il verdetto del 1.2.1 nel 2025',
      'quanti obiettivi nel 2025',
      'quale area va peggio nel 2025?',
      'confronta Formaper e Innexta nel 2025',
      'indicatori della missione 012 nel 2025',
      'quanto vale la missione 012 nel 2025',
      'elenca tutti gli indicatori del 2025',
    ];
    for (const question of questions) {
      const said = text(years.ask(question));
      expect(said).toContain('Anno 2025 in corso, situazione al 15/09/2025');
      expect(said).not.toMatch(/non raggiunt[oi]|mancat[oi]|parzialmente|solo in parte|Causa:/i);
    }
  });

  it('is offered where the latest report was meant', () => {
    const answer = years.ask('come siamo andati?');
    expect(answer).toMatchObject({ year: 2024, suggestions: [{ question: 'Come siamo messi nel 2025?' }] });
    expect(years.ask('Come siamo messi nel 2025?')).toMatchObject({ year: 2025, intent: 'summary' });
  });

  it('counts every row in exactly one state', () => {
    const answer = years.ask('come siamo messi quest’anno?');
    const counts = answer.figures.filter(({ label }) => label.startsWith('riepilogo: '));
    expect(counts).toHaveLength(PROGRESS_STATES.length + 1);
    const [total, ...each] = counts.map(({ value }) => value);
    expect(each.reduce((sum, value) => sum + value, 0)).toBe(total);
  });

  it('goes on in a thread: the others, another state, another year', () => {
    const [first, others, without, closed] = years.converse(
      'obiettivi a rischio di Performance',
      'e gli altri?',
      'e quelli senza dati?',
      'e nel 2024?',
    );
    expect(first && states(first)).toEqual(['a rischio']);
    expect(others && states(others)).not.toContain('a rischio');
    expect(without && states(without)).toEqual(['senza dati']);
    expect(closed).toMatchObject({ year: 2024 });
    expect(closed && text(closed)).toContain('Il 2024 è chiuso');
  });
});

describe('a closed year asked as if it ran', () => {
  it.each([
    ['obiettivi a rischio nel 2024', ['Il 2024 è chiuso', '41 su 129'], ['non raggiunto', 'parzialmente']],
    ['obiettivi in linea nel 2023', ['Il 2023 è chiuso', '107 su 133'], ['raggiunto']],
    ['obiettivi senza dati nel 2023', ['Il 2023 è chiuso', 'risultato non indicato'], ['non ']],
  ])('%s', (question, holds, begins) => {
    const answer = years.ask(question);
    expect(holds.filter((words) => !text(answer).includes(words))).toEqual([]);
    expect(states(answer).filter((state) => !begins.some((one) => state.startsWith(one)))).toEqual([]);
  });

  it('has a verdict, and no yes or no, for whether one thing is at risk', () => {
    expect(years.ask('il 2.5.2 è a rischio nel 2023?').headline).toMatch(
      /^Performance 2\.5\.2 «.*: non raggiunto\.$/,
    );
  });

  it('has its missed deadlines for what is late', () => {
    expect(years.ask('che cosa è in ritardo nel 2023?')).toMatchObject({ intent: 'deadlines', year: 2023 });
  });
});

describe('today', () => {
  const ended = askerOver([YEAR_2023, YEAR_2024, YEAR_2025], '2026-01-10');

  it('decides: once the days of the year are over its verdicts stand, as provisional', () => {
    const answer = ended.ask('come siamo andati nel 2025?');
    expect(text(answer)).toContain('Il 2025 è finito ma la sua Relazione non c’è ancora');
    expect(answer.headline).toMatch(/non raggiunti/);
  });

  it('offers the years that are there in place of one that is not', () => {
    const answer = ended.ask('come siamo messi quest’anno per Formaper?');
    expect(answer).toMatchObject({
      outcome: 'empty',
      headline: expect.stringContaining('Non ho i dati del 2026'),
    });
    expect(answer.suggestions.map(({ question }) => question)).toEqual([
      'come siamo messi per Formaper nel 2024',
      'come siamo messi per Formaper nel 2025',
    ]);
    expect(ended.ask(answer.suggestions[0]?.question ?? '')).toMatchObject({
      outcome: 'answered',
      year: 2024,
    });
  });
});

describe('the year that a question without one is about', () => {
  const empty = { ...YEAR_2025, indicators: YEAR_2025.indicators.map((row) => ({ ...row, result: '' })) };

  it.each([
    ['the latest report', [YEAR_2023, YEAR_2024, YEAR_2025], 2024],
    ['one in progress where there is no report', [YEAR_2025], 2025],
    ['one with results before one without', [YEAR_2025, { ...empty, year: 2026 }], 2025],
  ])('is %s', (_, indexes, year) => {
    expect(askerOver(indexes, '2025-09-15').corpus.latest.year).toBe(year);
  });
});
