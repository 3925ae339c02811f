import { describe, expect, it } from 'vitest';
import { followUp } from '../../../src/query/reading/follow-up.ts';
import type { ThreadMemory } from '../../../src/thread.ts';
import { brief } from '../brief.ts';
import { aRefinedReading, LIBRARY } from './a-reading.ts';

const whereOf = (question: string) => [...aRefinedReading(question).where];

/** A thread that asked this before, and was shown these. */
function threadOf(question: string, shown: string[] = [], more: Partial<ThreadMemory> = {}): ThreadMemory {
  return {
    query: { intent: 'list', year: 2023, where: whereOf(question), options: {} },
    shown,
    earlier: null,
    ...more,
  };
}

const turn = (question: string, memory: ThreadMemory) => followUp(aRefinedReading(question), memory, LIBRARY);
const MANY = ['mediation', 'spid', 'training', 'crisis', 'lockers'];

describe('the place that a row stands in', () => {
  it.each([
    ['i mancati di quell’area', ['centre Personale e sportelli', 'verdict not-met,partially-met']],
    ['come va quel centro?', ['centre Personale e sportelli']],
    ['quanti ne ha lo stesso ufficio?', ['centre Personale e sportelli']],
    ['e la sua area come va?', ['centre Personale e sportelli']],
    ['e gli altri di quell’area?', ['centre Personale e sportelli', 'not id spid']],
    ['quanti in quella sezione?', ['section performance']],
    ['e quel tema?', ['theme semplificazione']],
  ])('is meant after one row: %s', (question, expected) => {
    expect(brief(turn(question, threadOf('spid', ['spid'])).reading.where)).toEqual(expected);
  });

  it('is the one that was named, where one was', () => {
    const { reading } = turn(
      'come va quell’area?',
      threadOf('non raggiunti Formaper', ['training', 'incubator']),
    );
    expect(brief(reading.where)).toEqual(['centre Formaper']);
  });

  it('is nobody’s after many rows', () => {
    const { reading } = turn('come va quell’area?', threadOf('non raggiunti', MANY));
    expect(brief(reading.where)).not.toContain('centre Formaper');
  });
});

describe('what is said of the few rows shown', () => {
  it.each(['sono stati rilasciati?', 'sono rilasciati?', 'quando sono stati rilasciati?'])(
    'is no search of its own: %s',
    (question) => {
      expect(brief(turn(question, threadOf('locker', ['lockers'])).again?.where ?? [])).toEqual([
        'id lockers',
      ]);
    },
  );

  it.each(['rilasci spid', 'quanti rilasci spid?', 'gli spid sono stati rilasciati?'])(
    'unlike what names rows: %s',
    (question) => {
      expect(turn(question, threadOf('locker', ['lockers'])).again).toBeNull();
    },
  );

  it('names the words that it could not use', () => {
    expect(turn('sono stati rilasciati?', threadOf('locker', ['lockers'])).reading.unknown).toEqual([
      'rilasciati',
    ]);
  });
});

describe('two that were spoken of', () => {
  const formaper = threadOf('Formaper', ['training', 'incubator']);
  const arbitrale: ThreadMemory = {
    ...threadOf('Camera Arbitrale', ['crisis']),
    earlier: { query: formaper.query, shown: formaper.shown },
  };

  it.each(['chi dei due va meglio?', 'tra questi due il peggiore?', 'e tutti e due?', 'insieme?'])(
    'are both meant: %s',
    (question) => {
      expect(brief(turn(question, arbitrale).reading.where)).toEqual([
        'centre Formaper | centre Camera Arbitrale',
      ]);
    },
  );

  it.each(['meglio di Formaper?', 'e rispetto a Formaper?', 'confrontalo con Formaper'])(
    'the one beside the other: %s',
    (question) => {
      const { reading } = turn(question, threadOf('Camera Arbitrale', ['crisis']));
      expect(brief(reading.where)).toEqual(['centre Camera Arbitrale | centre Formaper']);
    },
  );

  it('are the rows, where two were shown', () => {
    const { again } = turn('quale dei due è peggio?', threadOf('spid', ['spid', 'crisis']));
    expect(again).toMatchObject({ intent: 'rank', options: { order: 'worst', whole: true } });
    expect(brief(again?.where ?? [])).toEqual(['id spid | id crisis']);
  });

  it('are asked back where nothing comes to two', () => {
    expect(turn('chi dei due va peggio?', threadOf('non raggiunti', MANY))).toMatchObject({ beyond: true });
  });

  it('of marks, both on one row', () => {
    const memory = { ...threadOf('con la S'), earlier: { query: threadOf('con la D').query, shown: [] } };
    expect(brief(turn('e tutte e due?', memory).reading.where)).toEqual(['flag D', 'flag S']);
  });
});

