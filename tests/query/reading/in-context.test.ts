import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

const where = (question: string) => brief(aReading(question).where);

describe('words that restrict only beside another of their kind', () => {
  it.each([
    ['quanti con causa esterna e quanti interna', ['cause external | cause internal']],
    ['con causa interna ed esterne', ['cause internal | cause external']],
    ['valore pubblico sociali', ['section public-value', 'public-value sociale']],
    ['valore pubblico tranne ambientale', ['section public-value', 'not public-value ambientale']],
    ['per i cittadini ma non per le imprese', ['beneficiary cittadini', 'not beneficiary imprese']],
    ['rivolti alle imprese e non ai cittadini', ['beneficiary imprese', 'not beneficiary cittadini']],
    ['raggiunti di poco', ['verdict met', 'number degree between 100 105 %']],
    ['non raggiunti per poco', ['verdict not-met,partially-met', 'near-miss 0.95']],
    ['non sono stati raggiunti per un soffio', ['verdict not-met,partially-met', 'near-miss 0.95']],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });
});

describe('what a row states, and what its target asks for', () => {
  it.each([
    ['indicatori senza centro di responsabilità', ['not stated centre']],
    ['indicatori privi di fonte', ['not stated source']],
    ['obiettivi che non hanno un codice', ['not stated code']],
    ['indicatori senza codice PIRA', ['not cites-pira']],
    ['obiettivi sì/no non raggiunti', ['target-kind yes', 'verdict partially-met,not-met']],
    ['target con data', ['target-kind date']],
    ['target non numerici', ['not target-kind number']],
    ['indicatori con target 2', ['number target = 2']],
    ['indicatori con un risultato di 100%', ['number result = 100 %']],
    ['mancati per meno di 5 punti', ['verdict not-met,partially-met', 'number shortfall < 5 punti']],
    ['obiettivi condivisi tra più aree', ['several-centres']],
    ['risultato uguale al target', ['equal']],
    ['risultato doppio del target', ['number degree >= 200 %']],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });
});
