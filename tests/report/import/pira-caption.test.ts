import { describe, expect, test } from 'vitest';
import { NO_CAPTION, readPiraCaption } from '../../../src/report/import/pira-caption.ts';

const first = readPiraCaption(
  'Missione 011 Competitività e sviluppo Prog.mma 005 Promozione (€ 20.043.747) Ob. strategico 2.SERVIZI INNOVATIVI E DI VALORE Ob. operativo 2.1 START UP E GIOVANI',
  NO_CAPTION,
);

describe('PIRA captions', () => {
  test('all at once', () => {
    expect(first).toMatchObject({
      mission: { code: '011', name: 'Competitività e sviluppo' },
      programme: { code: '005', name: 'Promozione' },
      programmeBudget: 20_043_747,
      theme: 'servizi innovativi',
      objective: 'START UP E GIOVANI',
    });
  });

  test('another objective keeps what stands above it', () => {
    expect(readPiraCaption('Ob. operativo 2.2 INNOVAZIONE', first)).toEqual({
      ...first,
      objective: 'INNOVAZIONE',
    });
  });

  test('the same mission printed again, with another amount, keeps the theme; the objective’s number tells it', () => {
    const again = 'Missione 011 Competitività e sviluppo Programma 005 Promozione (€ 1.000)';
    expect(readPiraCaption(again, first)).toEqual({ ...first, programmeBudget: 1_000 });
    expect(readPiraCaption(`${again} Ob. operativo 3.3. MATCHING`, first)).toMatchObject({
      theme: 'attrattività',
      objective: 'MATCHING',
    });
  });

  test('another mission clears theme and objective until they are printed', () => {
    const other = readPiraCaption('Missione 032 Servizi Prog.mma 003 Affari (€ 5)', first);
    expect(other).toMatchObject({ theme: null, objective: null, programmeBudget: 5 });
    expect(readPiraCaption('Ob. Strategico 4 FATTORI ABILITANTI', other)).toMatchObject({
      theme: 'fattori abilitanti',
      objective: null,
    });
  });

  test('captions without rows between them: the last holds', () => {
    const text = 'Ob. operativo 2.2 INNOVAZIONE Ob. operativo 2.3 EXPORT';
    expect(readPiraCaption(text, first)).toEqual({ ...first, objective: 'EXPORT' });
    const mission = 'Missione 012 Mercati Prog.mma 004 Vigilanza (€ 7) Ob. strategico 1.SEMPLIFICAZIONE';
    expect(readPiraCaption(`${text} ${mission}`, first)).toMatchObject({
      mission: { code: '012', name: 'Mercati' },
      programmeBudget: 7,
      theme: 'semplificazione',
      objective: null,
    });
  });

  test('a report may number the themes otherwise', () => {
    const renumbered = readPiraCaption('Ob. strategico 7. ATTRATTIVITA’ E SVILUPPO', NO_CAPTION);
    expect(readPiraCaption('Ob. operativo 7.2 TURISMO', renumbered).theme).toBe('attrattività');
  });

  test('a programme without an amount', () => {
    expect(
      readPiraCaption('Missione 011 X Prog.mma 005 Promozione Ob. strategico 1 SEMPLIFICAZIONE', NO_CAPTION),
    ).toMatchObject({
      programme: { code: '005', name: 'Promozione' },
      programmeBudget: null,
      theme: 'semplificazione',
    });
  });
});
