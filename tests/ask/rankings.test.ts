import { describe, expect, it } from 'vitest';
import { ask, last, rowsOf } from './asker.ts';

describe('groups by what their rows have', () => {
  it.each([
    ['chi ha più scadenze?', 'rank', /6 scadenze\.$/],
    ['quante scadenze per area?', 'rank', /6 scadenze\.$/],
    ['chi ha più scadenze mancate?', 'rank', /Risorse e patrimonio: 2 scadenze non rispettate/],
    ['quale area ha rispettato più scadenze?', 'rank', /\d+ scadenze rispettate\.$/],
    ['quale area ha più scadenze non mancate?', 'rank', /\d+ scadenze rispettate\.$/],
    ['quale sezione ha più note?', 'rank', /Performance: 16 note/],
    ['note per area', 'rank', /Personale organizzazione e sportelli: 6 note/],
    ['per quale beneficiario abbiamo più indicatori?', 'rank', /imprese: 15 indicatori/],
    ['beneficiari con più obiettivi', 'rank', /imprese: 15 indicatori/],
    ['classifica dei centri per tetti', 'caps', /Risorse e patrimonio: € 8\.000\.000/],
    ['qual è il centro con il tetto più alto?', 'caps', /Risorse e patrimonio: € 8\.000\.000/],
    ['somma dei tetti per area', 'caps', /Risorse e patrimonio: € 8\.000\.000/],
    ['massimali per tema', 'caps', /Fattori abilitanti: € 8\.309\.000/],
    ['tetti per missione', 'caps', /011 .* € 2\.120\.900 .*singolo più alto è di 012 .* € 600\.000/],
    [
      'quale missione ha il tetto più basso?',
      'caps',
      /singolo più basso è di .* € 25\.000 \(PIRA 1\.3\.2 e PIRA 2\.4\.3\)/,
    ],
    [
      'quale area ha il tetto singolo più basso nel PIRA?',
      'caps',
      /singolo più basso è di .+ e .+: € 25\.000/,
    ],
    ['qual è l’area più ricca?', 'caps', /^La relazione non stampa un budget per questi gruppi/],
    ['chi ha più budget?', 'caps', /^La relazione non stampa un budget per questi gruppi/],
    ['quale centro ha più progetti con un tetto?', 'rank', /5 indicatori/],
  ])('%s', (question, intent, headline) => {
    expect(ask(question)).toMatchObject({ intent, headline: expect.stringMatching(headline) });
  });

  it('says that caps of several centres count for each', () => {
    const hints = ask('somma dei tetti per area').blocks.flatMap((block) =>
      block.kind === 'hint' ? [block.text] : [],
    );
    expect(hints.join(' ')).toMatch(/non si possono sommare .*Sono tetti, non spesa/);
  });

  it.each([
    'qual è il progetto più costoso?',
    'qual è il progetto più ricco?',
    'l’intervento più finanziato',
  ])('of projects: %s', (question) =>
    expect(ask(question).headline).toMatch(/^Il tetto più alto è € 8\.000\.000/),
  );
});

it('counts the footnotes of the rows that are asked about', () => {
  const [met, missed] = ['chi ha più note tra i raggiunti?', 'chi ha più note nei mancati?'].map((question) =>
    ask(question),
  );
  expect(met?.understood).toContain('raggiunti');
  expect(met?.figures).not.toEqual(missed?.figures);
});

describe('a band is told as what it is', () => {
  it.each([
    [
      'budget della formazione',
      /^PIRA 4\.1\.2 .*fascia da € 130\.000 a € 261\.000 e PIRA 2\.3\.3 .*tetto € 160\.000/,
    ],
    ['qual è il budget del piano formativo?', /^PIRA 4\.1\.2 .*fascia da € 130\.000 a € 261\.000/],
    ['budget minimo della formazione', /fascia di spesa: PIRA 4\.1\.2 .*da € 130\.000 a € 261\.000/],
    ['quanti progetti finanziati oltre 200mila euro?', /^11 tetti/],
    ['quali linee hanno superato il 90%?', /^2 su/],
  ])('%s', (question, headline) => expect(ask(question).headline).toMatch(headline));
});

describe('which of them', () => {
  it.each([
    [['progetti fintech del PIRA', 'quale ha il tetto più alto?'], 'pira 2.4.6'],
    [['obiettivi PIRA missione 12', 'quale ha il massimale più alto?'], 'pira 3.1.3'],
    [['mancati Formaper', 'quale ha lo scostamento più alto?'], 'performance 3.5.2'],
    [['progetti fintech del PIRA', 'qual è il tetto più alto in assoluto?'], 'performance 4.5.1'],
  ])('is of those shown, unless it says of all: %j', (turns, row) =>
    expect(rowsOf(last(...turns))[0]).toBe(row),
  );

  it('is of all areas where areas are asked for', () => {
    expect(last('mancati Formaper', 'quale area ha più mancati?').understood).not.toContain('Formaper');
  });

  it('takes a bound on caps for one on caps, beside a mission too', () => {
    expect(last('PIRA missione 011 raggiunti con tetto oltre 200mila').intent).toBe('caps');
  });
});
