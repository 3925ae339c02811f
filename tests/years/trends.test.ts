import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { chartBlock } from '../../src/answer/render/block-kit/chart.ts';
import { renderPlainText } from '../../src/answer/render/plain-text.ts';
import { matchYears } from '../../src/report/across-years/match-years.ts';
import type { Indicator, YearIndex } from '../../src/report/record.ts';
import { anIndicator } from '../report/an-indicator.ts';
import { YEAR_2023 } from './later-years.ts';
import { AFTER, askerOver, YEAR_2024, YEAR_2025 } from './several.ts';

const TODAY = '2025-09-15';
const years = askerOver([YEAR_2023, YEAR_2024, YEAR_2025], TODAY);
const text = (answer: Answer) => renderPlainText(answer);
const chartOf = (answer: Answer) => answer.blocks.find((block) => block.kind === 'chart');
const unmet = (index: YearIndex, corpus = years.corpus) =>
  new Set(
    (corpus.years.get(index.year)?.indicators ?? [])
      .filter(({ verdict }) => ['not-met', 'partially-met'].includes(verdict.status))
      .map(({ id }) => id),
  );

describe('two years side by side', () => {
  it.each<[question: string, year: number, holds: string[]]>([
    [
      'come siamo andati rispetto all’anno prima?',
      2024,
      ['Nel 2024 85 raggiunti su 129', 'nel 2023 107 raggiunti su 133'],
    ],
    ['confronta 2023 e 2024', 2024, ['Nel 2024 85 raggiunti su 129', '16 migliorati, 23 peggiorati']],
    ['differenze tra il 2023 e il 2024', 2024, ['Nel 2024 85 raggiunti su 129']],
    [
      'come siamo andati rispetto al 2023 per Formaper',
      2024,
      ['Nel 2024 3 raggiunti su 6', 'centro Formaper'],
    ],
    ['che cosa è peggiorato rispetto al 2023?', 2024, ['23 peggiorati dal 2023 al 2024, su 125']],
    ['che cosa è migliorato rispetto al 2023 nel PIRA?', 2024, ['dal 2023 al 2024', 'sezione PIRA']],
    ['obiettivi mancati due anni di fila', 2024, ['non raggiunti (anche in parte) nel 2023 e 2024']],
    ['obiettivi mancati due anni di fila di Formaper', 2024, ['centro Formaper']],
    [
      'mancati nel 2023 e raggiunti nel 2024',
      2024,
      ['2 indicatori: non raggiunti (anche in parte) nel 2023 e raggiunti nel 2024'],
    ],
    [
      'raggiunti nel 2023 ma non nel 2024',
      2024,
      ['raggiunti nel 2023 e non raggiunti (anche in parte) nel 2024'],
    ],
    ['mancati sia nel 2023 che nel 2024', 2024, ['non raggiunti (anche in parte) nel 2023 e 2024']],
    ['come è andata la Camera Arbitrale negli ultimi due anni', 2024, ['Nel 2024 3 raggiunti su 5']],
    ['Formaper è migliorata?', 2024, ['nel 2023 3 raggiunti su 6 (50%)']],
    ['quanti obiettivi raggiunti nel 2023 e nel 2024?', 2024, ['Nel 2024 85 raggiunti', 'nel 2023 107']],
    [
      'mancati nel 2023 e recuperati nel 2024',
      2024,
      ['2 indicatori: non raggiunti (anche in parte) nel 2023'],
    ],
    ['quali target sono cambiati rispetto al 2023?', 2024, ['22 target cambiati dal 2023 al 2024']],
    // The year in progress is compared by its states, and by no difference.
    [
      'come siamo messi quest’anno rispetto al 2024?',
      2025,
      ['Il 2025 è in corso', 'non dico che cosa è migliorato'],
    ],
  ])('%s', (question, year, holds) => {
    const answer = years.ask(question);
    expect(answer).toMatchObject({ intent: 'trend', outcome: 'answered', year });
    expect(holds.filter((words) => !text(answer).includes(words))).toEqual([]);
  });

  it('says what rests on proposals, and what has no counterpart', () => {
    const said = text(years.ask('confronta 2023 e 2024'));
    expect(said).toContain('Gli abbinamenti fra i due anni sono proposti per nome, codice e centro');
    expect(said).toContain('4 indicatori del 2024 senza un corrispondente certo nel 2023');
    expect(said).toContain('8 indicatori del 2023 senza un corrispondente certo');
  });

  it('draws the verdicts of each year', () => {
    expect(chartOf(years.ask('confronta 2023 e 2024'))).toMatchObject({ categories: ['2023', '2024'] });
  });

  it('holds exactly the rows that were missed in both years', () => {
    const before = new Map([...AFTER.successor].flatMap(([id, next]) => (next === null ? [] : [[next, id]])));
    const [missedThen, missedNow] = [unmet(YEAR_2023), unmet(YEAR_2024)];
    const { proposed } = matchYears(YEAR_2023, YEAR_2024, []);
    const clear = new Set(proposed.filter((match) => match.clear).map(({ later }) => later));
    const expected = [...missedNow].filter((id) => clear.has(id) && missedThen.has(before.get(id) ?? ''));
    const answer = years.ask('obiettivi mancati due anni di fila');
    expect(answer.indicators.toSorted()).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThan(5);
  });

  it.each([
    ['rispetto al 2022?', 'Non ho i dati del 2022: conosco gli anni 2023, 2024 e 2025.'],
    ['obiettivi mancati tre anni di fila', 'Non ho i dati del 2022'],
    ['confronta 2024 e 2026', 'Non ho i dati del 2026'],
    [
      'che cosa è migliorato quest’anno rispetto al 2024?',
      'Il 2025 è in corso e i suoi risultati sono parziali',
    ],
  ])('%s: says plainly that there is no such thing', (question, headline) => {
    expect(years.ask(question).headline).toContain(headline);
  });
});

