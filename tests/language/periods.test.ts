import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalize } from '../../src/language/normalize.ts';
import { readPeriods } from '../../src/language/periods.ts';

// 22 November 2026 is a Sunday.
const context = { askedYear: 2023, today: '2026-11-22' };
const read = (question: string) => readPeriods(normalize(question), context);
const one = (question: string) => {
  const periods = read(question);
  expect(periods, question).toHaveLength(1);
  return periods[0];
};

describe('the direction decides which days satisfy the words', () => {
  it.each([
    ['entro il 31 marzo 2023', 'by', null, '2023-03-31', 'day'],
    ['entro marzo', 'by', null, '2023-03-31', 'month'],
    ['entro il mese di marzo', 'by', null, '2023-03-31', 'month'],
    ['entro febbraio 2024', 'by', null, '2024-02-29', 'month'],
    ['entro il primo trimestre', 'by', null, '2023-03-31', 'quarter'],
    ['entro e non oltre il 15/5/2023', 'by', null, '2023-05-15', 'day'],
    ['non oltre il 30 giugno', 'by', null, '2023-06-30', 'day'],
    ['non dopo giugno', 'by', null, '2023-06-30', 'month'],
    ['fino a settembre', 'by', null, '2023-09-30', 'month'],
    ["fino all'8 marzo", 'by', null, '2023-03-08', 'day'],
    ['prima di giugno', 'before', null, '2023-05-31', 'month'],
    ['prima del 30/6', 'before', null, '2023-06-29', 'day'],
    ['precedenti al 2023', 'before', null, '2022-12-31', 'year'],
    ['dopo il 30/6', 'after', '2023-07-01', null, 'day'],
    ['dopo il primo semestre', 'after', '2023-07-01', null, 'half'],
    ['successivi al 30 giugno', 'after', '2023-07-01', null, 'day'],
    ['oltre il 2023', 'after', '2024-01-01', null, 'year'],
    ['non entro il 31 marzo', 'after', '2023-04-01', null, 'day'],
    ['da luglio', 'from', '2023-07-01', null, 'month'],
    ["dall'8 marzo", 'from', '2023-03-08', null, 'day'],
    ['da marzo in poi', 'from', '2023-03-01', null, 'month'],
    ['a partire da ottobre', 'from', '2023-10-01', null, 'month'],
    ['non prima di luglio', 'from', '2023-07-01', null, 'month'],
    ['a giugno', 'during', '2023-06-01', '2023-06-30', 'month'],
    ['nel mese di giugno', 'during', '2023-06-01', '2023-06-30', 'month'],
    ['il 1° aprile', 'during', '2023-04-01', '2023-04-01', 'day'],
    ['il primo aprile', 'during', '2023-04-01', '2023-04-01', 'day'],
    ['31-12-2023', 'during', '2023-12-31', '2023-12-31', 'day'],
    ['tra marzo e giugno', 'between', '2023-03-01', '2023-06-30', 'range'],
    ['dal 27/02/2023 al 08/03/2023', 'between', '2023-02-27', '2023-03-08', 'range'],
    ['dal 1 al 15 marzo', 'between', '2023-03-01', '2023-03-15', 'range'],
    ['tra il 10 e il 20 giugno', 'between', '2023-06-10', '2023-06-20', 'range'],
    ['tra il 2/3 e il 5/5', 'between', '2023-03-02', '2023-05-05', 'range'],
    ['tra marzo e giugno 2022', 'between', '2022-03-01', '2022-06-30', 'range'],
    ['tra novembre e febbraio', 'between', '2023-11-01', '2024-02-29', 'range'],
    ['tra fine marzo e inizio giugno', 'between', '2023-03-21', '2023-06-10', 'range'],
    ['da fine marzo a giugno', 'between', '2023-03-21', '2023-06-30', 'range'],
    ['dal primo trimestre al secondo semestre', 'between', '2023-01-01', '2023-12-31', 'range'],
  ] as const)('%s', (words, relation, from, to, precision) => {
    expect(one(words)).toMatchObject({ words: normalize(words), relation, from, to, precision });
  });
});

