import type { Answer, IndicatorItem } from '../../../src/answer/answer.ts';

/** An answer that says nothing but its headline; tests add what they are about. */
export function answerWith(parts: Partial<Answer>): Answer {
  return {
    outcome: 'answered',
    intent: 'test',
    year: 2030,
    understood: 'obiettivi non raggiunti',
    headline: '1 obiettivo non raggiunto.',
    blocks: [],
    indicators: [],
    figures: [],
    notes: [],
    suggestions: [],
    ...parts,
  };
}

export function itemWith(parts: Partial<IndicatorItem> = {}): IndicatorItem {
  return {
    id: 'performance-9.9.9',
    section: 'performance',
    code: '9.9.9',
    name: 'Sportelli aperti',
    status: 'not-met',
    verdict: 'non raggiunto',
    target: '>=30',
    result: '27',
    variance: '−3 (90% del target)',
    centres: ['Sportello'],
    remarks: ['Causa: la relazione non la riporta.'],
    related: [],
    line: 'riga 12',
    footnotes: [],
    updates: [],
    evidence: null,
    source: 'Performance 9.9.9, riga 12',
    ...parts,
  };
}