describe('one indicator through the years', () => {
  it('is followed past another code, with its figures, difference and chart', () => {
    const answer = years.ask('andamento del budget start up');
    expect(answer).toMatchObject({ intent: 'trend', outcome: 'answered', year: 2024 });
    const said = text(answer);
    for (const words of [
      'Performance 2.1.1',
      'Performance 2.1.2',
      '2025 │',
      '(parziale)',
      'Dal 2023 al 2024',
    ])
      expect(said).toContain(words);
    const chart = chartOf(answer);
    expect(chart).toMatchObject({ categories: ['2023', '2024', '2025 (parziale)'] });
    expect(chart && chartBlock(chart)).toMatchObject({ type: 'data_visualization' });
  });

  it('says that a code was another row’s in the other year', () => {
    const answer = years.ask('il risultato del 2.5.2 nel 2023 e nel 2024');
    expect(answer).toMatchObject({ intent: 'trend', indicators: ['performance-2.5.2'] });
    expect(text(answer)).toContain(
      'Nel 2023 il codice 2.5.2 è di un altro indicatore: Performance 2.5.2 «N. di casi',
    );
  });

  it('goes on in a thread: another year, then against the first', () => {
    const [first, next, against] = years.converse('2.5.2 nel 2023', 'e nel 2024?', 'rispetto al 2023?');
    expect(first?.indicators).toEqual(['performance-2.5.2']);
    // The code 2.5.2 names another row in 2024.
    expect(next).toMatchObject({ year: 2024, indicators: ['performance-2.5.3'] });
    expect(next && text(next)).toContain('nessuno lo ha ancora confermato');
    expect(against?.headline).toBe('Performance 2.5.3: 165 nel 2024, 127 nel 2023. Nel 2024: raggiunto.');
    expect(against && text(against)).toContain('Dal 2023 al 2024: +38, meglio.');
  });

  it('is silent where the other year has nothing that answers to it', () => {
    const [, gone] = years.converse('sportello quantistico per apicoltori', 'e nel 2023?');
    expect(gone).toMatchObject({ outcome: 'empty', year: 2023 });
    expect(gone?.headline).toContain('Nel 2023 non c’è un indicatore che corrisponda con certezza');
    const two = askerOver([YEAR_2023, YEAR_2024], TODAY);
    expect(two.ask('andamento dello sportello quantistico per apicoltori')).toMatchObject({
      outcome: 'empty',
      headline: expect.stringContaining('quindi un andamento non c’è'),
    });
  });

  it('keeps what was asked of it', () => {
    const [, target] = years.converse('qual era il target del 2.1.1 nel 2023?', 'e nel 2024?');
    expect(target?.headline).toContain('Performance 2.1.2');
    expect(target?.headline).toContain('>=90%');
  });
});