describe('superlatives', () => {
  it.each([
    ['il peggiore?', { order: 'worst', top: 1 }],
    ['qual è il migliore?', { order: 'best', top: 1 }],
    ['quali sono i peggiori?', { order: 'worst', top: null }],
    ['la meno peggio?', { order: 'best', top: 1 }],
    ['ordinali per scostamento', { order: 'worst', top: 100 }],
  ])('are of what the thread is about: %s', (question, options) => {
    const { again } = turn(question, threadOf('non raggiunti Formaper', MANY));
    expect(again).toMatchObject({ intent: 'rank', options: { ...options, whole: true } });
    expect(brief(again?.where ?? [])).toEqual(['verdict partially-met,not-met', 'centre Formaper']);
  });

  it('are of the rows that are pointed at, whoever is asked for', () => {
    const { again } = turn('tra questi chi è messo peggio?', threadOf('non raggiunti Formaper', MANY));
    expect(again).toMatchObject({ intent: 'rank', options: { by: null, order: 'worst' } });
  });

  it.each(['chi va peggio tra le aree?', 'i 3 peggiori del PIRA', 'top 5 superamenti'])(
    'stand alone where they say of what: %s',
    (question) => {
      expect(turn(question, threadOf('non raggiunti Formaper', MANY)).kept).toEqual([]);
    },
  );
});

describe('a ranking that is gone on with', () => {
  const rank = (
    options: NonNullable<ThreadMemory['query']>['options'],
    shown = ['a', 'b', 'c'],
  ): ThreadMemory => ({
    query: { intent: 'rank', year: 2023, where: whereOf('raggiunti'), options },
    shown,
    earlier: null,
  });

  it.each([
    ['e i successivi?', { from: 3, top: 3 }],
    ['e gli altri?', { from: 3, top: 3 }],
    ['poi?', { from: 3, top: 3 }],
    ['i prossimi 5', { from: 3, top: 5 }],
    ['solo i primi 2', { top: 2 }],
  ])('%s', (question, options) => {
    expect(turn(question, rank({ by: null, order: 'best', top: 3 })).again?.options).toMatchObject(options);
  });

  it.each([
    ['e per numero di indicatori?', 'most', []],
    ['e in percentuale?', 'best', ['verdict met']],
    ['e per quota di mancati?', 'worst', ['verdict not-met,partially-met']],
    ['per mancati', 'most', ['verdict not-met,partially-met']],
  ])('by another key: %s', (question, order, where) => {
    const { again } = turn(question, rank({ by: 'centre', order: 'most', top: null }, []));
    expect(again).toMatchObject({ intent: 'rank', options: { by: 'centre', order } });
    expect(brief(again?.where ?? [])).toEqual(where);
  });
});

it('a place beyond the caps shown shows that many', () => {
  const memory = threadOf('con un tetto', ['a', 'b', 'c']);
  if (memory.query) memory.query = { ...memory.query, intent: 'caps', options: { order: 'highest', top: 3 } };
  expect(turn('e il quarto?', memory).again?.options).toMatchObject({ order: 'highest', top: 4 });
});

describe('more than was asked before', () => {
  it.each([
    ['non raggiunti nel PIRA', 'e nelle altre sezioni?', 'section', ['verdict partially-met,not-met']],
    ['non raggiunti in semplificazione', 'e gli altri temi?', 'theme', ['verdict partially-met,not-met']],
    ['Formaper', 'e gli altri centri?', 'centre', []],
    ['indicatori di efficacia', 'e degli altri tipi?', 'type', []],
  ])('%s / %s', (before, question, by, where) => {
    const { again } = turn(question, threadOf(before, MANY));
    expect(again).toMatchObject({ intent: 'rank', options: { by } });
    expect(brief(again?.where ?? [])).toEqual(where);
  });

  it.each(['e in totale?', 'e complessivamente?', 'e in tutto?', 'in tutte le sezioni?'])(
    'of the whole report: %s',
    (question) => {
      const { again } = turn(question, threadOf('non raggiunti nel PIRA', MANY));
      expect(again).toMatchObject({ intent: 'count' });
      expect(brief(again?.where ?? [])).toEqual(['verdict partially-met,not-met']);
    },
  );

  it('the rest of a list that one was picked of', () => {
    const memory: ThreadMemory = {
      query: {
        intent: 'list',
        year: 2023,
        where: [{ not: false, anyOf: [{ facet: 'id', id: 'b' }] }],
        options: {},
      },
      shown: ['b'],
      earlier: { query: threadOf('non raggiunti').query, shown: ['a', 'b', 'c'] },
    };
    expect(brief(turn('e gli altri?', memory).again?.where ?? [])).toEqual(['id a | id c']);
  });
});
