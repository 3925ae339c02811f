import { normalize } from '../language/normalize.ts';
import { rememberFor } from '../language/remember.ts';
import { stem } from '../language/stem.ts';
import type { JudgedIndicator, Year } from '../report/corpus.ts';
import { deadlinesOf } from '../report/deadlines.ts';
import { postponementsOf } from '../report/postponements.ts';
import { rowsOfCentre } from '../report/rows-of-centre.ts';
import type { TopicIndex } from '../report/topic-index.ts';
import { isBudgetUse, measuresOf, prints, surplusOf } from './measures.ts';
import {
  causeStems,
  codeTest,
  isWithin,
  mentions,
  named,
  printsSign,
  satisfies,
  states,
  targetKinds,
} from './row-tests.ts';
import type { Atom, Clause, Facet, Where } from './where.ts';

/** The year a question is about, with its index of topics. */
export interface Library {
  year: Year;
  topics: TopicIndex;
}

/** The indicators that satisfy every clause, in document order. */
export function select(library: Library, where: Where): readonly JudgedIndicator[] {
  const scope = where.filter(isScope).map((clause) => testOf(clause, library, NONE));
  const centre = where.flatMap(centreOf)[0];
  const rows = centre === undefined ? library.year.indicators : rowsOfCentre(library.year, centre);
  const among = scope.length === 0 ? rows : kept(rows, scope);
  const others = where.filter((clause) => !isScope(clause));
  // Only topic words ask for the ids, which take as long to collect as a test of all rows.
  const ids = !others.some(hasWords) ? NONE : among === rows ? idsOf(rows) : new Set(among.map(idOf));
  return kept(
    among,
    others.map((clause) => testOf(clause, library, ids)),
  );
}

/** All of a year's rows, or a centre's: the same array each time. */
const idsOf = rememberFor((rows: readonly JudgedIndicator[]) => new Set(rows.map(idOf)));

function idOf({ id }: JudgedIndicator): string {
  return id;
}

function kept(rows: readonly JudgedIndicator[], tests: readonly Test[]): readonly JudgedIndicator[] {
  const [only, ...others] = tests;
  if (only === undefined) return rows;
  if (others.length === 0) return rows.filter(only);
  return rows.filter((row) => passesAll(tests, row));
}

function passesAll(tests: readonly Test[], row: JudgedIndicator): boolean {
  for (const test of tests) if (!test(row)) return false;
  return true;
}

