import { describe, expect, it } from 'vitest';
import { select } from '../../src/query/select.ts';
import { type Atom, is, isNot, type Where } from '../../src/query/where.ts';
import { LIBRARY } from './reading/a-reading.ts';

const ids = (...atoms: Atom[]) => select(LIBRARY, atoms.map(is)).map((row) => row.id);

describe('the rows of one restriction', () => {
  it.each<[Atom, string[]]>([
    [{ facet: 'verdict', statuses: ['met'] }, ['training']],
    [{ facet: 'verdict', statuses: ['met', 'partially-met'] }, ['training', 'lockers']],
    [{ facet: 'verdict', statuses: ['not-assessable'] }, []],
    [{ facet: 'reserved' }, []],
    [{ facet: 'near-miss', degree: 0.95 }, ['training', 'crisis']],
    [{ facet: 'centre', name: 'Formaper' }, ['training', 'incubator']],
    [{ facet: 'centre', name: 'formaper' }, []],
    [{ facet: 'section', section: 'pira' }, ['incubator', 'budget']],
    [{ facet: 'theme', theme: 'servizi innovativi' }, ['crisis', 'incubator']],
    [{ facet: 'objective', name: 'Identita digitale' }, ['spid']],
    [{ facet: 'type', type: 'Efficacia' }, ['training', 'budget']],
    [{ facet: 'type', type: 'realizzazione' }, ['incubator']],
    [{ facet: 'flag', flag: 'S' }, ['lockers']],
    [{ facet: 'beneficiary', name: 'cittadini' }, ['mediation']],
    [{ facet: 'public-value', name: 'sociale' }, ['mediation']],
    [{ facet: 'mission', code: '011' }, ['incubator']],
    [{ facet: 'mission', code: '11' }, []],
    [{ facet: 'programme', code: '004' }, ['budget']],
    [{ facet: 'code', code: '2.5.2' }, ['crisis']],
    [{ facet: 'code', code: '2.1' }, ['incubator']],
    [{ facet: 'code', code: '1.1.4' }, ['spid']],
    [{ facet: 'code', code: '9.9.9' }, []],
    [{ facet: 'pira-code', code: '1.1.4' }, ['spid']],
    [{ facet: 'pira-code', code: '2.1.2' }, ['incubator']],
    [{ facet: 'pira-code', code: '2.5.2' }, []],
    [{ facet: 'footnote', number: 1 }, ['spid']],
    [{ facet: 'footnote', number: 2 }, []],
    [{ facet: 'cause', cause: 'unclassified' }, ['spid']],
    [{ facet: 'cause', cause: 'external' }, []],
    [{ facet: 'result-kind', result: 'no' }, ['incubator']],
    [{ facet: 'result-kind', result: 'date' }, ['lockers']],
    [{ facet: 'target-unit', unit: '%' }, ['mediation', 'training', 'budget']],
    [{ facet: 'target-kind', kind: 'date' }, ['lockers']],
    [{ facet: 'target-kind', kind: 'yes' }, ['incubator']],
    [{ facet: 'stated', field: 'centre' }, ['spid', 'training', 'crisis', 'lockers', 'incubator', 'budget']],
    [{ facet: 'stated', field: 'beneficiaries' }, ['mediation']],
    [{ facet: 'several-centres' }, ['training', 'lockers', 'incubator']],
    [{ facet: 'exceeded' }, ['training']],
    [{ facet: 'equal' }, []],
    [{ facet: 'at-most' }, []],
    [{ facet: 'cites-pira' }, ['spid']],
    [{ facet: 'noted' }, ['spid']],
    [{ facet: 'cap' }, ['incubator']],
    [{ facet: 'budget-use' }, ['budget']],
    [{ facet: 'late' }, ['lockers']],
    [{ facet: 'deadline', from: null, to: '2023-12-31' }, ['lockers']],
    [{ facet: 'deadline', from: null, to: null }, ['lockers']],
    [{ facet: 'deadline', from: '2024-01-01', to: null }, []],
    [{ facet: 'postponed', to: null }, ['lockers', 'incubator']],
    [{ facet: 'postponed', to: '2024' }, ['lockers', 'incubator']],
    [{ facet: 'postponed', to: '2025' }, []],
    [{ facet: 'words', words: ['spid'] }, ['spid']],
    [{ facet: 'id', id: 'crisis' }, ['crisis']],
    [{ facet: 'id', id: 'gone' }, []],
  ])('%j: %j', (atom, expected) => {
    expect(ids(atom)).toEqual(expected);
  });

  it.each<[Extract<Atom, { facet: 'number' }>['op'], number, number | null, string[]]>([
    ['<', 127, null, ['mediation', 'training', 'budget']],
    ['<=', 127, null, ['mediation', 'training', 'crisis', 'budget']],
    ['>', 127, null, ['spid']],
    ['>=', 127, null, ['spid', 'crisis']],
    ['=', 127, null, ['crisis']],
    ['between', 66, 127, ['training', 'crisis', 'budget']],
    ['between', 66, null, []],
  ])('results %s %s: limits are as written', (op, value, high, expected) => {
    expect(ids({ facet: 'number', measure: 'result', op, value, high, unit: '' })).toEqual(expected);
  });
});

describe('restrictions together', () => {
  const formaper: Atom = { facet: 'centre', name: 'Formaper' };
  const unmet: Atom = { facet: 'verdict', statuses: ['not-met', 'partially-met'] };
  const pira: Atom = { facet: 'section', section: 'pira' };

  it.each<[string, Where, string[]]>([
    ['all must hold', [is(formaper), is(unmet)], ['incubator']],
    [
      'one of several must',
      [{ not: false, anyOf: [formaper, { facet: 'cap' }, { facet: 'flag', flag: 'S' }] }],
      ['training', 'lockers', 'incubator'],
    ],
    [
      'none may, where they are denied',
      [isNot(formaper), isNot(pira)],
      ['mediation', 'spid', 'crisis', 'lockers'],
    ],
    [
      'a denied choice denies all of it',
      [{ not: true, anyOf: [formaper, pira] }],
      ['mediation', 'spid', 'crisis', 'lockers'],
    ],
    [
      'a denied beneficiary is denied of rows that name one',
      [isNot({ facet: 'beneficiary', name: 'territorio' })],
      ['mediation'],
    ],
    ['an opposite finds nothing', [is(pira), isNot(pira)], []],
  ])('%s', (_, where, expected) => {
    expect(select(LIBRARY, where).map((row) => row.id)).toEqual(expected);
  });

  it('find all rows, in document order, where there are none', () => {
    expect(select(LIBRARY, [])).toEqual(LIBRARY.year.indicators);
  });

  it('look for words among the rows of the scope, so that a better match elsewhere hides none', () => {
    const innovation: Atom = { facet: 'words', words: ['innovazione'] };
    expect(ids(innovation)).toEqual(['incubator']);
    expect(ids(innovation, { facet: 'theme', theme: 'attrattività' })).toEqual(['budget']);
    expect(ids(innovation, { facet: 'verdict', statuses: ['met'] })).toEqual([]);
  });
});
