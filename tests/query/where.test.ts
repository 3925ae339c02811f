import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Atom, atomsOf, type Clause, is, isNot, whereSchema, without } from '../../src/query/where.ts';
import { arbitraryWhere } from './arbitrary-where.ts';
import { brief } from './brief.ts';

const formaper: Atom = { facet: 'centre', name: 'Formaper' };
const promos: Atom = { facet: 'centre', name: 'Promos' };
const pira: Atom = { facet: 'section', section: 'pira' };
const where: Clause[] = [
  is(formaper),
  isNot(pira),
  { not: false, anyOf: [promos, { facet: 'cap' }] },
  isNot(promos),
];

describe('restrictions', () => {
  it('survive being kept as JSON', () => {
    fc.assert(
      fc.property(arbitraryWhere, (any) => {
        // JSON knows no negative zero, which no condition tells from zero.
        const kept = JSON.parse(JSON.stringify(any));
        expect(whereSchema.parse(kept)).toEqual(kept);
        expect(brief(kept)).toEqual(brief(any));
      }),
    );
  });

  it.each([
    [{ not: false, anyOf: [] }],
    [{ not: false, anyOf: [{ facet: 'colour', name: 'red' }] }],
    [{ not: false, anyOf: [{ facet: 'verdict', statuses: [] }] }],
    [{ not: false, anyOf: [{ facet: 'verdict', statuses: ['green'] }] }],
    [{ not: false, anyOf: [{ facet: 'section', section: 'PIRA' }] }],
    [{ not: false, anyOf: [{ facet: 'footnote', number: 0 }] }],
    [{ not: false, anyOf: [{ facet: 'deadline', from: '2023-02-30', to: null }] }],
    [{ not: false, anyOf: [{ facet: 'cap', extra: 1 }] }],
    [{ anyOf: [{ facet: 'cap' }] }],
  ])('of another shape are refused: %j', (clause) => {
    expect(whereSchema.safeParse([clause]).success).toBe(false);
  });

  it('give the positive atoms of a facet, in the order asked', () => {
    expect(atomsOf(where, 'centre')).toEqual([formaper, promos]);
    expect(atomsOf(where, 'section')).toEqual([]);
  });

  it('are left without facets only where a clause speaks of nothing else', () => {
    expect(brief(without(where, ['centre']))).toEqual(['not section pira', 'centre Promos | cap']);
    expect(brief(without(where, ['centre', 'cap']))).toEqual(['not section pira']);
    expect(without(where, [])).toEqual(where);
  });
});
