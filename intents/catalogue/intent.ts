import { answerOf } from '../../src/answer/build.ts';
import { textOption } from '../../src/query/query.ts';
import { has } from '../../src/query/reading/reading.ts';
import { select } from '../../src/query/select.ts';
import { GROUPINGS, groupingOf, groups } from '../grouping.ts';
import { type Intent, STRENGTH } from '../intent.ts';
import { groupNames } from '../rank/texts.ts';
import * as texts from './texts.ts';

/** Which centres, themes, sections, types or missions there are. */
export const catalogue: Intent = {
  name: 'catalogue',
  claim(reading) {
    const by = groupingOf(reading);
    const silent =
      reading.where.length === 0 &&
      // "Quali tipologie di indicatori ci sono" asks for the types.
      (!reading.head || reading.attributes.length > 0) &&
      reading.unknownSubjects.length === 0 &&
      reading.numbers.length === 0;
    const other = has(
      reading,
      'worst',
      'best',
      'most',
      'fewest',
      'nobody',
      'summary',
      'compare',
      'why',
      'sum',
      'budget',
      'funds',
      'deadline',
      'cap',
      'share',
      'trend',
      'definition',
      'difference',
      'anomaly',
    );
    if (!by || !silent || other) return null;
    return { strength: STRENGTH.likely, options: { by } };
  },
  answer(query, desk) {
    const by = GROUPINGS.find((grouping) => grouping === textOption(query.options, 'by')) ?? 'centre';
    const found = groups(select(desk.library, []), by, desk);
    return answerOf({
      intent: 'catalogue',
      year: query.year,
      where: [],
      aim: texts.aim,
      headline: texts.headlines[by](found.length, query.year),
      blocks: [
        {
          kind: 'table',
          columns: texts.columns(groupNames[by]),
          rows: found.map(({ name, rows }) => [name, String(rows.length)]),
        },
        ...(by === 'centre' ? [{ kind: 'hint', text: texts.shared } as const] : []),
      ],
      rows: [],
      figures: [
        { label: groupNames[by], value: found.length, unit: '' },
        ...found.map(({ name, rows }) => ({ label: name, value: rows.length, unit: '' })),
      ],
      suggestions:
        by === 'centre' || by === 'theme' ? found.slice(0, 3).map(({ name }) => texts.suggestion(name)) : [],
    });
  },
};