describe('parts of a year', () => {
  it.each([
    ['primo trimestre', '2023-01-01', '2023-03-31', 'quarter'],
    ['1° trimestre', '2023-01-01', '2023-03-31', 'quarter'],
    ['1º trimestre', '2023-01-01', '2023-03-31', 'quarter'],
    ['nel terzo trimestre 2024', '2024-07-01', '2024-09-30', 'quarter'],
    ['ultimo trimestre del 2023', '2023-10-01', '2023-12-31', 'quarter'],
    ['Q1', '2023-01-01', '2023-03-31', 'quarter'],
    ['Q4 2022', '2022-10-01', '2022-12-31', 'quarter'],
    ['t3', '2023-07-01', '2023-09-30', 'quarter'],
    ["H2 '24", '2024-07-01', '2024-12-31', 'half'],
    ['I semestre', '2023-01-01', '2023-06-30', 'half'],
    ['secondo semestre 2023', '2023-07-01', '2023-12-31', 'half'],
    ["prima metà dell'anno", '2023-01-01', '2023-06-30', 'half'],
    ['nella seconda metà del 2024', '2024-07-01', '2024-12-31', 'half'],
    ["seconda metà dell'anno scorso", '2025-07-01', '2025-12-31', 'half'],
    ['seconda metà di marzo', '2023-03-16', '2023-03-31', 'month'],
    ['a fine anno', '2023-12-01', '2023-12-31', 'month'],
    ["all'inizio dell'anno", '2023-01-01', '2023-01-31', 'month'],
    ['metà anno', '2023-06-01', '2023-06-30', 'month'],
    ['fine 2024', '2024-12-01', '2024-12-31', 'month'],
    ['alla fine del primo semestre', '2023-06-01', '2023-06-30', 'month'],
    ['fine marzo', '2023-03-21', '2023-03-31', 'month'],
    ['metà giugno', '2023-06-11', '2023-06-15', 'month'],
    ['i primi sei mesi', '2023-01-01', '2023-06-30', 'month'],
    ["gli ultimi tre mesi dell'anno", '2023-10-01', '2023-12-31', 'month'],
    ['7/23', '2023-07-01', '2023-07-31', 'month'],
    ['10/23', '2023-10-01', '2023-10-31', 'month'],
    ['07/2023', '2023-07-01', '2023-07-31', 'month'],
    ["marzo '22", '2022-03-01', '2022-03-31', 'month'],
    ['marzo 23', '2023-03-01', '2023-03-31', 'month'],
  ] as const)('%s', (words, from, to, precision) => {
    expect(one(words)).toMatchObject({ relation: 'during', from, to, precision, isYear: false });
  });

  it.each([
    ["entro l'anno", 'by', '2023-12-31'],
    ["entro la fine dell'anno", 'by', '2023-12-31'],
    ['entro fine 2023', 'by', '2023-12-31'],
    ['entro metà marzo', 'by', '2023-03-15'],
    ['entro metà anno', 'by', '2023-06-30'],
    ["prima della fine dell'anno", 'before', '2023-12-30'],
    ['prima di inizio giugno', 'before', '2023-05-31'],
    ['entro fine mese', 'by', '2026-11-30'],
  ] as const)('%s', (words, relation, to) => {
    expect(one(words)).toMatchObject({ words: normalize(words), relation, from: null, to });
  });
});

describe('whole years', () => {
  it.each([
    ['obiettivi non raggiunti nel 2023', 'nel 2023', 2023],
    ['relazione del 2022', 'del 2022', 2022],
    ["nell'anno 2024", 'nell anno 2024', 2024],
    ['budget start up 2023', '2023', 2023],
    ['obiettivi 2030', '2030', 2030],
    ['pira 2023', '2023', 2023],
    ['2.5.2 2023', '2023', 2023],
    ["target '23", "'23", 2023],
    ['nel 23', 'nel 23', 2023],
    ['obiettivi slittati al 2024', 'al 2024', 2024],
    ['rispetto al 2022', 'al 2022', 2022],
    ["l'anno scorso", 'l anno scorso', 2025],
    ["quest'anno", 'quest anno', 2026],
    ["l'anno prossimo", 'l anno prossimo', 2027],
    ['un anno fa', 'un anno fa', 2025],
    ["rispetto all'anno scorso", 'all anno scorso', 2022],
    ["l'anno precedente", 'l anno precedente', 2022],
    ["l'anno prima", 'l anno prima', 2022],
    ["l'anno successivo", 'l anno successivo', 2024],
  ])('%s', (question, words, year) => {
    const bounds = { from: `${year}-01-01`, to: `${year}-12-31` };
    expect(one(question)).toMatchObject({ words, ...bounds, relation: 'during', year, isYear: true });
  });

  it.each([
    ['dal 2022', 2022],
    ['entro il 2024', 2024],
    ['prima del 2022', 2022],
  ])('%s is still a named year', (words, year) => {
    expect(one(words)).toMatchObject({ year, isYear: true });
  });

  it.each([
    ['dal 2022 al 2023', '2022-01-01', '2023-12-31'],
    ['2022-2023', '2022-01-01', '2023-12-31'],
    ['2022/23', '2022-01-01', '2023-12-31'],
  ])('%s is a range, not a year', (words, from, to) => {
    expect(one(words)).toMatchObject({ relation: 'between', from, to, isYear: false });
  });

  it('tells a year that is named from one that was completed', () => {
    expect(one('entro marzo 2022')).toMatchObject({ year: 2022, to: '2022-03-31' });
    expect(one('entro marzo')).toMatchObject({ year: null, to: '2023-03-31' });
    expect(one("marzo dell'anno scorso")).toMatchObject({ year: 2025, from: '2025-03-01' });
    expect(one("30 giugno di quest'anno")).toMatchObject({ year: 2026, from: '2026-06-30' });
  });
});

