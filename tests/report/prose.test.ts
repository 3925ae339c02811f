import { describe, expect, it } from 'vitest';
import { sentenceWith } from '../../src/report/prose.ts';
import { aFootnote, anIndicator, aYear } from './an-indicator.ts';

const TEXT = [
  'PREMESSA',
  '',
  'La Giunta ha adottato il presente Piano',
  'con la delibera n. 7 del 12 marzo. Il documento viene',
  'presentato secondo lo Statuto, che ne stabilisce tempi e modi.',
  '',
  'Il presente Piano, che la legge vuole ogni anno, è stato discusso in Consiglio.',
  'La delibera di questa riga sta in una tabella e non è del testo.',
];
const YEAR = {
  ...aYear([anIndicator('row', { lines: [{ from: 8, to: 8 }] })], { footnotes: [aFootnote(1, 'Una nota.')] }),
  text: TEXT,
};

describe('sentences outside the tables', () => {
  it.each([
    [['delibera'], [], 3, 'La Giunta ha adottato il presente Piano con la delibera n. 7 del 12 marzo.'],
    [['adotta', 'piano'], [], 3, 'La Giunta ha adottato'],
    [['statuto'], [], 4, 'Il documento viene presentato secondo lo Statuto'],
    [['piano'], ['consiglio'], 7, 'Il presente Piano, che la legge'],
  ])('that have %j beside %j: line %i', (words, beside, line, begins) => {
    const found = sentenceWith(YEAR, words, beside);
    expect(found?.line).toBe(line);
    expect(found?.text).toContain(begins);
  });

  it.each([[['premessa']], [['tabella']], [['delibera', 'statuto']], [[]]])('are none with %j', (words) => {
    expect(sentenceWith(YEAR, words)).toBeNull();
  });
});
