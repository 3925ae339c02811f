import { describe, expect, it } from 'vitest';
import { brief } from '../brief.ts';
import { aReading } from './a-reading.ts';

const where = (question: string) => brief(aReading(question).where);

describe('a type by any of its words', () => {
  it.each([
    ['obiettivi non di risultato mancati', ['not type risultato', 'verdict not-met,partially-met']],
    ['indicatori né di risultato né di efficacia', ['not type risultato', 'not type efficacia']],
    ['raggiunti di risultato con nota', ['verdict met', 'type risultato', 'noted']],
    ['quanti indicatori di realizzazione?', ['type realizzazione']],
    [
      'indicatori fisici ma non finanziari',
      ['type realizzazione fisica', 'not type realizzazione finanziaria'],
    ],
    ['quelli solo fisici', ['not type realizzazione finanziaria', 'type realizzazione fisica']],
    [
      'di realizzazione fisica ma non finanziaria',
      ['type realizzazione fisica', 'not type realizzazione finanziaria'],
    ],
    [
      'mancati di efficacia ma non di risultato',
      ['verdict not-met,partially-met', 'type efficacia', 'not type risultato'],
    ],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it.each(['la data di realizzazione', 'indicatori di realizzazione dei locker', 'formazione di risultato'])(
    'is no type in: %s',
    (question) => expect(where(question).filter((clause) => clause.includes('type'))).toEqual([]),
  );
});

describe('a cause that is missing', () => {
  it.each([
    ['mancati senza causa esterna', ['verdict not-met,partially-met', 'not cause external']],
    ['mancati che non hanno una causa interna', ['verdict not-met,partially-met', 'not cause internal']],
    ['non raggiunti che hanno causa esterna', ['verdict partially-met,not-met', 'cause external']],
    ['mancati senza causa', ['verdict not-met,partially-met', 'cause not-stated']],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });
});

describe('whom rows are for', () => {
  it.each([
    ['valore pubblico che non riguarda le imprese', ['section public-value', 'not beneficiary imprese']],
    ['indicatori per imprese e cittadini', ['beneficiary imprese e cittadini']],
    ['obiettivi che riguardano le imprese', ['beneficiary imprese']],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });

  it('is not said where a subject is', () => {
    expect(where('indicatori sulla formazione per le imprese')).toEqual(['words formazione']);
  });
});

describe('what a row prints beside what it lacks', () => {
  it.each([
    ['indicatori con area ma senza codice', ['stated centre', 'not stated code']],
    ['indicatori senza area e con codice', ['not stated centre', 'stated code']],
    ['quanti indicatori hanno una fonte?', ['stated source']],
    ['quanti hanno area ma non codice?', ['stated centre', 'not stated code']],
    ['quanti con area Formaper?', ['centre Formaper']],
    ['non raggiunti con area', ['verdict partially-met,not-met']],
  ])('%s: %j', (question, expected) => {
    expect(where(question)).toEqual(expected);
  });
});
