import { describe, expect, it } from 'vitest';
import { ask, last } from './asker.ts';

describe('a part of the rows that somebody puts forward', () => {
  it.each([
    ['la maggioranza degli obiettivi di Formaper è raggiunta?', 'No: raggiunti 3 su 6'],
    ['almeno tre quarti degli obiettivi di performance sono raggiunti?', 'Sì: raggiunti 34 su 42'],
    ['meno di un terzo degli obiettivi individuali è mancato?', 'Sì: non raggiunti (anche in parte) 3 su 30'],
    ['la maggior parte dei mancati è nel PIRA?', 'No: sezione PIRA: 11 su 26'],
    ['più della metà dei mancati ha una causa esterna?', 'No: causa esterna: 4 su 26'],
    ['la maggioranza degli obiettivi digitali e stata raggiunta', 'Sì: raggiunti 15 su 16'],
    ['la camera arbitrale ha mancato più di un quarto dei suoi obiettivi?', 'No: non raggiunti'],
    ['la percentuale di raggiunti supera l’80%?', 'Sì: raggiunti 107 su 133'],
    ['Formaper ha raggiunto la metà degli obiettivi?', 'Sì, esattamente: raggiunti 3 su 6'],
    ['abbiamo raggiunto i tre quarti degli obiettivi?', 'Di più: raggiunti 107 su 133'],
    ['l’80% dei target è raggiunto?', 'Di più: raggiunti 107 su 133'],
    ['almeno l’80% dei target è raggiunto?', 'Sì: raggiunti 107 su 133'],
    ['l’80,5% dei target è raggiunto?', 'Sì, esattamente: raggiunti 107 su 133'],
    ['oltre il 50% dei mancati è nel PIRA?', 'No: sezione PIRA: 11 su 26'],
    ['nel valore pubblico siamo sopra il 75%?', 'Sì: raggiunti 15 su 19'],
    ['l’area compliance è sopra l’80%?', 'Sì: raggiunti 7 su 8'],
  ])('%s', (question, headline) => {
    const answer = ask(question);
    expect(answer.intent).toBe('bound');
    expect(answer.headline.startsWith(headline), answer.headline).toBe(true);
  });

  it.each([
    ['la mediazione è sotto il 25%?', /^Sì: .*22%/],
    ['gli studenti stranieri sono più del 12%?', /^No: .*10%/],
    ['Formaper ha mancato tutti gli obiettivi?', /^No: .*3 su 6/],
    ['su 26 mancati quanti sono del PIRA?', /^Sezione PIRA: 11 su 26/],
    ['quanti indicatori hanno una percentuale come target?', /^30 indicatori/],
    ['di quanto sono aumentati gli accessi al sito?', /^Risultato di .*\+40%/],
  ])('with its figure first: %s', (question, headline) => expect(ask(question).headline).toMatch(headline));

  it.each([
    ['è stato usato più della metà del budget start up?', 'budget'],
    ['è stata fatta la metà della formazione?', 'indicator'],
    ['siamo a metà del lavoro sullo SPID?', 'indicator'],
    ['qual è la meta del GDPR?', 'indicator'],
  ])('is of rows that went somehow, else it is no share: %s', (question, intent) =>
    expect(ask(question).intent).toBe(intent),
  );

  it('tells it of both bases where none is said', () => {
    expect(ask('i mancati del PIRA sono più della metà?').headline).toMatch(/^No: .*11 su 42.*11 su 26/);
    expect(ask('i mancati del PIRA sono più di un terzo?').headline).toMatch(
      /^Dipende.* No: .*11 su 42.* Sì: .*11 su 26/,
    );
  });

  it.each([
    ['chi ha mancato più di un terzo degli obiettivi?', /^8 su 34 centri .*mancati.*Formaper \(3\/6\)/],
    ['quali missioni hanno raggiunto più dell’80% degli obiettivi?', /^2 su 4 missioni .*016 .*\(4\/4\)/],
    ['chi ha mancato più del 30% degli obiettivi?', /^9 su 34 centri .*mancati.*Formaper \(3\/6\)/],
    ['chi è sotto il 70%?', /^9 su 34 centri .*raggiunti sotto 70%.*Formaper \(3\/6\)/],
    [
      'quali aree non hanno raggiunto almeno metà dei target?',
      /^4 su 34 centri .*raggiunti sotto 50%: (?!.*Formaper)/,
    ],
    ['quali aree non hanno raggiunto la metà dei target?', /^4 su 34 centri .*raggiunti sotto 50%/],
    ['quali aree hanno almeno metà dei target non raggiunti?', /mancati.* almeno 50%.*Formaper \(3\/6\)/],
    ['centri sotto la metà di raggiunti', /^4 su 34 centri .*Facility management \(0\/2\)/],
    ['quale area ha la maggior parte dei mancati?', /^Il numero più alto è di Registro delle imprese/],
  ])('ranks by it: %s', (question, headline) => {
    const answer = ask(question);
    expect(answer.intent).toBe('rank');
    expect(answer.headline).toMatch(headline);
  });

  it.each([
    ['obiettivi che non arrivano alla metà del target', 3],
    ['mancati di oltre la metà', 3],
  ])('is of the target: %s', (question, rows) => {
    expect(ask(question).indicators).toHaveLength(rows);
  });
});

it('more than the whole is no share of the rows: it is how far one of them came', () => {
  const answer = last('chi ha fatto più del doppio del target?');
  expect(answer.intent).toBe('list');
  expect(answer.indicators.length).toBeGreaterThan(0);
});
