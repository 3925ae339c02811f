import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

describe('two negations that are one', () => {
  it.each([
    ['Formaper non ha mancato niente?', ['centre Formaper', 'verdict not-met,partially-met']],
    ['non c’è nessun mancato a Formaper', ['verdict not-met,partially-met', 'centre Formaper']],
    ['Formaper non ha raggiunto nessun obiettivo', ['centre Formaper', 'verdict met']],
  ])('%s: asks whether there is none of %j', (question, where) => {
    const reading = aReading(question);
    expect(brief(reading.where)).toEqual(where);
    expect(reading.signals).toContain('nobody');
  });

  it.each([
    ['solo i non raggiunti, niente parziali', ['verdict partially-met,not-met', 'not verdict partially-met']],
    ['quali obiettivi non ha raggiunto nessuno', ['verdict partially-met,not-met']],
  ])('%s: they stay two', (question, where) => {
    expect(brief(aReading(question).where)).toEqual(where);
  });
});
