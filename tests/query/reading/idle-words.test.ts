import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

describe('words that ask or take away elsewhere', () => {
  it('"più" between two names joins them', () => {
    expect(aReading('Formaper più Innovazione: che obiettivi hanno?').signals.has('most')).toBe(false);
    expect(aReading('chi ha più obiettivi?').signals.has('most')).toBe(true);
  });

  it('"niente" in a question why takes nothing away', () => {
    expect(brief(aReading('come mai niente mediazione?').where)).toEqual(['words mediazione']);
    expect(brief(aReading('obiettivi di Formaper, niente mediazione').where)).toContain(
      'not words mediazione',
    );
  });

  it('a greeting beside a question asks for no help', () => {
    const reading = aReading('grazie. e quelli raggiunti?');
    expect(reading.signals.has('help')).toBe(false);
    expect(reading.opening).toBe('and');
    expect(aReading('grazie mille').signals.has('help')).toBe(true);
  });
});
