import type { Answer } from '../../src/answer/answer.ts';
import { answerOf } from '../../src/answer/build.ts';
import { placeOf, verdictOf } from '../../src/answer/items.ts';
import type { Query } from '../../src/query/query.ts';
import { select } from '../../src/query/select.ts';
import { atomsOf } from '../../src/query/where.ts';
import { postponementsOf } from '../../src/report/postponements.ts';
import type { Desk } from '../intent.ts';
import * as texts from './texts.ts';

/** What the report says has slipped, in its own words. */
export function listPostponed(query: Query, desk: Desk): Answer {
  const to = atomsOf(query.where, 'postponed')[0]?.to ?? null;
  const rows = select(desk.library, query.where);
  const found = rows.flatMap((row) =>
    postponementsOf(row)
      .filter((postponement) => to === null || postponement.to.startsWith(to))
      .map((postponement) => ({ row, postponement })),
  );
  const common = { intent: 'deadlines', year: query.year, where: query.where, aim: texts.aimPostponed };
  if (found.length === 0)
    return answerOf({ ...common, outcome: 'empty', headline: texts.nonePostponed(to), blocks: [], rows: [] });
  return answerOf({
    ...common,
    headline: texts.headlinePostponed(rows.length, to),
    blocks: [
      {
        kind: 'table',
        columns: texts.postponedColumns,
        rows: found.map(({ row, postponement }) => [
          placeOf(row),
          row.name,
          verdictOf(row),
          postponement.to,
          texts.withNote(postponement.words, postponement.footnote),
        ]),
      },
    ],
    rows,
    figures: [{ label: texts.rowsLabel, value: rows.length, unit: '' }],
  });
}
