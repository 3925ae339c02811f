import { describe, expect, it } from 'vitest';
import { ask } from './asker.ts';

describe('a bound on how far rows came from their targets', () => {
  it.each([
    ['scostamento negativo superiore al 20%', 5, 'distanza dal target sopra 20%'],
    ['non raggiunti con scostamento superiore al 10%', 8, 'distanza dal target sopra 10%'],
    ['scostamento oltre -30%', 3, 'distanza dal target sopra 30%'],
    ['quelli sotto di più di 10 punti', 4, 'distanza dal target sopra 10 punti'],
    ['obiettivi sotto il target di oltre 5 punti', 7, 'distanza dal target sopra 5 punti'],
    ['mancati con più di 20 punti di scarto', 1, 'distanza dal target sopra 20 punti'],
    ['raggiunti con più di 20 punti di scarto', 5, 'scostamento sopra 20 punti'],
    ['obiettivi che hanno superato il target di almeno 20 punti', 5, 'scostamento almeno 20 punti'],
    ['a più di 10 punti dal target', 10, 'sopra 10 punti o scostamento sotto −10 punti'],
    ['obiettivi mancati di oltre un terzo', 4, 'grado di raggiungimento sotto 66,67%'],
    ['obiettivi con scostamento superiore al 50%', 4, 'scostamento sopra 50%'],
  ])('%s', (question, rows, understood) => {
    const answer = ask(question);
    expect(answer.indicators).toHaveLength(rows);
    expect(answer.understood).toContain(understood);
    expect(answer.understood).not.toContain('non considerato');
  });

  it.each(['soddisfazione superiore a 90 punti', 'più di 5 punti di accesso'])(
    'points of its own are no distance: %s',
    (question) => expect(ask(question).understood).not.toContain('scostamento'),
  );
});