/** Two years with one row each, matched by its name. */
function pair(before: Partial<Indicator>, after: Partial<Indicator>) {
  const name = 'Pratiche evase dallo sportello telematico';
  const index = (year: number, known: Partial<Indicator>): YearIndex => ({
    ...YEAR_2023,
    year,
    indicators: [anIndicator('performance-1.1.1', { name, code: '1.1.1', ...known })],
    footnotes: [],
    warnings: [],
  });
  return askerOver([index(2023, before), index(2024, after)], TODAY);
}

describe('what can’t be subtracted', () => {
  it.each<[string, Partial<Indicator>, Partial<Indicator>, string[], string | null]>([
    ['one unit', { target: '100', result: '90' }, { target: '100', result: '120' }, ['+30, meglio'], null],
    [
      'less is better',
      { target: '<=100', result: '90' },
      { target: '<=100', result: '120' },
      ['+30, peggio'],
      null,
    ],
    [
      'another number asked',
      { target: '100', result: '90' },
      { target: '150', result: '120' },
      ['+30, meglio', 'Target cambiato: «100» nel 2023, «150» nel 2024'],
      null,
    ],
    [
      'another unit',
      { target: '100', result: '90' },
      { target: '80%', result: '85%' },
      ['l’unità di misura è cambiata'],
      '+',
    ],
    [
      'another direction',
      { target: '>=100', result: '90' },
      { target: '<=100', result: '85' },
      ['è cambiato se sia meglio di più o di meno'],
      '−5',
    ],
    [
      'another thing asked',
      { target: '2 (ambito edilizia)', result: '2' },
      { target: '3 (ambito turismo)', result: '3' },
      ['il target chiede un’altra cosa'],
      '+1',
    ],
    [
      'no numbers',
      { target: 'Sì', result: 'Sì' },
      { target: 'Sì', result: 'No' },
      ['valgono gli esiti'],
      null,
    ],
  ])('%s', (_, before, after, holds, never) => {
    const said = text(pair(before, after).ask('andamento delle pratiche evase'));
    expect(holds.filter((words) => !said.includes(words))).toEqual([]);
    const lines = said.split('\n').filter((line) => line.includes('Dal 2023 al 2024'));
    expect(lines).toHaveLength(1);
    if (never !== null) expect(lines.join('')).not.toContain(never);
  });
});

describe('what a person said of two rows', () => {
  const said = (same: boolean) => ({
    matches: [
      {
        earlier: { year: 2023, id: 'performance-2.5.2' },
        later: { year: 2024, id: 'performance-2.5.3' },
        same,
        author: 'Anna',
        reason: 'stesso servizio',
        on: '2025-05-06',
      },
    ],
  });

  it('confirmed, needs no word of caution', () => {
    const asker = askerOver([YEAR_2023, YEAR_2024], TODAY, said(true));
    const [, next] = asker.converse('2.5.2 nel 2023', 'e nel 2024?');
    expect(next?.indicators).toEqual(['performance-2.5.3']);
    expect(next && text(next)).not.toContain('confermato');
    expect(text(asker.ask('confronta 2023 e 2024'))).toContain('124 abbinamenti su 125 sono proposti');
  });

  it('told apart, is not used', () => {
    const asker = askerOver([YEAR_2023, YEAR_2024], TODAY, said(false));
    const [, next] = asker.converse('2.5.2 nel 2023', 'e nel 2024?');
    expect(next).toMatchObject({ outcome: 'empty' });
  });
});

describe('one year alone', () => {
  const alone = askerOver([YEAR_2023], TODAY);

  it.each([
    'rispetto all’anno scorso come andiamo?',
    'rispetto al 2022?',
    'obiettivi mancati due anni di fila',
    'che cosa è migliorato?',
  ])('%s: there is no other', (question) => {
    expect(alone.ask(question).headline).toContain('Non ho i dati del 2022: conosco solo l’anno 2023.');
  });
});