function passesAny(tests: readonly Test[], row: JudgedIndicator): boolean {
  for (const test of tests) if (test(row)) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();

/** Where rows stand, not how they went: topic words are looked for among these, whatever their verdicts. */
const SCOPE: ReadonlySet<Facet> = new Set([
  'centre',
  'section',
  'theme',
  'objective',
  'type',
  'flag',
  'beneficiary',
  'public-value',
  'mission',
  'programme',
  'cap',
  'budget-use',
]);

function isScope(clause: Clause): boolean {
  return clause.anyOf.every((atom) => SCOPE.has(atom.facet));
}

/** The one centre that a clause holds rows to; none where it leaves a choice. */
function centreOf({ not, anyOf }: Clause): string[] {
  const [only, ...others] = anyOf;
  return !not && only?.facet === 'centre' && others.length === 0 ? [only.name] : [];
}

function hasWords(clause: Clause): boolean {
  return clause.anyOf.some((atom) => atom.facet === 'words');
}

type Test = (row: JudgedIndicator) => boolean;

function testOf(clause: Clause, library: Library, among: ReadonlySet<string>): Test {
  const tests = clause.anyOf.map((atom) => atomTest(atom, library, among));
  const [only, ...others] = tests;
  if (!clause.not) return only && others.length === 0 ? only : (row) => passesAny(tests, row);
  // "Non per i cittadini" is said of rows that name whom they are for.
  const fields = clause.anyOf.flatMap(({ facet }) => DENIED_WHERE_PRINTED[facet] ?? []);
  return (row) => fields.every((field) => row[field] !== null) && !passesAny(tests, row);
}

const DENIED_WHERE_PRINTED: Partial<Record<Facet, 'beneficiaries' | 'publicValue'>> = {
  beneficiary: 'beneficiaries',
  'public-value': 'publicValue',
};

function atomTest(atom: Atom, library: Library, among: ReadonlySet<string>): Test {
  switch (atom.facet) {
    case 'verdict':
      return (row) => atom.statuses.includes(row.verdict.status);
    case 'progress':
      return (row) => row.progress !== null && atom.states.includes(row.progress.state);
    case 'reserved':
      return (row) => row.verdict.reservations.length > 0;
    case 'near-miss':
      return (row) => (row.verdict.variance?.degree ?? 0) >= atom.degree;
    case 'centre':
      return (row) => row.centres.some((centre) => centre.name === atom.name);
    case 'section':
      return (row) => row.section === atom.section;
    case 'theme':
      return (row) => row.theme === atom.theme;
    case 'objective': {
      const name = normalize(atom.name);
      return (row) => row.objective !== null && normalize(row.objective) === name;
    }
    case 'type':
      return (row) => mentions(row.type, atom.type);
    case 'flag':
      return (row) => row.flags.includes(atom.flag);
    case 'beneficiary':
      return (row) => named(row.beneficiaries, atom);
    case 'public-value':
      return (row) => named(row.publicValue, atom);
    case 'mission':
      return (row) => row.mission?.code === atom.code;
    case 'programme':
      return (row) => row.programme?.code === atom.code;
    case 'code':
      return codeTest(atom.code, library.year);
    case 'pira-code':
      return (row) => row.piraCodes.includes(atom.code) || (row.section === 'pira' && row.code === atom.code);
    case 'footnote':
      return (row) => row.footnotes.includes(atom.number);
    case 'cause':
      return (row) => row.cause?.kind === atom.cause;
    case 'cause-says': {
      const asked = atom.words.map(stem);
      return (row) => {
        const said = causeStems(row);
        return asked.every((word) => said.has(word));
      };
    }
    case 'result-kind':
      return (row) => row.verdict.parts.some((part) => part.result.kind === atom.result);
    case 'cites-pira':
      return (row) => row.piraCodes.length > 0;
    case 'target-unit':
      return (row) => row.verdict.parts.some(({ target }) => 'unit' in target && target.unit === atom.unit);
    case 'target-kind':
      return (row) => row.verdict.parts.some(({ target }) => targetKinds(target).includes(atom.kind));
    case 'target-sign':
      return (row) => printsSign(row.target, atom.sign);
    case 'source':
      return (row) => mentions(row.source, atom.name);
    case 'stated':
      return (row) => states(row, atom.field);
    case 'several-centres':
      return (row) => row.centres.length > 1;
    case 'exceeded':
      return (row) => row.verdict.status === 'met' && surplusOf(row) !== null && surplusOf(row) !== 0;
    case 'equal':
      return (row) => row.verdict.status === 'met' && surplusOf(row) === 0;
    case 'at-most':
      return (row) =>
        row.verdict.parts.some(({ target }) => 'direction' in target && target.direction === 'at-most');
    case 'noted':
      return (row) => row.footnotes.length > 0;
    case 'cap':
      return (row) => row.budgetCap !== null;
    case 'budget-use':
      return isBudgetUse;
    case 'number':
      return numberTest(atom);
    case 'figure':
      return (row) => prints(row, atom.value);
    case 'deadline':
      return (row) => deadlinesOf(row).some((deadline) => isWithin(deadline.by, atom.from, atom.to));
    case 'late':
      return (row) =>
        deadlinesOf(row).some((deadline) => deadline.outcome === 'late' || deadline.outcome === 'missed');
    case 'postponed':
      return (row) => postponementsOf(row).some((found) => atom.to === null || found.to.startsWith(atom.to));
    case 'words': {
      const ids = new Set(library.topics.withAll(atom.words, among));
      return (row) => ids.has(row.id);
    }
    case 'id':
      return (row) => row.id === atom.id;
  }
}

function numberTest(atom: Extract<Atom, { facet: 'number' }>): Test {
  return (row) => {
    return measuresOf(row, atom.measure, atom.unit).some((value) => satisfies(value, atom));
  };
}
