import { refOf, verdictOf } from '../../src/answer/items.ts';
import { normalize } from '../../src/language/normalize.ts';
import type { Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf, is, without } from '../../src/query/where.ts';
import type { JudgedIndicator } from '../../src/report/corpus.ts';
import { UNMET } from '../../src/targets/verdict.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** What stands next to a list and could be mistaken for it: said, never mixed in. */
export function asideHints(
  query: Query,
  desk: Desk,
  rows: readonly JudgedIndicator[],
  all: readonly JudgedIndicator[],
): string[] {
  return [
    ...sameNamedObjective(query, desk, rows),
    ...siblingCentre(query, desk, rows),
    ...themeOrFlag(query, desk),
    ...otherMisses(query, rows, all),
    ...flagsInPira(query),
    ...otherCauses(query, desk, rows),
  ];
}

/** A centre that bears the name of an operational objective ("Tutela del mercato"): the objective's other rows. */
function sameNamedObjective(query: Query, desk: Desk, rows: readonly JudgedIndicator[]): string[] {
  return atomsOf(query.where, 'centre').flatMap(({ name }) => {
    const objective = desk.library.year.indicators.find(
      (row) => row.objective && normalize(row.objective) === normalize(name),
    )?.objective;
    if (!objective) return [];
    const where = [...without(query.where, ['centre']), is({ facet: 'objective', name: objective })];
    const others = select(desk.library, where).filter((row) => !rows.includes(row));
    return others.length > 0 ? [texts.alsoObjective(objective, others.map(refOf))] : [];
  });
}

/** A centre whose name holds the other's ("Registro delle imprese", "Front end Registro delle imprese"). */
function siblingCentre(query: Query, desk: Desk, rows: readonly JudgedIndicator[]): string[] {
  const [asked, ...more] = atomsOf(query.where, 'centre');
  if (!asked || more.length > 0) return [];
  return desk.centres.flatMap((name) => {
    const holds =
      name !== asked.name &&
      (normalize(name).includes(normalize(asked.name)) || normalize(asked.name).includes(normalize(name)));
    if (!holds) return [];
    const others = select(desk.library, [...without(query.where, ['centre']), is({ facet: 'centre', name })]);
    if (others.length === 0) return [];
    const alone = others.filter((row) => !rows.includes(row));
    return [
      texts.sibling(
        name,
        others.length,
        others.length - alone.length,
        alone.length <= MAX_ALONE ? alone.map(shortOf) : [],
      ),
    ];
  });
}

/** "Semplificazione" is a theme and what the mark S stands for. */
function themeOrFlag(query: Query, desk: Desk): string[] {
  if (!atomsOf(query.where, 'theme').some((atom) => atom.theme === 'semplificazione')) return [];
  const marked = select(desk.library, [...without(query.where, ['theme']), is({ facet: 'flag', flag: 'S' })]);
  return marked.length > 0 ? [texts.alsoFlag(marked.length)] : [];
}

/** A list of the "No": the misses that have a value are not among them. */
function otherMisses(
  query: Query,
  rows: readonly JudgedIndicator[],
  all: readonly JudgedIndicator[],
): string[] {
  if (!atomsOf(query.where, 'result-kind').some((atom) => atom.result === 'no')) return [];
  const rest = all.filter((row) => UNMET.includes(row.verdict.status) && !rows.includes(row));
  return rest.length > 0 ? [texts.onlyNo(rest.map(shortOf))] : [];
}

function flagsInPira(query: Query): string[] {
  return atomsOf(query.where, 'flag').length > 0 ? [texts.noFlags] : [];
}

const MAX_ALONE = 5;

function shortOf(row: JudgedIndicator): string {
  return texts.resultAgainst(refOf(row), row.result, row.target);
}

/** Asked by cause: what is explained without a cause, and what was met in spite of one. */
function otherCauses(query: Query, desk: Desk, rows: readonly JudgedIndicator[]): string[] {
  const causes = atomsOf(query.where, 'cause').map((atom) => atom.cause);
  const kinds = [
    ...causes,
    ...query.where
      .filter((clause) => clause.not)
      .flatMap((clause) => atomsOf([{ ...clause, not: false }], 'cause').map((atom) => atom.cause)),
  ];
  if (!kinds.some((kind) => kind === 'external' || kind === 'internal')) return [];
  const scope = select(desk.library, without(query.where, ['cause', 'verdict']));
  const unclassified = scope.filter((row) => row.cause?.kind === 'unclassified');
  const inSpite = scope.filter(
    (row) => row.obstacle !== null && causes.includes(row.obstacle.kind) && !rows.includes(row),
  );
  return [
    ...(unclassified.length > 0 ? [texts.unclassified(unclassified.map(refOf))] : []),
    ...inSpite.map((row) =>
      texts.inSpite(refOf(row), verdictOf(row), row.obstacle?.words ?? '', row.obstacle?.footnote ?? null),
    ),
  ];
}
