import { describe, expect, it } from 'vitest';
import { ask } from './asker.ts';

describe('amounts of missions and programmes', () => {
  it.each([
    ['quale è la più ricca?', 'importo più alto è 011'],
    ['quale missione ha più risorse?', 'importo più alto è 011'],
    ['quale missione ha meno fondi?', 'importo più basso è 016'],
    ['la missione meno ricca', 'importo più basso è 016'],
    ['quale programma ha più soldi?', '(missione 011): la relazione ne stampa 3'],
    ['missioni 12 e 16, quale è più ricca?', 'importo più alto è 012'],
    ['missioni 012 e 032 insieme quanto fanno?', 'In tutto € 19.931.301'],
    ['somma delle risorse per missione', 'missione 016 € 994.581'],
  ])('first: %s', (question, headline) => {
    expect(ask(question)).toMatchObject({ intent: 'funds', headline: expect.stringContaining(headline) });
  });

  it.each([
    ['la missione 12 vale più di 6 milioni?', /^No: .*5\.750\.583/],
    ['la missione 16 supera il milione?', /^No: .*994\.581/],
    ['la missione 32 ha più di 10 milioni?', /^Sì: .*14\.180\.718/],
    ['la missione 11 supera i 20 milioni?', /^Sì: /],
    ['la missione 11 supera i 21 milioni?', /^Dipende da quale importo vale/],
    ['quali missioni valgono più di 15 milioni?', /^1 su 4 .*missione 011/],
  ])('a bound: %s', (question, headline) => {
    const answer = ask(question);
    expect(answer.headline).toMatch(headline);
    expect(answer.understood).not.toContain('non considerato');
  });
});

describe('how rows went by mission is no amount', () => {
  it.each([
    ['distribuzione degli esiti per missione', 'rank', /^Raggiunti sul totale: 016 .*\(4\/4\)/],
    ['com’è andata per missione?', 'rank', /^Raggiunti sul totale/],
    ['indicatori per missione', 'rank', /011 [^(]*\(13\/16\)/],
    ['esiti per tema', 'rank', /Fattori abilitanti \(33\/39\)/],
    ['obiettivi mancati per missione', 'rank', /012 .*5 indicatori/],
    ['esiti della missione 11', 'summary', /^13 raggiunti su 16/],
    ['come va la missione 32?', 'summary', /^7 raggiunti su 10/],
    ['obiettivi della missione 32', 'list', /^10 indicatori/],
  ])('%s', (question, intent, headline) => {
    expect(ask(question)).toMatchObject({ intent, headline: expect.stringMatching(headline) });
  });
});
