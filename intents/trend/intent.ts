import type { Answer } from '../../src/answer/answer.ts';
import { numberOption, type Query, textOption } from '../../src/query/query.ts';
import { has, type Reading } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { type Facet, is, type Where, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { type Desk, type Intent, STRENGTH } from '../intent.ts';
import { rowsOf } from '../narrow.ts';
import { changedTargets } from './changed-targets.ts';
import { courseList } from './courses.ts';
import { history } from './history.ts';
import { inYears } from './in-years.ts';
import { overview } from './overview.ts';
import { verdictsByYear } from './said.ts';
import { withoutEarlier } from './self.ts';
import { yearsCompared, yearsNamed } from './years.ts';

/** How things went against another year: one indicator through the years, or two years side by side. */
export const trend: Intent = {
  name: 'trend',
  claim(reading, desk) {
    if (has(reading, 'why') || !comparesYears(reading)) return null;
    const { earlier, later } = yearsNamed(reading, desk);
    const verdicts = verdictsByYear(reading);
    const kind = verdicts ? 'in-years' : courseSaid(reading);
    return {
      // Who names two years wants both.
      strength: namesTwo(reading) ? STRENGTH.certain - 1 : STRENGTH.spoken + 6,
      year: later,
      where: whereOf(reading, desk, kind),
      options: {
        kind,
        other: earlier,
        ...(verdicts && { now: [...verdicts.now], before: [...verdicts.before], run: verdicts.run }),
      },
    };
  },
  answer(query, desk) {
    const years = yearsCompared(query, desk);
    const kind = textOption(query.options, 'kind');
    if (kind === 'in-years' && numberOption(query.options, 'run') !== null && desk.corpus.years.size > 1)
      return inYears(query, desk, years);
    if (!desk.corpus.years.has(years.earlier)) return withoutEarlier(query, desk, years.earlier);
    if (kind === 'in-years') return inYears(query, desk, years);
    if (kind === 'better' || kind === 'worse') return courseList(kind, query, { desk, years });
    if (kind === 'changed') return changedTargets(query, desk, years);
    return ofRows(query, desk) ?? overview(query, desk, years);
  },
};

/** "Confronta 2023 e 2024", "mancati nel 2023 e nel 2024" set two years side by side without more words. */
function comparesYears(reading: Reading): boolean {
  if (has(reading, 'trend')) return true;
  if (has(reading, 'deadline', 'delay', 'next', 'in-time')) return false;
  if (reading.periods.some(({ words }) => /\banni$/.test(words))) return true;
  return namesTwo(reading) || (reading.otherYear !== null && has(reading, 'compare', 'difference'));
}

function namesTwo({ year, otherYear }: Reading): boolean {
  return year !== null && otherYear !== null;
}

/** "Siamo migliorati?" asks of the whole; "che cosa è migliorato?" looks for rows. */
function courseSaid(reading: Reading): 'better' | 'worse' | 'changed' | null {
  const seeks =
    reading.head ||
    has(reading, 'list', 'count') ||
    reading.tokens.some(({ word }) => ['cosa', 'quali', 'quale', 'qual', 'cos', 'chi'].includes(word));
  if (!seeks) return null;
  if (has(reading, 'changed') && reading.tokens.some(({ word }) => word === 'target')) return 'changed';
  const [better, worse] = [has(reading, 'improved'), has(reading, 'worsened')];
  return better === worse ? null : better ? 'better' : 'worse';
}

function whereOf(reading: Reading, desk: Desk, kind: string | null): Where {
  const where =
    kind === 'better' || kind === 'worse' ? reading.where : without(reading.where, ['verdict', 'progress']);
  if (!has(reading, 'budget', 'budget-use')) return where;
  const lines: Where = [...where, is({ facet: 'budget-use' })];
  return select(desk.library, lines).length > 0 ? lines : where;
}

/** More are no longer followed one by one. */
const FEW = 5;
const NAMING: readonly Facet[] = ['code', 'pira-code', 'id', 'words', 'footnote', 'budget-use'];

/** The few rows that the question names, in the year asked about or the last before that has them; else null. */
function ofRows(query: Query, desk: Desk): Answer | null {
  const named = query.where.some(
    ({ not, anyOf }) => !not && anyOf.some(({ facet }) => NAMING.includes(facet)),
  );
  if (!named) return null;
  const years = [...desk.corpus.years.keys()].filter((year) => year <= query.year).toReversed();
  for (const year of years) {
    const rows = rowsIn(year, query, desk);
    if (rows.length > 0) return rows.length <= FEW ? history(rows, query, { desk, year }) : null;
  }
  return null;
}

function rowsIn(year: number, query: Query, desk: Desk): readonly JudgedIndicator[] {
  const library = desk.libraryOf(year);
  return library === null ? [] : rowsOf(query, { ...desk, library });
}
