import { describe, expect, it } from 'vitest';
import { ask, last } from './asker.ts';

describe('centres set side by side, by any name that they go by', () => {
  it.each([
    ['meglio risorse o personale?', 'Va meglio Personale'],
    ['chi è andato meglio tra risorse e comunicazione', 'Va meglio Comunicazione'],
    ['tra le risorse e il personale chi è messo peggio?', 'Va peggio Risorse'],
    ['chi va peggio tra innovazione e formaper', 'Va peggio Formaper'],
    ['chi va meglio tra giovani e start up e formaper', 'Va meglio Progetti internazionali'],
    [
      'chi ha più obiettivi tra formaper, risorse e personale',
      'Ne ha di più Personale organizzazione e sportelli: 13 contro 10 e 6.',
    ],
    ['tra compliance e qualità e personale chi ha più mancati?', 'Ne ha di più Personale organizzazione'],
    ['chi ha meno mancati tra promozione e personale?', 'Alla pari Sviluppo'],
    ['tra ambiente e tutela chi ha più riserve?', 'Ne ha di più Ambiente'],
    ['formaper vs risorse', 'Formaper: 3 mancati su 6'],
    ['confronto tra sviluppo delle imprese e risorse', 'Sviluppo delle imprese'],
  ])('%s', (question, headline) => {
    const answer = ask(question);
    expect(answer.intent).toBe('compare');
    expect(answer.headline.startsWith(headline), answer.headline).toBe(true);
  });

  it.each([
    ['budget start up o innovazione, quale è andato meglio?', 'budget'],
    ['confronta start up e innovazione', 'indicator'],
    ['chi va peggio tra le 4 aree strategiche', 'rank'],
    ['dove abbiamo mancato di più?', 'rank'],
  ])('is of something else: %s', (question, intent) => expect(ask(question).intent).toBe(intent));
});

it.each(['chi va peggio tra Formaper e Promos?', 'confronta Formaper e Promos'])(
  'the two are put in the order said now: %s',
  (question) => expect(last(question, 'e chi va meglio?').headline).toMatch(/^Va meglio Promos/),
);
