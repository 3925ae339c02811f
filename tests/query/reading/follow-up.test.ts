import { describe, expect, it } from 'vitest';
import { followUp } from '../../../src/query/reading/follow-up.ts';
import { EMPTY_THREAD, type ThreadMemory } from '../../../src/thread.ts';
import { brief } from '../brief.ts';
import { aRefinedReading, LIBRARY } from './a-reading.ts';

/** A thread that asked this before, and was shown these. */
function threadOf(question: string, shown: string[] = [], intent = 'list'): ThreadMemory {
  const where = [...aRefinedReading(question).where];
  return { query: { intent, year: 2023, where, options: {} }, shown, earlier: null };
}

const turn = (question: string, memory: ThreadMemory) => followUp(aRefinedReading(question), memory, LIBRARY);
const MANY = ['a', 'b', 'c', 'd', 'e'];

describe('a turn that changes the question before', () => {
  it.each([
    [
      'non raggiunti Formaper',
      'e Camera Arbitrale?',
      ['verdict partially-met,not-met', 'centre Camera Arbitrale'],
    ],
    [
      'non raggiunti Formaper',
      'e la PIRA?',
      ['verdict partially-met,not-met', 'centre Formaper', 'section pira'],
    ],
    ['non raggiunti', 'solo quelli di efficacia', ['verdict partially-met,not-met', 'type efficacia']],
    ['non raggiunti', 'tranne il PIRA', ['verdict partially-met,not-met', 'not section pira']],
    ['non raggiunti tranne il PIRA', 'e nel PIRA?', ['verdict partially-met,not-met', 'section pira']],
    ['non raggiunti di Formaper', 'quelli raggiunti', ['centre Formaper', 'verdict met']],
    ['di efficacia', 'e di impatto?', ['type impatto']],
    ['rilasci spid', 'e i locker?', ['words locker']],
    ['non raggiunti Formaper', 'e la nota 12?', ['footnote 12']],
    ['non raggiunti nel PIRA', 'e quanti per sezione?', ['verdict partially-met,not-met']],
    ['spid', 'e Formaper?', ['centre Formaper']],
    ['2.5.2', 'e il 1.2.1?', ['code 1.2.1']],
    ['sotto il 60%', 'e sopra il 90%?', ['number degree > 90 %']],
    ['tetto sopra 300.000 euro', 'e sotto 50mila?', ['number cap < 50000 €']],
    ['quelli con la D', 'e non D?', ['not flag D']],
    ['Formaper con nota', 'e senza nota?', ['centre Formaper', 'not noted']],
    [
      'non raggiunti Formaper',
      'anzi, Camera Arbitrale',
      ['verdict partially-met,not-met', 'centre Camera Arbitrale'],
    ],
    [
      'non raggiunti Formaper',
      'no, del Registro imprese',
      ['verdict partially-met,not-met', 'centre Registro delle imprese'],
    ],
    [
      'non raggiunti Formaper',
      'Camera Arbitrale, intendevo',
      ['verdict partially-met,not-met', 'centre Camera Arbitrale'],
    ],
  ])('%s / %s', (before, question, expected) => {
    expect(brief(turn(question, threadOf(before, MANY)).reading.where)).toEqual(expected);
  });

  it('shows what it kept, and nothing else', () => {
    const { kept } = turn('e Camera Arbitrale?', threadOf('non raggiunti Formaper', MANY));
    expect(brief(kept)).toEqual(['verdict partially-met,not-met']);
  });

  it('asks the same of other rows, where it asks nothing new', () => {
    const { again } = turn('e Camera Arbitrale?', threadOf('non raggiunti Formaper', MANY, 'count'));
    expect(again).toMatchObject({ intent: 'count', year: 2023, options: {} });
    expect(brief(again?.where ?? [])).toEqual(['verdict partially-met,not-met', 'centre Camera Arbitrale']);
  });

  it.each([
    ['e quanti raggiunti?', 'list'],
    ['perché?', 'list'],
    ['e Formaper?', 'footnote'],
    ['e Formaper?', 'indicator'],
  ])(
    'is a question of its own where it asks for something, or that one is about single rows: %s after %s',
    (question, intent) => {
      expect(turn(question, threadOf('spid', MANY, intent)).again).toBeNull();
    },
  );
});