describe('what counts from today', () => {
  it.each([
    ['ieri', '2026-11-21', '2026-11-21'],
    ["l'altro ieri", '2026-11-20', '2026-11-20'],
    ['oggi', '2026-11-22', '2026-11-22'],
    ['tre giorni fa', '2026-11-19', '2026-11-19'],
    ['due mesi fa', '2026-09-01', '2026-09-30'],
    ['fra due settimane', '2026-12-06', '2026-12-06'],
    ['il mese scorso', '2026-10-01', '2026-10-31'],
    ['il mese prossimo', '2026-12-01', '2026-12-31'],
    ['la settimana scorsa', '2026-11-09', '2026-11-15'],
    ['questa settimana', '2026-11-16', '2026-11-22'],
    ['il semestre scorso', '2026-01-01', '2026-06-30'],
    ['il prossimo trimestre', '2027-01-01', '2027-03-31'],
    ['negli ultimi due mesi', '2026-09-22', '2026-11-22'],
    ['nei prossimi 30 giorni', '2026-11-22', '2026-12-22'],
    ['lo scorso marzo', '2026-03-01', '2026-03-31'],
    ['dicembre scorso', '2025-12-01', '2025-12-31'],
    ['giugno prossimo', '2027-06-01', '2027-06-30'],
  ])('%s', (words, from, to) => {
    expect(one(words)).toMatchObject({ relation: 'during', from, to });
  });

  it('the first of January is last year away from yesterday', () => {
    const newYear = { askedYear: 2023, today: '2027-01-01' };
    expect(readPeriods('ieri', newYear)).toMatchObject([{ from: '2026-12-31' }]);
    expect(readPeriods('il mese scorso', newYear)).toMatchObject([{ from: '2026-12-01', to: '2026-12-31' }]);
  });
});

describe('as deadlines are asked for', () => {
  it.each([
    ['cosa scadeva entro il 31 marzo 2023', 'entro il 31 marzo 2023', null, '2023-03-31'],
    ['che cosa era in scadenza a dicembre?', 'a dicembre', '2023-12-01', '2023-12-31'],
    ['scadenze 31/12', '31/12', '2023-12-31', '2023-12-31'],
    ['scadenza 15/5', '15/5', '2023-05-15', '2023-05-15'],
    ['quelle del 30/06', 'del 30/06', '2023-06-30', '2023-06-30'],
    ['scadenze del secondo semestre', 'del secondo semestre', '2023-07-01', '2023-12-31'],
    ['cosa era previsto per giugno', 'per giugno', '2023-06-01', '2023-06-30'],
    ['avviati dopo luglio', 'dopo luglio', '2023-08-01', null],
    ['ritardi da giugno in poi', 'da giugno in poi', '2023-06-01', null],
    ['rinviati al secondo semestre 2024', 'al secondo semestre 2024', '2024-07-01', '2024-12-31'],
    ['slittati a marzo 2024', 'a marzo 2024', '2024-03-01', '2024-03-31'],
    ['cosa scade nei prossimi 30 giorni', 'nei prossimi 30 giorni', '2026-11-22', '2026-12-22'],
    ['attività non concluse entro fine anno', 'entro fine anno', null, '2023-12-31'],
    ['cosa scadeva in primavera', 'in primavera', '2023-03-21', '2023-06-20'],
    ["cosa andava fatto entro l'estate", 'entro l estate', null, '2023-09-22'],
    ["scadenze prima dell'autunno 2024", 'prima dell autunno 2024', null, '2024-09-22'],
    ['scadenze di venerdì', 'di venerdi', '2026-11-27', '2026-11-27'],
    ['cosa scade domenica?', 'domenica', '2026-11-22', '2026-11-22'],
    ['via delle Orsole doveva partire entro 7/23 o 10/23?', 'entro 7/23', null, '2023-07-31'],
  ])('%s', (question, words, from, to) => {
    expect(read(question)[0]).toMatchObject({ words, from, to });
  });

  it.each([
    ['quali scadenze abbiamo mancato?'],
    ['la survey ERP è stata fatta in tempo?'],
    ['quali sono le prossime scadenze'],
    ['quali ritardi sono dovuti a cause esterne?'],
    ['scadenze rispettate 5/7'],
    ['festival di primavera'],
    ['mi serve per venerdì'],
  ])('%s names no time', (question) => {
    expect(read(question)).toEqual([]);
  });
});

