import type { Year } from '../../../src/report/corpus.ts';
import type { Indicator } from '../../../src/report/record.ts';
import { anIndicator, aYear } from '../../report/an-indicator.ts';

/** The year of a small report whose one row has had so many corrections: its result says the number. */
export function reportAfter(corrections: number, others: Partial<Indicator>[] = []): Year {
  const year = aYear([
    anIndicator('corretto', { target: '1000', result: String(corrections), centres: [centre('Uno')] }),
    anIndicator('mancato', { target: '10', result: '7', centres: [centre('Due')] }),
    anIndicator('raggiunto', { target: '10', result: '12', centres: [centre('Uno')] }),
    ...others.map((known, index) => anIndicator(`altro-${index}`, known)),
  ]);
  return { ...year, year: 2026 };
}

export function centre(name: string) {
  return { name, printed: name };
}