describe('a turn that points at what was shown', () => {
  it.each([
    ['il secondo', ['id b']],
    ['la prima', ['id a']],
    ['l’ultimo', ['id e']],
    ['perché il terzo?', ['id c']],
    ['il quarto di Formaper', ['id d', 'centre Formaper']],
    ['i primi 3', ['id a | id b | id c']],
    ['gli ultimi due', ['id d | id e']],
    ['dammene 2', ['id a | id b']],
  ])('%s: %j', (question, expected) => {
    expect(brief(turn(question, threadOf('non raggiunti', MANY)).reading.where)).toEqual(expected);
  });

  it.each([
    ['il sesto', MANY],
    ['il primo', []],
    ['l’ultimo', []],
  ])('%s, beyond the %s shown', (question, shown) => {
    expect(turn(question, threadOf('non raggiunti', [...shown]))).toMatchObject({ beyond: true });
  });

  it.each([
    'perché?',
    'come mai?',
    'che scadenza aveva?',
    'è stato raggiunto?',
    'spiegami il verdetto',
    'l’obiettivo è stato raggiunto?',
  ])('means the few shown: %s', (question) => {
    expect(brief(turn(question, threadOf('non raggiunti', ['a', 'b'])).reading.where)).toEqual([
      'id a | id b',
    ]);
  });

  it('means the question where many were shown', () => {
    expect(brief(turn('perché?', threadOf('non raggiunti', MANY)).reading.where)).toEqual([
      'verdict partially-met,not-met',
    ]);
  });

  it.each(['e i peggiori?', 'e i 3 migliori?'])('does not rank the few shown: %s', (question) => {
    expect(turn(question, threadOf('non raggiunti', ['a', 'b'])).reading.where).toEqual(
      threadOf('non raggiunti').query?.where,
    );
  });
});

describe('numbers and times', () => {
  it.each([
    ['missione 016', 'e la 032?', ['mission 032']],
    ['missione 016', 'e la 11?', ['mission 011']],
    ['nota 12', 'e la 13?', ['footnote 13']],
  ])('%s / %s', (before, question, expected) => {
    expect(brief(turn(question, threadOf(before, MANY, 'footnote')).reading.where)).toEqual(expected);
  });

  it.each([
    ['nota 12', 'e la 7,5?'],
    ['missione 016', 'e la 0?'],
    ['Formaper', 'e il 32?'],
  ])('a number that nothing here prints is asked back: %s / %s', (before, question) => {
    expect(turn(question, threadOf(before, MANY, 'footnote'))).toMatchObject({ beyond: true, again: null });
  });

  it('a number that the row shown prints is told with its target and result', () => {
    const { again } = turn('è 130 o 127?', threadOf('composizione negoziata', ['crisis'], 'indicator'));
    expect(again).toMatchObject({ intent: 'attribute', options: { attributes: ['target', 'result'] } });
  });

  it('another time takes the place of the one before', () => {
    const memory = threadOf('Formaper', ['a'], 'deadlines');
    memory.query?.where.push({
      not: false,
      anyOf: [{ facet: 'deadline', from: '2023-03-01', to: '2023-03-31' }],
    });
    const { reading, again } = turn('e a giugno?', memory);
    expect(brief(reading.where)).toEqual(['centre Formaper']);
    expect(again).toBeNull();
  });
});

describe('a turn that goes on or back from one that was picked', () => {
  const picked = (id: string, listed = MANY): ThreadMemory => ({
    query: { intent: 'list', year: 2023, where: [{ not: false, anyOf: [{ facet: 'id', id }] }], options: {} },
    shown: [id],
    earlier: { query: threadOf('non raggiunti').query, shown: listed },
  });

  it.each([
    ['e il terzo?', ['id c']],
    ['e l’ultimo?', ['id e']],
    ['e il successivo?', ['id c']],
    ['e quello prima?', ['id a']],
  ])('counts in the list that it was picked from: %s', (question, expected) => {
    expect(brief(turn(question, picked('b')).reading.where)).toEqual(expected);
  });

  it('takes up the turn before where it is asked to go back', () => {
    const memory: ThreadMemory = {
      ...threadOf('non raggiunti Formaper', ['a']),
      earlier: { query: threadOf('non raggiunti').query, shown: MANY },
    };
    expect(brief(turn('torna indietro', memory).again?.where ?? [])).toEqual([
      'verdict partially-met,not-met',
    ]);
    expect(turn('torna indietro', threadOf('non raggiunti')).again).toBeNull();
  });

  it.each([
    ['nota 12', 'e la successiva?', ['footnote 13']],
    ['nota 12', 'e quella prima?', ['footnote 11']],
  ])('%s / %s', (before, question, expected) => {
    expect(brief(turn(question, threadOf(before, ['a'], 'footnote')).reading.where)).toEqual(expected);
  });
});