describe('several', () => {
  it.each([
    ['cosa scadeva entro marzo e cosa dopo il 30/6?', ['entro marzo', 'dopo il 30/6']],
    ['2022 e 2023', ['2022', '2023']],
    ['marzo 23 marzo', ['marzo', '23 marzo']],
    ["l'anno scorso marzo", ['l anno scorso', 'marzo']],
    ['marzo scorso giugno', ['marzo scorso', 'giugno']],
    ['dal 2022 gli obiettivi slittati al 2024', ['dal 2022', 'al 2024']],
  ])('%s', (question, words) => {
    expect(read(question).map((period) => period.words)).toEqual(words);
  });

  it('a list shares the year at its end', () => {
    expect(read('a marzo e a giugno 2022').map(({ from }) => from)).toEqual(['2022-03-01', '2022-06-01']);
  });
});

describe('what is no time', () => {
  it.each([
    ['2/3'],
    ['5/5'],
    ['i 2/3 dei target'],
    ['il 2/3 degli obiettivi'],
    ['23/30'],
    ['54 su 30'],
    ['1.930 su 6.000'],
    ["com'è andato il 3.1.1"],
    ['pira 4.1.4?'],
    ['PIRA M012 3.1.1 e 2.1'],
    ['nota 12'],
    ['note 29 e 30'],
    ['missione 016 programma 005'],
    ['determina n. 1268/2023'],
    ['ora come ora'],
    ['come si fa'],
    ['6.000'],
    ['2.023'],
    ['2000 euro'],
    ['2023 €'],
    ['almeno 2000 imprese'],
    ['max 2023 ticket'],
    ['più di 2023'],
    ['>= 2022'],
    ['tra 2000 e 3000'],
    ['da 100 a 200 mila euro'],
    ['max bdg € 500.000'],
    ['sotto il 60%'],
    ['nel 15% dei casi'],
    ['nel 30 per cento'],
    ['entro 5 gg'],
    ['i primi 5'],
    ['gli ultimi due'],
    ['tra le 4 aree strategiche'],
    ['il secondo'],
    ['secondo me il soft landing è raggiunto'],
    ['il 29 accanto ai settori di controllo'],
    ['maggiori risorse'],
    ['prima di tutto'],
    ['quelli dopo'],
    ['negli ultimi mesi'],
    ['31/02/2023'],
    ['scorso'],
    [''],
  ])('%s', (words) => {
    expect(read(words)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'entro',
      'il',
      '31',
      'marzo',
      '2023',
      '/',
      '-',
      '23',
      'tra',
      'e',
      'dal',
      'al',
      'fine',
      'metà',
      "l'anno",
    ],
    ...[
      'scorso',
      'primo',
      'semestre',
      'q1',
      "'22",
      'fa',
      'due',
      'mesi',
      'ultimi',
      '%',
      '€',
      '3.1.1',
      'non',
      ' ',
    ],
  );
  const spaced = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' '));
  const glued = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(''));
  const ascii = fc.oneof(spaced, glued, fc.string({ maxLength: 40 }));
  const question = fc.oneof(ascii, fc.string({ unit: 'grapheme', maxLength: 40 }));

  test('periods lie in the text, in order, apart, with real days that do not run backwards', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const text = normalize(asked);
        let at = 0;
        for (const { start, end, words, from, to } of readPeriods(text, context)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          expect(words).toBe(words.trim());
          for (const day of [from, to]) {
            if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          }
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('capitals and lost accents change nothing', () => {
    fc.assert(
      fc.property(ascii, (asked) => {
        const periods = readPeriods(normalize(asked), context);
        const plain = asked.normalize('NFD').replace(/\p{M}/gu, '');
        expect(readPeriods(normalize(plain.toUpperCase()), context)).toEqual(periods);
      }),
    );
  });

  test.each([
    ['tra '],
    ['marzo e '],
    ['2023 '],
    ['dal '],
    ['di del '],
    ['1/'],
    ['fine di '],
    ['2'],
    ['da'],
    ['scorso '],
  ])('a long run of "%s" is read quickly', (piece) => {
    const text = normalize(`${piece.repeat(20_000 / piece.length)} marzo 2023`);
    const started = performance.now();
    readPeriods(text, context);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
