import { describe, expect, it } from 'vitest';
import { select } from '../../src/query/select.ts';
import { type Atom, is, isNot } from '../../src/query/where.ts';
import { loadCorpus } from '../../src/report/corpus.ts';
import { PROJECT_DATA } from '../../src/report/curated-file.ts';
import { buildTopicIndex } from '../../src/report/topic-index.ts';

const year = loadCorpus(PROJECT_DATA).years.get(2023);
if (!year) throw new Error('no data of 2023');
const library = { year, topics: buildTopicIndex(year.indicators) };

const rows = (...atoms: Atom[]) => select(library, atoms.map(is));
const codes = (...atoms: Atom[]) => rows(...atoms).map((row) => `${row.section} ${row.code ?? '-'}`);
const unmet: Atom = { facet: 'verdict', statuses: ['not-met', 'partially-met'] };
const pira: Atom = { facet: 'section', section: 'pira' };

/** Counted by hand in the report. */
describe('the rows of the report on 2023', () => {
  it.each<[number, Atom[]]>([
    [133, []],
    [26, [unmet]],
    [22, [{ facet: 'verdict', statuses: ['not-met'] }]],
    [14, [{ facet: 'verdict', statuses: ['met'] }, { facet: 'reserved' }]],
    [19, [{ facet: 'section', section: 'public-value' }]],
    [42, [{ facet: 'section', section: 'performance' }]],
    [30, [{ facet: 'section', section: 'individual' }]],
    [42, [pira]],
    [36, [{ facet: 'theme', theme: 'semplificazione' }]],
    [32, [{ facet: 'theme', theme: 'servizi innovativi' }]],
    [26, [{ facet: 'theme', theme: 'attrattività' }]],
    [39, [{ facet: 'theme', theme: 'fattori abilitanti' }]],
    [11, [{ facet: 'theme', theme: 'semplificazione' }, unmet]],
    [6, [{ facet: 'centre', name: 'Formaper' }]],
    [3, [{ facet: 'centre', name: 'Formaper' }, unmet]],
    [9, [{ facet: 'centre', name: 'Registro delle imprese' }]],
    [9, [{ facet: 'centre', name: 'Front end Registro delle imprese' }]],
    [16, [{ facet: 'centre', name: 'Sviluppo delle imprese e promozione del territorio' }]],
    [8, [{ facet: 'type', type: 'impatto' }]],
    [4, [{ facet: 'type', type: 'efficienza' }]],
    [16, [{ facet: 'flag', flag: 'D' }]],
    [8, [{ facet: 'flag', flag: 'S' }]],
    [
      1,
      [
        { facet: 'flag', flag: 'S' },
        { facet: 'flag', flag: 'D' },
      ],
    ],
    [5, [{ facet: 'beneficiary', name: 'cittadini' }]],
    [5, [{ facet: 'beneficiary', name: 'territorio' }]],
    [6, [{ facet: 'public-value', name: 'ambientale' }]],
    [4, [{ facet: 'mission', code: '016' }]],
    [7, [{ facet: 'budget-use' }]],
    [2, [{ facet: 'budget-use' }, { facet: 'verdict', statuses: ['met'] }]],
    [8, [{ facet: 'result-kind', result: 'no' }, pira]],
    [6, [{ facet: 'cause', cause: 'not-stated' }]],
    [4, [{ facet: 'cause', cause: 'external' }]],
    [3, [{ facet: 'near-miss', degree: 0.95 }, unmet]],
    [2, [{ facet: 'late' }]],
    [9, [{ facet: 'postponed', to: '2024' }]],
    [7, [pira, { facet: 'number', measure: 'cap', op: '>', value: 300_000, high: null, unit: '€' }]],
    [8, [{ facet: 'deadline', from: null, to: '2023-03-31' }]],
  ])('%i: %j', (count, atoms) => {
    expect(rows(...atoms)).toHaveLength(count);
  });

  it.each<[Atom, string[]]>([
    [{ facet: 'code', code: '3.1.1' }, ['performance 3.1.1', 'pira 3.1.1', 'pira 3.1.1']],
    [{ facet: 'code', code: '4.1.2' }, ['performance 4.1.2', 'pira 4.1.2', 'pira 4.1.2']],
    [{ facet: 'code', code: '4.1.4' }, ['public-value -', 'performance 4.6.1']],
    [{ facet: 'pira-code', code: '4.1.4' }, ['public-value -', 'performance 4.6.1']],
    [{ facet: 'pira-code', code: '1.1.2' }, ['individual -']],
    [{ facet: 'footnote', number: 18 }, ['performance 4.2.3']],
    [{ facet: 'words', words: ['spid'] }, ['performance 1.2.1', 'performance 2.2.2', 'individual -']],
    [{ facet: 'words', words: ['composizione', 'negoziata'] }, ['performance 2.5.1', 'performance 2.5.2']],
  ])('%j: %j', (atom, expected) => {
    expect(codes(atom)).toEqual(expected);
  });

  it('are each in one section, one theme and one verdict', () => {
    for (const row of year.indicators) {
      expect(select(library, [is({ facet: 'id', id: row.id })])).toEqual([row]);
    }
    expect(select(library, [isNot(unmet), isNot({ facet: 'verdict', statuses: ['met'] })])).toEqual([]);
  });
});