describe('a turn that asks the same of more, of fewer, or in groups', () => {
  it.each([
    ['non raggiunti Formaper', 'il contrario', ['centre Formaper', 'verdict met,not-assessable']],
    ['non raggiunti Formaper', 'e tutti?', ['centre Formaper']],
    ['Formaper', 'quanti indicatori?', ['centre Formaper']],
    ['non raggiunti', 'e per area?', ['verdict partially-met,not-met']],
    ['non raggiunti', 'raggruppali per tema', ['verdict partially-met,not-met']],
    [
      'non raggiunti',
      'di questi quali sulla mediazione?',
      ['verdict partially-met,not-met', 'words mediazione'],
    ],
  ])('%s / %s', (before, question, expected) => {
    expect(brief(turn(question, threadOf(before, MANY)).reading.where)).toEqual(expected);
  });

  it.each([
    ['budget', 'qual è il più basso?', { side: 'result', order: 'fewest' }],
    ['list', 'il più alto?', { side: 'result', order: 'most' }],
    ['caps', 'il più alto?', { order: 'highest', top: null }],
  ])('after %s, of those shown: %s', (intent, question, options) => {
    expect(turn(question, threadOf('spid', MANY, intent)).again?.options).toMatchObject(options);
  });

  it.each([
    ['e quelle rispettate?', { kept: true, missed: false }],
    ['e quelle mancate?', { kept: false, missed: true }],
  ])('after deadlines, the others: %s', (question, options) => {
    expect(turn(question, threadOf('Formaper', MANY, 'deadlines')).again?.options).toMatchObject(options);
  });

  it.each([
    ['non raggiunti', 'hanno una nota?', ['verdict partially-met,not-met', 'noted']],
    ['non raggiunti', 'quali della missione 12?', ['verdict partially-met,not-met', 'mission 012']],
    ['quelli con la D', 'e semplificazione?', ['flag S']],
  ])('%s / %s, of those shown', (before, question, expected) => {
    expect(brief(turn(question, threadOf(before, MANY)).reading.where)).toEqual(expected);
  });

  it('orders the groups that were listed', () => {
    const memory = threadOf('non raggiunti', [], 'rank');
    if (memory.query) memory.query.options = { by: 'centre', order: 'most', top: null };
    expect(turn('e chi ne ha meno?', memory).again?.options).toEqual({
      by: 'centre',
      order: 'fewest',
      top: null,
    });
  });

  it('asks of the rows shown in the time that was asked about', () => {
    const memory = threadOf('Formaper', ['a'], 'deadlines');
    const march = { facet: 'deadline', from: '2023-03-01', to: '2023-03-31' } as const;
    memory.query?.where.push({ not: false, anyOf: [march] });
    expect(brief(turn('tutte in tempo?', memory).reading.where)).toEqual([
      'id a',
      'deadline 2023-03-01 2023-03-31',
    ]);
  });
});

describe('a turn that stands alone', () => {
  it.each([
    'obiettivi non raggiunti di Camera Arbitrale',
    'quali sono gli indicatori di efficacia del PIRA?',
    'come va la Camera Arbitrale',
    'rilasci spid',
    'l’ultimo indicatore del PIRA',
    'quanti obiettivi abbiamo?',
    'chi va peggio tra le aree?',
    'quali incoerenze ci sono?',
    'prossime scadenze',
    'top 3 superamenti',
    'Formaper, quelli non raggiunti',
    'nel PIRA, elenco di quelli mancati',
    'cosa abbiamo mancato nel 2023?',
    'scadenze di giugno?',
    'al 31/12 che cosa dovevamo consegnare?',
    'a parte gli individuali, quali obiettivi sono mancati?',
    'che significa raggiunto?',
    'grado di utilizzo dei budget',
    'ci sono indicatori che non si riescono a valutare?',
    'mi scrivi una mail per il presidente?',
    'qualcuno ha consegnato l’ultimo giorno?',
    'aiuto',
    'chi ha preso il premio di risultato?',
  ])('%s', (question) => {
    const reading = aRefinedReading(question);
    expect(followUp(reading, threadOf('non raggiunti Formaper', MANY), LIBRARY)).toEqual({
      reading,
      kept: [],
      again: null,
      beyond: false,
    });
  });

  it.each(['e Formaper?', 'perché?', 'il secondo', 'solo quelli di efficacia'])(
    'also where nothing was said before: %s',
    (question) => {
      const reading = aRefinedReading(question);
      expect(followUp(reading, EMPTY_THREAD, LIBRARY)).toEqual({
        reading,
        kept: [],
        again: null,
        beyond: false,
      });
    },
  );
});
