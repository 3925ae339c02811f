import fc from 'fast-check';
import { type Atom, atomSchema, type Clause, FIELDS, MEASURES, TARGET_KINDS } from '../../src/query/where.ts';
import { FLAGS, SECTIONS, THEMES } from '../../src/report/record.ts';
import { STATUSES } from '../../src/targets/verdict.ts';

/** Restrictions of every facet, as the schema admits them: names that exist, and names that do not. */

const name = fc.oneof(
  fc.constantFrom('Formaper', 'Camera Arbitrale', 'efficacia', 'ambientale', 'TUTELA DEL MERCATO'),
  fc.string({ maxLength: 12 }),
);
const code = fc.constantFrom('1.1.3', '3.1.1', '4.1.4', '2.1', '9.9.9', '011', '005', '099', '');
const word = fc.constantFrom('spid', 'budget', 'start', 'formazione', 'promoz…', 'xyz', '…', '');
const number = fc.oneof(
  fc.integer({ min: -200, max: 600_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const day = fc.constantFrom('2023-01-01', '2023-07-31', '2023-12-31', '2024-02-29');
const statuses = fc.subarray([...STATUSES], { minLength: 1 });

/** The facets that say all by their name. */
const SIMPLE = atomSchema.options.flatMap(({ shape }): Atom[] => {
  const bare = atomSchema.safeParse({ facet: shape.facet.value });
  return bare.success ? [bare.data] : [];
});

export const arbitraryAtom: fc.Arbitrary<Atom> = fc.oneof(
  statuses.map((chosen): Atom => ({ facet: 'verdict', statuses: chosen })),
  fc.constantFrom(...SIMPLE),
  number.map((degree): Atom => ({ facet: 'near-miss', degree })),
  fc
    .tuple(fc.constantFrom('centre', 'objective', 'beneficiary', 'public-value'), name)
    .map(([facet, named]) => ({ facet, name: named }) as Atom),
  fc.constantFrom(...SECTIONS).map((section): Atom => ({ facet: 'section', section })),
  fc.constantFrom(...THEMES).map((theme): Atom => ({ facet: 'theme', theme })),
  name.map((type): Atom => ({ facet: 'type', type })),
  fc.constantFrom(...FLAGS).map((flag): Atom => ({ facet: 'flag', flag })),
  fc
    .tuple(fc.constantFrom('mission', 'programme', 'code', 'pira-code'), code)
    .map(([facet, own]) => ({ facet, code: own }) as Atom),
  fc.constantFrom(...TARGET_KINDS).map((kind): Atom => ({ facet: 'target-kind', kind })),
  fc.constantFrom(...FIELDS).map((field): Atom => ({ facet: 'stated', field })),
  fc.constantFrom('%', '€', 'days', 'number').map((unit) => ({ facet: 'target-unit', unit }) as Atom),
  fc.integer({ min: 1, max: 60 }).map((footnote): Atom => ({ facet: 'footnote', number: footnote })),
  fc
    .constantFrom('external', 'internal', 'unclassified', 'not-stated')
    .map((cause) => ({ facet: 'cause', cause }) as Atom),
  fc
    .constantFrom('yes', 'no', 'number', 'date', 'nothing')
    .map((result) => ({ facet: 'result-kind', result }) as Atom),
  fc
    .record({
      measure: fc.constantFrom(...MEASURES),
      op: fc.constantFrom('<', '<=', '>', '>=', '=', 'between'),
      value: number,
      high: fc.option(number),
      unit: fc.constantFrom('', '%', '€', 'giorni'),
    })
    .map((condition) => ({ facet: 'number', ...condition }) as Atom),
  fc.tuple(fc.option(day), fc.option(day)).map(([from, to]): Atom => ({ facet: 'deadline', from, to })),
  fc.option(fc.constantFrom('2024', '2024-03')).map((to): Atom => ({ facet: 'postponed', to })),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words): Atom => ({ facet: 'words', words })),
  fc.constantFrom('performance-2.5.2', 'nessuno', '').map((id): Atom => ({ facet: 'id', id })),
);

export const arbitraryClause: fc.Arbitrary<Clause> = fc.record({
  not: fc.boolean(),
  anyOf: fc.array(arbitraryAtom, { minLength: 1, maxLength: 3 }),
});

export const arbitraryWhere: fc.Arbitrary<Clause[]> = fc.array(arbitraryClause, { maxLength: 4 });
