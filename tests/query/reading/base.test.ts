import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

const read = (question: string) => {
  const { base, where } = aReading(question);
  return [base && brief(base), brief(where)];
};

describe('what a count or a share is taken of', () => {
  it.each([
    ['dei parziali quanti sono individuali?', ['verdict partially-met'], ['section individual']],
    ['di tutti i mancati quanti nel PIRA', ['verdict not-met,partially-met'], ['section pira']],
    ['fra i raggiunti quanti sono di Formaper?', ['verdict met'], ['centre Formaper']],
    ['che quota dei raggiunti è con riserva?', ['verdict met'], ['reserved']],
    ['quanti dei mancati sono solo in parte?', ['verdict not-met,partially-met'], ['verdict partially-met']],
    ['quanti mancati del PIRA sul totale dei mancati?', ['verdict not-met,partially-met'], ['section pira']],
    ['quanti mancati del PIRA su tutti i mancati?', ['verdict not-met,partially-met'], ['section pira']],
    ['che percentuale degli obiettivi è individuale?', [], ['section individual']],
    ['quanti obiettivi individuali sul totale?', [], ['section individual']],
    ['quanti PIRA tra i mancati?', ['verdict not-met,partially-met'], ['section pira']],
    ['quanti dei mancati non hanno causa?', ['verdict not-met,partially-met'], ['cause not-stated']],
    ['tra i 26 mancati quanti di Formaper?', ['verdict not-met,partially-met'], ['centre Formaper']],
  ])('%s', (question, base, part) => {
    expect(read(question)).toEqual([base, [...base, ...part]]);
  });

  it.each([
    'quanti raggiunti nel PIRA?',
    'percentuale dei raggiunti nel PIRA',
    'quanti dei mancati?',
    'elenco dei mancati che sono nel PIRA',
    'dei mancati del PIRA',
  ])('is not said apart in: %s', (question) => {
    expect(aReading(question).base).toBeNull();
  });
});
