import { describe, expect, test } from 'vitest';
import { codes, judged } from './subject.ts';

describe('yes and no', () => {
  test.each([
    ['Sì', 'Sì', 'met'],
    ['Sì', 'Si', 'met'],
    ['Sì', 'SI', 'met'],
    ['sì', 'Sì Incontri di formazione e policy', 'met'],
    ['Sì messa a regime', 'Sì messa a regime', 'met'],
    ['Sì', 'Attività realizzata', 'met'],
    ['Sì', '30/3/2023', 'met'],
    ['Sì', '2 incontri', 'met'],
    ['Sì', '50%', 'partially-met'],
    ['Sì', '0', 'not-met'],
    ['Sì', 'No', 'not-met'],
    ['Sì', 'NO (slittamento attività nel 2024)', 'not-met'],
    ['Sì', 'Non realizzata', 'not-met'],
    ['Sì', 'Attività riprogrammata nel 2024', 'not-met'],
    ['100%', 'No', 'not-met'],
    ['50.000', 'No (sospensione temporanea obbligo)', 'not-met'],
    ['Definizione procedura e criteri', 'Sì', 'met'],
    ['Sì', 'Si è tenuto un incontro preliminare', 'not-assessable'],
    ['Sì', 'Novità in arrivo', 'not-assessable'],
    ['Sì', 'n.d.', 'not-assessable'],
    ['Sì', '', 'not-assessable'],
    ['≥10', '-', 'not-assessable'],
    ['≥10', '–', 'not-assessable'],
  ])('%s, %s: %s', (target, result, status) => {
    expect(judged(target, result).status).toBe(status);
  });

  test.each([
    ['100%', 'sì', ['yes-against-number']],
    ['10 imprese', 'Sì', ['yes-against-number']],
    ['Sì', 'Sì', []],
    ['Sì', 'Sì (Cicli di incontro dedicati ai talenti)', []],
    ['Sì introduzione', 'Sì Progetto Digital Signage', []],
    ['Sì', 'Sì (attività programmate e prima parte del progetto)', ['words-say-less']],
    ['Sì Progettazione e realizzazione della cabina', 'Sì affidata nuova progettazione', ['words-say-less']],
    ['Sì Progettazione e realizzazione della cabina', 'Sì progettazione e realizzazione', []],
    ['Sì', 'Sì (operativo da marzo 2024)', ['operative-later']],
    ['Entro 31/12/2023', 'Sì, in parte', ['words-say-less']],
  ])('%s, %s: reservations %j', (target, result, reservations) => {
    const verdict = judged(target, result);
    expect(verdict.status).toBe('met');
    expect(codes(verdict)).toEqual(reservations);
  });

  test.each([
    ['Ad esclusione dei servizi legati al nuovo adempimento.', ['words-say-less']],
    ['Parte delle attività previste è confluita in un altro progetto.', ['words-say-less']],
    ['Intervenuta sospensiva del TAR.', ['words-say-less']],
    [
      'Raggiunto un accordo di massima per la gestione dalla seconda metà del 2024.',
      ['words-say-less', 'operative-later'],
    ],
    ['Nomina procuratori (operativo da marzo 2024).', ['operative-later']],
    ['Attività di team building per buona parte del personale.', []],
    ['Realizzati 24 incontri con 880 partecipanti nel 2023.', []],
    ['Avviati nuovi servizi di consulenza.', []],
  ])('a footnote "%s" gives %j to a yes', (text, reservations) => {
    expect(codes(judged('Sì', 'Sì', { notes: [{ number: 7, text }] }))).toEqual(reservations);
  });

  test('a miss gets no reservation for being one', () => {
    const notes = [{ number: 7, text: 'Attività rinviata al 2024.' }];
    expect(codes(judged('Sì', 'No (slittamento attività nel 2024)', { notes }))).toEqual([]);
  });
});

describe('a deed asked for in words', () => {
  test.each([
    ['Avvio rilevazione', 'Rilevazione avviata (campione di 452 imprese)', 'met'],
    ['Avvio rilevazione', 'Avvio rilevazione', 'met'],
    ['Approvazione del regolamento', 'Il regolamento è stato approvato in Giunta', 'met'],
    ['Avvio rilevazione', 'Rilevazione da avviare', 'not-assessable'],
    ['Avvio rilevazione', 'Avvio della rilevazione rinviato', 'not-assessable'],
    ['Avvio rilevazione', 'Rilevazione non avviata', 'not-met'],
    ['Avvio rilevazione', 'Campione di 452 imprese', 'not-assessable'],
    ['Avvio e conclusione rilevazione', 'Rilevazione avviata', 'not-assessable'],
  ])('%s, %s: %s', (target, result, status) => {
    expect(judged(target, result).status).toBe(status);
  });
});

test('a curated override decides the whole and leaves what the rules found', () => {
  const override = { status: 'partially-met' as const, reason: 'only the design', footnote: 3 };
  const verdict = judged('Sì', 'Sì', { override });
  expect(verdict).toMatchObject({ status: 'partially-met', override, parts: [{ status: 'met' }] });
});
